// SPDX-License-Identifier: Apache-2.0
#include "ui/matrixmodel.h"

#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "app/connections/session.h"
#include "ui/changewords.h"
#include "ui/chipdelegate.h"
#include "ui/saveobstacle.h"
#include "ui/selection.h"
#include "ui/theme.h"

namespace {

std::pair<QString, QString> keysOf(const Connection& connection)
{
    return {MatrixOrg {connection.sourceOrg}.key(), MatrixOrg {connection.sinkOrg}.key()};
}

bool isGone(const Connection& connection)
{
    return connection.since == SinceLastVisit::Gone;
}

} // namespace

MatrixModel::MatrixModel(const ConnectionStore& store, const Drafts& drafts, const Session& session,
    const Selection& selection, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_drafts(drafts)
    , m_session(session)
    , m_selection(selection)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &MatrixModel::refresh);
    followStore();
    connect(&drafts, &Drafts::changed, this, &MatrixModel::cellChanged);
    connect(&session, &Session::changed, this, [this] {
        if (creators() != m_creators)
            refreshSoon();
    });
    connect(&selection, &Selection::matchingChanged, this, &MatrixModel::matchingChanged);
    refresh();
}

void MatrixModel::followStore()
{
    connect(&m_store, &ConnectionStore::inserted, this, &MatrixModel::refreshSoon);
    connect(&m_store, &ConnectionStore::removed, this, &MatrixModel::refreshSoon);
    connect(&m_store, &ConnectionStore::reset, this, &MatrixModel::refresh);
    connect(&m_store, &ConnectionStore::changed, this, [this](int row) {
        cellChanged(m_store.connections().at(row).id);
        refreshSoon(); // A name may be new.
    });
}

void MatrixModel::setWatched(bool on)
{
    m_isWatched = on;
    if (on && m_isStale)
        refresh();
}

void MatrixModel::refreshSoon()
{
    m_isStale = true;
    if (m_isWatched)
        m_refresh.start();
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_sources.size();
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_sinks.size();
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags reachable = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isSameOrg(index) && !connectionAt(index) ? reachable : reachable | Qt::ItemIsSelectable;
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Connection* connection = connectionAt(index);
    const auto chips = [&] {
        return connection ? chipsFor(connection->connectionTypes,
                   isGone(*connection) ? ConnectionTypes() : m_drafts.typesOf(*connection))
                          : QList<Chip>();
    };
    switch (role) {
    case Qt::DisplayRole:
        return chipsText(chips());
    case Qt::ToolTipRole:
        return theme::plainToolTip(QString(words(index) + u'\n' + hint(index)).trimmed());
    case Qt::AccessibleTextRole:
        return words(index);
    case Qt::AccessibleDescriptionRole:
        return hint(index);
    case IdRole:
        return connection ? connection->id.text() : QString();
    case MatchesRole:
        return !connection || m_selection.matches(connection->id);
    case SameOrgRole:
        return isSameOrg(index);
    case ChipDelegate::ChipsRole:
        return QVariant::fromValue(chips());
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isSource = orientation == Qt::Vertical;
    const MatrixAxis& side = isSource ? m_sources : m_sinks;
    if (section < 0 || section >= side.size())
        return {};
    const MatrixOrg& entry = side.at(section);
    const QString name = displayName(entry.org);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = isSource ? tr("%1: source of %n connection(s)", nullptr, entry.connections)
                                            .arg(changewords::nameOf(entry.org))
                                      : tr("%1: destination of %n connection(s)", nullptr, entry.connections)
                                            .arg(changewords::nameOf(entry.org));
        return role == Qt::ToolTipRole ? theme::plainToolTip(text) : text;
    }
    case MatchesRole:
        return !m_selection.isFiltering()
            || (isSource ? m_matchingSources : m_matchingSinks).contains(entry.key());
    default:
        return {};
    }
}

void MatrixModel::setOrder(Qt::Orientation side, MatrixOrder order)
{
    (side == Qt::Vertical ? m_sourceOrder : m_sinkOrder) = order;
    refresh();
}

void MatrixModel::setEmptyColumns(bool on)
{
    m_hasEmptyColumns = on;
    refresh();
}

QModelIndex MatrixModel::cellOf(const QString& connectionId) const
{
    const Connection* connection = m_store.find(connectionId);
    if (!connection)
        return {};
    const auto keys = keysOf(*connection);
    const int row = m_sources.placeOf(keys.first);
    const int column = m_sinks.placeOf(keys.second);
    const bool isShown = row >= 0 && column >= 0 && m_cells.value(keys) == connectionId;
    return isShown ? index(row, column) : QModelIndex();
}

QString MatrixModel::obstacle(const QModelIndex& index) const
{
    return createObstacle(source(index), m_session.powers());
}

MatrixAxis& MatrixModel::axis(Qt::Orientation side)
{
    return side == Qt::Vertical ? m_sources : m_sinks;
}

/// Null for an empty cell, and for one whose connection has just left the store.
const Connection* MatrixModel::connectionAt(const QModelIndex& index) const
{
    const auto id = m_cells.constFind({m_sources.at(index.row()).key(), m_sinks.at(index.column()).key()});
    return id == m_cells.cend() ? nullptr : m_store.find(*id);
}

bool MatrixModel::isSameOrg(const QModelIndex& index) const
{
    return m_sources.at(index.row()).key() == m_sinks.at(index.column()).key();
}

/// What the cell says, in words.
QString MatrixModel::words(const QModelIndex& index) const
{
    const QString from = changewords::nameOf(source(index));
    const QString to = changewords::nameOf(sink(index));
    if (const Connection* connection = connectionAt(index)) {
        if (isGone(*connection))
            return tr("%1 to %2: deleted since your last visit").arg(from, to);
        return tr("%1 to %2: %3", "source, destination, data types")
            .arg(from, to, data(index, Qt::DisplayRole).toString());
    }
    return isSameOrg(index) ? tr("%1: the same organization").arg(from)
                            : tr("%1 to %2: no connection").arg(from, to);
}

/// What else there is to know of a cell, and what can be done with it.
QString MatrixModel::hint(const QModelIndex& index) const
{
    if (!data(index, MatchesRole).toBool())
        return tr("The filter leaves it out.");
    if (connectionAt(index) || isSameOrg(index))
        return {};
    const QString why = obstacle(index);
    return why.isEmpty() ? tr("Press Enter for a new connection.") : why;
}
