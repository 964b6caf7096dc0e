// SPDX-License-Identifier: Apache-2.0
#include "ui/planreviewdelegate.h"

#include "ui/chips.h"
#include "ui/planreviewmodel.h"
#include "ui/theme.h"
#include "ui/wrappedlines.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

using Model = PlanReviewModel;

QString textOf(const QModelIndex& index, int role)
{
    return index.data(role).toString();
}

const QStyle* styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// Where the parts of a line are, from the leading side of a row that begins at (0, 0).
struct Layout {
    Layout(const QStyleOptionViewItem& option, const QModelIndex& index, int rowWidth);

    [[nodiscard]] int linesWidth() const { return textWidth - side - gap; }

    QFont title;
    int step;
    int gap;
    int side; ///< Of icons and of the check box.
    int textLeft;
    int textWidth;
    int titleHeight;
    int chipsTop;
    int chipsHeight;
    int linesTop;
    int height = 0;
};

Layout::Layout(const QStyleOptionViewItem& option, const QModelIndex& index, int rowWidth)
    : title(option.font)
    , step(theme::space(option.font))
    , gap(2 * step)
    , side(
          std::max(4 * step, styleOf(option)->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget)))
    , textLeft(2 * step + side + gap)
    , textWidth(std::max(10 * step, rowWidth - textLeft - 2 * step))
    , titleHeight(std::max(QFontMetrics(title).height(), side))
    , chipsTop(2 * step + titleHeight + step)
    , chipsHeight(chipsSize(index.data(Model::ChipsRole).value<QList<Chip>>(), option.font).height())
    , linesTop(chipsTop + chipsHeight + step)
{
    title.setWeight(QFont::DemiBold);
    height = linesTop;
    for (const int role : {Model::GainRole, Model::LossRole}) {
        const QString text = textOf(index, role);
        if (!text.isEmpty())
            height += WrappedLines(text, option.font, linesWidth(), option.direction).height() + step / 2;
    }
    const QString problem = textOf(index, Model::ProblemRole);
    if (!problem.isEmpty())
        height += WrappedLines(problem, option.font, textWidth - 2 * gap, option.direction).height()
            + 2 * step + step;
    height += 2 * step;
}

/// A rectangle that is measured from the leading side of the row, on screen.
QRect visualRect(const QStyleOptionViewItem& option, int x, int y, int width, int height)
{
    const QRect logical(option.rect.left() + x, option.rect.top() + y, width, height);
    return QStyle::visualRect(option.direction, option.rect, logical);
}

QRect checkRect(const QStyleOptionViewItem& option, const Layout& layout)
{
    const int top = 2 * layout.step + (layout.titleHeight - layout.side) / 2;
    return visualRect(option, 2 * layout.step, top, layout.side, layout.side);
}

/// The background of a selected line: a tint only, since a line is tall and holds colours of its own.
QColor backgroundOf(const QStyleOptionViewItem& option)
{
    const QColor base = option.palette.color(QPalette::Base);
    if (!option.state.testFlag(QStyle::State_Selected))
        return base;
    return theme::blend(base, option.palette.color(QPalette::Active, QPalette::Highlight), 0.14);
}

/// Paints one line of a plan.
class LinePainter {
public:
    LinePainter(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter(painter)
        , m_option(option)
        , m_index(index)
        , m_layout(option, index, option.rect.width())
        , m_dropped(index.data(Qt::CheckStateRole).isValid()
              && index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Unchecked)
        , m_background(backgroundOf(option))
        , m_text(option.palette.color(QPalette::Text))
        , m_quiet(theme::readable(theme::blend(m_text, m_background, 0.35), m_background))
    {
    }

    void paint();

private:
    [[nodiscard]] QRect visual(int x, int y, int width, int height) const
    {
        return visualRect(m_option, x, y, width, height);
    }
    [[nodiscard]] QColor toneColor() const;
    int drawTrailing(const QString& text, const QColor& colour, int y, int height, const QString& icon);
    void drawIcon(const QString& name, const QColor& colour, const QRect& rect);
    void drawText(const QString& text, const QFont& font, const QColor& colour, const QRect& rect);
    void drawBackground();
    void drawCheck();
    void drawTitle();
    void drawChips();
    void drawSign(bool isPlus, const QColor& colour, const QRect& rect);
    int drawEffect(int role, theme::Tone tone, int y);
    void drawLines();
    void drawProblem(int y);

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    const Layout m_layout;
    const bool m_dropped;
    const QColor m_background;
    const QColor m_text;
    const QColor m_quiet;
};

QColor LinePainter::toneColor() const
{
    const QVariant tone = m_index.data(Model::ToneRole);
    if (!tone.isValid())
        return m_quiet;
    return theme::readable(
        theme::toneColors(tone.value<theme::Tone>(), m_option.palette).accent, m_background);
}

void LinePainter::drawIcon(const QString& name, const QColor& colour, const QRect& rect)
{
    if (!name.isEmpty())
        theme::symbolicIcon(name, colour).paint(&m_painter, rect);
}

void LinePainter::drawText(const QString& text, const QFont& font, const QColor& colour, const QRect& rect)
{
    const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideMiddle, rect.width());
    const auto alignment = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(rect, int(alignment) | Qt::TextSingleLine, elided);
}

/// Draws at the trailing end. Returns the room that it takes.
int LinePainter::drawTrailing(
    const QString& text, const QColor& colour, int y, int height, const QString& icon)
{
    if (text.isEmpty())
        return 0;
    const int iconRoom = icon.isEmpty() ? 0 : m_layout.side + m_layout.step;
    const int wanted = QFontMetrics(m_option.font).horizontalAdvance(text) + 1;
    const int width = std::min(wanted, m_layout.textWidth * 2 / 3 - iconRoom);
    const int x = m_layout.textLeft + m_layout.textWidth - width;
    drawText(text, m_option.font, colour, visual(x, y, width, height));
    const int iconTop = y + (height - m_layout.side) / 2;
    drawIcon(icon, colour, visual(x - iconRoom, iconTop, m_layout.side, m_layout.side));
    return width + iconRoom + m_layout.gap;
}

void LinePainter::drawBackground()
{
    m_painter.fillRect(m_option.rect, m_background);
    if (m_option.state.testFlag(QStyle::State_HasFocus))
        m_painter.fillRect(visual(0, 0, m_layout.step, m_option.rect.height()),
            m_option.palette.color(QPalette::Active, QPalette::Highlight));
    m_painter.setPen(theme::blend(m_option.palette.color(QPalette::Base), m_text, 0.15));
    m_painter.drawLine(m_option.rect.bottomLeft(), m_option.rect.bottomRight());
}

void LinePainter::drawCheck()
{
    const QVariant state = m_index.data(Qt::CheckStateRole);
    if (!state.isValid()) {
        drawIcon(textOf(m_index, Model::IconRole), toneColor(), checkRect(m_option, m_layout));
        return;
    }
    QStyleOptionViewItem box = m_option;
    box.rect = checkRect(m_option, m_layout);
    box.state &= ~QStyle::State_HasFocus;
    box.state |= state.value<Qt::CheckState>() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    styleOf(m_option)->drawPrimitive(
        QStyle::PE_IndicatorItemViewItemCheck, &box, &m_painter, m_option.widget);
    if (!theme::isDark(m_option.palette))
        return;
    // Styles frame the box in a shade of the window, which is not to be seen on a dark base.
    m_painter.setPen(theme::blend(m_background, m_text, 0.45));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box.rect.adjusted(0, 0, -1, -1));
}

/// Source, arrow and destination; where they do not fit, both names give way.
void LinePainter::drawTitle()
{
    const int y = 2 * m_layout.step;
    const int height = m_layout.titleHeight;
    const int trailing = drawTrailing(textOf(m_index, Model::KindRole), m_quiet, y, height, {});
    const QFontMetrics metrics(m_layout.title);
    const QString source = textOf(m_index, Model::SourceRole);
    const QString destination = textOf(m_index, Model::DestinationRole);
    const int arrow = m_layout.side + 2 * m_layout.step;
    const int room = m_layout.textWidth - trailing - arrow;
    int first = metrics.horizontalAdvance(source) + 1;
    int second = metrics.horizontalAdvance(destination) + 1;
    if (first + second > room) {
        first = std::min(first, std::max(room / 2, room - second));
        second = std::min(second, room - first);
    }
    const QColor colour = m_dropped ? m_quiet : m_text;
    int x = m_layout.textLeft;
    drawText(source, m_layout.title, colour, visual(x, y, first, height));
    x += first + m_layout.step;
    const int iconTop = y + (height - m_layout.side) / 2;
    drawIcon(u"arrow-right"_s, m_quiet, visual(x, iconTop, m_layout.side, m_layout.side));
    x += m_layout.side + m_layout.step;
    drawText(destination, m_layout.title, colour, visual(x, y, second, height));
}

void LinePainter::drawChips()
{
    const int trailing = drawTrailing(
        textOf(m_index, Model::StateRole), toneColor(), m_layout.chipsTop, m_layout.chipsHeight, {});
    const QRect rect
        = visual(m_layout.textLeft, m_layout.chipsTop, m_layout.textWidth - trailing, m_layout.chipsHeight);
    m_painter.save();
    if (m_dropped)
        m_painter.setOpacity(0.5);
    paintChips(&m_painter, rect, m_index.data(Model::ChipsRole).value<QList<Chip>>(), m_option.palette,
        m_option.direction, m_option.font);
    m_painter.restore();
}

/// A plus or a minus of whole pixels, so that it stays sharp.
void LinePainter::drawSign(bool isPlus, const QColor& colour, const QRect& rect)
{
    const QPoint centre = rect.center();
    const int arm = m_layout.step + m_layout.step / 4;
    const int thickness = std::max(2, m_layout.step / 2);
    const int half = thickness / 2;
    m_painter.fillRect(
        QRect(centre.x() - arm, centre.y() - half, 2 * arm + thickness - 2 * half, thickness), colour);
    if (isPlus)
        m_painter.fillRect(
            QRect(centre.x() - half, centre.y() - arm, thickness, 2 * arm + thickness - 2 * half), colour);
}

int LinePainter::drawEffect(int role, theme::Tone tone, int y)
{
    const QString text = textOf(m_index, role);
    if (text.isEmpty())
        return y;
    const WrappedLines lines(text, m_option.font, m_layout.linesWidth(), m_option.direction);
    const QColor accent = theme::readable(theme::toneColors(tone, m_option.palette).accent, m_background);
    const int lineHeight = QFontMetrics(m_option.font).height();
    drawSign(role == Model::GainRole, m_dropped ? m_quiet : accent,
        visual(m_layout.textLeft, y, m_layout.side, lineHeight));
    m_painter.setPen(m_dropped ? m_quiet : m_text);
    const int x = m_layout.textLeft + m_layout.side + m_layout.gap;
    lines.draw(m_painter, visual(x, y, m_layout.linesWidth(), lines.height()).topLeft());
    return y + lines.height() + m_layout.step / 2;
}

void LinePainter::drawLines()
{
    const int y = drawEffect(Model::GainRole, theme::Tone::Success, m_layout.linesTop);
    drawProblem(drawEffect(Model::LossRole, theme::Tone::Error, y));
}

void LinePainter::drawProblem(int y)
{
    const QString text = textOf(m_index, Model::ProblemRole);
    if (text.isEmpty())
        return;
    const int width = m_layout.textWidth - 2 * m_layout.gap;
    const WrappedLines lines(text, m_option.font, width, m_option.direction);
    const auto colours
        = theme::toneColors(m_index.data(Model::ToneRole).value<theme::Tone>(), m_option.palette);
    const QRect box = visual(
        m_layout.textLeft, y + m_layout.step, m_layout.textWidth, lines.height() + 2 * m_layout.step);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(colours.border);
    m_painter.setBrush(colours.background);
    m_painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    m_painter.setPen(colours.text);
    lines.draw(m_painter, box.topLeft() + QPoint(m_layout.gap, m_layout.step));
}

void LinePainter::paint()
{
    m_painter.save();
    m_painter.setLayoutDirection(m_option.direction);
    drawBackground();
    drawCheck();
    drawTitle();
    drawChips();
    drawLines();
    m_painter.restore();
}

} // namespace

void PlanReviewDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    LinePainter(*painter, option, index).paint();
}

QSize PlanReviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (m_heightsWidth != width || m_heightsFont != option.font) {
        m_heights.clear();
        m_heightsWidth = width;
        m_heightsFont = option.font;
    }
    const int key = index.data(Model::HeightKeyRole).toInt();
    auto height = m_heights.find(key);
    if (height == m_heights.end())
        height = m_heights.insert(key, Layout(option, index, width).height);
    return {theme::space(option.font, 60), *height};
}

bool PlanReviewDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        toggles = mouse->button() == Qt::LeftButton
            && checkRect(option, Layout(option, index, option.rect.width())).contains(mouse->pos());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!toggles)
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
