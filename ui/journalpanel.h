// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"

#include <QWidget>

class Banner;
class EmptyState;
class Journal;
class JournalModel;
class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

/// "Journal": every change that was sent, searchable and sortable; lines can be reverted, and what is shown
/// can be exported. The journal must outlive it.
class JournalPanel : public QWidget {
    Q_OBJECT

public:
    explicit JournalPanel(const Journal& journal, QWidget* parent = nullptr);

    /// The lines that are selected, newest first: so that reverting them goes back step by step.
    [[nodiscard]] QList<JournalEntry> selectedEntries() const;

signals:
    /// Applied changes to be taken back, newest first. See inverse().
    void revertRequested(const QList<JournalEntry>& entries);
    /// The file is on the disk: something for the status bar.
    void exported(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The lines as they are shown: filtered and in their order.
    [[nodiscard]] QList<JournalEntry> shownEntries() const;
    void buildActions();
    void buildTable();
    void buildLayout();
    void updateState();
    void updateWarning();
    void updateActions();
    void updateLooks();
    void fitTable();
    void revert();
    void copy();
    void chooseFile();
    void exportTo(const QString& path);
    void showMenu(const QPoint& at);

    const Journal& m_journal;
    JournalModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_filter;
    QLabel* m_count;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QTableView* m_table;
    bool m_wasShown = false; ///< The table, with lines in it.
    EmptyState* m_empty;
    QAction* m_revert;
    QAction* m_export;
    QAction* m_copy;
};
