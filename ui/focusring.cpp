// SPDX-License-Identifier: Apache-2.0
#include "ui/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusFrame>

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget* focused)
{
    delete m_frame;
    const bool isFramed = qobject_cast<QAbstractScrollArea*>(focused)
        && focused->window()->windowType() != Qt::Popup; // The list of a combo box.
    if (!isFramed)
        return;
    m_frame = new QFocusFrame(focused);
    m_frame->setWidget(focused);
}
