// SPDX-License-Identifier: Apache-2.0
#include "ui/principalpicker.h"

#include "app/connections/destinations.h"
#include "ui/accesswords.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// What the entries of the box stand for: a principal, or the kind of one whose id is to be typed.
enum Role { PrincipalRole = Qt::UserRole, KindRole };

} // namespace

PrincipalPicker::PrincipalPicker(
    const QStringList& known, const PrincipalNames& names, const QStringList& own, QWidget* parent)
    : QWidget(parent)
    , m_who(new QComboBox(this))
    , m_id(new QLineEdit(this))
    , m_relation(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_problem(plainLabel(u"principalProblem"_s, {}, this))
{
    m_who->setObjectName(u"principalWho"_s);
    m_who->setAccessibleName(tr("Who"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(22);
    m_id->setObjectName(u"principalId"_s);
    m_id->setAccessibleName(tr("Id"));
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_id->installEventFilter(this);
    m_relation->setObjectName(u"principalRelation"_s);
    m_relation->setAccessibleName(tr("What they may do"));
    for (const QString& relation : {editorRelation(), viewerRelation()})
        m_relation->addItem(accesswords::relation(relation), relation);
    m_add->setObjectName(u"principalAdd"_s);
    fill(known, names, own);
    buildLayout();
    updateLooks();
    connect(m_who, &QComboBox::currentIndexChanged, this, &PrincipalPicker::updateState);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &PrincipalPicker::updateState);
    connect(m_id, &QLineEdit::textChanged, this, &PrincipalPicker::updateState);
    connect(m_add, &QPushButton::clicked, this, &PrincipalPicker::pick);
    updateState();
}

void PrincipalPicker::fill(const QStringList& known, const PrincipalNames& names, const QStringList& own)
{
    for (const QString& principal : known) {
        m_who->addItem(accesswords::named(principal, names.value(principal), own.contains(principal)));
        m_who->setItemData(m_who->count() - 1, principal, PrincipalRole);
    }
    if (m_who->count() > 0)
        m_who->insertSeparator(m_who->count());
    const std::pair<QString, QString> kinds[]
        = {{u"role"_s, tr("Role by its id")}, {u"team"_s, tr("Team by its id")},
            {u"user"_s, tr("User or service account by its id")}, {u"org"_s, tr("Organization by its id")}};
    for (const auto& [kind, label] : kinds) {
        m_who->addItem(label);
        m_who->setItemData(m_who->count() - 1, kind, KindRole);
    }
}

void PrincipalPicker::buildLayout()
{
    auto* who = new QLabel(tr("&Whom:"), this);
    who->setBuddy(m_who);
    auto* relation = new QLabel(tr("Acce&ss:"), this);
    relation->setBuddy(m_relation);
    auto* first = new QHBoxLayout;
    first->addWidget(m_who, 3);
    first->addWidget(relation);
    first->addWidget(m_relation, 1);
    first->addWidget(m_add);
    auto* id = new QLabel(tr("&Id:"), this);
    id->setBuddy(m_id);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(who, 0, 0);
    grid->addLayout(first, 0, 1);
    grid->addWidget(id, 1, 0);
    grid->addWidget(m_id, 1, 1);
    grid->addWidget(m_problem, 2, 1);
    setTabOrder(m_who, m_id);
    setTabOrder(m_id, m_relation);
    setTabOrder(m_relation, m_add);
}

void PrincipalPicker::setPolicy(const RestrictionPolicy& policy)
{
    m_policy = policy;
    updateState();
}

/// Who is chosen; empty where an id is still missing or is none.
QString PrincipalPicker::principal() const
{
    const QString kind = m_who->currentData(KindRole).toString();
    if (kind.isEmpty())
        return m_who->currentData(PrincipalRole).toString();
    QString text = m_id->text().trimmed();
    if (text.startsWith(kind + u':')) // As policies write it.
        text = text.sliced(kind.size() + 1);
    const QString id = orgIdFromText(text); // All of them are UUIDs.
    return id.isEmpty() ? QString() : toText({.kind = kind, .id = id});
}

QString PrincipalPicker::problem() const
{
    const QString who = principal();
    if (who.isEmpty())
        return m_id->text().trimmed().isEmpty()
            ? QString()
            : tr("This is no id. It looks like 01234567-89ab-cdef-0123-456789abcdef.");
    const bool isThere = m_policy.principals(m_relation->currentData().toString()).contains(who);
    return isThere ? tr("This is in the list already.") : QString();
}

void PrincipalPicker::updateState()
{
    const QString why = problem();
    const bool takesId = !m_who->currentData(KindRole).toString().isEmpty();
    m_id->setEnabled(takesId);
    m_id->setPlaceholderText(takesId ? u"01234567-89ab-cdef-0123-456789abcdef"_s : QString());
    m_problem->setText(why);
    // Only what was typed can be wrong.
    m_problem->setForegroundRole(
        takesId && principal().isEmpty() ? QPalette::BrightText : QPalette::WindowText);
    m_add->setEnabled(why.isEmpty() && !principal().isEmpty());
    m_add->setAccessibleDescription(why);
}

void PrincipalPicker::pick()
{
    if (!m_add->isEnabled())
        return;
    emit picked(m_relation->currentData().toString(), principal());
    m_id->clear();
}

void PrincipalPicker::updateLooks()
{
    layout()->setSpacing(theme::space(this, 2));
    m_id->setFont(theme::monospacedFont(font()));
    m_problem->setMinimumHeight(fontMetrics().lineSpacing()); // So that nothing jumps.
    QPalette problem = palette();
    problem.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    problem.setColor(QPalette::BrightText,
        theme::readable(
            theme::toneColors(theme::Tone::Error, palette()).accent, palette().color(QPalette::Window)));
    m_problem->setPalette(problem);
}

/// Return in the id adds it; it does not go on to the dialog's default button.
bool PrincipalPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    pick();
    return true;
}

void PrincipalPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
