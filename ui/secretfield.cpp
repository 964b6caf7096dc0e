// SPDX-License-Identifier: Apache-2.0
#include "ui/secretfield.h"

#include "ui/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

SecretField::SecretField(QWidget* parent)
    : QLineEdit(parent)
    , m_reveal(new QAction(this))
    , m_button(new QToolButton(this))
{
    m_reveal->setObjectName(u"reveal"_s);
    m_button->setObjectName(u"revealButton"_s);
    m_button->setDefaultAction(m_reveal);
    m_button->setAutoRaise(true);
    m_button->setCursor(Qt::ArrowCursor);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_reveal, &QAction::triggered, this, [this] { setRevealed(!isRevealed()); });
    setRevealed(false);
}

void SecretField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // Changing the echo mode resets the hints, and a revealed key is no less secret to a keyboard that
    // learns.
    setInputMethodHints(
        inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    updateAction();
}

void SecretField::updateAction()
{
    m_reveal->setIcon(theme::symbolicIcon(isRevealed() ? u"eye-off"_s : u"eye"_s));
    m_reveal->setText(isRevealed() ? tr("Hide") : tr("Show"));
    m_reveal->setToolTip(isRevealed() ? tr("Hide what is typed") : tr("Show what is typed"));
}

void SecretField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (!m_button)
        return;
    if (event->type() == QEvent::EnabledChange && !isEnabled() && isRevealed())
        setRevealed(false);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeButton();
}

void SecretField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeButton();
}

void SecretField::placeButton()
{
    const int icon = theme::iconSize(this);
    const int step = theme::space(this);
    const int width = icon + 2 * step;
    m_button->setIconSize({icon, icon});
    const QRect place = rect().adjusted(rect().width() - width - 2, 2, -2, -2);
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    setTextMargins(isLeftToRight() ? QMargins(0, 0, width, 0) : QMargins(width, 0, 0, 0));
}

void SecretField::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    for (QAction* action : menu->actions()) {
        if (action->objectName() == "edit-copy"_L1 || action->objectName() == "edit-cut"_L1)
            action->setEnabled(false);
    }
    menu->addSeparator();
    menu->addAction(m_reveal);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretField::mouseReleaseEvent(QMouseEvent* event)
{
    // On X11 a line edit copies what the mouse selected, unless it is masked.
    const bool revealed = isRevealed();
    if (revealed)
        setEchoMode(QLineEdit::Password);
    QLineEdit::mouseReleaseEvent(event);
    if (revealed)
        setRevealed(true);
}
