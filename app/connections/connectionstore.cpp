// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionstore.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype mostExpected = 1'000'000; // A server may tell any number.

} // namespace

const Connection* ConnectionStore::find(const ApiId& id) const
{
    const qsizetype row = rowOf(id);
    return row < 0 ? nullptr : &m_connections.at(row);
}

qsizetype ConnectionStore::rowOf(const ApiId& id) const
{
    return m_rows.find(qHash(id), [&](qsizetype row) {
        return row < m_connections.size() // Others are about to be inserted.
            && m_connections.at(row).id == id;
    });
}

const Connection* ConnectionStore::findPair(const ApiId& sourceOrgId, const ApiId& sinkOrgId) const
{
    const auto found
        = std::find_if(m_connections.cbegin(), m_connections.cend(), [&](const Connection& connection) {
              return connection.sourceOrg.id() == sourceOrgId && connection.sinkOrg.id() == sinkOrgId
                  && connection.since != SinceLastVisit::Gone;
          });
    return found == m_connections.cend() ? nullptr : &*found;
}

void ConnectionStore::expect(qsizetype rows)
{
    if (rows <= 0)
        return;
    const qsizetype expected = std::min(rows, mostExpected);
    m_connections.reserve(expected);
    m_rows.reserve(expected);
}

void ConnectionStore::merge(const QString& accountId, const QList<OrgConnection>& list)
{
    mergePart(accountId, list);
    QSet<ApiId> seen;
    for (const OrgConnection& answer : list)
        seen.insert(answer.id);
    dropUnseen(accountId, seen);
}

/// That all are there is the rule, and is told by their number.
void ConnectionStore::keepOnly(const QString& accountId, const QList<OrgConnection>& list)
{
    if (m_seenBy.value(accountId) != list.size()) {
        QSet<ApiId> seen;
        for (const OrgConnection& answer : list)
            seen.insert(answer.id);
        dropUnseen(accountId, seen);
    }
    emit complete();
}

void ConnectionStore::mergePart(const QString& accountId, const QList<OrgConnection>& part)
{
    const QList<const OrgConnection*> fresh = takeIn(accountId, part);
    if (fresh.isEmpty())
        return;
    const int first = static_cast<int>(m_connections.size());
    emit aboutToInsert(first, first + static_cast<int>(fresh.size()) - 1);
    const QSet<QString> accounts {accountId}; // One for all: of 100,000 rows each would have its own.
    for (const OrgConnection* answer : fresh)
        append({*answer, accounts, sinceLastVisit(accounts, *answer)});
    m_seenBy[accountId] += fresh.size();
    emit inserted();
}

/// Brings rows that are there up to date, and returns what is new, for which it makes room in the index. Of
/// an id that comes twice the last counts.
QList<const OrgConnection*> ConnectionStore::takeIn(
    const QString& accountId, const QList<OrgConnection>& part)
{
    QList<const OrgConnection*> fresh;
    const qsizetype known = m_connections.size();
    const auto idAt = [&](qsizetype row) -> const ApiId& {
        return row < known ? m_connections.at(row).id : fresh.at(row - known)->id;
    };
    for (const OrgConnection& answer : part) {
        const size_t hash = qHash(answer.id);
        const qsizetype row = m_rows.find(hash, [&](qsizetype one) { return idAt(one) == answer.id; });
        if (row < 0) {
            m_rows.insert(hash, known + fresh.size());
            fresh.append(&answer);
        } else if (row < known) {
            mergeRow(accountId, answer);
        } else {
            fresh[row - known] = &answer;
        }
    }
    return fresh;
}

void ConnectionStore::mergeOne(const QString& accountId, const OrgConnection& answer)
{
    auto lastVisit = m_lastVisit.find(accountId);
    if (lastVisit != m_lastVisit.end()) // What this app itself wrote is no news.
        lastVisit->insert(answer.id, answer.connectionTypes);
    if (rowOf(answer.id) >= 0) {
        mergeRow(accountId, answer);
        return;
    }
    const int row = static_cast<int>(m_connections.size());
    emit aboutToInsert(row, row);
    m_rows.insert(qHash(answer.id), row);
    append({answer, {accountId}});
    ++m_seenBy[accountId];
    emit inserted();
}

void ConnectionStore::remove(const ApiId& id)
{
    for (auto& lastVisit : m_lastVisit)
        lastVisit.remove(id);
    if (const qsizetype row = rowOf(id); row >= 0)
        removeRows(row, row);
}

void ConnectionStore::setLastVisit(const QString& accountId, const QList<OrgConnection>& list)
{
    QHash<ApiId, ConnectionTypes> types;
    types.reserve(list.size());
    for (const OrgConnection& connection : list)
        types.insert(connection.id, connection.connectionTypes);
    m_lastVisit.insert(accountId, types);
}

void ConnectionStore::clear()
{
    emit aboutToReset();
    m_connections.clear();
    m_rows.clear();
    m_seenBy.clear();
    m_news = 0;
    m_lastVisit.clear();
    emit reset();
}

void ConnectionStore::mergeRow(const QString& accountId, const OrgConnection& answer)
{
    const qsizetype row = rowOf(answer.id);
    const Connection& known = m_connections.at(row);
    QSet<QString> accounts = known.accounts;
    if (!accounts.contains(accountId))
        accounts.insert(accountId);
    const Connection now {merged(known, answer), accounts, sinceLastVisit(accounts, answer)};
    if (now != known)
        replace(row, now);
}

void ConnectionStore::append(Connection connection)
{
    m_news += connection.since != SinceLastVisit::Same ? 1 : 0;
    m_connections.append(std::move(connection));
}

void ConnectionStore::replace(qsizetype row, const Connection& connection)
{
    count(m_connections.at(row), -1);
    count(connection, 1);
    m_connections[row] = connection;
    emit changed(static_cast<int>(row));
}

void ConnectionStore::count(const Connection& connection, int by)
{
    if (connection.since != SinceLastVisit::Same)
        m_news += by;
    for (const QString& account : connection.accounts)
        m_seenBy[account] += by;
}

void ConnectionStore::removeRows(qsizetype first, qsizetype last)
{
    emit aboutToRemove(static_cast<int>(first), static_cast<int>(last));
    for (qsizetype row = first; row <= last; ++row)
        count(m_connections.at(row), -1);
    m_connections.remove(first, last - first + 1);
    indexAll();
    emit removed();
}

void ConnectionStore::indexAll()
{
    m_rows.clear();
    m_rows.reserve(m_connections.size());
    for (qsizetype row = 0; row < m_connections.size(); ++row)
        m_rows.insert(qHash(m_connections.at(row).id), row);
}

/// Rows that the account saw and does not see now go, neighbours together.
void ConnectionStore::dropUnseen(const QString& accountId, const QSet<ApiId>& seen)
{
    qsizetype last = -1;
    for (qsizetype row = m_connections.size() - 1; row >= -1; --row) {
        const bool goes = row >= 0 && !seen.contains(m_connections.at(row).id) && loses(row, accountId);
        if (goes && last < 0)
            last = row;
        if (!goes && last >= 0)
            removeRows(row + 1, std::exchange(last, -1));
    }
}

/// An account does not see a row. True where nobody does any more: but those of the last visit stay once,
/// marked as gone.
bool ConnectionStore::loses(qsizetype row, const QString& accountId)
{
    Connection connection = m_connections.at(row);
    if (!connection.accounts.contains(accountId))
        return false;
    if (connection.accounts.size() > 1) {
        connection.accounts.remove(accountId);
    } else {
        if (!m_lastVisit.value(accountId).contains(connection.id))
            return true;
        connection.since = SinceLastVisit::Gone;
    }
    if (connection != m_connections.at(row))
        replace(row, connection);
    return false;
}

/// What any of the accounts has seen like this is no news, so that two of them do not take turns in saying
/// so.
SinceLastVisit ConnectionStore::sinceLastVisit(const QSet<QString>& accounts, const OrgConnection& now) const
{
    SinceLastVisit since = SinceLastVisit::Same;
    if (m_lastVisit.isEmpty())
        return since;
    for (const QString& account : accounts) {
        const auto lastVisit = m_lastVisit.constFind(account);
        if (lastVisit == m_lastVisit.cend())
            continue;
        const auto then = lastVisit->constFind(now.id);
        if (then == lastVisit->cend()) {
            if (since == SinceLastVisit::Same)
                since = SinceLastVisit::New;
        } else if (*then == now.connectionTypes) {
            return SinceLastVisit::Same;
        } else {
            since = SinceLastVisit::Different;
        }
    }
    return since;
}
