// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/explanation.h"
#include "ui/notices.h"
#include "ui/theme.h"

#include <QFrame>
#include <QList>

#include <optional>

class FlowLayout;
class QBoxLayout;
class QLabel;
class QToolButton;
class WrappedText;

/// A message in the window, above what it is about: what happened, what the server said word for word,
/// what it means, and buttons for what to do next. It takes no focus and stays until it is closed,
/// replaced or cleared; Escape closes it where the focus is inside.
///
/// Everything is shown as plain text. One failure at a time: the newest replaces the one before.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows a failure with its remedies.
    void showExplanation(theme::Tone tone, const Explanation& explanation);

    /// Shows a message that is no failure of the server.
    void showMessage(
        theme::Tone tone, const QString& title, const QString& text = {}, const QList<Remedy>& remedies = {});

    /// Shows a notice, or takes it away once it is over. The one that was shown the last time is not shown
    /// again, also where the person has closed it, and what else the banner says stays.
    void showNotice(const std::optional<Notice>& notice);

    /// Hides the banner without closed(): what it was about is over.
    void clear();

    [[nodiscard]] theme::Tone tone() const { return m_tone; }

signals:
    void remedyRequested(Remedy remedy);
    /// The person closed the banner.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void showRemedies(const QList<Remedy>& remedies);
    void updateLooks();
    void updateColors();
    void arrange();
    void announce();
    void close();

    theme::Tone m_tone = theme::Tone::Information;
    std::optional<Notice> m_notice; ///< The last one.
    bool m_showsNotice = false;
    QLabel* m_icon;
    QLabel* m_title;
    WrappedText* m_serverWords;
    QLabel* m_text;
    QWidget* m_remedies;
    FlowLayout* m_remedyLayout;
    QToolButton* m_close;
    QBoxLayout* m_row = nullptr; ///< Icon, body and close button.
    QBoxLayout* m_body = nullptr; ///< Texts and remedies, side by side or one below the other.
    QBoxLayout* m_texts = nullptr;
};
