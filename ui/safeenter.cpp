// SPDX-License-Identifier: Apache-2.0
#include "ui/safeenter.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

SafeEnter::SafeEnter(QDialog* dialog)
    : QObject(dialog)
{
    dialog->installEventFilter(this);
}

/// A button that takes Enter has done so before the dialog gets it.
bool SafeEnter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QWidget* focused = static_cast<QDialog*>(watched)->focusWidget();
    return (key == Qt::Key_Return || key == Qt::Key_Enter)
        && (qobject_cast<const QPushButton*>(focused) || qobject_cast<const QToolButton*>(focused));
}
