// SPDX-License-Identifier: Apache-2.0
#include "ui/destinationpicker.h"

#include "app/connections/destinations.h"
#include "app/datadog/shownname.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int searchRole = Qt::UserRole + 2;
constexpr int visibleRows = 5;

/// Gives lines the room that a person reads them best with.
class AiryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int height = option.fontMetrics.height() + theme::space(option.font);
        return {size.width(), std::max(size.height(), height)};
    }
};

QStandardItem* itemOf(const Org& org)
{
    auto* item = new QStandardItem(displayName(org));
    item->setEditable(false);
    item->setData(org.id.text(), idRole);
    item->setData(QString(org.name + u'\n' + org.id.text()), searchRole);
    item->setToolTip(theme::plainToolTip(shownName(org.name + u'\n' + org.id.text())));
    return item;
}

} // namespace

DestinationPicker::DestinationPicker(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_candidates(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_list(new QListView(this))
    , m_note(plainLabel(u"destinationNote"_s, {}, this))
    , m_progress(new QProgressBar(this))
    , m_retry(new QPushButton(tr("&Retry"), this))
    , m_idLabel(plainLabel(u"destinationIdLabel"_s, {}, this))
    , m_id(new QLineEdit(this))
    , m_idNote(plainLabel(u"destinationIdNote"_s, {}, this))
{
    buildFields();
    buildList();
    buildLayout();
    updateLooks();
    connect(m_id, &QLineEdit::textEdited, this, &DestinationPicker::idTyped);
    connect(m_retry, &QPushButton::clicked, this, &DestinationPicker::retryRequested);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found->setFilterFixedString(text.trimmed());
        showFound();
    });
    setLoaded();
}

void DestinationPicker::buildFields()
{
    m_filter->setObjectName(u"destinationFilter"_s);
    m_filter->setAccessibleName(tr("Find organization"));
    m_filter->setPlaceholderText(tr("Find organization"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_id->setObjectName(u"destinationId"_s);
    m_id->setAccessibleName(tr("Organization id"));
    m_id->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_idLabel->setText(tr("Or its &id:"));
    m_idLabel->setBuddy(m_id);
    m_retry->setObjectName(u"destinationRetry"_s);
    m_retry->setAutoDefault(false);
    m_progress->setObjectName(u"destinationProgress"_s);
    m_progress->setAccessibleName(tr("Loading organizations"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
}

void DestinationPicker::buildList()
{
    m_found->setSourceModel(m_candidates);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterRole(searchRole);
    m_list->setObjectName(u"destinationList"_s);
    m_list->setAccessibleName(tr("Destination organizations"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DestinationPicker::listChosen);
    connect(m_list, &QListView::activated, this, &DestinationPicker::activated);
}

void DestinationPicker::buildLayout()
{
    auto* noteRow = new QHBoxLayout;
    noteRow->addWidget(m_progress);
    noteRow->addWidget(m_note, 1);
    noteRow->addWidget(m_retry, 0, Qt::AlignTop);
    auto* idRow = new QHBoxLayout;
    idRow->addWidget(m_idLabel);
    idRow->addWidget(m_id, 1);
    m_idLabel->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(noteRow);
    column->addLayout(idRow);
    column->addWidget(m_idNote);
    m_idNote->hide();
}

void DestinationPicker::setCandidates(
    const QList<Org>& candidates, const QString& sourceOrgId, const QSet<QString>& connected)
{
    const QModelIndexList selected
        = m_list->selectionModel()->selectedRows(); // Where an id is typed, none is.
    const QString chosen = selected.isEmpty() ? QString() : selected.first().data(idRole).toString();
    m_sourceOrgId = sourceOrgId;
    m_connected = connected;
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_candidates->clear();
        for (const Org& org : candidates)
            m_candidates->appendRow(itemOf(org));
    }
    m_list->reset();
    const auto again = m_found->match(m_found->index(0, 0), idRole, chosen, 1, Qt::MatchExactly);
    if (!chosen.isEmpty() && !again.isEmpty())
        m_list->setCurrentIndex(again.first());
    showFound();
    idTyped();
}

void DestinationPicker::choose(const QString& orgId)
{
    m_filter->clear();
    const auto found = m_found->match(m_found->index(0, 0), idRole, orgId, 1, Qt::MatchExactly);
    if (found.isEmpty()) {
        m_id->setText(orgId);
        idTyped();
        return;
    }
    m_list->setCurrentIndex(found.first());
    m_list->scrollTo(found.first());
}

void DestinationPicker::setLoading()
{
    m_isLoading = true;
    m_loadProblem.clear();
    showFound();
}

void DestinationPicker::setLoaded(const QString& problem)
{
    m_isLoading = false;
    m_loadProblem = problem;
    showFound();
}

void DestinationPicker::showFound()
{
    QString note;
    if (m_isLoading)
        note = tr("Loading organizations…");
    else if (!m_loadProblem.isEmpty())
        note = m_loadProblem;
    else if (m_candidates->rowCount() == 0)
        note = tr("There is no organization left to connect to. Type the id of one that is not listed.");
    else if (m_found->rowCount() == 0)
        note = tr("No organization has this in its name or id.");
    else
        note = tr("%n organization(s)", nullptr, m_found->rowCount());
    m_note->setText(note);
    m_progress->setVisible(m_isLoading);
    m_retry->setVisible(!m_isLoading && !m_loadProblem.isEmpty());
}

Org DestinationPicker::orgAt(const QModelIndex& index) const
{
    const QString id = index.data(idRole).toString();
    const QString shown = index.data().toString();
    return {.id = id, .name = shown == id ? QString() : shown};
}

std::optional<Org> DestinationPicker::destination() const
{
    if (m_id->text().trimmed().isEmpty()) {
        const auto chosen = m_list->selectionModel()->selectedRows();
        return chosen.isEmpty() ? std::nullopt : std::optional(orgAt(chosen.first()));
    }
    if (!problem().isEmpty())
        return std::nullopt;
    const QString id = orgIdFromText(m_id->text());
    const auto known = m_candidates->match(m_candidates->index(0, 0), idRole, id, 1, Qt::MatchExactly);
    return known.isEmpty() ? Org {.id = id} : orgAt(known.first());
}

QString DestinationPicker::connectedId() const
{
    const QString id = orgIdFromText(m_id->text());
    return m_connected.contains(id) ? id : QString();
}

QString DestinationPicker::problem() const
{
    if (m_id->text().trimmed().isEmpty())
        return {};
    const QString id = orgIdFromText(m_id->text());
    if (id.isEmpty())
        return tr("This is no organization id. One has 36 characters: digits, letters from a to f, and four "
                  "hyphens.");
    if (id == m_sourceOrgId)
        return tr("This is the source itself.");
    if (m_connected.contains(id))
        return tr("The source shares with this organization already.");
    return {};
}

void DestinationPicker::idTyped()
{
    if (!m_id->text().isEmpty()) {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_list->clearSelection();
        m_list->viewport()->update();
    }
    m_idNote->setText(problem());
    m_idNote->setVisible(!m_idNote->text().isEmpty());
    m_id->setAccessibleDescription(m_idNote->text());
    emit changed();
}

void DestinationPicker::listChosen()
{
    if (!m_list->selectionModel()->selectedRows().isEmpty()) {
        m_id->clear();
        m_idNote->hide();
    }
    emit changed();
}

/// Arrow keys in the filter move through the list, as in every search field.
bool DestinationPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
        if (key == Qt::Key_Down && row + 1 < m_found->rowCount())
            m_list->setCurrentIndex(m_found->index(row + 1, 0));
        else if (key == Qt::Key_Up && row > 0)
            m_list->setCurrentIndex(m_found->index(row - 1, 0));
        if (key == Qt::Key_Down || key == Qt::Key_Up)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DestinationPicker::updateLooks()
{
    const int step = theme::space(this);
    layout()->setSpacing(3 * step / 2);
    m_progress->setFixedSize(20 * step, 2 * step);
    m_id->setFont(theme::monospacedFont(font()));
    const int frame = 2 * m_list->frameWidth();
    m_list->setMinimumHeight(visibleRows * (fontMetrics().height() + step) + frame);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_note->setPalette(quiet);
    QPalette wrong = palette();
    const QColor accent = theme::toneColors(theme::Tone::Error, palette()).accent;
    wrong.setColor(QPalette::WindowText, theme::readable(accent, palette().color(QPalette::Window)));
    m_idNote->setPalette(wrong);
}

void DestinationPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
