// SPDX-License-Identifier: Apache-2.0
#include "ui/connectionmodel.h"

#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "app/datadog/apidate.h"
#include "app/datadog/shownname.h"
#include "ui/changewords.h"
#include "ui/chipdelegate.h"
#include "ui/theme.h"

#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString sinceText(SinceLastVisit since)
{
    switch (since) {
    case SinceLastVisit::Same:
        return {};
    case SinceLastVisit::New:
        return ConnectionModel::tr("New");
    case SinceLastVisit::Different:
        return ConnectionModel::tr("Changed");
    case SinceLastVisit::Gone:
        //: A connection that somebody has deleted since the last visit.
        return ConnectionModel::tr("Gone");
    }
    Q_UNREACHABLE();
}

QString dateText(const QString& createdAt)
{
    const QDateTime date = parseApiDate(createdAt);
    return date.isValid() ? QLocale().toString(date.toLocalTime().date(), QLocale::ShortFormat)
                          : shownName(createdAt);
}

} // namespace

ConnectionModel::ConnectionModel(const ConnectionStore& store, const Drafts& drafts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_drafts(drafts)
{
    followStore();
    connect(&drafts, &Drafts::changed, this, [this](const QString& id) {
        if (const qsizetype row = m_store.rowOf(id); row >= 0)
            rowChanged(static_cast<int>(row));
    });
}

void ConnectionModel::setSeenBy(std::function<QStringList(const Connection&)> seenBy)
{
    m_seenBy = std::move(seenBy);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCountTotal - 1));
}

void ConnectionModel::followStore()
{
    connect(&m_store, &ConnectionStore::aboutToInsert, this,
        [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&m_store, &ConnectionStore::inserted, this, [this] { endInsertRows(); });
    connect(&m_store, &ConnectionStore::aboutToRemove, this,
        [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&m_store, &ConnectionStore::removed, this, [this] { endRemoveRows(); });
    connect(&m_store, &ConnectionStore::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_store, &ConnectionStore::reset, this, [this] { endResetModel(); });
    connect(&m_store, &ConnectionStore::changed, this, &ConnectionModel::rowChanged);
    connect(&m_store, &ConnectionStore::complete, this, &ConnectionModel::complete);
}

void ConnectionModel::rowChanged(int row)
{
    emit dataChanged(index(row, 0), index(row, columnCountTotal - 1));
}

QString ConnectionModel::text(int row, Column column) const
{
    return text(m_store.connections().at(row), column);
}

const QList<Connection>& ConnectionModel::connections() const
{
    return m_store.connections();
}

bool ConnectionModel::sharesCell(int row, int other, Column column) const
{
    const Connection& one = m_store.connections().at(row);
    const Connection& two = m_store.connections().at(other);
    switch (column) {
    case Column::Source:
        return one.sourceOrg.sharesWith(two.sourceOrg);
    case Column::Destination:
        return one.sinkOrg.sharesWith(two.sinkOrg);
    case Column::Created:
        return one.createdAt == two.createdAt;
    case Column::Creator:
        return one.createdBy.sharesWith(two.createdBy);
    case Column::Types:
    case Column::SeenBy:
    case Column::Since:
        return false;
    }
    Q_UNREACHABLE();
}

int ConnectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_store.connections().size());
}

int ConnectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCountTotal;
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection& connection = m_store.connections().at(index.row());
    const Column column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(connection, column);
    case Qt::ToolTipRole:
        return theme::plainToolTip(toolTip(connection, column));
    case Qt::DecorationRole:
        return decoration(connection, column);
    case Qt::FontRole: {
        QFont font;
        font.setBold(m_drafts.isChanged(connection));
        font.setStrikeOut(connection.since == SinceLastVisit::Gone);
        return font.bold() || font.strikeOut() ? QVariant(font) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return accessibleText(connection, column);
    case IdRole:
        return connection.id.text();
    case SortRole:
        return sortValue(connection, column);
    default:
        return column == Column::Types ? typesFor(connection, role) : QVariant();
    }
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Source:
        return tr("Source");
    case Column::Destination:
        return tr("Destination");
    case Column::Types:
        return tr("Data types");
    case Column::Created:
        return tr("Created");
    case Column::Creator:
        return tr("Creator");
    case Column::SeenBy:
        return tr("Seen by");
    case Column::Since:
        return tr("Since last visit");
    }
    return {};
}

QString ConnectionModel::text(const Connection& connection, Column column) const
{
    switch (column) {
    case Column::Source:
        return displayName(connection.sourceOrg);
    case Column::Destination:
        return displayName(connection.sinkOrg);
    case Column::Types:
        return chipsText(chipsFor(connection.connectionTypes, m_drafts.typesOf(connection)));
    case Column::Created:
        return dateText(connection.createdAt);
    case Column::Creator:
        return displayName(connection.createdBy);
    case Column::SeenBy:
        return seenBy(connection, tr(", ", "between accounts"));
    case Column::Since:
        return sinceText(connection.since);
    }
    Q_UNREACHABLE();
}

QString ConnectionModel::accessibleText(const Connection& connection, Column column) const
{
    const QString shown = text(connection, column);
    if (column == Column::Source && m_drafts.isChanged(connection))
        return tr("%1, edited").arg(changewords::isolated(shown));
    if (column == Column::Creator && connection.createdBy->disabled.value_or(false))
        return tr("%1, disabled", "the creator of a connection").arg(changewords::isolated(shown));
    return shown;
}

QVariant ConnectionModel::sortValue(const Connection& connection, Column column) const
{
    if (column == Column::Created)
        return parseApiDate(connection.createdAt);
    return text(connection, column);
}

QVariant ConnectionModel::typesFor(const Connection& connection, int role) const
{
    if (role == ChipDelegate::SavedTypesRole)
        return QVariant::fromValue(connection.connectionTypes);
    if (role == ChipDelegate::DraftTypesRole && m_drafts.isChanged(connection))
        return QVariant::fromValue(m_drafts.typesOf(connection));
    return {};
}

QVariant ConnectionModel::decoration(const Connection& connection, Column column) const
{
    if (column == Column::Source && m_drafts.isChanged(connection))
        return theme::symbolicIcon(u"edit"_s);
    if (column == Column::Creator && connection.createdBy->disabled.value_or(false))
        return theme::symbolicIcon(u"warning"_s);
    return {};
}

QString ConnectionModel::seenBy(const Connection& connection, const QString& separator) const
{
    return m_seenBy ? m_seenBy(connection).join(separator) : QString();
}

QString ConnectionModel::toolTip(const Connection& connection, Column column) const
{
    if (column == Column::Created)
        return shownName(connection.createdAt);
    if (column == Column::SeenBy)
        return seenBy(connection, u"\n"_s);
    if (column == Column::Creator && connection.createdBy->disabled.value_or(false))
        return tr("%1 is disabled. A connection is deleted with its creator's account.")
            .arg(changewords::isolated(text(connection, column)));
    if (column == Column::Source && m_drafts.isChanged(connection))
        return tr("%1 (edited, not saved)").arg(changewords::isolated(text(connection, column)));
    return text(connection, column);
}
