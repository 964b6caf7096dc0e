// SPDX-License-Identifier: Apache-2.0
#include "ui/accessrows.h"

#include "app/datadog/shownname.h"
#include "ui/accesswords.h"
#include "ui/copyableid.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// Narrower than its text, which wraps.
QLabel* newText(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel({}, text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AccessRows::AccessRows(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"accessRows"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void AccessRows::showPolicy(
    const Org& source, const RestrictionPolicy& policy, const PrincipalNames& names, const QStringList& own)
{
    Content content {.source = source, .policy = policy, .names = {}, .own = own};
    for (const QString& principal : policy.everybody()) // Other names change nothing here.
        content.names.insert(principal, names.value(principal));
    if (m_content == content)
        return;
    m_content = content;
    build();
}

void AccessRows::build()
{
    delete m_body;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* form = new QFormLayout(m_body);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme::space(this, 3));
    form->setVerticalSpacing(theme::space(this));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (m_content->policy.isUnrestricted())
        form->addRow(newText(accesswords::everyone(m_content->source), m_body));
    for (const PolicyBinding& binding : m_content->policy.bindings()) {
        QString relation = accesswords::relation(binding.relation);
        for (const QString& principal : binding.principals) {
            form->addRow(newRelation(relation), newRow(principal));
            relation.clear(); // Said once.
        }
        if (binding.principals.isEmpty())
            form->addRow(newRelation(relation), newText(tr("Nobody"), m_body));
    }
}

QLabel* AccessRows::newRelation(const QString& text)
{
    QLabel* label = plainLabel({}, text, m_body);
    label->setWordWrap(false);
    return label;
}

QWidget* AccessRows::newRow(const QString& principal)
{
    const bool isOwn = m_content->own.contains(principal);
    const QString name = m_content->names.value(principal);
    if (!name.isEmpty()) {
        auto* label = newText(accesswords::named(principal, name, isOwn), m_body);
        label->setToolTip(theme::plainToolTip(shownName(principal)));
        return label;
    }
    const Principal parts = principalFrom(principal);
    auto* row = new QWidget(m_body);
    const QString kindWord = accesswords::kind(parts.kind);
    auto* kind = newText(isOwn ? accesswords::named(principal, kindWord, true) : kindWord, row);
    kind->setWordWrap(false);
    auto* id = new CopyableId(tr("id of %1", "a principal").arg(accesswords::principal(principal, {})), row);
    id->setId(parts.id);
    connect(id, &CopyableId::copied, this, &AccessRows::copied);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space(this, 2));
    if (!parts.kind.isEmpty())
        line->addWidget(kind);
    line->addWidget(id, 1);
    kind->setVisible(!parts.kind.isEmpty());
    return row;
}
