// SPDX-License-Identifier: Apache-2.0
#include "ui/recreatedialog.h"

#include "app/connections/accesspolicies.h"
#include "app/datadog/explanation.h"
#include "app/sentences.h"
#include "ui/changewords.h"
#include "ui/elidedlabel.h"
#include "ui/plainlabel.h"
#include "ui/recreatewords.h"
#include "ui/safeenter.h"
#include "ui/scrollcolumn.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString userWords(const RecreatingAccount& account)
{
    const QString name = changewords::isolated(displayName(account.user));
    if (name.isEmpty())
        return RecreateDialog::tr("the user of %1", "an account").arg(changewords::isolated(account.label));
    if (!account.user.serviceAccount)
        return name;
    return *account.user.serviceAccount ? RecreateDialog::tr("%1 (service account)").arg(name)
                                        : RecreateDialog::tr("%1 (person)").arg(name);
}

} // namespace

RecreateDialog::RecreateDialog(const QList<Connection>& connections, const QList<RecreatingAccount>& accounts,
    const PrincipalNames& names, AccessPolicies& policies, int leftOut, QWidget* parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_accounts(accounts)
    , m_names(names)
    , m_policies(policies)
    , m_title(plainLabel(u"recreateTitle"_s,
          connections.size() == 1 ? changewords::title(connections.first())
                                  : tr("Recreate %n connection(s)", nullptr, int(connections.size())),
          this))
    , m_text(plainLabel({},
          tr("Datadog cannot change the creator of a connection. Orgbridge deletes it, creates it again with "
             "the same data types, and restores its access restrictions."),
          this))
    , m_creator(plainLabel(u"recreateCreator"_s, {}, this))
    , m_lostTitle(plainLabel({}, tr("What is lost"), this))
    , m_lost(plainLabel(u"recreateLost"_s, {}, this))
    , m_keptTitle(plainLabel({}, tr("What is kept"), this))
    , m_kept(plainLabel(u"recreateKept"_s, {}, this))
    , m_status(plainLabel(u"recreateStatus"_s, {}, this))
    , m_progress(new QProgressBar(this))
    , m_again(new QPushButton(tr("Read &Again"), this))
    , m_addCreator(new QCheckBox(tr("The new creator may &edit the new connection as well"), this))
    , m_goOn(new QCheckBox(tr("&Lose the access restrictions that could not be read"), this))
    , m_review(new QPushButton(tr("Re&view…"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"recreateDialog"_s);
    setWindowTitle(tr("Recreate with This Account"));
    setWindowModality(Qt::WindowModal);
    new SafeEnter(this);
    if (leftOut > 0)
        m_text->setText(sentences({m_text->text(),
            tr("%n other connection(s) are left out: no account of the source is shown that may write.",
                nullptr, leftOut)}));
    buildButtons();
    buildLayout();
    updateLooks();
    resize(fontMetrics().averageCharWidth() * 84, 1);
    connect(&m_policies, &AccessPolicies::changed, this, &RecreateDialog::updateState);
    readAccess(false);
}

RecreateDialog::~RecreateDialog()
{
    m_policies.disconnect(this);
    for (const Connection& connection : m_connections)
        m_policies.stop(connection.id);
}

void RecreateDialog::buildButtons()
{
    m_progress->setObjectName(u"recreateProgress"_s);
    m_progress->setAccessibleName(tr("Reading access restrictions"));
    m_progress->setTextVisible(false);
    m_again->setObjectName(u"recreateAgain"_s);
    m_addCreator->setObjectName(u"recreateAddCreator"_s);
    m_addCreator->setChecked(true);
    m_goOn->setObjectName(u"recreateGoOn"_s);
    m_review->setObjectName(u"recreateReview"_s);
    m_review->setDefault(true);
    m_cancel->setObjectName(u"recreateCancel"_s);
    connect(m_again, &QPushButton::clicked, this, [this] { readAccess(true); });
    connect(m_addCreator, &QCheckBox::toggled, this, &RecreateDialog::updateState);
    connect(m_goOn, &QCheckBox::toggled, this, &RecreateDialog::updateState);
    connect(m_cancel, &QPushButton::clicked, this, &RecreateDialog::reject);
    connect(m_review, &QPushButton::clicked, this, [this] {
        const QList<Recreation> chosen = recreations();
        accept();
        emit reviewRequested(chosen);
    });
}

/// One box for each source organization: its own accounts. Of several only those are shown that leave a
/// choice.
void RecreateDialog::buildAccounts(QBoxLayout& column)
{
    const Org& first = m_connections.first().sourceOrg;
    const bool isOneSource = std::all_of(m_connections.begin(), m_connections.end(),
        [&first](const Connection& one) { return one.sourceOrg.id() == first.id; });
    for (const Connection& connection : m_connections) {
        const Org& source = connection.sourceOrg;
        if (m_boxes.contains(source.id))
            continue;
        auto* box = new QComboBox(this);
        box->setObjectName(u"recreateAccount"_s);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        for (const RecreatingAccount& account : m_accounts) {
            if (account.orgId == source.id)
                box->addItem(tr("%1: %2", "account, its user")
                                 .arg(changewords::isolated(account.label), userWords(account)),
                    account.accountId);
        }
        box->setEnabled(box->count() > 1);
        box->setAccessibleName(tr("Account of %1").arg(changewords::nameOf(source)));
        m_boxes.insert(source.id, box);
        connect(box, &QComboBox::currentIndexChanged, this, &RecreateDialog::updateState);
        auto* label = new ElidedLabel(tr("Account of %1:").arg(changewords::nameOf(source)), this);
        label->setBuddy(box);
        const bool isShown = isOneSource || box->count() > 1;
        label->setVisible(isShown);
        box->setVisible(isShown);
        column.addWidget(label);
        column.addWidget(box);
    }
}

void RecreateDialog::buildLayout()
{
    const auto group = [](std::initializer_list<QWidget*> parts) {
        auto* column = new QVBoxLayout;
        for (QWidget* part : parts)
            column->addWidget(part);
        return column;
    };
    auto* accounts = group({});
    buildAccounts(*accounts);
    accounts->addWidget(m_creator);
    auto* status = new QHBoxLayout;
    status->addWidget(m_status, 1);
    status->addWidget(m_again, 0, Qt::AlignTop);
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_review, QDialogButtonBox::AcceptRole);
    box->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_groups = {accounts, group({m_lostTitle, m_lost}), group({m_keptTitle, m_kept})};
    for (QBoxLayout* part : m_groups)
        m_column->addLayout(part);
    m_column->addLayout(status);
    m_column->addWidget(m_progress);
    m_column->addWidget(m_addCreator);
    m_column->addWidget(m_goOn);
    m_column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    auto* column = new ScrollColumn(content, m_title->text(), this);
    outer->addWidget(column, 1);
    outer->addWidget(box);
    column->growWindowWithContent();
}

const RecreatingAccount& RecreateDialog::accountFor(const Connection& connection) const
{
    const QString id = m_boxes.value(connection.sourceOrg.id())->currentData().toString();
    return *std::find_if(m_accounts.begin(), m_accounts.end(),
        [&id](const RecreatingAccount& account) { return account.accountId == id; });
}

void RecreateDialog::readAccess(bool onlyFailed)
{
    for (const Connection& connection : m_connections) {
        if (!onlyFailed || m_policies.of(connection.id).state == AccessReading::State::Failed)
            m_policies.read(connection.id, accountFor(connection).accountId);
    }
    updateState();
}

int RecreateDialog::stillReading() const
{
    return int(std::count_if(m_connections.begin(), m_connections.end(), [this](const Connection& one) {
        return m_policies.of(one.id).state == AccessReading::State::Reading;
    }));
}

QList<Connection> RecreateDialog::unread() const
{
    QList<Connection> unread = m_connections;
    unread.removeIf(
        [this](const Connection& one) { return m_policies.of(one.id).state == AccessReading::State::Read; });
    return unread;
}

/// What was read, and what the new connection is to get. Empty where it could not be read.
std::optional<AccessEdit> RecreateDialog::accessOf(
    const Connection& connection, const RecreatingAccount& account) const
{
    const AccessReading reading = m_policies.of(connection.id);
    if (reading.state != AccessReading::State::Read)
        return std::nullopt;
    AccessEdit edit {.baseline = reading.policy, .desired = reading.policy, .names = {}, .own = account.own};
    if (m_addCreator->isChecked() && edit.locksOut() && !account.user.id.isEmpty())
        edit.desired = edit.desired.with(editorRelation(), u"user:"_s + account.user.id);
    for (const QString& principal : edit.desired.everybody())
        edit.names.insert(principal, m_names.value(principal));
    return edit;
}

QList<Recreation> RecreateDialog::recreations() const
{
    QList<Recreation> recreations;
    for (const Connection& connection : m_connections) {
        const RecreatingAccount& account = accountFor(connection);
        recreations.append({.connection = connection,
            .accountId = account.accountId,
            .creator = account.user,
            .access = accessOf(connection, account)});
    }
    return recreations;
}

void RecreateDialog::updateState()
{
    updateCreator();
    updateAccess();
    const int reading = stillReading();
    const bool isBlind = reading == 0 && !unread().isEmpty();
    const QList<Recreation> chosen = recreations();
    m_lost->setText(bulleted(lostInRecreation(chosen)));
    m_kept->setText(bulleted(keptInRecreation(chosen)));
    for (QWidget* part : {m_lostTitle, m_lost, m_keptTitle, m_kept})
        part->setVisible(reading == 0);
    m_review->setEnabled(reading == 0 && (!isBlind || m_goOn->isChecked()));
    m_review->setToolTip(reading > 0 ? tr("The access restrictions are being read.")
            : m_review->isEnabled()  ? QString()
                                     : tr("Decide first what becomes of the access restrictions."));
}

/// Who it will depend on, and that a person is the wrong one for that.
void RecreateDialog::updateCreator()
{
    QStringList names;
    bool hasPerson = false;
    for (const Connection& connection : m_connections) {
        const RecreatingAccount& account = accountFor(connection);
        names.append(userWords(account));
        hasPerson = hasPerson || account.user.serviceAccount == false;
    }
    names.removeDuplicates();
    QString text = tr("New creator: %1.").arg(changewords::inSentence(names));
    if (hasPerson)
        text = sentences({text,
            tr("A connection ends when its creator is disabled. Datadog recommends a service account; one "
               "can be chosen here while its account is shown.")});
    m_creator->setText(text);
}

void RecreateDialog::updateAccess()
{
    const int all = int(m_connections.size());
    const int reading = stillReading();
    const bool isBlind = reading == 0 && !unread().isEmpty();
    m_status->setText(reading > 0 ? tr("Reading access restrictions: %1 of %2 done.")
                                        .arg(QLocale().toString(all - reading), QLocale().toString(all))
            : isBlind ? failureWords()
                      : QString());
    m_status->setVisible(reading > 0 || isBlind);
    m_progress->setRange(0, all);
    m_progress->setValue(all - reading);
    m_progress->setVisible(reading > 0);
    m_again->setVisible(isBlind);
    m_goOn->setVisible(isBlind);
    const bool wouldLockOut
        = std::any_of(m_connections.begin(), m_connections.end(), [this](const Connection& one) {
              const RecreatingAccount& account = accountFor(one);
              const AccessEdit asItIs {.desired = m_policies.of(one.id).policy, .own = account.own};
              return asItIs.locksOut() && !account.user.id.isEmpty();
          });
    m_addCreator->setVisible(reading == 0 && wouldLockOut);
}

/// The first failure in full; the others most likely have the same reason.
QString RecreateDialog::failureWords() const
{
    const QList<Connection> failed = unread();
    const QString tried = m_connections.size() == 1
        ? tr("The access restrictions could not be read.")
        : tr("The access restrictions of %n connection(s) could not be read.", nullptr, int(failed.size()));
    const auto error = m_policies.of(failed.first().id).error;
    if (!error)
        return sentences({tried, tr("The credentials of the account are not available.")});
    const Explanation why = explain(*error, tried, Attempt::ReadAccess);
    QStringList lines {why.tried};
    if (!why.serverWords.isEmpty())
        lines.append(tr("The server said: %1").arg(leftToRight(why.serverWords)));
    lines.append(sentences({why.meaning, why.advice}));
    return lines.join(u'\n');
}

void RecreateDialog::updateLooks()
{
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    for (QLayout* column : {layout(), static_cast<QLayout*>(m_column)})
        column->setSpacing(3 * step);
    for (QBoxLayout* part : m_groups)
        part->setSpacing(step);
    m_title->setFont(theme::titleFont(font()));
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    for (QLabel* label : {m_lostTitle, m_keptTitle})
        label->setFont(heading);
    m_progress->setFixedHeight(2 * step);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_text->setPalette(quiet);
}

void RecreateDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
