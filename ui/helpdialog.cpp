// SPDX-License-Identifier: Apache-2.0
#include "ui/helpdialog.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/help/"_s;

/// Shows pictures of the manual as wide as the text, and loads nothing from anywhere else.
class ManualPage : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::ImageResource || !name.isRelative())
            return {};
        const QImage picture(folder + name.path());
        const int width = fontMetrics().averageCharWidth() * 100;
        if (picture.isNull() || picture.width() <= width)
            return picture;
        QImage fitting
            = picture.scaledToWidth(static_cast<int>(width * devicePixelRatioF()), Qt::SmoothTransformation);
        fitting.setDevicePixelRatio(devicePixelRatioF());
        return fitting;
    }
};

QString readme()
{
    QFile file(folder + u"README.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString manualOf(const QString& readme)
{
    static const QRegularExpression developers(
        u"<!-- developers -->.*?<!-- /developers -->\\n*"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression fileLink(u"(?<!!)\\[([^\\]]*)\\]\\((?!https?:)[^)]*\\)"_s);
    QString manual = readme;
    manual.remove(developers);
    manual.replace(fileLink, u"\\1"_s);
    return manual;
}

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
    , m_chapters(new QListWidget(this))
    , m_text(new ManualPage(this))
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    m_chapters->setObjectName(u"helpChapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false);
    m_text->setLayoutDirection(Qt::LeftToRight); // It is written in English.
    m_text->setMarkdown(manualOf(readme()));
    wrapCode();
    listChapters();
    buildLayout();
    connect(m_chapters, &QListWidget::currentRowChanged, this, &HelpDialog::showChapter);
    connect(m_text, &QTextBrowser::anchorClicked, this,
        [](const QUrl& link) { QDesktopServices::openUrl(link); });
    const int em = fontMetrics().averageCharWidth();
    resize(140 * em, 48 * fontMetrics().height());
}

/// Nobody scrolls sideways to read one line.
void HelpDialog::wrapCode()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setNonBreakableLines(false);
        QTextCursor(block).setBlockFormat(format);
    }
}

void HelpDialog::buildLayout()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(this, 2));
    row->addWidget(m_chapters);
    row->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    theme::setDialogMargins(this);
    column->setSpacing(theme::space(this, 3));
    column->addLayout(row, 1);
    column->addWidget(buttons);
    m_chapters->setMaximumWidth(m_chapters->sizeHintForColumn(0) + theme::space(this, 6));
}

void HelpDialog::listChapters()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level != 1 && level != 2)
            continue;
        m_chapters->addItem(block.text());
        m_places.append(block.position());
    }
}

void HelpDialog::showChapter(int row)
{
    const QTextBlock heading = m_text->document()->findBlock(m_places.value(row));
    m_text->moveCursor(QTextCursor::End); // From below, what becomes visible is at the top.
    m_text->setTextCursor(QTextCursor(heading));
}
