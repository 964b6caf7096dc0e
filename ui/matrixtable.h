// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

class MatrixCorner;
class MatrixDelegate;
class MatrixHeader;
class MatrixModel;
class Selection;

/// The cells of the matrix with the names beside and above them, a view of the selection. Every cell can be
/// reached by keyboard; Enter opens its connection, or asks for a new one where there is none.
class MatrixTable : public QTableView {
    Q_OBJECT

public:
    MatrixTable(MatrixModel& model, Selection& selection, QWidget* parent = nullptr);

    /// What the context menu of a connection offers.
    void setContextActions(const QList<QAction*>& actions) { m_contextActions = actions; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void updateGeometries() override;

private:
    void activate(const QModelIndex& cell);
    void updateSizes();
    void showSelection();
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QItemSelection rangesOf(const QModelIndexList& cells) const;
    [[nodiscard]] QAction* creation(const QModelIndex& cell, QWidget* menu) const;

    MatrixModel& m_model;
    Selection& m_selection;
    MatrixDelegate* m_delegate;
    MatrixHeader* m_sources;
    MatrixHeader* m_sinks;
    MatrixCorner* m_corner;
    QList<QAction*> m_contextActions;
    bool m_isSyncing = false; ///< The selection goes from the cells to the others, or comes from them.
};
