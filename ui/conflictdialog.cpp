// SPDX-License-Identifier: Apache-2.0
#include "ui/conflictdialog.h"

#include "app/sentences.h"
#include "ui/accesswords.h"
#include "ui/changewords.h"
#include "ui/chiprow.h"
#include "ui/conflictchoices.h"
#include "ui/plainlabel.h"
#include "ui/scrollcolumn.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString addedAndRemoved(const ConnectionTypes& before, const ConnectionTypes& after)
{
    const ConnectionTypes added = after.without(before);
    const ConnectionTypes removed = before.without(after);
    QStringList lines;
    if (!added.isEmpty())
        lines.append(ConflictDialog::tr("Added: %1").arg(changewords::typesInSentence(added)));
    if (!removed.isEmpty())
        lines.append(ConflictDialog::tr("Removed: %1").arg(changewords::typesInSentence(removed)));
    return lines.join(u'\n');
}

} // namespace

ConflictDialog::ConflictDialog(const ChangeProgress& conflict, QWidget* parent)
    : QDialog(parent)
    , m_conflict(conflict)
    , m_title(plainLabel({}, conflictTitle(conflict), this))
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Conflict"));
    setWindowModality(Qt::WindowModal);
    buildLayout();
    updateLooks();
    resize(fontMetrics().averageCharWidth() * 104, 1);
}

QLayout* ConflictDialog::columns()
{
    const auto& [saw, wanted]
        = std::pair(m_conflict.change.baseline.connectionTypes, m_conflict.change.desired);
    const bool existed = m_conflict.change.kind != Change::Kind::Create;
    const bool wantsNone = m_conflict.change.kind == Change::Kind::Delete;
    const Actual& actual = m_conflict.actual;
    const ConnectionTypes now = actual ? actual->connectionTypes : ConnectionTypes();
    const QString none = tr("No connection");

    auto* columns = new QHBoxLayout;
    columns->addWidget(
        column(u"conflictSeen"_s, tr("As you saw it"), chipsFor(saw), existed ? QString() : none), 1);
    columns->addWidget(column(u"conflictNow"_s, tr("As it is now"), chipsFor(saw, now),
                           actual ? addedAndRemoved(saw, now) : tr("Deleted")),
        1);
    columns->addWidget(column(u"conflictWanted"_s, tr("As you want it"), chipsFor(saw, wanted),
                           wantsNone ? tr("Deleted") : addedAndRemoved(saw, wanted)),
        1);
    return columns;
}

/// Who may use the connection, where the change is about that.
QLayout* ConflictDialog::accessColumns()
{
    const AccessEdit& edit = *m_conflict.change.access;
    const auto words
        = [&edit](const RestrictionPolicy& policy) { return accesswords::policy(policy, edit.names); };
    auto* columns = new QHBoxLayout;
    columns->addWidget(column(u"conflictSeen"_s, tr("As you saw it"), {}, words(edit.baseline)), 1);
    columns->addWidget(column(u"conflictNow"_s, tr("As it is now"), {}, words(m_conflict.access)), 1);
    columns->addWidget(column(u"conflictWanted"_s, tr("As you want it"), {}, words(edit.desired)), 1);
    return columns;
}

void ConflictDialog::buildLayout()
{
    m_title->setObjectName(u"conflictTitle"_s);
    auto* pair = plainLabel({}, changewords::title(m_conflict.change), this);
    pair->setObjectName(u"conflictPair"_s);
    auto* choices = new QGridLayout;
    choices->setColumnStretch(1, 1);
    for (const ConflictChoice& choice : conflictChoices(m_conflict))
        addChoice(*choices, choice);

    auto* box = new QDialogButtonBox(this);
    auto* later = box->addButton(tr("&Decide Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"conflictLater"_s);
    connect(box, &QDialogButtonBox::rejected, this, &ConflictDialog::reject);

    auto* content = new QWidget(this);
    m_rows = new QVBoxLayout(content);
    m_rows->addWidget(m_title);
    m_rows->addWidget(pair);
    m_rows->addLayout(m_conflict.change.kind == Change::Kind::Restrict ? accessColumns() : columns());
    m_rows->addLayout(choices);
    m_rows->addStretch();
    auto* outer = new QVBoxLayout(this);
    auto* column = new ScrollColumn(content, m_title->text(), this);
    outer->addWidget(column, 1);
    outer->addWidget(box);
    column->growWindowWithContent();
    later->setDefault(true);
    later->setFocus();
}

QWidget* ConflictDialog::column(
    const QString& name, const QString& heading, const QList<Chip>& chips, const QString& words)
{
    auto* frame = new QFrame(this);
    frame->setObjectName(name);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto* title = plainLabel({}, heading, frame);
    title->setProperty("heading", true);
    auto* row = new ChipRow(frame);
    row->setChips(chips);
    auto* text = plainLabel({}, words, frame);
    text->setVisible(!words.isEmpty());
    auto* column = new QVBoxLayout(frame);
    column->addWidget(title);
    column->addWidget(row);
    column->addWidget(text);
    column->addStretch();
    row->setVisible(!chips.isEmpty());
    frame->setAccessibleName(heading);
    frame->setAccessibleDescription(sentences({chipsText(chips), words}));
    return frame;
}

void ConflictDialog::addChoice(QGridLayout& grid, const ConflictChoice& choice)
{
    auto* button = new QPushButton(choice.label, this);
    button->setObjectName(u"conflictAnswer%1"_s.arg(int(choice.answer)));
    button->setAutoDefault(false);
    button->setEnabled(choice.obstacle.isEmpty());
    auto* words = plainLabel({}, choice.obstacle.isEmpty() ? choice.preview : choice.obstacle, this);
    button->setAccessibleDescription(words->text());
    button->setToolTip(theme::plainToolTip(choice.obstacle));
    const int row = grid.rowCount();
    grid.addWidget(button, row, 0, Qt::AlignTop);
    grid.addWidget(words, row, 1, Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, this, [this, answer = choice.answer] { choose(answer); });
}

void ConflictDialog::choose(ConflictAnswer answer)
{
    const bool opensExisting
        = m_conflict.comparison == Comparison::Exists && answer == ConflictAnswer::TakeTheirs;
    emit answered(answer);
    if (opensExisting && m_conflict.actual)
        emit showRequested(*m_conflict.actual);
    accept();
}

void ConflictDialog::reject()
{
    emit dismissed();
    QDialog::reject();
}

void ConflictDialog::updateLooks()
{
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    for (QLayout* column : {layout(), static_cast<QLayout*>(m_rows)})
        column->setSpacing(3 * step);
    m_title->setFont(theme::titleFont(font()));
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    for (auto* label : findChildren<QLabel*>()) {
        if (label->property("heading").toBool())
            label->setFont(heading);
    }
}

void ConflictDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
