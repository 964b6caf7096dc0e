// SPDX-License-Identifier: Apache-2.0
#include "ui/planreview.h"

#include "app/plan/planrunner.h"
#include "app/sentences.h"
#include "ui/banner.h"
#include "ui/changewords.h"
#include "ui/plainlabel.h"
#include "ui/planreviewconflicts.h"
#include "ui/planreviewdelegate.h"
#include "ui/planreviewmodel.h"
#include "ui/planreviewstatus.h"
#include "ui/safeenter.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// True where the plan takes something away from somebody.
bool takesAway(const QList<Change>& changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        const bool narrows = change.kind == Change::Kind::Restrict && change.access->narrows();
        return narrows || !change.removed().isEmpty();
    });
}

int countOf(const QList<ChangeProgress>& progress, bool (*holds)(ChangeState))
{
    return int(std::count_if(
        progress.begin(), progress.end(), [&](const ChangeProgress& one) { return holds(one.state); }));
}

bool endedWell(ChangeState state)
{
    return isDone(state) || state == ChangeState::KeptTheirs;
}

/// True where there is a connection to go to: it was there, or was made.
bool hasConnection(const ChangeProgress& progress)
{
    if (progress.change.kind == Change::Kind::Delete && progress.state == ChangeState::Applied)
        return false;
    const bool exists = progress.error && progress.error->kind == ApiError::Kind::AlreadyExists;
    return exists || progress.actual
        || (isDone(progress.state) && progress.change.kind != Change::Kind::Delete);
}

} // namespace

PlanReview::PlanReview(const Plan& plan, PlanRunner& runner, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_runner(runner)
    , m_model(new PlanReviewModel(plan.changes, this))
    , m_conflicts(new PlanConflicts(plan.id, runner, this))
    , m_title(plainLabel(u"planTitle"_s, {}, this))
    , m_text(plainLabel(u"planText"_s, {}, this))
    , m_banner(new Banner(this))
    , m_list(new QListView(this))
    , m_progress(new QProgressBar(this))
    , m_status(plainLabel(u"planStatus"_s, {}, this))
    , m_discard(new QPushButton(tr("&Discard Draft"), this))
    , m_show(new QPushButton(tr("&Show Connection"), this))
    , m_answer(new QPushButton(tr("Ans&wer…"), this))
    , m_again(new QPushButton(tr("&Try Again"), this))
    , m_pause(new QPushButton(this))
    , m_apply(new QPushButton(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_close(new QPushButton(tr("C&lose"), this))
{
    setObjectName(u"planReview"_s);
    setWindowTitle(tr("Review Changes"));
    setWindowModality(Qt::WindowModal);
    setSizeGripEnabled(true);
    new SafeEnter(this);
    buildList();
    buildButtons();
    buildLayout();
    updateLooks();
    followRunner();
    resize(fontMetrics().averageCharWidth() * 108, fontMetrics().height() * 32);
    const bool runs = runner.isRunning() && runner.plan().id == plan.id;
    enter(runs ? Stage::Running : Stage::Reviewing);
}

PlanReview::~PlanReview() = default;

void PlanReview::setDrafts(const QSet<QString>& connectionIds)
{
    m_drafts = connectionIds;
    updateReview();
    updateSelection();
}

void PlanReview::buildList()
{
    m_list->setObjectName(u"planChanges"_s);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlanReviewDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    connect(copy, &QAction::triggered, this, &PlanReview::copySelected);
    const auto* selection = m_list->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &PlanReview::updateSelection);
    connect(m_model, &PlanReviewModel::keptChanged, this, &PlanReview::updateReview);
    connect(m_model, &PlanReviewModel::ticked, this, &PlanReview::updateRunning);
}

void PlanReview::buildButtons()
{
    m_discard->setObjectName(u"planDiscard"_s);
    m_discard->setToolTip(tr("The edit goes back to what is saved, and the line leaves the plan"));
    m_show->setObjectName(u"planShow"_s);
    m_answer->setObjectName(u"planAnswer"_s);
    m_again->setObjectName(u"planAgain"_s);
    m_again->setToolTip(tr("Reviews what was not applied once more, without what was"));
    m_pause->setObjectName(u"planPause"_s);
    m_apply->setObjectName(u"planApply"_s);
    m_cancel->setObjectName(u"planCancel"_s);
    m_close->setObjectName(u"planClose"_s);
    m_pause->setAutoDefault(false); // It gets the focus by itself, and Enter may be pressed twice.
    connect(m_discard, &QPushButton::clicked, this, &PlanReview::discardSelected);
    connect(m_show, &QPushButton::clicked, this, &PlanReview::showSelected);
    connect(m_answer, &QPushButton::clicked, m_conflicts, &PlanConflicts::askAgain);
    connect(m_again, &QPushButton::clicked, this, &PlanReview::tryAgain);
    connect(m_pause, &QPushButton::clicked, this, &PlanReview::togglePaused);
    connect(m_apply, &QPushButton::clicked, this, &PlanReview::apply);
    connect(m_cancel, &QPushButton::clicked, this, &PlanReview::reject);
    connect(m_close, &QPushButton::clicked, this, &PlanReview::accept);
}

void PlanReview::buildLayout()
{
    m_progress->setObjectName(u"planProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the plan"));
    m_progress->setTextVisible(false);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_discard, m_show, m_answer, m_again})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {m_pause, m_apply, m_cancel, m_close})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_banner);
    column->addWidget(m_list, 1);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addLayout(buttons);
}

void PlanReview::followRunner()
{
    connect(&m_runner, &PlanRunner::started, this, [this] {
        if (m_runner.plan().id == m_plan.id)
            enter(Stage::Running);
        else
            updateReview();
    });
    connect(&m_runner, &PlanRunner::changed, this, [this](qsizetype index) {
        if (m_stage != Stage::Running)
            return;
        m_model->setProgress(int(index), m_runner.progress().at(index));
        updateRunning();
    });
    connect(&m_runner, &PlanRunner::pausedChanged, this, &PlanReview::updateRunning);
    connect(m_conflicts, &PlanConflicts::asked, this, [this](qsizetype index) {
        m_list->setCurrentIndex(m_model->index(int(index)));
        updateRunning();
    });
    connect(m_conflicts, &PlanConflicts::ended, this, &PlanReview::updateRunning);
    connect(m_conflicts, &PlanConflicts::showRequested, this, &PlanReview::showRequested);
    connect(&m_runner, &PlanRunner::finished, this, [this] {
        if (m_stage == Stage::Running)
            enter(Stage::Over);
        else
            updateReview();
    });
}

void PlanReview::apply()
{
    const QList<Change> changes = m_model->kept();
    if (m_stage != Stage::Reviewing || changes.isEmpty())
        return;
    m_plan.changes = changes;
    if (!asksAboutLockouts())
        m_runner.start(m_plan);
}

void PlanReview::enter(Stage stage)
{
    m_stage = stage;
    const bool reviews = stage == Stage::Reviewing;
    const bool runs = stage == Stage::Running;
    const bool isOver = stage == Stage::Over;
    m_apply->setVisible(reviews);
    m_pause->setVisible(runs);
    m_answer->hide();
    m_cancel->setVisible(!isOver);
    m_close->setVisible(isOver);
    m_show->setVisible(isOver);
    m_again->setVisible(isOver && !whatIsLeft().isEmpty());
    m_text->setVisible(reviews);
    m_progress->setVisible(!reviews);
    if (reviews)
        showReview();
    else if (runs)
        showRunning();
    else
        showSummary();
    updateSelection();
}

void PlanReview::showRunning()
{
    m_banner->clear();
    m_model->showProgress(m_runner.progress());
    m_progress->setRange(0, int(m_runner.progress().size()));
    m_list->setCurrentIndex(m_model->index(0));
    m_pause->setFocus();
    m_cancel->setDefault(false);
    updateRunning();
    m_conflicts->ask();
}

void PlanReview::showReview()
{
    if (m_note.isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(theme::Tone::Warning, m_noteTitle, m_note);
    updateReview();
}

void PlanReview::updateReview()
{
    if (m_stage != Stage::Reviewing)
        return;
    const QList<Change> kept = m_model->kept();
    const int count = int(kept.size());
    const bool isBusy = m_runner.isRunning();
    m_title->setText(m_isRest ? tr("%n change(s) left to apply", nullptr, m_model->rowCount())
                              : tr("%n change(s), none of them sent yet", nullptr, m_model->rowCount()));
    m_text->setText(m_drafts.isEmpty()
            ? tr("Each connection is read again before it is written. Clear a check box to leave a line out.")
            : tr("Each connection is read again before it is written. Clear a check box to leave a line "
                 "out: its draft stays."));
    m_apply->setText(changewords::applyLabel(count));
    m_apply->setEnabled(count > 0 && !isBusy);
    m_status->setText(isBusy ? tr("Other changes are being applied. Wait until they are done.")
            : count == 0     ? tr("There is nothing left to apply.")
                             : QString());
    m_status->setVisible(!m_status->text().isEmpty());
    m_apply->setToolTip(m_status->text());
    // Enter must not take anything away by accident.
    const bool isSafe = !takesAway(kept);
    m_apply->setAutoDefault(isSafe);
    (isSafe ? m_apply : m_cancel)->setDefault(true);
}

void PlanReview::updateRunning()
{
    if (m_stage != Stage::Running)
        return;
    const auto& all = m_runner.progress();
    const int over = countOf(all, isOver);
    m_progress->setValue(over);
    m_title->setText(
        tr("Applying changes: %1 of %2 done").arg(QLocale().toString(over), QLocale().toString(all.size())));
    m_status->setText(runningStatus(m_runner, *m_model, m_canceling));
    m_status->show();
    m_pause->setText(m_runner.isPaused() ? tr("&Resume") : tr("&Pause"));
    m_pause->setEnabled(!m_canceling);
    m_cancel->setEnabled(!m_canceling);
    const bool asks = std::any_of(
        all.begin(), all.end(), [](const ChangeProgress& one) { return one.state == ChangeState::Asking; });
    m_answer->setVisible(asks && !m_conflicts->isAsking() && !m_canceling);
}

void PlanReview::showSummary()
{
    const auto& all = m_runner.progress();
    m_progress->setValue(int(all.size()));
    m_progress->hide();
    m_status->hide();
    m_title->setText(m_canceling ? tr("Canceled") : tr("Done"));
    const bool hasProblem = countOf(all, endedWell) < all.size();
    QString text = changewords::summary(all);
    if (hasProblem && !m_drafts.isEmpty())
        text = sentences({text, tr("What was not applied stays as a draft.")});
    if (!hasProblem)
        m_banner->showMessage(theme::Tone::Success, tr("The server is as you wanted it"), text);
    else
        m_banner->showMessage(theme::Tone::Warning, tr("Not all changes were applied"), text);
    const auto problem = std::find_if(
        all.begin(), all.end(), [](const ChangeProgress& one) { return !endedWell(one.state); });
    m_list->setCurrentIndex(
        m_model->index(problem == all.end() ? 0 : int(std::distance(all.begin(), problem))));
    m_close->setDefault(true);
    m_close->setFocus();
}

void PlanReview::updateSelection()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const auto isDraft = [this](const QModelIndex& index) {
        return m_drafts.contains(m_model->change(index.row()).baseline.id);
    };
    m_discard->setVisible(m_stage == Stage::Reviewing && !m_drafts.isEmpty());
    m_discard->setEnabled(!rows.isEmpty() && std::all_of(rows.begin(), rows.end(), isDraft));
    m_show->setEnabled(rows.size() == 1 && hasConnection(m_model->progress(rows.first().row())));
}

void PlanReview::togglePaused()
{
    m_runner.setPaused(!m_runner.isPaused());
}

void PlanReview::requestCancel()
{
    if (m_canceling)
        return;
    m_canceling = true;
    m_conflicts->stop();
    m_runner.cancel();
    updateRunning();
}

void PlanReview::reject()
{
    switch (m_stage) {
    case Stage::Reviewing:
        QDialog::reject();
        break;
    case Stage::Running:
        requestCancel();
        break;
    case Stage::Over:
        accept();
        break;
    }
}

void PlanReview::updateLooks()
{
    m_title->setFont(theme::titleFont(font()));
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    layout()->setSpacing(2 * step);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_text->setPalette(quiet);
    m_progress->setFixedHeight(2 * step);
}

void PlanReview::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
