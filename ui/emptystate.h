// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

/// What stands in place of a list that has nothing to show: why, and what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// All texts are translated and shown as plain text; an empty one is left out.
    struct Content {
        QString icon; ///< For theme::symbolicIcon().
        QString title;
        QString text;
        QString primary; ///< The label of the button that helps most people.
        QString secondary;
        bool busy = false; ///< Shows that something is under way, in place of the icon.
    };

    explicit EmptyState(QWidget* parent = nullptr);

    void setContent(const Content& content);

signals:
    void primaryRequested();
    void secondaryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    QScrollArea* newScrolled(QBoxLayout* row);
    void updateLooks();

    QString m_iconName;
    QLabel* m_icon;
    QProgressBar* m_progress;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_primary;
    QPushButton* m_secondary;
    QWidget* m_page = nullptr; ///< All of it, scrolled where it does not fit.
    QBoxLayout* m_column = nullptr;
    QBoxLayout* m_buttons = nullptr;
};
