// SPDX-License-Identifier: Apache-2.0
#include "ui/sessiondialog.h"

#include "ui/banner.h"
#include "ui/columns.h"
#include "ui/notices.h"
#include "ui/sessionmodel.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SessionDialog::SessionDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new SessionModel(session, this))
    , m_table(new QTableView(this))
    , m_failure(new Banner(this))
    , m_reload(new QPushButton(tr("&Load Again"), this))
    , m_edit(new QPushButton(tr("&Edit Account…"), this))
{
    setObjectName(u"sessionDialog"_s);
    setWindowTitle(tr("Accounts Shown"));
    buildTable();
    buildLayout();
    connect(m_reload, &QPushButton::clicked, this, [this] { m_session.refreshAccount(currentId()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(currentId()); });
    connect(m_failure, &Banner::remedyRequested, this, [this](Remedy remedy) {
        if (remedy == Remedy::EditAccount)
            emit editRequested(currentId());
        else if (remedy == Remedy::UnlockKeychain)
            emit unlockRequested();
        else if (remedy == Remedy::ConfirmHost)
            emit confirmHostRequested();
        else
            m_session.refreshAccount(currentId());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SessionDialog::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SessionDialog::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SessionDialog::refresh);
    refresh();
}

void SessionDialog::buildTable()
{
    m_table->setObjectName(u"accountsShown"_s);
    m_table->setAccessibleName(tr("Accounts shown"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    fitColumn(m_table, static_cast<int>(SessionModel::Column::Account), 26 * em);
    fitColumn(m_table, static_cast<int>(SessionModel::Column::Organization), 26 * em);
    fitColumn(m_table, static_cast<int>(SessionModel::Column::Access), 22 * em);
    resize(110 * em, 24 * fontMetrics().height());
}

void SessionDialog::buildLayout()
{
    m_reload->setObjectName(u"loadAgain"_s);
    m_edit->setObjectName(u"editAccount"_s);
    for (QPushButton* button : {m_reload, m_edit})
        button->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_reload, QDialogButtonBox::ActionRole);
    buttons->addButton(m_edit, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    theme::setDialogMargins(this);
    column->setSpacing(theme::space(this, 3));
    column->addWidget(m_table, 1);
    column->addWidget(m_failure);
    column->addWidget(buttons);
}

void SessionDialog::refresh()
{
    const QString id = currentId();
    const AccountSession* account = m_session.account(id);
    m_reload->setEnabled(account && account->state() != AccountState::Loading);
    m_edit->setEnabled(account != nullptr);
    const auto failure = account ? accountFailure(*account) : std::nullopt;
    if (id == m_failedId && failure == m_told)
        return;
    m_failedId = id;
    m_told = failure;
    if (failure)
        m_failure->showExplanation(theme::Tone::Error, *failure);
    else
        m_failure->clear();
}

QString SessionDialog::currentId() const
{
    return m_table->currentIndex().data(SessionModel::IdRole).toString();
}
