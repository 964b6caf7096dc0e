// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QWidget>

#include "app/datadog/values.h"

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

/// Picks the destination of a new connection: from a list that is searched by name, or by its id, typed.
class DestinationPicker : public QWidget {
    Q_OBJECT

public:
    explicit DestinationPicker(QWidget* parent = nullptr);

    /// What can be chosen, and what cannot: the source itself and what it shares with already. The choice
    /// stays where it can.
    void setCandidates(
        const QList<Org>& candidates, const QString& sourceOrgId, const QSet<QString>& connected);

    /// Chooses an organization: in the list, or by its id where it is not there.
    void choose(const QString& orgId);

    /// Shows that more candidates are on their way.
    void setLoading();
    /// They have come, or will not: `problem` says why.
    void setLoaded(const QString& problem = {});

    /// The organization that is chosen; empty where none is.
    [[nodiscard]] std::optional<Org> destination() const;

    /// The id that was typed where it is of an organization that the source shares with already.
    [[nodiscard]] QString connectedId() const;

    /// What is wrong with the id that was typed; empty where nothing is.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] QLineEdit* filterField() const { return m_filter; }

signals:
    void changed();
    void retryRequested();
    /// An organization of the list was double-clicked, or Enter was pressed on it.
    void activated();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFields();
    void buildList();
    void buildLayout();
    void idTyped();
    void listChosen();
    void showFound();
    void updateLooks();
    [[nodiscard]] Org orgAt(const QModelIndex& index) const;

    QString m_sourceOrgId;
    QSet<QString> m_connected;
    QLineEdit* m_filter;
    QStandardItemModel* m_candidates;
    QSortFilterProxyModel* m_found;
    QListView* m_list;
    QLabel* m_note;
    QProgressBar* m_progress;
    QPushButton* m_retry;
    QLabel* m_idLabel;
    QLineEdit* m_id;
    QLabel* m_idNote;
    QString m_loadProblem;
    bool m_isLoading = false;
};
