// SPDX-License-Identifier: Apache-2.0
#include "ui/journalmodel.h"

#include "app/connections/connection.h"
#include "app/datadog/shownname.h"
#include "app/plan/journal.h"
#include "ui/accesswords.h"
#include "ui/changewords.h"
#include "ui/chipdelegate.h"
#include "ui/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int millisecondsShownAsSuch = 1000;

QString durationText(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < millisecondsShownAsSuch)
        return JournalModel::tr("%1 ms").arg(locale.toString(milliseconds));
    return JournalModel::tr("%1 s").arg(locale.toString(double(milliseconds) / 1000, 'f', 1));
}

ConnectionTypes beforeOf(const JournalEntry& entry)
{
    return entry.change.baseline.connectionTypes;
}

/// Only what is known to be there: a change that was not applied has no "after".
bool hasAfter(const JournalEntry& entry)
{
    return entry.outcome == JournalOutcome::Applied;
}

QList<Chip> afterChips(const JournalEntry& entry)
{
    return hasAfter(entry) ? chipsFor(beforeOf(entry), entry.after.connectionTypes) : QList<Chip>();
}

bool isAccess(const JournalEntry& entry)
{
    return entry.change.kind == Change::Kind::Restrict;
}

QString accessText(const JournalEntry& entry, const RestrictionPolicy& policy)
{
    return accesswords::policyInLine(policy, entry.change.access->names);
}

QString beforeText(const JournalEntry& entry)
{
    return isAccess(entry) ? accessText(entry, entry.change.access->baseline)
                           : chipsText(chipsFor(beforeOf(entry)));
}

QString afterText(const JournalEntry& entry)
{
    if (!isAccess(entry))
        return chipsText(afterChips(entry));
    return hasAfter(entry) ? accessText(entry, entry.accessAfter) : QString();
}

QString wantedText(const JournalEntry& entry)
{
    if (isAccess(entry))
        return accessText(entry, entry.change.access->desired);
    return chipsText(chipsFor(beforeOf(entry), entry.change.desired));
}

} // namespace

JournalModel::JournalModel(const Journal& journal, QObject* parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_rows(int(journal.entries().size()))
{
    connect(&journal, &Journal::added, this, &JournalModel::noteAdded);
    connect(&journal, &Journal::changed, this, &JournalModel::noteChanged);
    connect(&journal, &Journal::loaded, this, &JournalModel::noteLoaded);
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const JournalEntry& JournalModel::entry(int row) const
{
    return m_journal.entries().at(row);
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_journal.entries().size())
        return {};
    const JournalEntry& one = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(one, index.column());
    case Qt::ToolTipRole: {
        const QString text = toolTip(one, index.column());
        return text.isEmpty() ? QVariant() : theme::plainToolTip(text);
    }
    case Qt::TextAlignmentRole:
        return index.column() == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(index);
    case SearchRole: {
        QStringList words = {one.message, one.site, wantedText(one), one.change.baseline.id, one.after.id,
            one.change.baseline.sourceOrg.id(), one.change.baseline.sinkOrg.id()};
        for (int column = 0; column < ColumnCount; ++column)
            words.append(display(one, column).toString());
        return words.join(u'\n');
    }
    case ChipDelegate::ChipsRole:
        if (isAccess(one))
            return QVariant::fromValue(QList<Chip>());
        if (index.column() == Before)
            return QVariant::fromValue(chipsFor(beforeOf(one)));
        return index.column() == After ? QVariant::fromValue(afterChips(one)) : QVariant();
    default:
        return {};
    }
}

QVariant JournalModel::display(const JournalEntry& entry, int column) const
{
    switch (Column(column)) {
    case When:
        return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case Account:
        return shownName(entry.accountLabel);
    case Kind:
        return changewords::kind(entry.change.kind);
    case Organizations:
        return changewords::title(entry.change);
    case Before:
        return beforeText(entry);
    case After:
        return afterText(entry);
    case Outcome:
        return changewords::outcome(entry.outcome);
    case RequestId:
        return entry.requestId;
    case Duration:
        return entry.outcome == JournalOutcome::Intended ? QString() : durationText(entry.milliseconds);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalModel::sortValue(const QModelIndex& index) const
{
    const JournalEntry& one = entry(index.row());
    switch (Column(index.column())) {
    case When:
        return index.row(); // A clock that was set back does not change what came after what.
    case Duration:
        return one.milliseconds;
    case Outcome:
        return int(one.outcome);
    case Account:
    case Kind:
    case Organizations:
    case Before:
    case After:
    case RequestId:
        return display(one, index.column()).toString().toLower();
    case ColumnCount:
        break;
    }
    return {};
}

QString JournalModel::toolTip(const JournalEntry& entry, int column) const
{
    QStringList lines = {display(entry, column).toString()};
    if (column == When)
        lines = {QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat)};
    if (column == Account && !entry.site.isEmpty())
        lines.append(entry.site);
    if (column == Outcome) {
        if (entry.outcome != JournalOutcome::Applied && (isAccess(entry) || !entry.change.desired.isEmpty()))
            lines.append(tr("Wanted: %1").arg(wantedText(entry)));
        lines.append(entry.message);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When");
    case Account:
        return tr("Account");
    case Kind:
        return tr("Change");
    case Organizations:
        return tr("Organizations");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Outcome:
        return tr("Outcome");
    case RequestId:
        return tr("Request id");
    case Duration:
        return tr("Duration");
    case ColumnCount:
        break;
    }
    return {};
}

void JournalModel::noteAdded(int row)
{
    if (row != m_rows) {
        noteLoaded();
        return;
    }
    beginInsertRows({}, row, row);
    ++m_rows;
    endInsertRows();
}

void JournalModel::noteChanged(int row)
{
    if (row < m_rows)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void JournalModel::noteLoaded()
{
    beginResetModel();
    m_rows = int(m_journal.entries().size());
    endResetModel();
}
