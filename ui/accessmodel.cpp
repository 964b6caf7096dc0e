// SPDX-License-Identifier: Apache-2.0
#include "ui/accessmodel.h"

#include "app/datadog/shownname.h"
#include "ui/accesswords.h"
#include "ui/theme.h"

AccessModel::AccessModel(
    const RestrictionPolicy& policy, const PrincipalNames& names, const QStringList& own, QObject* parent)
    : QAbstractTableModel(parent)
    , m_policy(policy)
    , m_lines(linesOf(policy))
    , m_names(names)
    , m_own(own)
{
}

QList<AccessModel::Line> AccessModel::linesOf(const RestrictionPolicy& policy)
{
    QList<Line> lines;
    for (const PolicyBinding& binding : policy.bindings()) {
        for (const QString& principal : binding.principals)
            lines.append({.relation = binding.relation, .principal = principal});
    }
    return lines;
}

int AccessModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AccessModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccessModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    if (role == Qt::ToolTipRole)
        return theme::plainToolTip(shownName(line.principal));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Who: {
        const bool isOwn = m_own.contains(line.principal);
        const QString name
            = m_names.value(line.principal, isOwn ? principalFrom(line.principal).id : QString());
        return name.isEmpty() ? accesswords::principal(line.principal, {})
                              : accesswords::named(line.principal, name, isOwn);
    }
    case May:
        return accesswords::relation(line.relation);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Who:
        return tr("Who");
    case May:
        return tr("What they may do");
    case ColumnCount:
        break;
    }
    return {};
}

int AccessModel::add(const QString& relation, const QString& principal)
{
    setPolicy(m_policy.with(relation, principal));
    return int(m_lines.indexOf(Line {.relation = relation, .principal = principal}));
}

void AccessModel::remove(const QList<int>& rows)
{
    RestrictionPolicy fewer = m_policy;
    for (const int row : rows)
        fewer = fewer.without(m_lines.at(row).relation, m_lines.at(row).principal);
    setPolicy(fewer);
}

void AccessModel::setPolicy(const RestrictionPolicy& policy)
{
    if (m_policy == policy)
        return;
    beginResetModel();
    m_policy = policy;
    m_lines = linesOf(policy);
    endResetModel();
    emit policyChanged();
}
