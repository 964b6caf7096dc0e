// SPDX-License-Identifier: Apache-2.0
#include "ui/exportdialog.h"

#include "app/connections/storedfile.h"
#include "app/datadog/shownname.h"
#include "app/exchange/exportformats.h"
#include "app/sentences.h"
#include "ui/banner.h"
#include "ui/notices.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype previewLines = 300;

QString fileFilter(const ExportFormat& format)
{
    return u"%1 (*.%2)"_s.arg(formatLabel(format), format.suffix);
}

/// The first lines, and how many there are.
std::pair<QString, qsizetype> beginningOf(const QByteArray& content)
{
    qsizetype end = 0;
    for (qsizetype line = 0; line < previewLines && end >= 0; ++line)
        end = content.indexOf('\n', end == 0 ? 0 : end + 1);
    const QByteArray begin = end < 0 ? content : content.first(end);
    return {QString::fromUtf8(begin.trimmed()), content.count('\n')};
}

} // namespace

ExportDialog::ExportDialog(const QList<Connection>& shown, const QStringList& selected, Site site,
    const std::optional<Notice>& stale, QWidget* parent)
    : QDialog(parent)
    , m_site(std::move(site))
    , m_isStale(stale.has_value())
    , m_all(new QRadioButton(this))
    , m_selection(new QRadioButton(this))
    , m_format(new QComboBox(this))
    , m_purpose(plainLabel(u"exportPurpose"_s, {}, this))
    , m_preview(new QPlainTextEdit(this))
    , m_cut(plainLabel(u"exportCut"_s, {}, this))
    , m_note(plainLabel(u"exportNote"_s, {}, this))
    , m_banner(new Banner(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export Connections"));
    setWindowModality(Qt::WindowModal);
    setSizeGripEnabled(true);
    const QSet<QString> ids(selected.cbegin(), selected.cend());
    for (const Connection& connection : shown) {
        if (connection.since == SinceLastVisit::Gone)
            continue; // No export holds it.
        m_shown.append(connection);
        if (ids.contains(connection.id))
            m_selected.append(connection);
    }
    m_banner->showNotice(stale);
    buildChoices();
    buildLayout();
    updateLooks();
    updatePreview();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36);
}

void ExportDialog::buildChoices()
{
    m_all->setObjectName(u"exportAll"_s);
    m_all->setText(tr("A&ll that are shown: %n connection(s)", nullptr, int(m_shown.size())));
    m_selection->setObjectName(u"exportSelection"_s);
    m_selection->setText(tr("The &selection: %n connection(s)", nullptr, int(m_selected.size())));
    m_selection->setEnabled(!m_selected.isEmpty());
    // One line is always selected somehow; several are selected on purpose.
    (m_selected.size() > 1 ? m_selection : m_all)->setChecked(true);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    for (const ExportFormat& one : exportFormats())
        m_format->addItem(formatLabel(one));
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setLayoutDirection(Qt::LeftToRight);
    connect(m_all, &QRadioButton::toggled, this, &ExportDialog::updatePreview);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePreview);
}

void ExportDialog::buildLayout()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Connections:"), m_all);
    form->addRow(QString(), m_selection);
    auto* formatLine = new QHBoxLayout;
    formatLine->addWidget(m_format);
    formatLine->addWidget(m_purpose, 1);
    form->addRow(tr("&Format:"), formatLine);
    qobject_cast<QLabel*>(form->labelForField(formatLine))->setBuddy(m_format);
    auto* copyButton = new QPushButton(theme::symbolicIcon(u"copy"_s), tr("&Copy"), this);
    copyButton->setObjectName(u"exportCopy"_s);
    copyButton->setAutoDefault(false);
    auto* saveButton = new QPushButton(theme::symbolicIcon(u"save"_s), tr("Save &As…"), this);
    saveButton->setObjectName(u"exportSave"_s);
    saveButton->setDefault(true);
    auto* cancelButton = new QPushButton(tr("Cancel"), this);
    cancelButton->setObjectName(u"exportCancel"_s);
    connect(copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addStretch();
    buttons->addWidget(saveButton);
    buttons->addWidget(cancelButton);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_cut);
    column->addWidget(m_note);
    column->addLayout(buttons);
}

const ExportFormat& ExportDialog::format() const
{
    return exportFormats().at(m_format->currentIndex());
}

void ExportDialog::updatePreview()
{
    const ExportedState state
        = exportedState(m_all->isChecked() ? m_shown : m_selected, m_site, QDateTime::currentDateTimeUtc());
    m_content = format().write(state);
    m_count = int(state.connections.size());
    m_purpose->setText(formatPurpose(format()));
    const auto [begin, lines] = beginningOf(m_content);
    m_preview->setPlainText(shownName(begin));
    m_cut->setText(
        tr("The first %1 of %n line(s).", nullptr, int(lines)).arg(QLocale().toString(previewLines)));
    m_cut->setVisible(lines > previewLines);
    QStringList notes {
        m_isStale ? QString() : tr("This is what is on the server."), tr("Drafts are not part of it.")};
    if (!state.leftOut.isEmpty()) {
        notes.append(tr("%n connection(s) are left out: an organization or the data types are not known.",
            nullptr, int(state.leftOut.size())));
    }
    m_note->setText(sentences(notes));
}

void ExportDialog::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_content));
    emit copied(tr("%1 of %n connection(s)", nullptr, m_count).arg(formatLabel(format())));
}

void ExportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save Connections As"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(fileFilter(format()));
    dialog->setDefaultSuffix(format().suffix);
    dialog->selectFile(u"org-connections."_s + format().suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    dialog->open();
}

void ExportDialog::saveTo(const QString& path)
{
    const QString problem = writeWholeFile(path, m_content);
    if (problem.isEmpty()) {
        emit exported(path);
        accept();
        return;
    }
    m_banner->showMessage(theme::Tone::Error, tr("The connections were not exported"),
        tr("%1 could not be written: %2").arg(leftToRight(path), problem));
}

void ExportDialog::updateLooks()
{
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    layout()->setSpacing(2 * step);
    m_preview->setFont(theme::monospacedFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryText(palette()));
    for (QLabel* label : {m_purpose, m_cut, m_note})
        label->setPalette(quiet);
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
