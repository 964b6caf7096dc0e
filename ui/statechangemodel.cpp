// SPDX-License-Identifier: Apache-2.0
#include "ui/statechangemodel.h"

#include "ui/chipdelegate.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace {

QString kindText(StateChange::Kind kind)
{
    switch (kind) {
    case StateChange::Kind::Added:
        return StateChangeModel::tr("Added");
    case StateChange::Kind::Removed:
        return StateChangeModel::tr("Removed");
    case StateChange::Kind::Changed:
        return StateChangeModel::tr("Changed");
    case StateChange::Kind::CreatedAgain:
        return StateChangeModel::tr("Created again");
    }
    Q_UNREACHABLE();
}

QString iconOf(StateChange::Kind kind)
{
    switch (kind) {
    case StateChange::Kind::Added:
        return u"add"_s;
    case StateChange::Kind::Removed:
        return u"remove"_s;
    case StateChange::Kind::Changed:
        return u"edit"_s;
    case StateChange::Kind::CreatedAgain:
        return u"refresh"_s;
    }
    Q_UNREACHABLE();
}

/// The side that knows the names.
const OrgConnection& known(const StateChange& change)
{
    return change.kind == StateChange::Kind::Removed ? change.before : change.after;
}

QList<Chip> chipsOf(const StateChange& change, int column)
{
    if (column == StateChangeModel::Before)
        return chipsFor(change.before.connectionTypes);
    // What was removed altogether has nothing after it; struck through, it would look like something.
    return change.kind == StateChange::Kind::Removed
        ? QList<Chip>()
        : chipsFor(change.before.connectionTypes, change.after.connectionTypes);
}

} // namespace

void StateChangeModel::setChanges(const QList<StateChange>& changes)
{
    if (m_changes == changes)
        return;
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int StateChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int StateChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StateChangeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StateChange& one = m_changes.at(index.row());
    const bool hasChips = index.column() == Before || index.column() == After;
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case SortRole:
        return index.column() == Kind ? QVariant(int(one.kind)) : text(one, index.column()).toLower();
    case SearchRole: {
        QStringList words {one.before.id, one.after.id, known(one).sourceOrg.id(), known(one).sinkOrg.id()};
        for (int column = 0; column < ColumnCount; ++column)
            words.append(text(one, column));
        return words.join(u'\n');
    }
    case Qt::ToolTipRole:
        return hasChips ? QVariant() : theme::plainToolTip(text(one, index.column()));
    case Qt::DecorationRole:
        return index.column() == Kind ? QVariant(theme::symbolicIcon(iconOf(one.kind))) : QVariant();
    case ChipDelegate::ChipsRole:
        return hasChips ? QVariant::fromValue(chipsOf(one, index.column())) : QVariant();
    default:
        return {};
    }
}

QString StateChangeModel::text(const StateChange& change, int column)
{
    switch (Column(column)) {
    case Kind:
        return kindText(change.kind);
    case Source:
        return displayName(known(change).sourceOrg);
    case Destination:
        return displayName(known(change).sinkOrg);
    case Before:
    case After:
        return chipsText(chipsOf(change, column));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StateChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Kind:
        return tr("Change");
    case Source:
        return tr("Source");
    case Destination:
        return tr("Destination");
    case Before:
        return tr("Before");
    case After:
        return tr("Now");
    case ColumnCount:
        break;
    }
    return {};
}
