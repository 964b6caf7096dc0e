// SPDX-License-Identifier: Apache-2.0
#include "ui/newconnectiondialog.h"

#include "app/connections/destinations.h"
#include "app/datadog/apiclient.h"
#include "app/datadog/explanation.h"
#include "app/sentences.h"
#include "ui/changewords.h"
#include "ui/destinationpicker.h"
#include "ui/plainlabel.h"
#include "ui/safeenter.h"
#include "ui/scrollcolumn.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString sourceText(const ConnectionSource& source)
{
    const QString org = displayName(source.org);
    return source.label.isEmpty() || source.label == org
        ? org
        : NewConnectionDialog::tr("%1 (account %2)")
              .arg(changewords::isolated(org), changewords::isolated(source.label));
}

} // namespace

NewConnectionDialog::NewConnectionDialog(
    const QList<ConnectionSource>& sources, const QList<Org>& known, ClientFor clientFor, QWidget* parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_known(known)
    , m_clientFor(std::move(clientFor))
    , m_source(new QComboBox(this))
    , m_destination(new DestinationPicker(this))
    , m_notesIcon(new QLabel(this))
    , m_notes(plainLabel(u"newNotes"_s, {}, this))
    , m_status(plainLabel(u"newStatus"_s, {}, this))
    , m_showExisting(new QPushButton(tr("S&how Connection"), this))
    , m_create(new QPushButton(tr("&Create Connection"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"newConnectionDialog"_s);
    setWindowTitle(tr("New Connection"));
    setWindowModality(Qt::WindowModal);
    new SafeEnter(this);
    buildFields();
    buildLayout();
    updateLooks();
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewConnectionDialog::sourceChanged);
    connect(m_destination, &DestinationPicker::changed, this, &NewConnectionDialog::updateState);
    connect(m_destination, &DestinationPicker::activated, this, &NewConnectionDialog::goOn);
    connect(m_destination, &DestinationPicker::retryRequested, this, [this] { loadOrgs(); });
    connect(m_create, &QPushButton::clicked, this, &NewConnectionDialog::create);
    connect(m_showExisting, &QPushButton::clicked, this, &NewConnectionDialog::showExisting);
    connect(m_cancel, &QPushButton::clicked, this, &NewConnectionDialog::reject);
    sourceChanged();
    resize(fontMetrics().averageCharWidth() * 88, 1);
    m_destination->filterField()->setFocus();
}

NewConnectionDialog::~NewConnectionDialog()
{
    m_loading.request_stop();
}

void NewConnectionDialog::chooseDestination(const QString& orgId)
{
    m_destination->choose(orgId);
    m_types.first()->setFocus(Qt::TabFocusReason);
}

void NewConnectionDialog::buildFields()
{
    m_source->setObjectName(u"newSource"_s);
    m_source->setAccessibleName(tr("Source"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(20);
    for (const ConnectionSource& one : m_sources)
        m_source->addItem(sourceText(one));
    m_source->setEnabled(m_sources.size() > 1);
    m_showExisting->setObjectName(u"newShowExisting"_s);
    m_create->setObjectName(u"newCreate"_s);
    m_create->setDefault(true);
    m_cancel->setObjectName(u"newCancel"_s);
}

QWidget* NewConnectionDialog::buildTypes()
{
    auto* row = new QWidget(this);
    row->setAccessibleName(tr("Data types"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const KnownType& type : knownTypes()) {
        auto* box = new QCheckBox(typeLabel(type.wireName), row);
        box->setObjectName(u"newType_"_s + type.wireName);
        box->setProperty("wireName", type.wireName);
        connect(box, &QCheckBox::toggled, this, &NewConnectionDialog::updateState);
        layout->addWidget(box);
        m_types.append(box);
    }
    layout->addStretch();
    return row;
}

void NewConnectionDialog::buildLayout()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* sourceLabel = new QLabel(tr("&Source:"), this);
    sourceLabel->setBuddy(m_source);
    auto* destinationLabel = new QLabel(tr("&Destination:"), this);
    destinationLabel->setBuddy(m_destination->filterField());
    form->addRow(sourceLabel, m_source);
    form->addRow(destinationLabel, m_destination);
    QWidget* types = buildTypes();
    auto* typesLabel = new QLabel(tr("Data &types:"), this);
    typesLabel->setBuddy(m_types.isEmpty() ? types : m_types.first());
    form->addRow(typesLabel, types);
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_showExisting, QDialogButtonBox::ActionRole);
    box->addButton(m_create, QDialogButtonBox::AcceptRole);
    box->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto* notes = new QHBoxLayout;
    notes->addWidget(m_notesIcon, 0, Qt::AlignTop);
    notes->addWidget(m_notes, 1);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->addLayout(form, 1);
    m_column->addLayout(notes);
    m_column->addWidget(m_status);
    auto* outer = new QVBoxLayout(this);
    auto* column = new ScrollColumn(content, windowTitle(), this);
    outer->addWidget(column, 1);
    column->growWindowWithContent();
    outer->addWidget(box);
}

const ConnectionSource& NewConnectionDialog::source() const
{
    return m_sources.at(std::max(0, m_source->currentIndex()));
}

void NewConnectionDialog::sourceChanged()
{
    m_orgs = {};
    m_source->setToolTip(theme::plainToolTip(sourceText(source())));
    showCandidates();
    updateNotes();
    loadOrgs();
}

void NewConnectionDialog::showCandidates()
{
    const ConnectionSource& from = source();
    const auto candidates = destinationCandidates(m_orgs, m_known, from.org.id, from.connectedOrgIds);
    m_destination->setCandidates(candidates, from.org.id, from.connectedOrgIds);
}

QCoro::Task<void> NewConnectionDialog::loadOrgs()
{
    m_loading.request_stop();
    m_loading = {};
    const std::stop_token stop = m_loading.get_token();
    m_destination->setLoading();
    const QString accountId = source().accountId;
    const auto client = co_await m_clientFor(accountId);
    if (stop.stop_requested())
        co_return;
    if (!client || !*client) {
        m_destination->setLoaded(
            tr("The organizations could not be loaded: the credentials of this account are not available. "
               "Choose one that is known, or type an id."));
        co_return;
    }
    const auto orgs = co_await (*client)->orgs(stop);
    if (!stop.stop_requested())
        noteOrgs(orgs);
}

void NewConnectionDialog::noteOrgs(const Result<OrgList>& orgs)
{
    if (orgs) {
        m_orgs = *orgs;
        m_destination->setLoaded();
        showCandidates();
        return;
    }
    const Explanation why
        = explain(orgs.error(), tr("The organizations could not be loaded."), Attempt::Read);
    const bool isForbidden = orgs.error().kind == ApiError::Kind::Forbidden;
    QStringList parts = {why.tried};
    if (!why.serverWords.isEmpty())
        parts.append(tr("The server said: %1").arg(leftToRight(why.serverWords)));
    const QString meaning = isForbidden
        ? tr("Listing them needs the permission org_management or org_connections_write.")
        : why.meaning;
    parts.append(sentences({meaning, tr("Choose one that is known, or type an id.")}));
    m_destination->setLoaded(parts.join(u'\n'));
}

ConnectionTypes NewConnectionDialog::types() const
{
    QStringList names;
    for (const QCheckBox* box : m_types) {
        if (box->isChecked())
            names.append(box->property("wireName").toString());
    }
    return ConnectionTypes(names);
}

QString NewConnectionDialog::obstacle() const
{
    const QString problem = m_destination->problem();
    if (!problem.isEmpty())
        return problem;
    if (!m_destination->destination())
        return tr("Choose a destination.");
    return types().isEmpty() ? tr("Choose at least one data type.") : QString();
}

void NewConnectionDialog::updateState()
{
    const QString why = obstacle();
    const auto destination = m_destination->destination();
    m_create->setEnabled(why.isEmpty());
    m_create->setToolTip(why);
    m_create->setAccessibleDescription(why);
    if (why.isEmpty())
        m_status->setText(
            changewords::gain(createChange(source().accountId, source().org, *destination, types())));
    else
        m_status->setText(m_destination->problem().isEmpty() ? why : QString()); // It is said at the id.
    m_showExisting->setVisible(!m_destination->connectedId().isEmpty());
}

void NewConnectionDialog::updateNotes()
{
    QStringList notes;
    const int count = int(source().connectedOrgIds.size());
    if (count + 1 >= destinationsWithoutEnterprise)
        notes.append(
            tr("%1 shares with %n organization(s) already. Outside the Enterprise plan Datadog allows "
               "%2 at most.",
                nullptr, count)
                .arg(changewords::nameOf(source().org), QLocale().toString(destinationsWithoutEnterprise)));
    if (source().isPerson)
        notes.append(tr(
            "This account is a person's, and a connection is deleted when its creator is disabled. Datadog "
            "recommends a service account for creating connections."));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_notesIcon->setVisible(!notes.isEmpty());
}

/// On some desktops a single click activates a row, which is no order to send anything.
void NewConnectionDialog::goOn()
{
    QWidget* next = m_create->isEnabled() ? static_cast<QWidget*>(m_create) : m_types.first();
    next->setFocus(Qt::TabFocusReason);
}

void NewConnectionDialog::create()
{
    const auto destination = m_destination->destination();
    if (!obstacle().isEmpty() || !destination)
        return;
    emit createRequested(createChange(source().accountId, source().org, *destination, types()));
    accept();
}

void NewConnectionDialog::showExisting()
{
    emit showExistingRequested(source().org.id, m_destination->connectedId());
    reject();
}

void NewConnectionDialog::updateLooks()
{
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    for (QLayout* column : {layout(), static_cast<QLayout*>(m_column)})
        column->setSpacing(3 * step);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    m_notes->setPalette(quiet);
    const QColor accent = theme::toneColors(theme::Tone::Information, palette()).accent;
    const int side = theme::iconSize(this);
    m_notesIcon->setPixmap(
        theme::symbolicIcon(u"information"_s, accent).pixmap(QSize(side, side), devicePixelRatioF()));
    m_status->setMinimumHeight(2 * fontMetrics().lineSpacing()); // So that nothing jumps.
    m_status->setAlignment((m_status->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
}

void NewConnectionDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
