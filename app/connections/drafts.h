// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"
#include "app/connections/storedfile.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

class ConnectionStore;

/// A connection's types as edited and not yet sent.
struct Draft {
    OrgConnection baseline; ///< The connection as it was when the person began to edit it.
    ConnectionTypes types; ///< What the person wants.

    bool operator==(const Draft&) const = default;
};

/// Every draft, by connection id, kept on the disk within a second of the edit. They survive a failed save,
/// a refresh, a change of account, and a crash; only the person or a successful write ends one. Of those in
/// the file only the ones that were touched here are changed: another window may have written the others.
class Drafts : public QObject {
    Q_OBJECT

public:
    /// Reads what an earlier run left. `path` is the file; its folder is made when needed.
    explicit Drafts(const QString& path, QObject* parent = nullptr);
    ~Drafts() override;

    /// What the person wants of a connection: the draft, or what is saved.
    [[nodiscard]] ConnectionTypes typesOf(const Connection& connection) const;
    [[nodiscard]] bool isChanged(const Connection& connection) const;

    /// How many connections of the store are changed.
    [[nodiscard]] int changedIn(const ConnectionStore& store) const;

    [[nodiscard]] const Draft* find(const QString& connectionId) const;
    [[nodiscard]] const QHash<QString, Draft>& all() const { return m_drafts; }

    /// The person's edit. An edit that comes back to what is saved ends the draft.
    void edit(const Connection& connection, const ConnectionTypes& types);

    /// After a write, see PlanRunner::settled(): ends the draft of a connection that asked for `sent`. What
    /// was edited while the write was under way stays a draft, from now on measured against `now`, which has
    /// another id where it was created again, and no types where it is gone: that ends the draft as well.
    void settle(const QString& connectionId, const OrgConnection& now, const ConnectionTypes& sent);

    /// Goes back to what is saved.
    void discard(const QString& connectionId);

    /// What to tell the person about the file: unreadable at the start, or not written now. Empty if all is
    /// well.
    [[nodiscard]] const QString& warning() const { return m_warning; }

signals:
    void changed(const QString& connectionId);
    void warningChanged();

private:
    void load();
    void touch(const QString& connectionId);
    void save();
    void noteWritten(const QString& error);
    void setWarning(const QString& warning);

    StoredFile m_file;
    QTimer m_saveSoon;
    QHash<QString, Draft> m_drafts;
    QSet<QString> m_touched; ///< Not yet in the file as they are here.
    QList<QSet<QString>> m_beingWritten; ///< By write, the oldest first.
    QString m_warning;
    QString m_damage; ///< Said at the start and still true.
};
