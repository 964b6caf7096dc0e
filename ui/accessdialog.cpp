// SPDX-License-Identifier: Apache-2.0
#include "ui/accessdialog.h"

#include "app/plan/change.h"
#include "ui/accessmodel.h"
#include "ui/accesswords.h"
#include "ui/changewords.h"
#include "ui/plainlabel.h"
#include "ui/principalpicker.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

AccessDialog::AccessDialog(const OrgConnection& connection, const AccessEdit& edit,
    const QStringList& offered, const QString& user, QWidget* parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_edit(edit)
    , m_user(user)
    , m_model(new AccessModel(edit.desired, edit.names, edit.own, this))
    , m_title(plainLabel(u"accessDialogTitle"_s, changewords::title(connection), this))
    , m_text(plainLabel({},
          tr("Without any line, everyone in %1 whose role allows it may view and edit this connection. As "
             "soon as there is one, only those who are named may.")
              .arg(changewords::nameOf(connection.sourceOrg)),
          this))
    , m_table(new QTableView(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_picker(new PrincipalPicker(offered, edit.names, edit.own, this))
    , m_effect(plainLabel(u"accessEffect"_s, {}, this))
    , m_warningIcon(new QLabel(this))
    , m_warning(plainLabel(u"accessWarning"_s, {}, this))
    , m_review(new QPushButton(tr("Re&view…"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"accessDialog"_s);
    setWindowTitle(tr("Edit Access"));
    setWindowModality(Qt::WindowModal);
    buildTable();
    buildLayout();
    updateLooks();
    connect(m_picker, &PrincipalPicker::picked, this, &AccessDialog::add);
    connect(m_model, &AccessModel::policyChanged, this, &AccessDialog::updateState);
    connect(m_cancel, &QPushButton::clicked, this, &AccessDialog::reject);
    connect(m_review, &QPushButton::clicked, this, [this] {
        emit edited(this->edit());
        accept();
    });
    updateState();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 27);
}

void AccessDialog::buildTable()
{
    m_table->setObjectName(u"accessLines"_s);
    m_table->setAccessibleName(tr("Access restrictions"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(AccessModel::Who, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(AccessModel::May, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    const auto addAction
        = [this](const QString& text, const QKeySequence& shortcut, void (AccessDialog::*slot)()) {
              auto* action = new QAction(text, m_table);
              action->setShortcut(shortcut);
              action->setShortcutContext(Qt::WidgetShortcut);
              m_table->addAction(action);
              connect(action, &QAction::triggered, this, slot);
          };
    addAction(tr("Copy Ids"), QKeySequence::Copy, &AccessDialog::copySelected);
    addAction(tr("Remove"), QKeySequence::Delete, &AccessDialog::removeSelected);
    m_remove->setObjectName(u"accessRemove"_s);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &AccessDialog::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
}

void AccessDialog::buildLayout()
{
    auto* lines = new QHBoxLayout;
    lines->addWidget(m_table, 1);
    lines->addWidget(m_remove, 0, Qt::AlignTop);
    auto* warning = new QHBoxLayout;
    warning->addWidget(m_warningIcon, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    auto* box = new QDialogButtonBox(this);
    m_review->setObjectName(u"accessReview"_s);
    m_cancel->setObjectName(u"accessCancel"_s);
    box->addButton(m_review, QDialogButtonBox::AcceptRole);
    box->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_review->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(lines, 1);
    column->addWidget(m_picker);
    column->addWidget(m_effect);
    column->addLayout(warning);
    column->addWidget(box);
}

AccessEdit AccessDialog::edit() const
{
    AccessEdit edit = m_edit;
    edit.desired = m_model->policy();
    edit.mayLockOut = false;
    return edit;
}

void AccessDialog::updateState()
{
    const AccessEdit now = edit();
    const bool isChanged = now.desired != now.baseline;
    m_picker->setPolicy(now.desired);
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_review->setEnabled(isChanged);
    m_review->setToolTip(isChanged ? QString() : tr("Nothing is changed."));
    m_effect->setText(
        isChanged ? changewords::effect(restrictChange({}, m_connection, now)) : tr("Nothing is changed."));
    const bool warns = isChanged && now.locksOut();
    m_warning->setText(warns ? accesswords::lockout(now, changewords::isolated(m_user)) : QString());
    m_warning->setVisible(warns);
    m_warningIcon->setVisible(warns);
}

void AccessDialog::add(const QString& relation, const QString& principal)
{
    m_table->setCurrentIndex(m_model->index(m_model->add(relation, principal), 0));
}

void AccessDialog::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    m_model->remove(rows);
}

void AccessDialog::copySelected()
{
    QStringList principals;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        principals.append(m_model->principal(index.row()));
    if (!principals.isEmpty())
        QGuiApplication::clipboard()->setText(principals.join(u'\n'));
}

void AccessDialog::updateLooks()
{
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    layout()->setSpacing(3 * step);
    m_title->setFont(theme::titleFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_text->setPalette(quiet);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * step);
    m_effect->setMinimumHeight(2 * fontMetrics().lineSpacing()); // So that nothing jumps.
    m_effect->setAlignment((m_effect->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    const int side = theme::iconSize(this);
    const QColor accent = theme::toneColors(theme::Tone::Warning, palette()).accent;
    m_warningIcon->setPixmap(
        theme::symbolicIcon(u"warning"_s, accent).pixmap(QSize(side, side), devicePixelRatioF()));
}

void AccessDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
