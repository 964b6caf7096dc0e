// SPDX-License-Identifier: Apache-2.0
#include "ui/copyableid.h"

#include "app/datadog/shownname.h"
#include "ui/elidedlabel.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

CopyableId::CopyableId(const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_what(what)
    , m_label(new ElidedLabel(this))
    , m_copy(new QToolButton(this))
{
    m_label->setLayoutDirection(Qt::LeftToRight);
    m_label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(theme::symbolicIcon(u"copy"_s));
    m_copy->setAccessibleName(tr("Copy %1", "the id of something").arg(what));
    m_copy->setToolTip(theme::plainToolTip(m_copy->accessibleName()));
    m_copy->setEnabled(false);
    connect(m_copy, &QToolButton::clicked, this, &CopyableId::copy);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_copy);
    row->addStretch();
    setFocusProxy(m_copy);
    updateLooks();
}

void CopyableId::setId(const QString& id)
{
    m_id = id;
    m_label->setText(shownName(id));
    m_copy->setEnabled(!id.isEmpty());
}

void CopyableId::copy()
{
    QGuiApplication::clipboard()->setText(m_id);
    emit copied(m_what);
}

void CopyableId::updateLooks()
{
    m_label->setFont(theme::monospacedFont(font()));
    layout()->setSpacing(theme::space(this));
    const int side = theme::iconSize(this);
    m_copy->setIconSize({side, side});
}

void CopyableId::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && layout())
        updateLooks();
}
