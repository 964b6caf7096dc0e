// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionstore.h"

#include <algorithm>

const Connection* ConnectionStore::find(const QString& id) const
{
    const qsizetype row = rowOf(id);
    return row < 0 ? nullptr : &m_connections.at(row);
}

const Connection* ConnectionStore::findPair(const QString& sourceOrgId, const QString& sinkOrgId) const
{
    const auto found
        = std::find_if(m_connections.cbegin(), m_connections.cend(), [&](const Connection& connection) {
              return connection.sourceOrg.id == sourceOrgId && connection.sinkOrg.id == sinkOrgId
                  && connection.since != SinceLastVisit::Gone;
          });
    return found == m_connections.cend() ? nullptr : &*found;
}

void ConnectionStore::merge(const QString& accountId, const QList<OrgConnection>& list)
{
    QSet<QString> seen;
    QList<OrgConnection> fresh;
    for (const OrgConnection& answer : list) {
        if (seen.contains(answer.id))
            continue;
        seen.insert(answer.id);
        if (m_rows.contains(answer.id))
            mergeRow(accountId, answer);
        else
            fresh.append(answer);
    }
    dropUnseen(accountId, seen);
    if (fresh.isEmpty())
        return;
    const int first = static_cast<int>(m_connections.size());
    emit aboutToInsert(first, first + static_cast<int>(fresh.size()) - 1);
    for (const OrgConnection& answer : fresh) {
        m_rows.insert(answer.id, m_connections.size());
        m_connections.append(Connection {answer, {accountId}, sinceLastVisit({accountId}, answer)});
    }
    emit inserted();
}

void ConnectionStore::mergeOne(const QString& accountId, const OrgConnection& answer)
{
    auto lastVisit = m_lastVisit.find(accountId);
    if (lastVisit != m_lastVisit.end()) // What this app itself wrote is no news.
        lastVisit->insert(answer.id, answer.connectionTypes);
    if (m_rows.contains(answer.id)) {
        mergeRow(accountId, answer);
        return;
    }
    const int row = static_cast<int>(m_connections.size());
    emit aboutToInsert(row, row);
    m_rows.insert(answer.id, row);
    m_connections.append(Connection {answer, {accountId}});
    emit inserted();
}

void ConnectionStore::remove(const QString& id)
{
    for (auto& lastVisit : m_lastVisit)
        lastVisit.remove(id);
    if (const qsizetype row = rowOf(id); row >= 0)
        removeRow(row);
}

void ConnectionStore::setLastVisit(const QString& accountId, const QList<OrgConnection>& list)
{
    QHash<QString, ConnectionTypes> types;
    for (const OrgConnection& connection : list)
        types.insert(connection.id, connection.connectionTypes);
    m_lastVisit.insert(accountId, types);
}

void ConnectionStore::clear()
{
    emit aboutToReset();
    m_connections.clear();
    m_rows.clear();
    m_lastVisit.clear();
    emit reset();
}

void ConnectionStore::mergeRow(const QString& accountId, const OrgConnection& answer)
{
    const qsizetype row = rowOf(answer.id);
    const Connection& known = m_connections.at(row);
    const QSet<QString> accounts = known.accounts + QSet<QString> {accountId};
    const Connection now {merged(known, answer), accounts, sinceLastVisit(accounts, answer)};
    if (now == known)
        return;
    m_connections[row] = now;
    emit changed(static_cast<int>(row));
}

void ConnectionStore::removeRow(qsizetype row)
{
    emit aboutToRemove(static_cast<int>(row), static_cast<int>(row));
    m_rows.remove(m_connections.at(row).id);
    m_connections.removeAt(row);
    indexFrom(row);
    emit removed();
}

void ConnectionStore::indexFrom(qsizetype row)
{
    for (; row < m_connections.size(); ++row)
        m_rows.insert(m_connections.at(row).id, row);
}

/// Rows that the account saw and does not see now: those of the last visit stay once, marked as gone.
void ConnectionStore::dropUnseen(const QString& accountId, const QSet<QString>& seen)
{
    for (qsizetype row = m_connections.size() - 1; row >= 0; --row) {
        Connection& connection = m_connections[row];
        if (!connection.accounts.contains(accountId) || seen.contains(connection.id))
            continue;
        const bool others = connection.accounts.size() > 1;
        if (others) {
            connection.accounts.remove(accountId);
            emit changed(static_cast<int>(row));
        } else if (m_lastVisit.value(accountId).contains(connection.id)) {
            if (connection.since == SinceLastVisit::Gone)
                continue;
            connection.since = SinceLastVisit::Gone;
            emit changed(static_cast<int>(row));
        } else {
            removeRow(row);
        }
    }
}

/// What any of the accounts has seen like this is no news, so that two of them do not take turns in saying
/// so.
SinceLastVisit ConnectionStore::sinceLastVisit(const QSet<QString>& accounts, const OrgConnection& now) const
{
    SinceLastVisit since = SinceLastVisit::Same;
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
