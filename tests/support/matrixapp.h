// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/app.h"
#include "ui/matrixmodel.h"

#include <QAction>
#include <QDialog>

/// The window with an account's connections as a matrix.
struct MatrixApp : App {
    explicit MatrixApp(const QString& account = QStringLiteral("Payments Production"),
        const SandboxWorld& world = sampleWorld())
        : App(world)
    {
        addAccount(account);
        open();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window is not active.");
        if (!QTest::qWaitFor([this] { return rows() > 0 && !workspace->session.isLoading(); }))
            qFatal("The connections did not load.");
        if (!QTest::qWaitFor(
                [this] { return workspace->session.accounts().front()->identity().has_value(); }))
            qFatal("Who the account is did not come.");
        QCoreApplication::processEvents(); // The matrix takes it up in the next turn.
        find<QAction>("viewMatrix")->trigger();
        if (!QTest::qWaitFor([this] { return matrix()->isVisible() && matrix()->model()->rowCount() > 0; }))
            qFatal("The matrix is not shown.");
    }

    [[nodiscard]] QTableView* matrix() const { return find<QTableView>("matrix"); }

    [[nodiscard]] int place(const QString& org, Qt::Orientation side) const
    {
        const QAbstractItemModel* model = matrix()->model();
        const int count = side == Qt::Vertical ? model->rowCount() : model->columnCount();
        for (int section = 0; section < count; ++section) {
            if (model->headerData(section, side, Qt::DisplayRole).toString() == org)
                return section;
        }
        return -1;
    }

    [[nodiscard]] QModelIndex pair(const QString& source, const QString& sink) const
    {
        return matrix()->model()->index(place(source, Qt::Vertical), place(sink, Qt::Horizontal));
    }

    [[nodiscard]] QString words(const QString& source, const QString& sink) const
    {
        return pair(source, sink).data(Qt::AccessibleTextRole).toString();
    }

    void click(const QModelIndex& cell, Qt::KeyboardModifiers modifiers = {}) const
    {
        matrix()->scrollTo(cell);
        QTest::mouseClick(
            matrix()->viewport(), Qt::LeftButton, modifiers, matrix()->visualRect(cell).center());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(matrix(), key, modifiers);
    }

    [[nodiscard]] QSet<QString> selectedInMatrix() const
    {
        QSet<QString> ids;
        for (const QModelIndex& cell : matrix()->selectionModel()->selectedIndexes())
            ids.insert(cell.data(MatrixModel::IdRole).toString());
        return ids - QSet<QString> {QString()};
    }

    [[nodiscard]] QSet<QString> selectedInList() const
    {
        QSet<QString> ids;
        for (const QModelIndex& row : table()->selectionModel()->selectedRows())
            ids.insert(row.data(ConnectionModel::IdRole).toString());
        return ids;
    }

    [[nodiscard]] QDialog* dialog() const
    {
        return window->findChild<QDialog*>(QStringLiteral("newConnectionDialog"));
    }
};
