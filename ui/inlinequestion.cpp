// SPDX-License-Identifier: Apache-2.0
#include "ui/inlinequestion.h"

#include "ui/flowlayout.h"
#include "ui/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

InlineQuestion::InlineQuestion(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(plainLabel(u"questionTitle"_s, {}, this))
    , m_text(plainLabel(u"questionText"_s, {}, this))
    , m_progress(new QProgressBar(this))
    , m_accept(new QPushButton(this))
    , m_decline(new QPushButton(this))
{
    setObjectName(u"inlineQuestion"_s);
    m_accept->setObjectName(u"questionAccept"_s);
    m_decline->setObjectName(u"questionDecline"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(m_accepted); });
    connect(m_decline, &QPushButton::clicked, this, [this] { answer(m_declined); });
    buildLayout();
    updateLooks();
    setBusy(false);
}

void InlineQuestion::buildLayout()
{
    m_head = new QHBoxLayout;
    m_head->addWidget(m_icon, 0, Qt::AlignTop);
    m_head->addWidget(m_title, 1);

    m_buttons = new FlowLayout; // Large text needs a line for each.
    m_buttons->addWidget(m_accept);
    m_buttons->addWidget(m_decline);

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_head);
    m_column->addWidget(m_text);
    m_column->addLayout(m_buttons);
    m_column->addWidget(m_progress);
    m_column->addStretch();
    QSizePolicy keep = m_progress->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keep);
    setTabOrder(m_accept, m_decline);
}

void InlineQuestion::ask(
    const Content& content, const std::function<void()>& accepted, const std::function<void()>& declined)
{
    m_accepted = accepted;
    m_declined = declined;
    m_tone = content.tone;
    m_declineText = content.decline;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_accept->setText(content.accept);
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    m_accept->setAccessibleDescription(content.title);
    setBusy(false);
    updateLooks();
    emit asked();
    m_decline->setFocus();
}

void InlineQuestion::answer(std::function<void()> then)
{
    if (then)
        then(); // A copy: it may ask the next question.
}

void InlineQuestion::setBusy(bool busy)
{
    m_accept->setEnabled(!busy);
    m_decline->setText(busy ? tr("Stop") : m_declineText);
    m_progress->setVisible(busy);
}

bool InlineQuestion::isBusy() const
{
    return !m_accept->isEnabled();
}

void InlineQuestion::updateLooks()
{
    const int step = theme::space(this);
    m_column->setSpacing(3 * step);
    m_head->setSpacing(2 * step);
    m_buttons->setSpacing(2 * step);
    m_title->setFont(theme::titleFont(font()));
    const int side = theme::iconSize(this);
    m_progress->setFixedSize(6 * side, 2 * step);
    const QColor colour = theme::toneColors(m_tone, palette()).accent;
    m_icon->setPixmap(
        theme::symbolicIcon(theme::toneIcon(m_tone), colour).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setFixedHeight(m_title->fontMetrics().height());
}

void InlineQuestion::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_column)
        updateLooks();
}

void InlineQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel))
        answer(m_declined);
    else
        QWidget::keyPressEvent(event);
}
