// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimer>

#include "app/connections/snapshothistory.h"
#include "app/exchange/importfile.h"

#include <optional>

class Banner;
class ConnectionStore;
class EarlierChooser;
class EmptyState;
class FileNotes;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class Session;
class StateChangeModel;

/// "Compare": what was added, removed and changed since an earlier export or a stored snapshot, searchable
/// and sortable. It follows the connections as they come in, and stays open beside the window. Show it with
/// show(); store and session outlive it.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const ConnectionStore& store, const Session& session, QWidget* parent = nullptr);

    /// Compares with a file from now on.
    void compareWithFile(const QString& path);

signals:
    void showRequested(const QString& connectionId);
    /// The table is on the disk as a file.
    void exported(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFilter();
    void buildTable();
    void buildLayout();
    void follow();
    void choose();
    void update();
    void compareWithSnapshot(const QString& accountId);
    void compareWithRows();
    void updateState();
    void showTable();
    void showNothing();
    void updateActions();
    void updateLooks();
    [[nodiscard]] QList<OrgConnection> now(const QString& accountId) const;
    [[nodiscard]] QList<int> selectedRows() const;
    void chooseTarget();
    void exportTo(const QString& path);
    void copy();
    void showSelected();

    const ConnectionStore& m_store;
    const Session& m_session;
    std::optional<Snapshot> m_snapshot; ///< What is compared with, where it is one.
    ImportFile m_file; ///< What is compared with, where it is a file.
    StateChangeModel* m_model;
    QSortFilterProxyModel* m_shown;
    QTimer m_updateSoon;
    EarlierChooser* m_earlier;
    QLineEdit* m_filter;
    QLabel* m_count;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QTableView* m_table;
    FileNotes* m_notes;
    EmptyState* m_empty;
    QPushButton* m_show;
    QPushButton* m_copy;
    QPushButton* m_export;
    bool m_compares = false; ///< There is something to compare with, and it can be read.
};
