// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <functional>

class FlowLayout;
class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

/// A question in the place of what it is about, with a button for each answer. Escape declines.
class InlineQuestion : public QWidget {
    Q_OBJECT

public:
    /// All texts are translated and shown as plain text.
    struct Content {
        QString title;
        QString text;
        QString accept; ///< A verb: "Remove Account".
        QString decline;
        theme::Tone tone = theme::Tone::Warning;
    };

    explicit InlineQuestion(QWidget* parent = nullptr);

    /// The focus goes to the button that changes nothing. What an answer does may ask the next question.
    void ask(
        const Content& content, const std::function<void()>& accepted, const std::function<void()>& declined);

    /// While the first answer is carried out; declining then means to stop.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const;

signals:
    /// There is a question to be shown.
    void asked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void updateLooks();
    static void answer(std::function<void()> then);

    std::function<void()> m_accepted;
    std::function<void()> m_declined;
    theme::Tone m_tone = theme::Tone::Warning;
    QString m_declineText;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_accept;
    QPushButton* m_decline;
    QBoxLayout* m_column = nullptr;
    QBoxLayout* m_head = nullptr;
    FlowLayout* m_buttons = nullptr;
};
