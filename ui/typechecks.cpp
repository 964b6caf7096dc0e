// SPDX-License-Identifier: Apache-2.0
#include "ui/typechecks.h"

#include "ui/flowlayout.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

/// "&" in a server's word is no mnemonic.
QString asLabel(const QString& wireName)
{
    return typeLabel(wireName).replace(u'&', u"&&"_s);
}

} // namespace

TypeChecks::TypeChecks(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space(this, 4));
    for (const KnownType& type : knownTypes())
        boxFor(type.wireName);
}

void TypeChecks::setTypes(
    const ConnectionTypes& inAll, const ConnectionTypes& inSome, const std::optional<ConnectionTypes>& saved)
{
    const ConnectionTypes shown = inSome.with(saved.value_or(ConnectionTypes()));
    const QStringList names = shown.wireNames();
    for (const QString& name : names)
        boxFor(name);
    for (auto entry = m_boxes.cbegin(); entry != m_boxes.cend(); ++entry) {
        QCheckBox* box = entry.value();
        const QSignalBlocker blocker(box);
        const bool all = inAll.contains(entry.key());
        const bool some = inSome.contains(entry.key());
        box->setTristate(some && !all);
        box->setCheckState(all ? Qt::Checked : some ? Qt::PartiallyChecked : Qt::Unchecked);
        const bool known = !ConnectionTypes {entry.key()}.hasUnknown();
        box->setVisible(known || shown.contains(entry.key()));
        const bool isNew = saved && all && !saved->contains(entry.key());
        const bool isRemoved = saved && !all && saved->contains(entry.key());
        const QString label = asLabel(entry.key());
        box->setText(isNew ? tr("%1 (new)").arg(label) : isRemoved ? tr("%1 (removed)").arg(label) : label);
        box->setAccessibleDescription(isNew || isRemoved ? box->text() : QString());
    }
}

void TypeChecks::focusFirst()
{
    for (int i = 0; i < m_layout->count(); ++i) {
        QWidget* box = m_layout->itemAt(i)->widget();
        if (box->isVisible() && box->isEnabled()) {
            box->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QCheckBox* TypeChecks::boxFor(const QString& wireName)
{
    if (QCheckBox* known = m_boxes.value(wireName))
        return known;
    auto* box = new QCheckBox(asLabel(wireName), this);
    box->setObjectName(u"type-"_s + wireName);
    box->setAccessibleName(typeLabel(wireName));
    // Assistive technology toggles without a click. From partly checked a click means: all of them.
    connect(box, &QCheckBox::stateChanged, this,
        [this, wireName](int state) { emit toggled(wireName, state != Qt::Unchecked); });
    m_boxes.insert(wireName, box);
    m_layout->addWidget(box);
    return box;
}
