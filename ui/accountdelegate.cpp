// SPDX-License-Identifier: Apache-2.0
#include "ui/accountdelegate.h"

#include "ui/accountsmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the parts of one row are painted with.
struct Ink {
    QColor text;
    QColor quiet;
    bool selected = false;
};

Ink inkFor(const QStyleOptionViewItem& option)
{
    const bool selected = option.state & QStyle::State_Selected;
    QPalette::ColorGroup group = QPalette::Disabled;
    if (option.state & QStyle::State_Enabled)
        group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ground = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected || group == QPalette::Disabled
        ? text
        : theme::readable(theme::blend(text, ground, 0.35), ground);
    return {.text = text, .quiet = quiet, .selected = selected};
}

/// A line with something at its leading and something at its trailing end; the leading one gives way.
class Line {
public:
    Line(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect)
        : m_painter(painter)
        , m_option(option)
        , m_rect(rect)
    {
    }

    void paintTrailingText(const QString& text, const QColor& colour)
    {
        const int most = m_rect.width() * 3 / 5;
        const QString shown = m_option.fontMetrics.elidedText(text, Qt::ElideRight, most);
        const int width = m_option.fontMetrics.horizontalAdvance(shown);
        paint(QRect(m_rect.right() + 1 - width, m_rect.top(), width, m_rect.height()), shown, colour);
        takeTrailing(width);
    }

    void paintTrailingIcon(const QIcon& icon)
    {
        const int side = m_option.fontMetrics.ascent();
        const QRect place(m_rect.right() + 1 - side, m_rect.top() + (m_rect.height() - side) / 2, side, side);
        icon.paint(m_painter, QStyle::visualRect(m_option.direction, m_option.rect, place));
        takeTrailing(side);
    }

    void paintLeading(const QString& text, const QColor& colour, Qt::TextElideMode mode)
    {
        paint(m_rect, m_option.fontMetrics.elidedText(text, mode, m_rect.width()), colour);
    }

private:
    void takeTrailing(int width) { m_rect.setWidth(std::max(0, m_rect.width() - width - space())); }
    [[nodiscard]] int space() const { return theme::space(m_option.font); }

    void paint(const QRect& place, const QString& text, const QColor& colour)
    {
        m_painter->setPen(colour);
        m_painter->drawText(QStyle::visualRect(m_option.direction, m_option.rect, place),
            int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeading | Qt::AlignVCenter))
                | Qt::TextSingleLine,
            text);
    }

    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_rect;
};

QString textIn(const QModelIndex& index, AccountsModel::Role role)
{
    return index.data(role).toString();
}

/// The label, and how the account is.
void paintState(Line line, const QModelIndex& index, const QStyleOptionViewItem& option, const Ink& ink)
{
    QColor colour = ink.quiet;
    const QVariant tone = index.data(AccountsModel::StateToneRole);
    if (tone.isValid() && !ink.selected && (option.state & QStyle::State_Enabled))
        colour = theme::readable(theme::toneColors(theme::Tone(tone.toInt()), option.palette).accent,
            option.palette.color(QPalette::Base));
    line.paintTrailingText(textIn(index, AccountsModel::StateRole), colour);
    line.paintLeading(index.data(Qt::DisplayRole).toString(), ink.text, Qt::ElideMiddle);
}

/// Who it is, and what it may do.
void paintIdentity(Line line, const QModelIndex& index, const Ink& ink)
{
    line.paintTrailingText(textIn(index, AccountsModel::AccessRole), ink.text);
    if (index.data(AccountsModel::ReadOnlyRole).toBool())
        line.paintTrailingIcon(theme::symbolicIcon(u"lock"_s, ink.text));
    const QString who = textIn(index, AccountsModel::WhoRole);
    line.paintLeading(
        who.isEmpty() ? AccountDelegate::tr("Organization not known yet") : who, ink.quiet, Qt::ElideRight);
}

/// Where it is, and where its credentials are.
void paintPlaces(Line line, const QModelIndex& index, const Ink& ink)
{
    line.paintTrailingText(textIn(index, AccountsModel::WhereRole), ink.quiet);
    line.paintLeading(textIn(index, AccountsModel::SiteRole), ink.quiet, Qt::ElideRight);
}

constexpr int lineCount = 3;

int lineDistance(const QFont& font)
{
    return QFontMetrics(font).height() + theme::space(font) / 2;
}

} // namespace

void AccountDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QWidget* widget = row.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);

    const Ink ink = inkFor(row);
    const int step = theme::space(row.font);
    const QRect first(row.rect.left() + 2 * step, row.rect.top() + 2 * step, row.rect.width() - 4 * step,
        row.fontMetrics.height());
    const auto line = [&](int number) {
        return Line(painter, row, first.translated(0, number * lineDistance(row.font)));
    };
    painter->save();
    painter->setFont(row.font);
    paintState(line(0), index, row, ink);
    paintIdentity(line(1), index, ink);
    paintPlaces(line(2), index, ink);
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int step = theme::space(option.font);
    return {40 * step, lineCount * lineDistance(option.font) + 4 * step};
}
