// SPDX-License-Identifier: Apache-2.0
#include "ui/planreviewmodel.h"

#include "app/connections/connection.h"
#include "app/sentences.h"
#include "ui/changewords.h"
#include "ui/chips.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace {

/// How often a countdown is brought up to date: often enough that it never seems to stop.
constexpr int tickMilliseconds = 250;

QList<Chip> chipsOf(const Change& change)
{
    // Who may use a connection says nothing of its types.
    return change.kind == Change::Kind::Restrict ? chipsFor(change.baseline.connectionTypes)
                                                 : chipsFor(change.baseline.connectionTypes, change.desired);
}

QString iconOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Waiting:
        return {};
    case ChangeState::Reading:
    case ChangeState::Writing:
    case ChangeState::Looking:
        return u"play"_s;
    case ChangeState::RateLimited:
        return u"pause"_s;
    case ChangeState::Asking:
    case ChangeState::Unknown:
        return u"warning"_s;
    case ChangeState::Applied:
    case ChangeState::AlreadySo:
        return u"success"_s;
    case ChangeState::KeptTheirs:
        return u"information"_s;
    case ChangeState::Failed:
        return u"error"_s;
    case ChangeState::NotTried:
        return u"cancel"_s;
    }
    Q_UNREACHABLE();
}

QVariant toneOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Waiting:
    case ChangeState::NotTried:
        return {};
    case ChangeState::Reading:
    case ChangeState::Writing:
    case ChangeState::Looking:
    case ChangeState::KeptTheirs:
        return QVariant::fromValue(theme::Tone::Information);
    case ChangeState::RateLimited:
    case ChangeState::Asking:
    case ChangeState::Unknown:
        return QVariant::fromValue(theme::Tone::Warning);
    case ChangeState::Applied:
    case ChangeState::AlreadySo:
        return QVariant::fromValue(theme::Tone::Success);
    case ChangeState::Failed:
        return QVariant::fromValue(theme::Tone::Error);
    }
    Q_UNREACHABLE();
}

} // namespace

PlanReviewModel::PlanReviewModel(const QList<Change>& changes, QObject* parent)
    : QAbstractListModel(parent)
{
    for (const Change& change : changes)
        append({.change = change});
    m_second.setInterval(tickMilliseconds);
    connect(&m_second, &QTimer::timeout, this, &PlanReviewModel::tick);
}

void PlanReviewModel::append(const ChangeProgress& progress)
{
    m_lines.append({.progress = progress, .heightKey = ++m_lastHeightKey});
}

int PlanReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PlanReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    const Change& change = line.progress.change;
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(index.row());
    case Qt::CheckStateRole:
        return m_runs ? QVariant() : QVariant(int(line.dropped ? Qt::Unchecked : Qt::Checked));
    case SourceRole:
        return displayName(change.baseline.sourceOrg);
    case DestinationRole:
        return displayName(change.baseline.sinkOrg);
    case KindRole:
        return changewords::kind(change.kind);
    case ChipsRole:
        return QVariant::fromValue(chipsOf(change));
    case GainRole:
        return changewords::gain(change);
    case LossRole:
        return changewords::loss(change);
    case StateRole:
        return stateText(index.row());
    case IconRole:
        return m_runs ? iconOf(line.progress.state) : QString();
    case ToneRole:
        return m_runs ? toneOf(line.progress.state) : QVariant();
    case ProblemRole:
        return problemText(index.row());
    case HeightKeyRole:
        return line.heightKey;
    default:
        return {};
    }
}

QString PlanReviewModel::stateText(int row) const
{
    const Line& line = m_lines.at(row);
    if (m_runs)
        return changewords::state(line.progress, secondsLeft(row));
    return line.dropped ? tr("Left out") : QString();
}

QString PlanReviewModel::problemText(int row) const
{
    const Explanation why = changewords::failure(m_lines.at(row).progress);
    QStringList lines;
    const ChangeProgress& progress = m_lines.at(row).progress;
    const bool isPart = !progress.change.recreates.isEmpty() || !progress.change.dependsOn.isEmpty();
    if (isPart && progress.state == ChangeState::Failed) // What is true now is more than that it failed.
        lines.append(why.tried);
    if (!why.serverWords.isEmpty())
        lines.append(tr("The server said: %1").arg(leftToRight(why.serverWords)));
    lines.append(sentences({why.meaning, why.advice}));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString PlanReviewModel::wordsOf(int row) const
{
    const Change& one = change(row);
    QStringList lines = {tr("%1: %2", "a kind of change, the connection")
                             .arg(changewords::kind(one.kind), changewords::title(one)),
        chipsText(chipsOf(one)), changewords::effect(one), stateText(row), problemText(row)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool PlanReviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || m_runs || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool drops = value.value<Qt::CheckState>() == Qt::Unchecked;
    if (m_lines.at(index.row()).dropped == drops)
        return true;
    setDropped(index.row(), drops);
    emit keptChanged();
    return true;
}

/// What depends on a line is dropped with it; what it depends on comes back with it.
void PlanReviewModel::setDropped(int row, bool drops)
{
    Line& line = m_lines[row];
    if (line.dropped == drops)
        return;
    line.dropped = drops;
    const Change change = line.progress.change;
    emit dataChanged(index(row), index(row));
    for (int other = 0; other < rowCount(); ++other) {
        const Change& one = m_lines.at(other).progress.change;
        const bool joined = drops ? one.dependsOn == change.id : one.id == change.dependsOn;
        if (joined)
            setDropped(other, drops);
    }
}

Qt::ItemFlags PlanReviewModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_runs ? flags : flags | Qt::ItemIsUserCheckable;
}

QList<Change> PlanReviewModel::kept() const
{
    QList<Change> changes;
    for (const Line& line : m_lines) {
        if (!line.dropped)
            changes.append(line.progress.change);
    }
    return changes;
}

void PlanReviewModel::confirmLockouts()
{
    for (Line& line : m_lines) {
        if (line.progress.change.access)
            line.progress.change.access->mayLockOut = true;
    }
}

void PlanReviewModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    emit keptChanged();
}

void PlanReviewModel::showChanges(const QList<Change>& changes)
{
    beginResetModel();
    m_runs = false;
    m_lines.clear();
    for (const Change& change : changes)
        append({.change = change});
    endResetModel();
}

void PlanReviewModel::showProgress(const QList<ChangeProgress>& progress)
{
    beginResetModel();
    m_runs = true;
    m_lines.clear();
    for (const ChangeProgress& one : progress)
        append(one);
    endResetModel();
}

void PlanReviewModel::setProgress(int row, const ChangeProgress& progress)
{
    Line& line = m_lines[row];
    const bool sameTexts = line.progress.change == progress.change && !isOver(progress.state);
    line.progress = progress;
    if (!sameTexts)
        line.heightKey = ++m_lastHeightKey;
    if (progress.state == ChangeState::RateLimited) {
        line.rateLimit.setRemainingTime(qint64(progress.waitSeconds) * 1000);
        m_second.start();
    }
    emit dataChanged(index(row), index(row));
}

int PlanReviewModel::secondsLeft(int row) const
{
    const Line& line = m_lines.at(row);
    if (line.progress.state != ChangeState::RateLimited)
        return 0;
    return int((line.rateLimit.remainingTime() + 999) / 1000);
}

void PlanReviewModel::tick()
{
    bool waits = false;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines.at(row).progress.state != ChangeState::RateLimited)
            continue;
        waits = true;
        emit dataChanged(index(row), index(row), {StateRole, Qt::DisplayRole});
    }
    if (!waits)
        m_second.stop();
    emit ticked();
}
