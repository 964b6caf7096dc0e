// SPDX-License-Identifier: Apache-2.0
#include "app/connections/accesspolicies.h"

#include "app/accounts/clients.h"

AccessPolicies::AccessPolicies(Clients& clients, QObject* parent)
    : QObject(parent)
    , m_clients(clients)
{
}

AccessPolicies::~AccessPolicies()
{
    const auto entries = std::exchange(m_entries, {});
    for (const Entry& entry : entries) {
        std::stop_source stop = entry.stop;
        stop.request_stop();
    }
}

AccessReading AccessPolicies::of(const QString& connectionId) const
{
    return m_entries.value(connectionId).reading;
}

QCoro::Task<void> AccessPolicies::read(QString connectionId, QString accountId)
{
    const std::stop_source source;
    const std::stop_token token = source.get_token();
    Entry& entry = m_entries[connectionId];
    std::stop_source former = std::exchange(entry.stop, source);
    entry.reading.state = AccessReading::State::Reading;
    former.request_stop();
    emit changed(connectionId);

    const auto client = co_await m_clients.clientFor(accountId);
    if (token.stop_requested())
        co_return;
    if (!client || !*client) {
        AccessReading& reading = m_entries[connectionId].reading;
        reading.state = AccessReading::State::Failed;
        reading.error.reset();
        emit changed(connectionId);
        co_return;
    }
    const auto policy = co_await (*client)->restrictionPolicy(connectionId, token);
    if (!token.stop_requested())
        finish(connectionId, policy);
}

void AccessPolicies::finish(const QString& connectionId, const Result<RestrictionPolicy>& policy)
{
    AccessReading& reading = m_entries[connectionId].reading;
    const bool hasRecord = policy || policy.error().kind != ApiError::Kind::NotFound;
    if (policy || !hasRecord)
        reading = {.state = AccessReading::State::Read,
            .isKnown = true,
            .policy = policy.value_or(RestrictionPolicy()),
            .hasRecord = hasRecord,
            .error = {}};
    else
        reading = {.state = AccessReading::State::Failed, .policy = {}, .error = policy.error()};
    emit changed(connectionId);
}

void AccessPolicies::stop(const QString& connectionId)
{
    const auto found = m_entries.find(connectionId);
    if (found == m_entries.end())
        return;
    std::stop_source source = std::exchange(found->stop, std::stop_source(std::nostopstate));
    const bool wasReading = found->reading.state == AccessReading::State::Reading;
    if (wasReading)
        found->reading.state
            = found->reading.isKnown ? AccessReading::State::Read : AccessReading::State::NotRead;
    source.request_stop();
    if (wasReading)
        emit changed(connectionId);
}

void AccessPolicies::clear()
{
    const QStringList ids = m_entries.keys(); // To forget one takes it out.
    for (const QString& id : ids)
        forget(id);
}

void AccessPolicies::state(const QString& connectionId, const RestrictionPolicy& policy)
{
    stop(connectionId);
    m_entries[connectionId].reading
        = {.state = AccessReading::State::Read, .isKnown = true, .policy = policy, .error = {}};
    emit changed(connectionId);
}

void AccessPolicies::forget(const QString& connectionId)
{
    stop(connectionId);
    if (m_entries.remove(connectionId))
        emit changed(connectionId);
}

QString accessReader(const Connection& connection, const QList<AccountPowers>& accounts)
{
    const Writer writer = writerForUpdate(connection, accounts);
    if (!writer.accountId.isEmpty())
        return writer.accountId;
    QString reader;
    for (const AccountPowers& account : accounts) {
        if (!connection.accounts.contains(account.accountId))
            continue;
        if (reader.isEmpty() || account.orgId == connection.sourceOrg.id())
            reader = account.accountId;
    }
    return reader;
}
