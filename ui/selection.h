// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

/// What is selected, and what the search leaves: the same in every view of the connections (list, map,
/// matrix) and in the editor. A view calls select() when a person selects in it, and draws changed().
/// It knows ids only; ConnectionViews takes those out that leave the store. GUI thread.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ids of the selected connections, each once, in the order in which they were selected.
    [[nodiscard]] const QStringList& ids() const { return m_ids; }
    [[nodiscard]] bool contains(const QString& id) const { return m_set.contains(id); }
    void select(const QStringList& ids);

    /// True while the search leaves something out.
    [[nodiscard]] bool isFiltering() const { return m_matching != nullptr; }

    /// True where the search leaves a connection in: a view that does not hide the others dims them.
    [[nodiscard]] bool matches(const QString& id) const { return !m_matching || m_matching(id); }

    /// Says that the search leaves other connections than before.
    /// @param matches tells from an id whether it leaves that connection; null where nothing is searched for.
    void setMatching(std::function<bool(const QString& id)> matches);

signals:
    void changed();
    void matchingChanged();

    /// Enter or a double click on a connection, emitted by a view: the person wants to be in the editor.
    void activated(const QString& id);

    /// Enter or a double click on a pair without a connection, emitted by a view.
    void newConnectionRequested(const QString& sourceOrgId, const QString& sinkOrgId);

private:
    QStringList m_ids;
    QSet<QString> m_set; ///< The same, for contains().
    std::function<bool(const QString& id)> m_matching;
};
