// SPDX-License-Identifier: Apache-2.0
#include "ui/importdialog.h"

#include "app/connections/connectionstore.h"
#include "app/connections/session.h"
#include "app/exchange/knownstate.h"
#include "app/sentences.h"
#include "ui/banner.h"
#include "ui/changewords.h"
#include "ui/filenotes.h"
#include "ui/notices.h"
#include "ui/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int countOf(const QList<Change>& changes, Change::Kind kind)
{
    return int(std::count_if(
        changes.cbegin(), changes.cend(), [kind](const Change& change) { return change.kind == kind; }));
}

QString whyBlocked(const BlockedChange& blocked)
{
    const QString source = changewords::nameOf(blocked.change.baseline.sourceOrg);
    const QString sink = changewords::nameOf(blocked.change.baseline.sinkOrg);
    switch (blocked.obstacle) {
    case WriteObstacle::None:
        return {};
    case WriteObstacle::NoPermission:
        return ImportDialog::tr("The account may not change connections: it lacks the permission "
                                "org_connections_write.");
    case WriteObstacle::ReadOnly:
        return ImportDialog::tr("The account is switched to read-only in Orgbridge.");
    case WriteObstacle::NotTheSource:
        return ImportDialog::tr("Only the source organization may do this. An account of %1 is needed.")
            .arg(source);
    case WriteObstacle::NotAnEnd:
        return ImportDialog::tr("Only source or destination may do this. An account of %1 or %2 is needed.")
            .arg(source, sink);
    }
    Q_UNREACHABLE();
}

QList<FileNote> notesOf(const DesiredState& state, const Difference& difference)
{
    QHash<std::pair<QString, QString>, FilePlace> places;
    for (const ImportedConnection& connection : state.connections)
        places.insert({connection.desired.sourceOrg.id, connection.desired.sinkOrg.id}, connection.place);
    QList<FileNote> notes;
    for (const BlockedChange& blocked : difference.blocked) {
        const Change& change = blocked.change;
        notes.append({.tone = theme::Tone::Warning,
            .place = places.value({change.baseline.sourceOrg.id(), change.baseline.sinkOrg.id()}),
            .text
            = ImportDialog::tr("%1 %2: %3", "kind of change, organizations, why it cannot be written")
                  .arg(changewords::kind(change.kind), changewords::title(change), whyBlocked(blocked))});
    }
    for (const FileProblem& problem : state.problems)
        notes.append(noteOf(problem));
    return notes;
}

} // namespace

ImportDialog::ImportDialog(
    const QString& path, const ConnectionStore& store, const Session& session, QWidget* parent)
    : QDialog(parent)
    , m_path(path)
    , m_store(store)
    , m_session(session)
    , m_title(plainLabel(u"importTitle"_s, {}, this))
    , m_text(plainLabel(u"importText"_s, {}, this))
    , m_banner(new Banner(this))
    , m_deleteOthers(new QCheckBox(this))
    , m_notes(new FileNotes(this))
    , m_another(new QPushButton(tr("Choose Another &File…"), this))
    , m_again(new QPushButton(tr("Read &Again"), this))
    , m_review(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import Connections"));
    setWindowModality(Qt::WindowModal);
    setSizeGripEnabled(true);
    m_deleteOthers->setObjectName(u"importDeleteOthers"_s);
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setAccessibleName(tr("About this file"));
    buildButtons();
    buildLayout();
    updateLooks();
    follow();
    readAgain();
    (m_difference.changes.isEmpty() ? m_close : m_review)->setFocus();
    resize(fontMetrics().averageCharWidth() * 116, sizeHint().height());
}

void ImportDialog::buildButtons()
{
    m_another->setObjectName(u"importAnother"_s);
    m_again->setObjectName(u"importAgain"_s);
    m_again->setToolTip(tr("Reads the same file once more, after you have changed it"));
    m_review->setObjectName(u"importReview"_s);
    m_close->setObjectName(u"importClose"_s);
    m_another->setAutoDefault(false);
    m_again->setAutoDefault(false);
    connect(m_another, &QPushButton::clicked, this, [this] {
        reject();
        emit anotherFileRequested();
    });
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::readAgain);
    connect(m_review, &QPushButton::clicked, this, &ImportDialog::review);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deleteOthers, &QCheckBox::toggled, this, &ImportDialog::update);
}

void ImportDialog::buildLayout()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_another);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_review);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_banner);
    column->addWidget(m_deleteOthers);
    column->addWidget(m_notes, 1);
    column->addLayout(buttons);
}

/// What is there may still be loading, or change while the person thinks.
void ImportDialog::follow()
{
    m_updateSoon.setSingleShot(true);
    m_updateSoon.setInterval(0);
    connect(&m_updateSoon, &QTimer::timeout, this, &ImportDialog::update);
    const auto soon = [this] { m_updateSoon.start(); };
    connect(&m_session, &Session::changed, this, soon);
    for (const auto signal : {&ConnectionStore::inserted, &ConnectionStore::removed, &ConnectionStore::reset})
        connect(&m_store, signal, this, soon);
    connect(&m_store, &ConnectionStore::changed, this, soon);
}

void ImportDialog::readAgain()
{
    m_file = readImport(m_path);
    update();
}

void ImportDialog::update()
{
    const DesiredState state = desiredState(m_file, knownState(m_store, m_session));
    m_difference = {};
    if (state.isUsable()) {
        m_difference = difference(state.desired(), m_store.connections(), m_session.powers(),
            m_deleteOthers->isChecked() ? Unnamed::Delete : Unnamed::Keep);
        showPlan(state);
    } else {
        showErrors(state);
    }
    // The runner would notice a plan made from what is not true any more; the person should before.
    m_banner->showNotice(stalenessNotice(m_session));
}

void ImportDialog::showErrors(const DesiredState& state)
{
    const auto errors = std::count_if(state.problems.cbegin(), state.problems.cend(),
        [](const FileProblem& problem) { return problem.kind == FileProblem::Kind::Error; });
    m_title->setText(tr("%1 cannot be imported").arg(leftToRight(QFileInfo(m_path).fileName())));
    m_text->setText(
        tr("%n error(s). Nothing was changed. Correct the file and read it again.", nullptr, int(errors)));
    m_notes->setNotes(notesOf(state, {}));
    m_notes->show();
    m_deleteOthers->hide();
    m_review->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
}

void ImportDialog::showPlan(const DesiredState& state)
{
    const int count = int(m_difference.changes.size());
    const bool isDone = count == 0 && m_difference.blocked.isEmpty();
    m_title->setText(isDone ? tr("Nothing to change")
                            : tr("%n connection(s) in %1", nullptr, int(state.connections.size()))
                                  .arg(leftToRight(QFileInfo(m_path).fileName())));
    m_text->setText(summary(state));
    m_deleteOthers->setText(tr(
        "Also &delete the %n connection(s) that the file does not name", nullptr, int(m_difference.unnamed)));
    m_deleteOthers->setVisible(m_difference.unnamed > 0);
    const QList<FileNote> notes = notesOf(state, m_difference);
    m_notes->setNotes(notes);
    m_notes->setVisible(!notes.isEmpty());
    m_review->setText(tr("&Review %n Change(s)…", nullptr, count));
    m_review->setVisible(count > 0);
    m_close->setText(count == 0 ? tr("Close") : tr("Cancel"));
    (count > 0 ? m_review : m_close)->setDefault(true);
}

QString ImportDialog::summary(const DesiredState& state) const
{
    const QList<Change>& changes = m_difference.changes;
    if (changes.isEmpty() && m_difference.blocked.isEmpty())
        return tr("%n connection(s) of the file are on the server as the file wants them.", nullptr,
            int(state.connections.size()));
    QStringList parts;
    if (const int count = countOf(changes, Change::Kind::Create))
        parts.append(tr("%n to create", nullptr, count));
    if (const int count = countOf(changes, Change::Kind::Update))
        parts.append(tr("%n to update", nullptr, count));
    if (const int count = countOf(changes, Change::Kind::Delete))
        parts.append(tr("%n to delete", nullptr, count));
    if (const int count = int(m_difference.blocked.size()))
        parts.append(tr("%n that cannot be written, see below", nullptr, count));
    if (const int count = int(m_difference.same))
        parts.append(tr("%n as the file wants it already", nullptr, count));
    return tr("%1. Nothing is sent before you have reviewed it.").arg(parts.join(tr(", ", "between counts")));
}

void ImportDialog::review()
{
    const QList<Change> changes = m_difference.changes;
    accept();
    emit reviewRequested(changes);
}

void ImportDialog::updateLooks()
{
    m_title->setFont(theme::titleFont(font()));
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    layout()->setSpacing(3 * step);
}

void ImportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
