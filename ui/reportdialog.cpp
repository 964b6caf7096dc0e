// SPDX-License-Identifier: Apache-2.0
#include "ui/reportdialog.h"

#include "app/connections/storedfile.h"
#include "ui/banner.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(Report report, QWidget* parent)
    : QDialog(parent)
    , m_report(std::move(report))
    , m_banner(new Banner(this))
    , m_preview(new QTextBrowser(this))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report"));
    buildPreview();
    buildLayout();
    const int em = fontMetrics().averageCharWidth();
    resize(150 * em, 48 * fontMetrics().height());
}

/// Dark letters on white, as on paper.
void ReportDialog::buildPreview()
{
    m_preview->setObjectName(u"reportPreview"_s);
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setOpenLinks(false);
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_preview->setPalette(paper);
    const int mapWidth = 130 * fontMetrics().averageCharWidth();
    QString url;
    if (m_report.map) {
        url = u"map.png"_s;
        QImage image;
        image.loadFromData(mapToPng(*m_report.map));
        const int pixels = static_cast<int>(mapWidth * devicePixelRatioF());
        m_preview->document()->addResource(QTextDocument::ImageResource, QUrl(url),
            image.scaledToWidth(pixels, Qt::SmoothTransformation)); // The document itself scales roughly.
    }
    m_preview->setHtml(reportText(m_report, url, mapWidth));
}

void ReportDialog::buildLayout()
{
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("&Save As…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"saveReport"_s);
    auto* print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"printReport"_s);
    buttons->addButton(QDialogButtonBox::Close); // Last: Tab goes in the order in which they are added.
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    theme::setDialogMargins(this);
    column->setSpacing(theme::space(this, 3));
    column->addWidget(m_banner);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
}

void ReportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save Report"));
    dialog->setObjectName(u"reportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF document (*.pdf)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"orgbridge-report.pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u".html"_s) ? u"html"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::save);
    dialog->open();
}

void ReportDialog::save(const QString& path)
{
    const bool isPage
        = path.endsWith(u".html"_s, Qt::CaseInsensitive) || path.endsWith(u".htm"_s, Qt::CaseInsensitive);
    const QString error = writeWholeFile(path, isPage ? reportToHtml(m_report) : reportToPdf(m_report));
    if (error.isEmpty()) {
        m_banner->clear();
        emit saved(path);
    } else {
        m_banner->showMessage(theme::Tone::Error, tr("The report was not saved."), error);
    }
}

void ReportDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(u"orgbridge-report"_s);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (printReport(m_report, *printer))
            m_banner->clear();
        else
            m_banner->showMessage(theme::Tone::Error, tr("The report was not printed."),
                tr("The printer does not take it. Save it as a PDF document, and print that."));
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // The printer outlives its dialog.
    dialog->open();
}
