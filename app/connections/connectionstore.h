// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"
#include "app/connections/placeindex.h"

#include <QHash>
#include <QObject>

/// The one owner of the connections that are shown, by id, whichever account saw them.
///
/// Everything that the API answers comes in through mergePart(), keepOnly() and mergeOne(); models listen to
/// the signals and keep selection and scroll, since rows that are equal say nothing. GUI thread.
class ConnectionStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<Connection>& connections() const { return m_connections; }

    /// Null where there is none. Valid until the store changes.
    [[nodiscard]] const Connection* find(const ApiId& id) const;

    /// The connection of an ordered pair of organizations; there is at most one.
    [[nodiscard]] const Connection* findPair(const ApiId& sourceOrgId, const ApiId& sinkOrgId) const;

    /// So many rows will be there: making room for all is faster than for some more again and again.
    void expect(qsizetype rows);

    /// The whole list as an account sees it now: rows that it does not see any more go, unless others do.
    void merge(const QString& accountId, const QList<OrgConnection>& list);

    /// A part of the list: what it does not name stays, until keepOnly().
    void mergePart(const QString& accountId, const QList<OrgConnection>& part);

    /// After all parts: rows that the account does not see any more go, unless others see them.
    /// @param list of all parts, each connection once
    void keepOnly(const QString& accountId, const QList<OrgConnection>& list);

    /// One connection as an answer to a write or a fresh read states it.
    void mergeOne(const QString& accountId, const OrgConnection& answer);

    /// A connection that is known to be deleted.
    void remove(const ApiId& id);

    /// What the account saw at the last visit: rows that differ from it are marked from then on, as they
    /// come in.
    void setLastVisit(const QString& accountId, const QList<OrgConnection>& list);

    /// What the account saw at the last visit is of no use any more.
    void forgetLastVisit(const QString& accountId) { m_lastVisit.remove(accountId); }

    /// Takes away every row, for another choice of accounts.
    void clear();

    /// True where any row differs from the last visit.
    [[nodiscard]] bool hasNews() const { return m_news > 0; }

    /// Where a connection stands in connections(), -1 where it does not.
    [[nodiscard]] qsizetype rowOf(const ApiId& id) const;

signals:
    void aboutToInsert(int first, int last);
    void inserted();
    void aboutToRemove(int first, int last);
    void removed();
    void changed(int row);
    /// All parts of a list are in: see keepOnly().
    void complete();
    void aboutToReset();
    void reset();

private:
    void mergeRow(const QString& accountId, const OrgConnection& answer);
    [[nodiscard]] QList<const OrgConnection*> takeIn(
        const QString& accountId, const QList<OrgConnection>& part);
    void append(Connection connection); ///< What is indexed already; who sees it is counted for many at once.
    void replace(qsizetype row, const Connection& connection);
    void count(const Connection& connection, int by);
    void removeRows(qsizetype first, qsizetype last);
    void indexAll();
    void dropUnseen(const QString& accountId, const QSet<ApiId>& seen);
    [[nodiscard]] bool loses(qsizetype row, const QString& accountId);
    [[nodiscard]] SinceLastVisit sinceLastVisit(
        const QSet<QString>& accounts, const OrgConnection& now) const;

    QList<Connection> m_connections;
    PlaceIndex m_rows; ///< In `m_connections`, by id.
    QHash<QString, qsizetype> m_seenBy; ///< How many rows an account sees.
    qsizetype m_news = 0; ///< So many rows differ from the last visit.
    QHash<QString, QHash<ApiId, ConnectionTypes>> m_lastVisit; ///< By account, then by connection.
};
