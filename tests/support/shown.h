// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTextEdit>

/// One text that the interface holds, and whether it would be read as HTML.
struct ShownText {
    const QObject* object; ///< What holds it.
    QString where; ///< "tool tip of QLabel sourceOrg"
    QString text;
    bool isHtml = false;
};

/// Everything that the widgets of this process hold for people and for assistive technology, visible or not.
class ShownTexts {
public:
    ShownTexts()
    {
        const auto widgets = QApplication::allWidgets();
        for (const QWidget* widget : widgets)
            ofWidget(widget);
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows)
            ofAccessible(window, QAccessible::queryAccessibleInterface(window));
    }

    QList<ShownText> all;

private:
    void add(const QObject* object, const char* what, const QString& text, bool isHtml = false)
    {
        if (text.isEmpty())
            return;
        const QString where = QLatin1StringView(what) + QStringLiteral(" of ")
            + QLatin1StringView(object->metaObject()->className()) + u' ' + object->objectName();
        all.append({object, where, text, isHtml});
    }

    void addAuto(const QObject* object, const char* what, const QString& text)
    {
        add(object, what, text, Qt::mightBeRichText(text));
    }

    void ofWidget(const QWidget* widget)
    {
        add(widget, "title", widget->windowTitle());
        addAuto(widget, "tool tip", widget->toolTip());
        addAuto(widget, "what's this", widget->whatsThis());
        add(widget, "status tip", widget->statusTip());
        add(widget, "name", widget->accessibleName());
        add(widget, "description", widget->accessibleDescription());
        for (const QAction* action : widget->actions()) {
            add(action, "text", action->text());
            addAuto(action, "tool tip", action->toolTip());
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            ofLabel(label);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button, "text", button->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            add(line, "text", line->displayText());
            add(line, "placeholder", line->placeholderText());
        }
        if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
            add(edit, "text", edit->toPlainText());
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            add(edit, "text", edit->toPlainText());
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            ofModel(box, box->model());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            ofModel(view, view->model());
    }

    void ofLabel(const QLabel* label)
    {
        const bool isHtml = label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText
            || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        add(label, "text", label->text(), isHtml);
    }

    void ofModel(const QObject* view, const QAbstractItemModel* model)
    {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, column);
                for (int role :
                    {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                    add(view, "item", index.data(role).toString());
                addAuto(view, "item's tool tip", index.data(Qt::ToolTipRole).toString());
            }
            ofHeader(view, model, column, Qt::Horizontal);
        }
        for (int row = 0; row < model->rowCount(); ++row)
            ofHeader(view, model, row, Qt::Vertical);
    }

    void ofHeader(
        const QObject* view, const QAbstractItemModel* model, int section, Qt::Orientation orientation)
    {
        add(view, "header", model->headerData(section, orientation).toString());
        add(view, "header", model->headerData(section, orientation, Qt::AccessibleTextRole).toString());
        addAuto(
            view, "header's tool tip", model->headerData(section, orientation, Qt::ToolTipRole).toString());
    }

    /// What is not an object by itself, such as a cell, counts as part of what it is in.
    void ofAccessible(const QObject* parent, QAccessibleInterface* interface)
    {
        if (!interface || !interface->isValid())
            return;
        const QObject* object = interface->object() ? interface->object() : parent;
        for (const auto text :
            {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            add(object, "accessible text", interface->text(text));
        if (QAccessibleTextInterface* text = interface->textInterface())
            add(object, "accessible content", text->text(0, text->characterCount()));
        for (int child = 0; child < interface->childCount(); ++child)
            ofAccessible(object, interface->child(child));
    }
};
