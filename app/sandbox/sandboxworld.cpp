// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandboxworld.h"

#include <QDateTime>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView invalidInputText = u"Validation failed for input.";

SandboxOutcome refused(int status, const QString& error)
{
    return {status, error, QString()};
}

bool hasDuplicates(const QStringList& types)
{
    return QSet<QString>(types.begin(), types.end()).size() != types.size();
}

bool isUsable(const QStringList& types)
{
    return !types.isEmpty() && !types.contains(QString());
}

bool names(const SandboxBinding& binding, const SandboxAccount& account)
{
    const QStringList own = account.principals();
    return std::any_of(own.begin(), own.end(),
        [&binding](const QString& principal) { return binding.principals.contains(principal); });
}

QString newSandboxId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

QString sandboxId(const QString& text)
{
    static const QUuid space(u"{6f1dc6d4-3d0c-5d0f-9c8e-0c5b7a1f4e21}"_s);
    return QUuid::createUuidV5(space, text).toString(QUuid::WithoutBraces);
}

QString sandboxNow()
{
    using namespace std::chrono;
    const auto now = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    const QDateTime second = QDateTime::fromSecsSinceEpoch(now / 1'000'000, Qt::UTC);
    return second.toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + u".%1+00:00"_s.arg(now % 1'000'000, 6, 10, QChar(u'0'));
}

QString SandboxAccount::roleId() const
{
    return sandboxId(u"role/"_s + orgId + u'/' + role);
}

QStringList SandboxAccount::principals() const
{
    return {u"user:"_s + userId, u"role:"_s + roleId(), u"org:"_s + orgId};
}

SandboxAccount* SandboxWorld::account(const QString& label)
{
    const auto found = std::find_if(
        accounts.begin(), accounts.end(), [&label](const SandboxAccount& one) { return one.label == label; });
    return found == accounts.end() ? nullptr : &*found;
}

const SandboxAccount* SandboxWorld::account(const QString& label) const
{
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
        [&label](const SandboxAccount& one) { return one.label == label; });
    return found == accounts.cend() ? nullptr : &*found;
}

const SandboxAccount* SandboxWorld::accountWith(const Credentials& credentials) const
{
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), [&](const SandboxAccount& one) {
        return one.credentials == credentials && !users.value(one.userId).disabled;
    });
    return found == accounts.cend() ? nullptr : &*found;
}

const SandboxAccount* SandboxWorld::accountWithApiKey(const QString& apiKey) const
{
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), [&apiKey](const SandboxAccount& one) {
        const auto* pair = std::get_if<KeyPair>(&one.credentials);
        return pair && pair->apiKey == apiKey;
    });
    return found == accounts.cend() ? nullptr : &*found;
}

const SandboxConnection* SandboxWorld::connectionBetween(
    const QString& sourceOrgId, const QString& sinkOrgId) const
{
    const auto found = std::find_if(
        connections.cbegin(), connections.cend(), [&sourceOrgId, &sinkOrgId](const SandboxConnection& one) {
            return one.sourceOrgId == sourceOrgId && one.sinkOrgId == sinkOrgId;
        });
    return found == connections.cend() ? nullptr : &*found;
}

QList<SandboxConnection> SandboxWorld::connectionsOf(const QString& orgId) const
{
    QList<SandboxConnection> found;
    std::copy_if(connections.cbegin(), connections.cend(), std::back_inserter(found),
        [&orgId](const SandboxConnection& one) { return one.touches(orgId); });
    return found;
}

bool SandboxWorld::mayEdit(const SandboxAccount& account, const QString& connectionId) const
{
    return keepsAsEditor(account, policies.value(connectionId));
}

bool SandboxWorld::mayView(const SandboxAccount& account, const SandboxConnection& connection) const
{
    const QList<SandboxBinding> bindings = policies.value(connection.id);
    return bindings.isEmpty() || connection.sourceOrgId != account.orgId
        || std::any_of(bindings.begin(), bindings.end(),
            [&account](const SandboxBinding& binding) { return names(binding, account); });
}

bool SandboxWorld::keepsAsEditor(const SandboxAccount& account, const QList<SandboxBinding>& bindings)
{
    return bindings.isEmpty()
        || std::any_of(bindings.begin(), bindings.end(), [&account](const SandboxBinding& binding) {
               return binding.relation == u"editor" && names(binding, account);
           });
}

SandboxOutcome SandboxWorld::createConnection(
    const SandboxAccount& by, const QString& sinkOrgId, const QStringList& types)
{
    if (!isUsable(types))
        return refused(400, invalidInputText.toString());
    if (!orgs.contains(sinkOrgId))
        return refused(404, u"Not found"_s);
    const QString pair = u"connection between orgs %1 and %2 "_s.arg(by.orgId, sinkOrgId);
    // The words mislead for duplicate types, and are the real ones.
    if (hasDuplicates(types) || sinkOrgId == by.orgId)
        return refused(400, pair + u"is not allowed"_s);
    if (connectionBetween(by.orgId, sinkOrgId))
        return refused(409, pair + u"already exists"_s);
    const QString id = newSandboxId();
    connections.insert(id, {id, by.orgId, sinkOrgId, by.userId, sandboxNow(), types});
    return {200, QString(), id};
}

SandboxOutcome SandboxWorld::updateConnection(
    const SandboxAccount& by, const QString& id, const QStringList& types)
{
    const auto found = connections.find(id);
    if (found == connections.end() || !found->touches(by.orgId))
        return refused(404, u"Org connection with id:%1 not found not found"_s.arg(id));
    if (found->sourceOrgId != by.orgId || !mayEdit(by, id))
        return refused(403, u"Forbidden"_s);
    if (!isUsable(types) || hasDuplicates(types))
        return refused(400, invalidInputText.toString());
    found->types = types;
    return {200, QString(), id};
}

SandboxOutcome SandboxWorld::deleteConnection(const SandboxAccount& by, const QString& id)
{
    if (QUuid::fromString(id).isNull() || id.startsWith(u'{'))
        return refused(400, u"connection id must be a valid uuid"_s);
    const auto found = connections.constFind(id);
    if (found == connections.constEnd() || !found->touches(by.orgId))
        return refused(404, u"org connection with id:%1 not found not found"_s.arg(id));
    if (!mayEdit(by, id))
        return refused(403, u"Forbidden"_s);
    connections.remove(id);
    policies.remove(id);
    return {200, QString(), id};
}

void SandboxWorld::disableUser(const QString& userId)
{
    if (const auto user = users.find(userId); user != users.end()) {
        user->disabled = true;
        user->status = u"Disabled"_s;
    }
    connections.removeIf([&](QMap<QString, SandboxConnection>::iterator one) {
        if (one->createdById != userId)
            return false;
        policies.remove(one->id);
        return true;
    });
}
