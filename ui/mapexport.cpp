// SPDX-License-Identifier: Apache-2.0
#include "ui/mapexport.h"

#include "app/connections/storedfile.h"
#include "app/sentences.h"
#include "ui/mappainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = 20;
constexpr qreal aboveLegend = 20;
constexpr qreal narrowest = 320; ///< A legend needs some room, however small the map.

/// Paper is white, whatever the window looks like.
QPalette paperPalette()
{
    QPalette palette(QColor(0xEF, 0xEF, 0xEF));
    palette.setColor(QPalette::Base, Qt::white);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, QColor(0x1A, 0x1A, 0x1A));
    return palette;
}

MapLegendLayout legendOf(const MapPicture& picture)
{
    return layoutLegend(
        picture.legend, picture.font, std::max(narrowest, picture.figure.size.width()), picture.direction);
}

QFont inPixels(const QFont& font)
{
    QFont result = font;
    result.setPixelSize(QFontInfo(font).pixelSize()); // Points differ between screen, file and paper.
    return result;
}

QString title()
{
    return QCoreApplication::translate("Map", "Org connections");
}

/// Every connection in words: for screen readers, for searching, and for names that are elided.
QString description(const MapPicture& picture)
{
    QStringList lines;
    for (const MapArrow& arrow : picture.figure.arrows)
        lines.append(arrow.words);
    return lines.join(u'\n');
}

QByteArray bytesOf(MapFormat format, const MapPicture& picture)
{
    switch (format) {
    case MapFormat::Svg:
        return mapToSvg(picture);
    case MapFormat::Png:
        return mapToPng(picture);
    }
    Q_UNREACHABLE();
}

tl::unexpected<QString> notWritten(const QString& path, const QString& reason)
{
    return tl::unexpected(
        QCoreApplication::translate("Map", "%1 could not be written: %2").arg(leftToRight(path), reason));
}

} // namespace

QSizeF MapPicture::size() const
{
    const QSizeF below = legend.isEmpty() ? QSizeF(0, -aboveLegend) : legendOf(*this).size;
    return QSizeF(
               std::max(narrowest, figure.size.width()), figure.size.height() + aboveLegend + below.height())
        + QSizeF(2 * margin, 2 * margin);
}

void paintMapPicture(QPainter* painter, const MapPicture& picture, const QRectF& rect)
{
    const QSizeF size = picture.size();
    const qreal scale = std::min(rect.width() / size.width(), rect.height() / size.height());
    const QPalette palette = paperPalette();
    painter->save();
    painter->translate(rect.center());
    painter->scale(scale, scale);
    painter->translate(-size.width() / 2, -size.height() / 2);
    painter->fillRect(QRectF(QPointF(), size), mapGround(palette));
    const qreal beside = (size.width() - picture.figure.size.width()) / 2;
    painter->translate(beside, margin);
    paintMap(painter, picture.figure, {}, palette, QRectF(QPointF(), picture.figure.size));
    painter->translate(margin - beside, picture.figure.size.height() + aboveLegend);
    const MapLegendLayout legend = legendOf(picture);
    for (qsizetype i = 0; i < picture.legend.size(); ++i) {
        paintLegendEntry(painter, legend.rects.at(i), picture.legend.at(i), palette, inPixels(picture.font),
            picture.direction);
    }
    painter->restore();
}

MapFormat mapFormatOf(const QString& path)
{
    return path.endsWith(u".png"_s, Qt::CaseInsensitive) ? MapFormat::Png : MapFormat::Svg;
}

QByteArray mapToSvg(const MapPicture& picture)
{
    constexpr int pixelsPerInch = 96; // CSS
    // Qt 6.4 does not escape what it is given here; later versions may.
    const QString placeholder = u"orgbridge-description"_s;
    const QSize size = picture.size().toSize();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(pixelsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title());
    generator.setDescription(placeholder);
    QPainter painter(&generator);
    paintMapPicture(&painter, picture, QRectF(QPointF(), size));
    painter.end();
    QByteArray svg = buffer.data();
    const QByteArray before = "<desc>" + placeholder.toUtf8();
    const QByteArray after = "<desc>" + description(picture).toHtmlEscaped().toUtf8();
    svg.replace(before, after);
    // Who has not got the font takes another one without serifs.
    const QByteArray wanted = picture.font.family().toHtmlEscaped().toUtf8();
    const QByteArray found = QFontInfo(picture.font).family().toHtmlEscaped().toUtf8();
    const QByteArray exactFont = "font-family=\"" + wanted + '"';
    const QByteArray similarFont = "font-family=\"'" + found + "', sans-serif\"";
    svg.replace(exactFont, similarFont);
    return svg;
}

QByteArray mapToPng(const MapPicture& picture)
{
    constexpr qreal scale = 2;
    constexpr qreal longestSide = 16000; // What other programs still open.
    const QSizeF size = picture.size();
    const qreal longest = std::max(size.width(), size.height());
    QImage image((size * std::min(scale, longestSide / longest)).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    image.setText(u"Title"_s, title());
    QPainter painter(&image);
    paintMapPicture(&painter, picture, QRectF(image.rect()));
    painter.end();
    QBuffer buffer;
    QImageWriter(&buffer, "png").write(image);
    return buffer.data();
}

tl::expected<void, QString> exportMap(const QString& path, MapFormat format, const MapPicture& picture)
{
    const QByteArray bytes = bytesOf(format, picture);
    if (bytes.isEmpty())
        return notWritten(path,
            QCoreApplication::translate(
                "Map", "There is not enough memory for an image. An SVG file needs less."));
    if (const QString problem = writeWholeFile(path, bytes); !problem.isEmpty())
        return notWritten(path, problem);
    return {};
}
