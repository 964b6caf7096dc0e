// SPDX-License-Identifier: Apache-2.0
#include "ui/earlierchooser.h"

#include "app/connections/session.h"
#include "app/sentences.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

EarlierChooser::EarlierChooser(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_states(new QComboBox(this))
    , m_file(new QPushButton(tr("Choose &File…"), this))
{
    m_states->setObjectName(u"compareWith"_s);
    m_states->setAccessibleName(tr("Compare with"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_states->setMinimumContentsLength(20);
    m_states->setEnabled(false);
    m_file->setObjectName(u"compareChoose"_s);
    m_file->setAutoDefault(false);
    connect(m_states, &QComboBox::activated, this, &EarlierChooser::changed);
    connect(m_file, &QPushButton::clicked, this, &EarlierChooser::chooseFile);
    buildLayout();
    refill();
}

void EarlierChooser::buildLayout()
{
    auto* label = new QLabel(tr("Compare &with:"), this);
    label->setBuddy(m_states);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space(this, 2));
    line->addWidget(label);
    line->addWidget(m_states, 1);
    line->addWidget(m_file);
}

EarlierState EarlierChooser::chosen() const
{
    return m_offered.value(m_states->currentIndex());
}

QString EarlierChooser::titleOf(const EarlierState& state) const
{
    if (!state.isSnapshot())
        return tr("File %1").arg(leftToRight(QFileInfo(state.path).fileName()));
    const AccountSession* account = m_session.account(state.accountId);
    const QString time = QLocale().toString(state.takenAt.toLocalTime(), QLocale::ShortFormat);
    if (!account || m_session.accounts().size() == 1)
        return tr("Snapshot of %1", "a time").arg(time);
    return tr("Snapshot of %1, %2", "account, time").arg(account->account().label, time);
}

QList<EarlierState> EarlierChooser::all() const
{
    QList<EarlierState> states;
    for (const QString& path : m_files)
        states.append({.path = path});
    for (const auto& account : m_session.accounts()) {
        for (const StoredSnapshot& stored : account->history().list(account->orgId()))
            states.append(
                {.path = stored.path, .accountId = account->account().id, .takenAt = stored.takenAt});
    }
    return states;
}

/// The newest snapshot mostly is what is shown now, so the one before it is the one to begin with.
qsizetype EarlierChooser::firstChoice(const QList<EarlierState>& states)
{
    if (states.isEmpty())
        return -1;
    return states.size() > 1 && states.at(0).accountId == states.at(1).accountId ? 1 : 0;
}

void EarlierChooser::refill()
{
    const QList<EarlierState> states = all();
    if (states == m_offered)
        return;
    const EarlierState before = chosen();
    const qsizetype row = states.indexOf(before);
    offer(states, row >= 0 ? row : firstChoice(states));
    if (chosen() != before)
        emit changed();
}

void EarlierChooser::offer(const QList<EarlierState>& states, qsizetype row)
{
    m_offered = states;
    m_states->clear();
    for (const EarlierState& state : states)
        m_states->addItem(titleOf(state));
    m_states->setCurrentIndex(int(row));
    m_states->setEnabled(!states.isEmpty());
}

void EarlierChooser::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Compare With File"));
    dialog->setObjectName(u"compareFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Connections (*.json *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &EarlierChooser::addFile);
    dialog->open();
}

void EarlierChooser::addFile(const QString& path)
{
    m_files.removeAll(path);
    m_files.prepend(path);
    offer(all(), 0);
    emit changed();
}
