// SPDX-License-Identifier: Apache-2.0
#include "ui/accountspane.h"

#include "ui/accountdelegate.h"
#include "ui/accountsmodel.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

AccountsPane::AccountsPane(AccountsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_edit(new QPushButton(tr("&Edit"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_add->setObjectName(u"addAccount"_s);
    m_edit->setObjectName(u"editAccount"_s);
    m_remove->setObjectName(u"removeAccount"_s);
    m_add->setIcon(theme::symbolicIcon(u"add"_s));
    m_edit->setIcon(theme::symbolicIcon(u"edit"_s));
    m_remove->setIcon(theme::symbolicIcon(u"remove"_s));
    setFocusProxy(m_list);
    buildLayout();
    connectEverything();
    updateLooks();
    selectAny();
}

void AccountsPane::buildLayout()
{
    m_buttons = new FlowLayout; // Large text needs a line for each.
    for (QPushButton* button : {m_add, m_edit, m_remove})
        m_buttons->addWidget(button);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_list, 1);
    m_column->addLayout(m_buttons);
}

void AccountsPane::connectEverything()
{
    connect(m_add, &QPushButton::clicked, this, &AccountsPane::addRequested);
    connect(m_edit, &QPushButton::clicked, this, &AccountsPane::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPane::removeRequested);
    // Queued: the key that activates a row must not go on to what opens then.
    connect(m_list, &QListView::activated, m_edit, &QPushButton::click, Qt::QueuedConnection);
    auto* removeKey = new QShortcut(QKeySequence::Delete, m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, m_remove, &QPushButton::click);
    connect(&m_model, &AccountsModel::rowsInserted, this, &AccountsPane::selectAny);
    connect(&m_model, &AccountsModel::rowsRemoved, this, &AccountsPane::selectAny);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateButtons();
        emit currentChanged();
    });
}

QString AccountsPane::currentId() const
{
    return m_list->currentIndex().data(AccountsModel::IdRole).toString();
}

void AccountsPane::select(const QString& accountId)
{
    m_list->setCurrentIndex(m_model.indexOf(accountId));
}

void AccountsPane::selectAny()
{
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    updateButtons();
}

void AccountsPane::setCurrentShown(bool shown)
{
    m_list->selectionModel()->select(
        m_list->currentIndex(), shown ? QItemSelectionModel::Select : QItemSelectionModel::Clear);
}

void AccountsPane::updateButtons()
{
    const QString id = currentId();
    const QString whyNot = id.isEmpty() ? tr("Select an account first") : m_model.whyFixed(id);
    m_edit->setEnabled(whyNot.isEmpty());
    m_remove->setEnabled(whyNot.isEmpty());
    m_add->setToolTip(tr("Add an account"));
    m_edit->setToolTip(whyNot.isEmpty() ? tr("Change the label, the site or the credentials") : whyNot);
    m_remove->setToolTip(whyNot.isEmpty() ? tr("Remove the account and its credentials") : whyNot);
}

void AccountsPane::updateLooks()
{
    const int step = theme::space(this);
    m_column->setSpacing(2 * step);
    m_buttons->setSpacing(2 * step);
}

void AccountsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looks && m_column)
        updateLooks();
}
