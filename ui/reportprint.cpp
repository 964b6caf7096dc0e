// SPDX-License-Identifier: Apache-2.0
// The report on paper: laid out in pixels of 1/96 inch, whatever the device's own are.
#include "ui/report.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pixelsPerInch = 96;
constexpr int largestLetters = 12; // Pixels: 9 points.
constexpr int smallestLetters = 7;
constexpr qreal mapShare = 0.42; // Of the height of a page.
constexpr qreal imageScale = 3; // Pixels of the image for each one of the page.

const QUrl mapUrl {QStringLiteral("map.png")};

QImage imageOf(const MapPicture& picture, const QSizeF& size)
{
    QImage image((size * imageScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMapPicture(&painter, picture, QRectF(image.rect()));
    return image;
}

QSizeF mapSizeOn(const MapPicture& picture, const QSizeF& page)
{
    return picture.size().scaled(page.width(), page.height() * mapShare, Qt::KeepAspectRatio);
}

std::unique_ptr<QTextDocument> documentOf(const Report& report, const QSizeF& page, int letters)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font;
    font.setPixelSize(letters);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    const QSizeF map = report.map ? mapSizeOn(*report.map, page) : QSizeF();
    if (report.map)
        document->addResource(QTextDocument::ImageResource, mapUrl, imageOf(*report.map, map));
    document->setHtml(
        reportText(report, report.map ? mapUrl.toString() : QString(), static_cast<int>(map.width())));
    document->setPageSize(page);
    return document;
}

/// With the largest letters that let it fit on one page; with readable ones where none do.
std::unique_ptr<QTextDocument> fittingDocument(const Report& report, const QSizeF& page)
{
    for (int letters = largestLetters; letters >= smallestLetters; --letters) {
        auto document = documentOf(report, page, letters);
        if (document->pageCount() == 1)
            return document;
    }
    return documentOf(report, page, largestLetters);
}

/// Paper is white, whatever the window looks like.
void paintPage(QPainter& painter, QTextDocument& document, int number)
{
    const QSizeF page = document.pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, number * page.height(), page.width(), page.height());
    painter.save();
    painter.translate(0, -number * page.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

bool printReport(const Report& report, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / pixelsPerInch;
    const QSizeF page = QSizeF(device.width(), device.height()) / scale;
    const auto document = fittingDocument(report, page);
    painter.scale(scale, scale);
    for (int number = 0; number < document->pageCount(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        paintPage(painter, *document, number);
    }
    return painter.end();
}

QByteArray reportToPdf(const Report& report)
{
    constexpr int dotsPerInch = 300;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
        QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    writer.setTitle(u"Orgbridge"_s);
    if (!printReport(report, writer))
        return {};
    return buffer.data();
}
