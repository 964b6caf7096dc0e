// SPDX-License-Identifier: Apache-2.0
#include "ui/connectioneditor.h"

#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "app/connections/riskwatch.h"
#include "app/connections/session.h"
#include "app/datadog/site.h"
#include "app/plan/change.h"
#include "app/sentences.h"
#include "ui/accesssection.h"
#include "ui/changewords.h"
#include "ui/connectiondetails.h"
#include "ui/elidedlabel.h"
#include "ui/emptystate.h"
#include "ui/latestack.h"
#include "ui/plainlabel.h"
#include "ui/provenance.h"
#include "ui/risknotes.h"
#include "ui/saveobstacle.h"
#include "ui/scrollcolumn.h"
#include "ui/theme.h"
#include "ui/typechecks.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A button that follows an action, which holds text, shortcut and whether it is enabled.
void follow(QPushButton* button, QAction* action)
{
    const auto update = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, update);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    update();
}

} // namespace

ConnectionEditor::ConnectionEditor(const ConnectionStore& store, Drafts& drafts, const Session& session,
    const RiskWatch& risks, AccessPolicies& policies, QWidget* parent)
    : QScrollArea(parent)
    , m_store(store)
    , m_drafts(drafts)
    , m_session(session)
    , m_risks(risks)
    , m_access(new AccessSection(policies, store, session, this))
{
    setObjectName(u"editor"_s);
    setAccessibleName(tr("Connection"));
    setFrameShape(QFrame::NoFrame);
    buildLayout();
    connect(m_access, &AccessSection::copied, this, &ConnectionEditor::copied);
    connect(m_types, &TypeChecks::toggled, this, &ConnectionEditor::toggle);
    connect(&store, &ConnectionStore::changed, this, &ConnectionEditor::refresh);
    connect(&store, &ConnectionStore::inserted, this, &ConnectionEditor::refresh);
    connect(&store, &ConnectionStore::removed, this, &ConnectionEditor::refresh);
    connect(&store, &ConnectionStore::reset, this, &ConnectionEditor::refresh);
    connect(&drafts, &Drafts::changed, this, &ConnectionEditor::refresh);
    connect(&session, &Session::changed, this, &ConnectionEditor::refresh);
    connect(&risks, &RiskWatch::changed, this, &ConnectionEditor::refresh);
    refresh();
}

void ConnectionEditor::buildLayout()
{
    m_nothing = new EmptyState(this);
    m_nothing->setContent({.icon = u"connection"_s,
        .title = tr("No connection selected"),
        .text = tr("Select a connection to see what it shares, and to change that.")});
    m_page = buildPage();
    m_pages = new LateStack(this);
    m_pages->addLater(m_nothing);
    m_pages->addLater(m_page);
    setFollowingWidget(this, m_pages);
    updateLooks();
}

/// What is made first comes first for the Tab key.
void ConnectionEditor::buildParts(QWidget* page)
{
    m_types = new TypeChecks(page);
    m_consequences = plainLabel(u"consequences"_s, {}, page);
    m_obstacle = plainLabel(u"obstacle"_s, {}, page);
    m_typesTitle = plainLabel(u"typesTitle"_s, tr("Data types"), page);
    m_detailsTitle = plainLabel(u"detailsTitle"_s, tr("Details"), page);
    m_addAccount = new QPushButton(theme::symbolicIcon(u"add"_s), tr("Add Account…"), page);
    m_addAccount->setObjectName(u"addNeededAccount"_s);
    connect(m_addAccount, &QPushButton::clicked, this, &ConnectionEditor::accountRequested);
    m_riskNotes = new RiskNotes(page);
    m_details = new ConnectionDetails(page);
    connect(m_details, &ConnectionDetails::copied, this, &ConnectionEditor::copied);
    m_open = new QPushButton(theme::symbolicIcon(u"external-link"_s), tr("Open in Datadog"), page);
    m_open->setObjectName(u"openInDatadog"_s);
    connect(m_open, &QPushButton::clicked, this, &ConnectionEditor::openInDatadog);
}

QWidget* ConnectionEditor::buildPage()
{
    auto* page = new QWidget(this);
    buildParts(page);
    auto* column = new QVBoxLayout(page);
    const int space = theme::space(this, 2);
    column->setContentsMargins(2 * space, space, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(buildTitle());
    column->addSpacing(space);
    column->addWidget(m_typesTitle);
    column->addWidget(m_types);
    column->addWidget(m_consequences);
    column->addWidget(m_obstacle);
    column->addWidget(m_addAccount, 0, Qt::AlignLeading);
    column->addWidget(buildButtons());
    column->addWidget(m_riskNotes);
    column->addSpacing(space);
    column->addWidget(m_access);
    column->addSpacing(space);
    column->addWidget(m_detailsTitle);
    column->addWidget(m_details);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(1);
    return page;
}

QWidget* ConnectionEditor::buildTitle()
{
    auto* title = new QWidget(this);
    m_source = new ElidedLabel(title);
    m_source->setObjectName(u"sourceOrg"_s);
    m_arrow = new QLabel(title);
    m_sink = new ElidedLabel(title);
    m_sink->setObjectName(u"sinkOrg"_s);
    auto* second = new QHBoxLayout;
    second->setSpacing(theme::space(this, 2));
    second->addWidget(m_arrow);
    second->addWidget(m_sink, 1);
    auto* column = new QVBoxLayout(title);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(this));
    column->addWidget(m_source);
    column->addLayout(second);
    return title;
}

QWidget* ConnectionEditor::buildButtons()
{
    auto* buttons = new QWidget(this);
    m_revert = new QPushButton(tr("Revert"), buttons);
    m_revert->setObjectName(u"revert"_s);
    m_save = new QPushButton(tr("Save"), buttons);
    m_save->setObjectName(u"save"_s);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(this, 2));
    row->addStretch(1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    return buttons;
}

void ConnectionEditor::setActions(QAction* save, QAction* revert, QAction* recreate)
{
    follow(m_details->recreateButton(), recreate);
    follow(m_save, save);
    follow(m_revert, revert);
}

void ConnectionEditor::setSelection(const QStringList& connectionIds)
{
    m_ids = connectionIds;
    refresh();
}

void ConnectionEditor::focusTypes()
{
    setFocus(Qt::OtherFocusReason); // For scrolling, where nothing can be ticked.
    m_types->focusFirst();
}

void ConnectionEditor::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void ConnectionEditor::refresh()
{
    if (m_isEditing)
        return;
    const QList<Connection> connections = selected();
    showPage(connections.isEmpty() ? m_nothing : m_page);
    if (connections.size() != 1)
        m_access->showConnection({}, {});
    if (connections.isEmpty())
        emit availabilityChanged(false, false);
    else if (connections.size() == 1)
        showOne(connections.first());
    else
        showSeveral(connections);
}

/// The other page asks for no room: what nobody sees would be scrolled.
void ConnectionEditor::showPage(QWidget* shown)
{
    for (QWidget* page : std::initializer_list<QWidget*> {m_nothing, m_page}) {
        const auto policy = page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        page->setSizePolicy(policy, policy);
    }
    m_pages->showPage(shown);
}

void ConnectionEditor::showOne(const Connection& connection)
{
    const ConnectionTypes wanted = m_drafts.typesOf(connection);
    m_source->setText(displayName(connection.sourceOrg));
    m_sink->show();
    m_sink->setText(displayName(connection.sinkOrg));
    m_arrow->show();
    m_types->setTypes(wanted, wanted, connection.connectionTypes);
    const QString obstacle = editObstacle(connection, m_session.powers());
    m_types->setEnabled(obstacle.isEmpty());
    m_access->showConnection(
        connection, m_busy && obstacle.isEmpty() ? tr("A change is being sent.") : obstacle);
    const bool several = m_session.accounts().size() > 1;
    m_details->showConnection(connection, several ? seenBy(connection, m_session) : QStringList());
    m_details->show();
    m_riskNotes->setRisks(m_risks.risksOf(connection.id));
    m_addAccount->setVisible(
        writerForUpdate(connection, m_session.powers()).obstacle == WriteObstacle::NotTheSource);
    m_detailsTitle->show();
    const AccountSession* account
        = m_session.accounts().empty() ? nullptr : m_session.accounts().front().get();
    const auto site = account ? siteByParameter(account->account().site) : std::nullopt;
    m_open->setVisible(site && site->isDatadog());
    showConsequences({connection});
    setAvailability(saveObstacle(connection, wanted, m_session.powers()), m_drafts.isChanged(connection));
}

void ConnectionEditor::showSeveral(const QList<Connection>& connections)
{
    std::optional<ConnectionTypes> inAll;
    ConnectionTypes inSome;
    bool anyChanged = false;
    for (const Connection& connection : connections) {
        anyChanged = anyChanged || m_drafts.isChanged(connection);
        if (!editObstacle(connection, m_session.powers()).isEmpty())
            continue; // The boxes speak of those that they edit.
        const ConnectionTypes wanted = m_drafts.typesOf(connection);
        inAll = inAll ? inAll->without(inAll->without(wanted)) : wanted;
        inSome = inSome.with(wanted);
    }
    m_source->setText(tr("%n connection(s) selected", nullptr, static_cast<int>(connections.size())));
    m_sink->hide();
    m_arrow->hide();
    m_types->setTypes(inAll.value_or(ConnectionTypes()), inSome, std::nullopt);
    m_types->setEnabled(inAll.has_value());
    m_riskNotes->setRisks({});
    m_addAccount->hide();
    m_details->hide();
    m_detailsTitle->hide();
    m_open->hide();
    showConsequences(connections);
    setAvailability(sentences({tr("Ticking or unticking a type edits all of them that you may change."),
                        tr("Save sends one connection. Use Review Changes… to send several.")}),
        anyChanged);
}

void ConnectionEditor::showConsequences(const QList<Connection>& connections)
{
    QStringList lines;
    for (const Connection& connection : connections) {
        if (m_drafts.isChanged(connection))
            lines.append(changewords::effect(updateChange({}, connection, m_drafts.typesOf(connection))));
    }
    constexpr qsizetype most = 6;
    if (lines.size() > most) {
        const int more = static_cast<int>(lines.size() - most);
        lines = lines.mid(0, most);
        lines.append(tr("… and %n more.", nullptr, more));
    }
    m_consequences->setText(lines.join(u'\n'));
    m_consequences->setVisible(!lines.isEmpty());
}

void ConnectionEditor::setAvailability(const QString& obstacle, bool canRevert)
{
    const QString shown = m_busy && obstacle.isEmpty() ? tr("A change is being sent.") : obstacle;
    m_obstacle->setText(shown);
    m_obstacle->setVisible(!shown.isEmpty());
    emit availabilityChanged(shown.isEmpty(), canRevert);
}

void ConnectionEditor::toggle(const QString& wireName, bool on)
{
    const QList<Connection> connections = selected();
    {
        const QScopedValueRollback editing(m_isEditing, true);
        for (const Connection& connection : connections) {
            if (connections.size() > 1 && !editObstacle(connection, m_session.powers()).isEmpty())
                continue;
            const ConnectionTypes types = m_drafts.typesOf(connection);
            m_drafts.edit(connection, on ? types.with(wireName) : types.without(wireName));
        }
    }
    refresh();
}

void ConnectionEditor::openInDatadog()
{
    if (m_session.accounts().empty())
        return;
    if (const auto site = siteByParameter(m_session.accounts().front()->account().site))
        QDesktopServices::openUrl(crossOrgVisibilityPage(*site));
}

QList<Connection> ConnectionEditor::selected() const
{
    QList<Connection> connections;
    for (const QString& id : m_ids) {
        if (const Connection* connection = m_store.find(id))
            connections.append(*connection);
    }
    return connections;
}

void ConnectionEditor::updateLooks()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_obstacle->setPalette(quiet);
    for (QLabel* title : std::initializer_list<QLabel*> {m_source, m_sink, m_typesTitle, m_detailsTitle})
        title->setFont(theme::titleFont(font()));
    const int side = theme::iconSize(this);
    m_arrow->setPixmap(theme::symbolicIcon(u"arrow-right"_s).pixmap(QSize(side, side), devicePixelRatioF()));
}

void ConnectionEditor::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && widget())
        updateLooks();
}
