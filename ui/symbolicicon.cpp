// SPDX-License-Identifier: Apache-2.0
#include "ui/symbolicicon.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

/// Makes the resources of a static library known; it must not be inside a namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace {

QString resourcePath(const QString& name)
{
    static const bool registered = (registerResources(), true);
    Q_UNUSED(registered)
    return u":/icons/"_s + name + u".svg"_s;
}

/// Icons that point along the reading direction.
bool turnsWithDirection(const QString& name)
{
    static const QStringList names = {u"arrow-right"_s, u"external-link"_s, u"undo"_s};
    return names.contains(name);
}

bool isMirrored(const QString& name)
{
    return QGuiApplication::isRightToLeft() && turnsWithDirection(name);
}

} // namespace

SymbolicIconEngine::SymbolicIconEngine(const QString& name, const QColor& colour)
    : m_name(name)
    , m_colour(colour)
    , m_renderer(std::make_shared<QSvgRenderer>(resourcePath(name)))
{
}

bool SymbolicIconEngine::isNull()
{
    return !m_renderer->isValid();
}

QIconEngine* SymbolicIconEngine::clone() const
{
    return new SymbolicIconEngine(*this);
}

QString SymbolicIconEngine::key() const
{
    return u"SymbolicIconEngine"_s;
}

QColor SymbolicIconEngine::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return m_colour.isValid() ? m_colour : palette.color(QPalette::Active, QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

QPixmap SymbolicIconEngine::render(const QSize& pixels, QIcon::Mode mode) const
{
    const QColor colour = colourFor(mode);
    const bool mirrored = isMirrored(m_name);
    const QString cacheKey = u"symbolic/%1/%2/%3x%4/%5"_s.arg(m_name, colour.name(QColor::HexArgb))
                                 .arg(pixels.width())
                                 .arg(pixels.height())
                                 .arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    const int side = std::min(pixels.width(), pixels.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(QPointF(), QSizeF(pixels)).center());
    m_renderer->render(&painter, square);
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixels), colour);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

void SymbolicIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
    QPixmap pixmap = render((QSizeF(rect.size()) * scale).toSize(), mode);
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, pixmap);
}

QPixmap SymbolicIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    return size.isEmpty() ? QPixmap() : render(size, mode);
}

QPixmap SymbolicIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // Qt 6.4 hands over the size in device pixels.
    QPixmap scaled = pixmap(size, mode, state);
    scaled.setDevicePixelRatio(scale);
    return scaled;
}

namespace theme {

QIcon symbolicIcon(const QString& name)
{
    return QIcon(new SymbolicIconEngine(name));
}

QIcon symbolicIcon(const QString& name, const QColor& colour)
{
    return QIcon(new SymbolicIconEngine(name, colour));
}

QIcon applicationIcon()
{
    QIcon icon;
    QSvgRenderer renderer(resourcePath(u"orgbridge"_s));
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace theme
