// SPDX-License-Identifier: Apache-2.0
// What the delegates of tables remember looks as it does where nothing is remembered.
#include "ui/chipdelegate.h"
#include "ui/legiblestyle.h"
#include "ui/textdelegate.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Table {
    Table()
    {
        model.setItem(0, 0, &item);
        table.setModel(&model);
    }
    ~Table() { model.takeItem(0, 0); }
    Q_DISABLE_COPY_MOVE(Table)

    [[nodiscard]] QStyleOptionViewItem option(
        int width, QStyle::State state, Qt::LayoutDirection direction) const
    {
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.widget = &table;
        option.rect = QRect(0, 0, width, 30);
        option.state = state;
        option.direction = direction;
        option.textElideMode = Qt::ElideMiddle;
        option.showDecorationSelected = true;
        option.decorationSize = QSize(16, 16);
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        return option;
    }

    [[nodiscard]] QImage picture(
        const QAbstractItemDelegate& delegate, const QStyleOptionViewItem& option, qreal pixelRatio = 1) const
    {
        QImage image((QSizeF(option.rect.size()) * pixelRatio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(pixelRatio);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(option.direction);
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    }

    QStandardItem item;
    QStandardItemModel model;
    QTableView table;
};

} // namespace

class CellDelegatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new LegibleStyle); }
    void textsLookAsTheStyleDrawsThem_data();
    void textsLookAsTheStyleDrawsThem();
    void chipsLookAsTheyArePainted_data();
    void chipsLookAsTheyArePainted();
};

void CellDelegatesTest::textsLookAsTheStyleDrawsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const QString& text : {u"Payments Production"_s, u"منظمة الدفع"_s, u"Org (EU), مدفوعات 7"_s,
                 u"<b>&amp;</b>"_s, QString()}) {
            for (const int width : {20, 90, 400})
                QTest::addRow("%s %d %d", qPrintable(text), width, int(direction))
                    << text << width << direction;
        }
    }
}

void CellDelegatesTest::textsLookAsTheStyleDrawsThem()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const Qt::LayoutDirection, direction);
    Table one;
    const TextDelegate remembering;
    const QStyledItemDelegate plain;
    one.item.setText(text);
    const QStyle::State usual = QStyle::State_Enabled | QStyle::State_Active;
    for (const bool hasIcon : {false, true}) {
        one.item.setData(
            hasIcon ? QVariant(theme::symbolicIcon(u"warning"_s)) : QVariant(), Qt::DecorationRole);
        for (const bool isBold : {false, true}) {
            QFont font;
            font.setBold(isBold);
            one.item.setData(isBold ? QVariant(font) : QVariant(), Qt::FontRole);
            for (const QStyle::State state : {usual, usual | QStyle::State_Selected,
                     QStyle::State(QStyle::State_Enabled | QStyle::State_Selected),
                     QStyle::State(QStyle::State_None)}) {
                const QStyleOptionViewItem option = one.option(width, state, direction);
                const QImage wanted = one.picture(plain, option);
                for (int round = 0; round < 2; ++round) // Laid out, and remembered.
                    QVERIFY(one.picture(remembering, option) == wanted);
            }
        }
    }
}

void CellDelegatesTest::chipsLookAsTheyArePainted_data()
{
    QTest::addColumn<qreal>("pixelRatio");
    for (const qreal pixelRatio : {1.0, 1.5, 2.0})
        QTest::addRow("%.1f", pixelRatio) << pixelRatio;
}

/// On any background, and also when types, palette or direction change.
void CellDelegatesTest::chipsLookAsTheyArePainted()
{
    QFETCH(const qreal, pixelRatio);
    Table one;
    const ChipDelegate remembering;
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    for (const QPalette& palette : {QApplication::palette(), dark}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const ConnectionTypes& types :
                {ConnectionTypes {u"logs"_s}, ConnectionTypes {u"logs"_s, u"audit"_s}}) {
                one.item.setData(QVariant::fromValue(types), ChipDelegate::SavedTypesRole);
                QStyleOptionViewItem option
                    = one.option(160, QStyle::State_Enabled | QStyle::State_Active, direction);
                option.palette = palette;
                const QImage first = one.picture(ChipDelegate(), option, pixelRatio);
                QVERIFY(one.picture(remembering, option, pixelRatio) == first);
                QVERIFY(one.picture(remembering, option, pixelRatio) == first);
            }
        }
    }
}

QTEST_MAIN(CellDelegatesTest)
#include "celldelegates_test.moc"
