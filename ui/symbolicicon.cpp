// SPDX-License-Identifier: Apache-2.0
#include "ui/symbolicicon.h"

#include "ui/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
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

/// What the desktop's icon themes call an icon of ours. Others are ours alone, or look different in every
/// theme.
QString themeName(const QString& name)
{
    static const QHash<QString, QString> names = {{u"add"_s, u"list-add"_s}, {u"cancel"_s, u"process-stop"_s},
        {u"close"_s, u"window-close"_s}, {u"copy"_s, u"edit-copy"_s}, {u"edit"_s, u"document-edit"_s},
        {u"error"_s, u"dialog-error"_s}, {u"eye"_s, u"view-reveal"_s}, {u"eye-off"_s, u"view-conceal"_s},
        {u"information"_s, u"dialog-information"_s}, {u"lock"_s, u"changes-prevent"_s},
        {u"pause"_s, u"media-playback-pause"_s}, {u"play"_s, u"media-playback-start"_s},
        {u"refresh"_s, u"view-refresh"_s}, {u"remove"_s, u"user-trash"_s},
        {u"revert"_s, u"document-revert"_s}, {u"save"_s, u"document-save"_s}, {u"search"_s, u"edit-find"_s},
        {u"success"_s, u"object-select"_s}, {u"undo"_s, u"edit-undo"_s}, {u"unlock"_s, u"changes-allow"_s},
        {u"warning"_s, u"dialog-warning"_s}, {u"zoom-fit"_s, u"zoom-fit-best"_s},
        {u"zoom-in"_s, u"zoom-in"_s}, {u"zoom-out"_s, u"zoom-out"_s}};
    return names.value(name);
}

/// The shape of an icon in the desktop's theme; null where the theme has no one-coloured icon of that name.
/// Without a theme there is hicolor, which has none of ours: looking for all of them is a tenth of the start.
QPixmap themedShape(const QString& name, int side)
{
    if (QIcon::themeName() == u"hicolor"_s)
        return {};
    const QString themed = themeName(name) + u"-symbolic"_s;
    return QIcon::hasThemeIcon(themed) ? QIcon::fromTheme(themed).pixmap(QSize(side, side), 1.0) : QPixmap();
}

/// Icons that point along the reading direction.
bool turnsWithDirection(const QString& name)
{
    static const QStringList names = {u"arrow-right"_s, u"external-link"_s, u"more"_s, u"undo"_s};
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
{
}

bool SymbolicIconEngine::isNull()
{
    return !QFile::exists(resourcePath(m_name));
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
    const QString cacheKey
        = u"symbolic/%1/%2/%3/%4x%5/%6"_s.arg(m_name, colour.name(QColor::HexArgb), QIcon::themeName())
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
    if (const QPixmap shape = themedShape(m_name, side); !shape.isNull())
        painter.drawPixmap(square.toRect(), shape);
    else
        QSvgRenderer(resourcePath(m_name)).render(&painter, square); // Once: the pixmap is cached.
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
