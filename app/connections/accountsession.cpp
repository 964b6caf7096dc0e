// SPDX-License-Identifier: Apache-2.0
#include "app/connections/accountsession.h"

#include "app/accounts/clients.h"
#include "app/accounts/environment.h"
#include "app/connections/connectionstore.h"
#include "app/connections/loadconnections.h"
#include "app/datadog/delay.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype rowsAtOnce = 1000; // A few milliseconds.
constexpr auto untilShown = 100ms; // Writing what is read takes time that showing it needs.
constexpr auto untilTold = 50ms; // Pages can come faster than anybody reads how many they are.

} // namespace

AccountSession::AccountSession(
    Account account, Clients& clients, ConnectionStore& store, const QString& dataDirectory, QObject* parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_clients(clients)
    , m_store(store)
    , m_snapshotFile(snapshotPath(dataDirectory, m_account.id))
    , m_snapshotWarning(m_snapshotFile)
    , m_history(dataDirectory, m_account.id)
{
    connect(&m_snapshotWarning, &FileWarning::changed, this, &AccountSession::changed);
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &AccountSession::keepSnapshot);
    m_tellSoon.setSingleShot(true);
    connect(&m_tellSoon, &QTimer::timeout, this, &AccountSession::changed);
}

AccountSession::~AccountSession()
{
    m_stop.request_stop();
    keepSnapshot();
}

const SnapshotHistory& AccountSession::history()
{
    keepSnapshot();
    return m_history;
}

std::optional<bool> AccountSession::mayWrite() const
{
    if (!m_identity || m_identity->permissions.isEmpty())
        return std::nullopt;
    return m_identity->permissions.contains("org_connections_write"_L1);
}

QCoro::Task<void> AccountSession::open()
{
    m_stop.request_stop();
    m_stop = {};
    const std::stop_token stop = m_stop.get_token();
    enter(AccountState::Loading);
    co_await showSnapshot(stop);
    if (!stop.stop_requested())
        co_await refresh();
}

/// Of very many connections some at a time, so that the window can paint in between.
QCoro::Task<void> AccountSession::showSnapshot(std::stop_token stop)
{
    if (m_account.id == environmentAccountId) // It can be another organization each time.
        co_return;
    const SnapshotRead read = co_await readSnapshot(m_snapshotFile.path(), stop);
    if (stop.stop_requested())
        co_return;
    if (!read.unreadable.isEmpty())
        m_snapshotWarning.noteUnreadable(read.unreadable);
    if (read.fault)
        m_snapshotWarning.keepAside(*read.fault);
    if (!read.snapshot || read.snapshot->site != m_account.site)
        co_return;
    m_orgOfSnapshot = read.snapshot->orgId;
    const QList<OrgConnection>& seen = read.snapshot->connections;
    m_store.expect(seen.size());
    m_updatedAt = read.snapshot->takenAt;
    m_showsSnapshot = true;
    for (qsizetype from = 0; from < seen.size(); from += rowsAtOnce) {
        if (from > 0)
            co_await delay({}, stop);
        if (stop.stop_requested())
            co_return;
        m_store.mergePart(m_account.id, seen.mid(from, rowsAtOnce));
    }
    m_store.setLastVisit(m_account.id, seen);
    emit changed();
}

QCoro::Task<void> AccountSession::refresh()
{
    m_stop.request_stop();
    m_stop = {};
    const std::stop_token stop = m_stop.get_token();
    m_rowsLoaded = 0;
    m_rowsTotal = -1;
    m_told.reset();
    enter(AccountState::Loading);

    const auto client = co_await m_clients.clientFor(m_account.id);
    if (stop.stop_requested())
        co_return;
    if (!client) {
        noteKeychain(client.error());
        co_return;
    }
    if (!*client) {
        enter(AccountState::NoCredentials);
        co_return;
    }
    connect(client->get(), &ApiClient::waiting, this, &AccountSession::waiting, Qt::UniqueConnection);
    auto identity = learnIdentity(*client, stop);
    const auto progress = [this](qint64 loaded, qint64 total) {
        m_rowsLoaded = loaded;
        m_rowsTotal = total;
        m_store.expect(total);
        if (!m_tellSoon.isActive())
            m_tellSoon.start(untilTold);
    };
    QList<OrgConnection> early; // Rows are shown once it is known what may be done with them.
    const auto show = [this, &early](const QList<OrgConnection>& page) {
        if (!m_told) {
            early += page;
            return;
        }
        m_store.mergePart(m_account.id, std::exchange(early, {}));
        m_store.mergePart(m_account.id, page);
    };
    const auto rows = co_await loadConnections(*client, progress, stop, show);
    co_await identity;
    if (stop.stop_requested())
        co_return;
    if (!rows) {
        fail(rows.error());
        co_return;
    }
    m_store.mergePart(m_account.id, early);
    readRows(*rows);
}

void AccountSession::cancel()
{
    if (m_state != AccountState::Loading)
        return;
    m_stop.request_stop();
    enter(AccountState::Canceled);
}

/// What is not told now stays as it was told before.
QCoro::Task<void> AccountSession::learnIdentity(std::shared_ptr<ApiClient> client, std::stop_token stop)
{
    const CheckedCredentials told = co_await identify(client, stop);
    if (stop.stop_requested())
        co_return;
    m_told = told;
    if (told.user)
        m_identity = told.user;
    if (!told.org.id.isEmpty())
        noteOrg(told.org.id);
}

/// What another organization saw, whose credentials this account had, is nothing of this one's.
void AccountSession::noteOrg(const QString& orgId)
{
    const QString before = m_orgId.isEmpty() ? m_orgOfSnapshot : m_orgId;
    m_orgId = orgId;
    if (before.isEmpty() || before == orgId)
        return;
    m_store.forgetLastVisit(m_account.id);
    m_store.keepOnly(m_account.id, {});
    m_showsSnapshot = false;
    m_updatedAt = {};
}

void AccountSession::readRows(const QList<OrgConnection>& rows)
{
    m_store.keepOnly(m_account.id, rows);
    m_updatedAt = QDateTime::currentDateTimeUtc();
    m_showsSnapshot = false;
    m_unkept
        = Snapshot {.takenAt = m_updatedAt, .site = m_account.site, .orgId = m_orgId, .connections = rows};
    m_keepSoon.start(untilShown);
    enter(AccountState::Loaded);
}

void AccountSession::keepSnapshot()
{
    m_keepSoon.stop();
    if (!m_unkept)
        return;
    const Snapshot seen = *std::exchange(m_unkept, std::nullopt);
    m_snapshotFile.change(
        snapshotVersion, [seen](const std::optional<QByteArray>&) { return toBytes(seen); });
    m_history.keep(seen);
}

void AccountSession::enter(AccountState state)
{
    m_state = state;
    m_error.reset();
    m_keychainError.reset();
    emit changed();
}

void AccountSession::fail(const ApiError& error)
{
    m_state = error.isRefusal() ? AccountState::Refused : AccountState::Failed;
    m_error = error;
    emit changed();
}

void AccountSession::noteKeychain(const KeychainError& error)
{
    m_state = error.kind == KeychainError::Kind::Locked ? AccountState::KeychainLocked
                                                        : AccountState::KeychainFailed;
    m_keychainError = error;
    emit changed();
}
