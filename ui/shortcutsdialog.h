// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

/// "Keyboard Shortcuts": every action of the menus that has one, as the menus have it, and the keys that the
/// views take without an action, which addOtherKeys() names. Open it with open().
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar& menus, QWidget* parent = nullptr);

private:
    void readMenus(const QMenuBar& menus);
    void addOtherKeys();
    void addRow(const QString& where, const QString& what, const QString& keys);
    void buildTable();
    void buildLayout();

    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_filter;
    QTableView* m_table;
};
