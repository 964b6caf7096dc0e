// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chipdelegate.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

/// What is on screen in a window or dialog, and whether its texts fit.

inline QList<QWidget*> partsOf(QWidget* window)
{
    QList<QWidget*> parts {window};
    parts += window->findChildren<QWidget*>();
    parts.removeIf([window](const QWidget* part) { return !part->isVisible() || part->window() != window; });
    return parts;
}

/// How a failure calls a widget.
inline QString called(const QWidget* widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget* part = widget; part; part = part->parentWidget()) {
        if (!part->objectName().isEmpty())
            return name + QStringLiteral(" in ") + part->objectName();
    }
    return name;
}

inline QString textOn(const QWidget* part)
{
    if (const auto* label = qobject_cast<const QLabel*>(part))
        return label->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(part))
        return box->title();
    const auto* tool = qobject_cast<const QToolButton*>(part);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    const auto* button = qobject_cast<const QAbstractButton*>(part);
    return button ? button->text() : QString();
}

/// Whether a text is cut off. Elided ones say so, and have the whole text as a tooltip.
inline bool isClipped(const QWidget* part)
{
    const auto* label = qobject_cast<const QLabel*>(part);
    if (label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    return !part->inherits("ElidedLabel")
        && (part->width() < part->minimumSizeHint().width()
            || part->height() < part->minimumSizeHint().height());
}

/// Whether a part of it lies outside of what it is in. What scrolls may do so.
inline bool isCutOff(const QWidget* part)
{
    for (const QWidget* outer = part; !outer->isWindow(); outer = outer->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(outer))
            return false;
    }
    return part->visibleRegion().boundingRect() != part->rect();
}

/// The names of columns that do not fit above them. Those of organizations, in the matrix, may be elided.
inline QStringList clippedHeaders(const QHeaderView* header)
{
    QStringList clipped;
    if (header->inherits("MatrixHeader"))
        return clipped;
    const QAbstractItemModel* model = header->model();
    for (int section = 0; model && section < header->count(); ++section) {
        const QString text = model->headerData(section, header->orientation()).toString();
        const bool isWide = header->orientation() == Qt::Vertical
            || header->sectionSizeHint(section) <= header->sectionSize(section);
        if (!header->isSectionHidden(section) && !text.isEmpty() && !isWide)
            clipped.append(text);
    }
    return clipped;
}

/// The names of tabs that do not fit, or are scrolled away.
inline QStringList clippedTabs(const QTabBar* bar)
{
    QStringList clipped;
    for (int tab = 0; tab < bar->count(); ++tab) {
        const int width = bar->fontMetrics().size(Qt::TextShowMnemonic, bar->tabText(tab)).width();
        if (bar->tabRect(tab).width() < width || !bar->rect().contains(bar->tabRect(tab)))
            clipped.append(bar->tabText(tab));
    }
    return clipped;
}

/// Whether it has to be scrolled at the usual size of texts: sideways anywhere but in code and in the
/// matrix, or where a dialog could have been made large enough.
inline bool isScrolledInVain(const QWidget* part)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(part);
    if (!area || area->inherits("QPlainTextEdit") || area->inherits("MatrixTable"))
        return false;
    const QWidget* window = area->window();
    const bool isWholeDialog = area->inherits("ScrollColumn") && window->inherits("QDialog")
        && area->parentWidget() == window && window->height() < window->screen()->availableSize().height();
    return area->horizontalScrollBar()->isVisible()
        || (isWholeDialog && area->verticalScrollBar()->isVisible());
}

inline QStringList clippedIn(QWidget* window)
{
    QStringList clipped;
    const QList<QWidget*> parts = partsOf(window);
    for (const QWidget* part : parts) {
        if (!textOn(part).isEmpty() && (isClipped(part) || isCutOff(part)))
            clipped.append(textOn(part));
        if (const auto* header = qobject_cast<const QHeaderView*>(part))
            clipped += clippedHeaders(header);
        if (const auto* tabs = qobject_cast<const QTabBar*>(part))
            clipped += clippedTabs(tabs);
        const auto* line = qobject_cast<const QLineEdit*>(part);
        if (line && line->text().isEmpty()
            && line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->width())
            clipped.append(line->placeholderText());
        if (part->objectName() == QStringLiteral("qt_toolbar_ext_button"))
            clipped.append(QStringLiteral("the tool bar"));
    }
    return clipped;
}

/// Cells whose text is cut, of the rows in sight. What is longer than two names may be; chips are counted,
/// not cut.
inline QStringList elidedIn(const QTableView* table)
{
    QStringList elided;
    const QAbstractItemModel* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QRect seen = table->visualRect(cell) & table->viewport()->rect();
            const bool hasChips = qobject_cast<ChipDelegate*>(table->itemDelegateForIndex(cell));
            const QString text = cell.data().toString();
            if (!seen.isEmpty() && !hasChips && text.size() < 40
                && table->sizeHintForIndex(cell).width() > table->columnWidth(column))
                elided.append(text);
        }
    }
    return elided;
}

inline QStringList elidedIn(QWidget* window)
{
    QStringList elided;
    const QList<QTableView*> tables = window->findChildren<QTableView*>();
    for (const QTableView* table : tables) {
        if (table->isVisible() && !table->wordWrap())
            elided += elidedIn(table);
    }
    return elided;
}

inline QStringList scrolledInVain(QWidget* window)
{
    QStringList scrolled;
    const QList<QWidget*> parts = partsOf(window);
    for (const QWidget* part : parts) {
        if (isScrolledInVain(part))
            scrolled.append(called(part));
    }
    return scrolled;
}
