// SPDX-License-Identifier: Apache-2.0
#include "ui/copyasdialog.h"

#include "app/exchange/codelanguages.h"
#include "app/sentences.h"
#include "ui/changewords.h"
#include "ui/codeview.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"copyAs"_s;
const QString siteVariable = u"DD_SITE"_s;

/// The longest lines of the templates fit, in average characters.
constexpr int widthInCharacters = 146;
constexpr int heightInCharacters = 96;

} // namespace

CopyAsDialog::CopyAsDialog(CodeSubject subject, QString settingsFile, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_settings(std::move(settingsFile))
    , m_title(plainLabel(u"copyAsTitle"_s, changewords::title(m_subject.connection), this))
    , m_languages(new QListWidget(this))
    , m_code(new CodeView(this))
    , m_note(plainLabel(u"copyAsNote"_s, {}, this))
    , m_done(plainLabel(u"copyAsDone"_s, {}, this))
{
    setObjectName(u"copyAsDialog"_s);
    setWindowTitle(tr("Copy As"));
    setWindowModality(Qt::WindowModal);
    m_code->setObjectName(u"copyAsCode"_s);
    m_code->setAccessibleName(tr("Code"));
    buildLanguages();
    buildLayout();
    updateLooks();
    showLanguage();
    connect(m_languages, &QListWidget::currentRowChanged, this, &CopyAsDialog::showLanguage);
    const int em = fontMetrics().averageCharWidth();
    resize(widthInCharacters * em, heightInCharacters * em);
}

void CopyAsDialog::buildLanguages()
{
    m_languages->setObjectName(u"copyAsLanguages"_s);
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setTextElideMode(Qt::ElideNone);
    for (const CodeTemplate& language : codeLanguages())
        m_languages->addItem(language.title);
    m_languages->setCurrentRow(0);
    m_settings.restore([this](const QSettings& settings) {
        const auto last = m_languages->findItems(settings.value(languageKey).toString(), Qt::MatchExactly);
        if (!last.isEmpty())
            m_languages->setCurrentItem(last.first());
    });
}

void CopyAsDialog::buildLayout()
{
    auto* centre = new QHBoxLayout;
    centre->addWidget(m_languages);
    centre->addWidget(m_code, 1);
    auto* box = new QDialogButtonBox(this);
    auto* copy = box->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyAsCopy"_s);
    copy->setDefault(true);
    auto* close = box->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"copyAsClose"_s);
    close->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &CopyAsDialog::copy);
    connect(box, &QDialogButtonBox::rejected, this, &CopyAsDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_done, 1);
    foot->addWidget(box);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_title);
    rows->addLayout(centre, 1);
    rows->addWidget(m_note);
    rows->addLayout(foot);
}

void CopyAsDialog::showLanguage()
{
    m_code->showCode(renderCode(language(), m_subject), language().syntax);
    m_note->setText(note());
    m_done->clear();
    m_settings.store([this](QSettings& settings) { settings.setValue(languageKey, language().title); });
}

void CopyAsDialog::copy()
{
    QGuiApplication::clipboard()->setText(renderCode(language(), m_subject));
    m_done->setText(tr("Copied as %1.").arg(language().title));
    emit copied(language().title);
}

const CodeTemplate& CopyAsDialog::language() const
{
    return codeLanguages().at(std::size_t(m_languages->currentRow()));
}

QString CopyAsDialog::note() const
{
    const Site& site = m_subject.site;
    QStringList variables = language().environment;
    if (!site.isDatadog())
        variables.removeAll(siteVariable);
    QStringList isolated;
    for (const QString& variable : variables)
        isolated.append(leftToRight(variable));
    QStringList texts {
        tr("There is no key in this code."), tr("It reads from the environment: %1.").arg(listed(isolated))};
    if (variables.contains(siteVariable))
        texts.append(tr("Where %1 is not set it calls %2.")
                         .arg(leftToRight(siteVariable), leftToRight(site.apiUrl.host())));
    else
        texts.append(tr("It calls %1.").arg(leftToRight(site.apiUrl.authority())));
    if (m_subject.connection.connectionTypes.isEmpty())
        texts.append(tr("Datadog refuses an update without a data type."));
    return sentences(texts);
}

void CopyAsDialog::updateLooks()
{
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    layout()->setSpacing(3 * step);
    m_title->setFont(theme::titleFont(font()));
    m_code->setFont(theme::monospacedFont(font()));
    m_languages->setSpacing(step / 2);
    m_languages->setFixedWidth(m_languages->sizeHintForColumn(0) + 8 * step);
}

void CopyAsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}

void CopyAsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_languages->setFocus();
}
