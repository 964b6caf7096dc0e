// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/windowparts.h"
#include "ui/mnemonics.h"

#include <QComboBox>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

/// The words of a window in any language: which are missing, and which letters stand for two things.

/// The menus of a window, and those in them.
inline QList<const QMenu*> menusOf(const QWidget* window)
{
    QList<const QMenu*> menus;
    const auto* main = qobject_cast<const QMainWindow*>(window);
    if (!main)
        return menus;
    QList<QAction*> open = main->menuBar()->actions();
    while (!open.isEmpty()) {
        if (const QMenu* menu = open.takeFirst()->menu()) {
            menus.append(menu);
            open += menu->actions();
        }
    }
    return menus;
}

/// Lines that say something only when there is something to say, and keep their place so that nothing jumps.
inline bool isStatusLine(const QWidget* part)
{
    static const QStringList names {QStringLiteral("age"), QStringLiteral("checkAllStatus"),
        QStringLiteral("checkStatus"), QStringLiteral("copyAsDone"), QStringLiteral("whyNotSaved"),
        QStringLiteral("whyNotImported")};
    return names.contains(part->objectName());
}

inline QStringList emptyIn(const QMenu* menu)
{
    QStringList empty;
    for (const QAction* action : menu->actions()) {
        if (!action->isSeparator() && action->text().isEmpty())
            empty.append(QStringLiteral("an entry of ") + menu->title());
    }
    return empty;
}

/// What has no words.
inline QStringList emptyIn(QWidget* window)
{
    QStringList empty;
    if (const auto* menu = qobject_cast<const QMenu*>(window))
        return emptyIn(menu);
    if (window->windowTitle().isEmpty())
        empty.append(QStringLiteral("the window's title"));
    const QList<QWidget*> parts = partsOf(window);
    for (const QWidget* part : parts) {
        const auto* label = qobject_cast<const QLabel*>(part);
        const auto* button = qobject_cast<const QAbstractButton*>(part);
        const bool isPicture
            = (label && !label->pixmap(Qt::ReturnByValue).isNull()) || (button && !button->icon().isNull());
        const bool isInner = part->objectName().startsWith(QStringLiteral("qt_"))
            || qobject_cast<const QAbstractScrollArea*>(part->parentWidget());
        if ((label || button) && !isPicture && !isInner && !isStatusLine(part)
            && (label ? label->text() : button->text()).trimmed().isEmpty())
            empty.append(called(part));
        if (const auto* box = qobject_cast<const QComboBox*>(part)) {
            for (int item = 0; item < box->count(); ++item) {
                if (box->itemText(item).isEmpty()
                    && !box->itemData(item, Qt::AccessibleDescriptionRole).isValid())
                    empty.append(called(part));
            }
        }
        if (const auto* bar = qobject_cast<const QTabBar*>(part)) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                if (bar->tabText(tab).isEmpty())
                    empty.append(called(part));
            }
        }
    }
    for (const QMenu* menu : menusOf(window))
        empty += emptyIn(menu);
    return empty;
}

/// Texts by the letter that Alt reaches them with.
using Letters = QMultiHash<QKeySequence, QString>;

inline void addLetter(Letters& letters, const QString& text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        letters.insert(key, text);
}

/// What Alt reaches in a window or dialog as it is on screen.
inline Letters lettersOf(QWidget* window)
{
    Letters letters;
    if (const auto* main = qobject_cast<const QMainWindow*>(window)) {
        for (const QAction* action : main->menuBar()->actions())
            addLetter(letters, action->text());
    }
    const QList<QWidget*> parts = partsOf(window);
    for (const QWidget* part : parts) {
        const auto* label = qobject_cast<const QLabel*>(part);
        const auto* tabs = qobject_cast<const QTabBar*>(part);
        for (int tab = 0; tabs && tab < tabs->count(); ++tab)
            addLetter(letters, tabs->tabText(tab));
        if (part->isEnabled() && (!label || label->buddy()))
            addLetter(letters, textOn(part));
    }
    return letters;
}

inline Letters lettersOf(const QMenu* menu)
{
    Letters letters;
    for (const QAction* action : menu->actions())
        addLetter(letters, action->text());
    return letters;
}

inline QStringList ambiguous(const Letters& letters)
{
    QStringList found;
    for (const QKeySequence& letter : letters.uniqueKeys()) {
        if (letters.count(letter) > 1)
            found.append(letters.values(letter).join(QStringLiteral(" | ")));
    }
    return found;
}

inline QStringList ambiguousIn(QWidget* window)
{
    if (const auto* menu = qobject_cast<const QMenu*>(window))
        return ambiguous(lettersOf(menu));
    QStringList found = ambiguous(lettersOf(window));
    for (const QMenu* menu : menusOf(window))
        found += ambiguous(lettersOf(menu));
    return found;
}
