// SPDX-License-Identifier: Apache-2.0
#include "ui/accesssection.h"

#include "app/connections/connectionstore.h"
#include "app/connections/principalnames.h"
#include "app/connections/session.h"
#include "app/datadog/explanation.h"
#include "app/plan/accessedit.h"
#include "app/sentences.h"
#include "ui/accessrows.h"
#include "ui/accesswords.h"
#include "ui/flowlayout.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int restMilliseconds = 250;

/// The whole failure in a few lines: what was tried, what the server said, what it means and what to do.
QString failureWords(const AccessReading& reading)
{
    const QString tried = AccessSection::tr("Who may use this connection could not be read.");
    if (!reading.error)
        return sentences({tried, AccessSection::tr("The credentials of the account are not available.")});
    const Explanation why = explain(*reading.error, tried, Attempt::ReadAccess);
    QStringList lines {why.tried};
    if (!why.serverWords.isEmpty())
        lines.append(AccessSection::tr("The server said: %1").arg(leftToRight(why.serverWords)));
    lines.append(sentences({why.meaning, why.advice}));
    return lines.join(u'\n');
}

} // namespace

AccessSection::AccessSection(
    AccessPolicies& policies, const ConnectionStore& store, const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_policies(policies)
    , m_store(store)
    , m_session(session)
    , m_title(plainLabel(u"accessTitle"_s, tr("Access"), this))
    , m_rows(new AccessRows(this))
    , m_note(plainLabel(u"accessNote"_s, {}, this))
    , m_again(new QPushButton(tr("Read Again"), this))
    , m_edit(new QPushButton(theme::symbolicIcon(u"lock"_s), tr("Edit Access…"), this))
    , m_restore(new QPushButton(theme::symbolicIcon(u"unlock"_s), tr("Restore Full Access…"), this))
{
    setObjectName(u"accessSection"_s);
    m_again->setObjectName(u"accessAgain"_s);
    m_again->hide();
    m_edit->setObjectName(u"editAccess"_s);
    m_restore->setObjectName(u"restoreAccess"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMilliseconds);
    buildLayout();
    updateLooks();
    connect(&m_soon, &QTimer::timeout, this, &AccessSection::readNow);
    connect(m_again, &QPushButton::clicked, this, &AccessSection::readNow);
    connect(m_rows, &AccessRows::copied, this, &AccessSection::copied);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(m_connection->id); });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(m_connection->id); });
    const auto forgetNames = [this] { m_names.reset(); };
    for (const auto signal : {&ConnectionStore::inserted, &ConnectionStore::removed, &ConnectionStore::reset})
        connect(&store, signal, this, forgetNames);
    connect(&store, &ConnectionStore::changed, this, forgetNames);
    connect(&session, &Session::changed, this, forgetNames);
    connect(&policies, &AccessPolicies::changed, this, [this](const QString& connectionId) {
        if (m_connection && m_connection->id == connectionId)
            refresh();
    });
}

void AccessSection::buildLayout()
{
    auto* buttons = new FlowLayout; // The panel can be narrow.
    for (QPushButton* button : {m_edit, m_restore, m_again})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_rows);
    column->addWidget(m_note);
    column->addLayout(buttons);
}

void AccessSection::showConnection(const std::optional<Connection>& connection, const QString& obstacle)
{
    const bool isShown = connection && connection->since != SinceLastVisit::Gone;
    const QString before = m_connection ? m_connection->id.text() : QString();
    const QString now = isShown ? connection->id.text() : QString();
    m_connection = isShown ? connection : std::nullopt;
    m_obstacle = obstacle;
    if (before != now) {
        m_policies.stop(before);
        m_soon.stop();
        m_isDue = isShown;
        m_again->hide();
    }
    setVisible(isShown);
    if (isShown)
        refresh();
}

void AccessSection::reload()
{
    m_isDue = m_connection.has_value();
}

/// The account through which it can be read now, empty where there is none.
QString AccessSection::readerNow() const
{
    const QString reader = m_connection ? accessReader(*m_connection, m_session.powers()) : QString();
    const AccountSession* account = m_session.account(reader);
    return account && account->state() == AccountState::Loaded ? reader : QString();
}

QStringList AccessSection::own() const
{
    return ownPrincipals(m_session, readerNow());
}

void AccessSection::readNow()
{
    const QString reader = readerNow();
    if (reader.isEmpty())
        return;
    m_isDue = false;
    m_policies.read(m_connection->id, reader);
}

/// Most policies name nobody; for the others all connections are looked through, and once only.
PrincipalNames AccessSection::namesFor(const RestrictionPolicy& policy)
{
    if (policy.everybody().isEmpty())
        return {};
    if (!m_names)
        m_names = knownPrincipals(m_session, m_store);
    return *m_names;
}

void AccessSection::refresh()
{
    m_isDue = m_isDue || m_policies.of(m_connection->id).state == AccessReading::State::NotRead;
    if (m_isDue && !m_soon.isActive() && !readerNow().isEmpty())
        m_soon.start();
    const AccessReading reading = m_policies.of(m_connection->id);
    m_rows->setVisible(reading.isKnown);
    if (reading.isKnown)
        m_rows->showPolicy(m_connection->sourceOrg, reading.policy, namesFor(reading.policy), own());
    updateNote(reading);
    updateButtons(reading);
}

void AccessSection::updateNote(const AccessReading& reading)
{
    QString note;
    const AccessEdit asItIs {.desired = reading.policy, .own = own()};
    if (reading.state == AccessReading::State::Failed)
        note = failureWords(reading);
    else if (!reading.isKnown)
        note = readerNow().isEmpty() ? tr("Not known while the connections are not loaded.")
                                     : tr("Reading who may use this connection…");
    else if (!reading.hasRecord)
        note = tr("Datadog has no access restrictions on record for it (404).");
    else if (asItIs.locksOut() && !asItIs.own.isEmpty())
        note = tr("As far as is known, the user of this account is not among those who may edit.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AccessSection::updateButtons(const AccessReading& reading)
{
    const QString why = !m_obstacle.isEmpty() ? m_obstacle
        : !reading.isKnown                    ? tr("Who may use this connection is not known yet.")
                                              : QString();
    for (QPushButton* button : {m_edit, m_restore}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(theme::plainToolTip(why));
        button->setAccessibleDescription(why);
    }
    m_restore->setVisible(reading.isKnown && !reading.policy.isUnrestricted());
    const bool failed = reading.state == AccessReading::State::Failed && !readerNow().isEmpty();
    // It stays while it does what it says: the focus is on it.
    const bool readsAgain = reading.state == AccessReading::State::Reading && !m_again->isHidden();
    const bool hadFocus = m_again->hasFocus();
    m_again->setVisible(failed || readsAgain);
    if (hadFocus && m_again->isHidden() && m_edit->isEnabled())
        m_edit->setFocus();
}

void AccessSection::updateLooks()
{
    m_title->setFont(theme::titleFont(font()));
    layout()->setSpacing(theme::space(this, 2));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_note->setPalette(quiet);
}

void AccessSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
