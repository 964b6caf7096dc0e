// SPDX-License-Identifier: Apache-2.0
#include "ui/emptystate.h"

#include "ui/scrollcolumn.h"
#include "ui/theme.h"
#include "ui/wrappinglabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

/// Lines of text are easiest to read up to this many average characters.
constexpr int lineCharacters = 56;

/// The contrast that pictures must have (WCAG 2.1).
constexpr double graphicsContrast = 3;

QLabel* centredLabel(QWidget* parent)
{
    auto* label = new WrappingLabel(parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return label;
}

void setTextOrHide(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void setTextOrHide(QPushButton* button, const QString& text)
{
    button->setText(text);
    button->setVisible(!text.isEmpty());
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_title(centredLabel(this))
    , m_text(centredLabel(this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_primary->setObjectName(u"emptyPrimary"_s);
    m_secondary->setObjectName(u"emptySecondary"_s);
    m_primary->setDefault(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QWidget* part :
        std::initializer_list<QWidget*> {m_icon, m_progress, m_title, m_text, m_primary, m_secondary})
        part->hide(); // Until there is something in it: nothing has to be measured for nothing.
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryRequested);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryRequested);
    buildLayout();
    setContent({});
}

void EmptyState::buildLayout()
{
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch();
    m_buttons->addWidget(m_primary);
    m_buttons->addWidget(m_secondary);
    m_buttons->addStretch();

    auto* centre = new QWidget(this);
    m_column = new QVBoxLayout(centre);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_column->addWidget(m_progress, 0, Qt::AlignHCenter);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addLayout(m_buttons);

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(centre, 1000);
    row->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(newScrolled(row));
}

QScrollArea* EmptyState::newScrolled(QBoxLayout* row)
{
    // Large text in a small window is scrolled; Tab to its buttons does that, too.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_page = new QWidget(scroll);
    auto* column = new QVBoxLayout(m_page);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    setFollowingWidget(scroll, m_page);
    scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    return scroll;
}

void EmptyState::setContent(const Content& content)
{
    m_iconName = content.icon;
    m_icon->setVisible(!content.busy && !content.icon.isEmpty());
    m_progress->setVisible(content.busy);
    setTextOrHide(m_title, content.title);
    setTextOrHide(m_text, content.text);
    setTextOrHide(m_primary, content.primary);
    setTextOrHide(m_secondary, content.secondary);
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    updateLooks();
}

void EmptyState::updateLooks()
{
    const int step = theme::space(this);
    m_page->layout()->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    m_column->setSpacing(2 * step);
    m_buttons->setSpacing(2 * step);
    m_buttons->setContentsMargins(0, 2 * step, 0, 0);
    m_column->parentWidget()->setMaximumWidth(fontMetrics().averageCharWidth() * lineCharacters);
    m_progress->setFixedSize(40 * step, 2 * step);
    m_title->setFont(theme::titleFont(font()));

    const QColor muted = theme::secondaryText(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, muted);
    m_text->setPalette(quiet);
    const QColor faint = theme::readable(theme::blend(muted, palette().color(QPalette::Window), 0.4),
        palette().color(QPalette::Window), graphicsContrast);
    const int side = 10 * step;
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            theme::symbolicIcon(m_iconName, faint).pixmap(QSize(side, side), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_column)
        updateLooks();
}
