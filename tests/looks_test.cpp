// SPDX-License-Identifier: Apache-2.0
#include "ui/chipdelegate.h"
#include "ui/legiblestyle.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScopeGuard>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using theme::Tone;

class LooksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void contrastRatioIsThatOfWcag();
    void readableColoursReachTheContrast();
    void tonesCanBeRead_data();
    void tonesCanBeRead();
    void chipsCanBeRead_data();
    void chipsCanBeRead();
    void secondaryTextCanBeRead_data();
    void secondaryTextCanBeRead();
    void placeholdersCanBeRead_data();
    void placeholdersCanBeRead();
    void iconButtonsKeepTheirTextAtTheIcon();
    void everyIconPaints();
    void iconsFollowThePalette();
    void iconsAreSharpAtEveryScale();
    void iconsOfTheDesktopComeFirst();
    void onlyArrowsAreMirrored();
    void chipsShowADraft();
    void chipsAreSaidInWords();
    void unknownTypesAreChips();
    void chipsThatDoNotFitAreCounted();
    void chipsStartAtTheRightInArabic();
    void delegatePaintsOnSelectedRows();
    void elidedTooltipIsPlain();
};

namespace {

QPalette lightPalette()
{
    return QApplication::style()->standardPalette();
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x393B40), QColor(0x2B2D30));
    palette.setColor(QPalette::Base, QColor(0x1E1F22));
    return palette;
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << QPalette(Qt::black, Qt::black);
}

QColor colourOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(64, 64), 1, mode).toImage();
    for (int x = 0; x < image.width(); ++x) {
        const QColor colour = image.pixelColor(x, image.height() / 2);
        if (colour.alpha() == 255)
            return colour;
    }
    return {};
}

} // namespace

void LooksTest::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(lightPalette());
}

void LooksTest::contrastRatioIsThatOfWcag()
{
    QCOMPARE(qRound(theme::contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(theme::contrastRatio(Qt::red, Qt::red), 1.0);
    QCOMPARE(qRound(theme::contrastRatio(QColor(0x767676), Qt::white) * 100), 454);
}

void LooksTest::readableColoursReachTheContrast()
{
    for (int level = 0; level < 256; level += 5) {
        const QColor background(level, level, level);
        for (const KnownType& type : knownTypes()) {
            const QColor text = theme::readable(QColor(QRgb(type.rgb)), background);
            QVERIFY(theme::contrastRatio(text, background) >= theme::textContrast);
        }
    }
}

void LooksTest::tonesCanBeRead_data()
{
    addPalettes();
}

void LooksTest::tonesCanBeRead()
{
    QFETCH(QPalette, palette);
    for (const Tone tone : {Tone::Information, Tone::Success, Tone::Warning, Tone::Error}) {
        const theme::ToneColors colours = theme::toneColors(tone, palette);
        QVERIFY(theme::contrastRatio(colours.text, colours.background) >= theme::textContrast);
        QVERIFY(theme::contrastRatio(colours.accent, colours.background) >= theme::textContrast);
    }
}

void LooksTest::chipsCanBeRead_data()
{
    addPalettes();
}

void LooksTest::chipsCanBeRead()
{
    QFETCH(QPalette, palette);
    const ConnectionTypes all {u"logs"_s, u"metrics"_s, u"audit"_s, u"unknown"_s};
    for (const QList<Chip>& chips : {chipsFor(all), chipsFor(all, {}), chipsFor({}, all)}) {
        for (const Chip& chip : chips) {
            const ChipColors colours = chipColors(chip, palette);
            const double contrast = theme::contrastRatio(colours.text, colours.fill);
            QVERIFY2(contrast >= theme::textContrast, qPrintable(chip.label));
        }
    }
}

void LooksTest::secondaryTextCanBeRead_data()
{
    addPalettes();
}

void LooksTest::secondaryTextCanBeRead()
{
    QFETCH(QPalette, palette);
    const QColor window = palette.color(QPalette::Window);
    QVERIFY(theme::contrastRatio(theme::secondaryText(palette), window) >= theme::textContrast);
}

void LooksTest::placeholdersCanBeRead_data()
{
    addPalettes();
}

/// As the style of the program leaves them.
void LooksTest::placeholdersCanBeRead()
{
    QFETCH(QPalette, palette);
    LegibleStyle(QStyleFactory::create(u"Fusion"_s)).polish(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::PlaceholderText);
    const QColor shown = theme::blend(base, text, text.alphaF());
    QVERIFY(theme::contrastRatio(shown, base) >= theme::textContrast);
}

/// From right to left, too: Qt would set the text against the far edge.
void LooksTest::iconButtonsKeepTheirTextAtTheIcon()
{
    QPixmap square(16, 16);
    square.fill(Qt::red);
    QPushButton button(square, u"&نسخ"_s);
    button.setStyle(new LegibleStyle(QStyleFactory::create(u"Fusion"_s)));
    button.style()->setParent(&button);
    button.setLayoutDirection(Qt::RightToLeft);
    button.resize(160, 32);
    const QImage shown = button.grab().toImage();
    const auto isInk = [&](int x) {
        for (int y = 6; y < shown.height() - 6; ++y) {
            const QColor colour = shown.pixelColor(x, y);
            if (colour.lightness() < 128 || colour.saturation() > 200)
                return true;
        }
        return false;
    };
    QList<int> inked;
    for (int x = 4; x < shown.width() - 4; ++x) {
        if (isInk(x))
            inked.append(x);
    }
    QVERIFY(inked.size() > 16);
    QVERIFY(inked.first() > 30 && inked.last() < shown.width() - 30); // In the middle.
    for (qsizetype i = 1; i < inked.size(); ++i)
        QVERIFY(inked.at(i) - inked.at(i - 1) < 10); // No more than a gap between them.
    QCOMPARE(shown.pixelColor(inked.last(), shown.height() / 2), QColor(Qt::red)); // The icon comes first.
}

void LooksTest::everyIconPaints()
{
    QVERIFY(!theme::applicationIcon().isNull());
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 28);
    for (const QString& file : files) {
        const QIcon icon = theme::symbolicIcon(file.chopped(4));
        QVERIFY2(!icon.isNull(), qPrintable(file));
        QImage blank(16, 16, QImage::Format_ARGB32_Premultiplied);
        blank.fill(Qt::transparent);
        const QImage painted = icon.pixmap(16, 16).toImage().convertToFormat(blank.format());
        QVERIFY2(painted != blank, qPrintable(file));
    }
    QVERIFY(theme::symbolicIcon(u"no such icon"_s).isNull());
}

void LooksTest::iconsFollowThePalette()
{
    const auto restore = qScopeGuard([] { QApplication::setPalette(lightPalette()); });
    const QIcon icon = theme::symbolicIcon(u"add"_s);
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        QApplication::setPalette(palette);
        QCOMPARE(colourOf(icon).rgb(), palette.color(QPalette::WindowText).rgb());
        QCOMPARE(colourOf(icon, QIcon::Disabled).rgb(),
            palette.color(QPalette::Disabled, QPalette::WindowText).rgb());
        QCOMPARE(colourOf(icon, QIcon::Selected).rgb(), palette.color(QPalette::HighlightedText).rgb());
    }
    QCOMPARE(colourOf(theme::symbolicIcon(u"add"_s, Qt::red)).rgb(), QColor(Qt::red).rgb());
}

void LooksTest::iconsAreSharpAtEveryScale()
{
    for (const qreal scale : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = theme::symbolicIcon(u"lock"_s).pixmap(QSize(16, 16), scale);
        QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
        QCOMPARE(pixmap.devicePixelRatio(), scale);
    }
}

/// What the theme does not have, or only in colours of its own, is ours.
void LooksTest::iconsOfTheDesktopComeFirst()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"sample/actions"_s));
    QFile index(folder.filePath(u"sample/index.theme"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=Sample\nDirectories=actions\n"
                "[actions]\nSize=32\nMinSize=8\nMaxSize=256\nType=Scalable\n");
    index.close();
    QPixmap square(32, 32);
    square.fill(Qt::black);
    for (const QString& name : {u"list-add-symbolic"_s, u"edit-copy"_s})
        QVERIFY(square.save(folder.filePath(u"sample/actions/%1.png"_s.arg(name))));
    const auto picture
        = [](const QString& name) { return theme::symbolicIcon(name, Qt::red).pixmap(32, 32).toImage(); };
    const QImage copy = picture(u"copy"_s);
    const QImage refresh = picture(u"refresh"_s);

    const auto restore = qScopeGuard([before = QIcon::themeName(), paths = QIcon::themeSearchPaths()] {
        QIcon::setThemeSearchPaths(paths);
        QIcon::setThemeName(before);
    });
    QIcon::setThemeSearchPaths({folder.path()});
    QIcon::setThemeName(u"sample"_s);
    const QImage add = picture(u"add"_s);
    for (const QPoint& corner : {QPoint(0, 0), QPoint(31, 31), QPoint(16, 3)})
        QCOMPARE(add.pixelColor(corner), QColor(Qt::red));
    QCOMPARE(picture(u"copy"_s), copy);
    QCOMPARE(picture(u"refresh"_s), refresh);
}

void LooksTest::onlyArrowsAreMirrored()
{
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    const auto picture
        = [](const QString& name) { return theme::symbolicIcon(name).pixmap(32, 32).toImage(); };
    const QImage arrow = picture(u"arrow-right"_s);
    const QImage search = picture(u"search"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(picture(u"arrow-right"_s) != arrow);
    QVERIFY(picture(u"search"_s) == search);
}

void LooksTest::chipsShowADraft()
{
    const QList<Chip> chips = chipsFor({u"logs"_s, u"metrics"_s}, {u"audit"_s, u"logs"_s});
    QCOMPARE(chips.size(), 3);
    QCOMPARE(chips.at(0).label, u"Logs"_s);
    QCOMPARE(chips.at(0).mark, Chip::Mark::Unchanged);
    QCOMPARE(chips.at(0).colour, QColor(0x0072B2));
    QCOMPARE(chips.at(1).label, u"Met"_s);
    QCOMPARE(chips.at(1).mark, Chip::Mark::Removed);
    QCOMPARE(chips.at(2).label, u"Aud"_s);
    QCOMPARE(chips.at(2).mark, Chip::Mark::Added);
    QVERIFY(chipsFor({}).isEmpty());
}

void LooksTest::chipsAreSaidInWords()
{
    const QList<Chip> chips = chipsFor({u"logs"_s, u"metrics"_s}, {u"audit"_s, u"logs"_s});
    QCOMPARE(chipsText(chips), u"Logs, Metrics (removed), Audit Trail (added)"_s);
}

void LooksTest::unknownTypesAreChips()
{
    const QList<Chip> chips = chipsFor({u"logs"_s, u"a_type_of_the_future_with_a_long_name"_s});
    QCOMPARE(chips.at(1).label, u"a_type_of_the_future_with_a_long_name"_s);
    const QFont font;
    QVERIFY(chipsSize({chips.at(1)}, font).width() < QFontMetrics(font).horizontalAdvance(chips.at(1).label));
}

void LooksTest::chipsThatDoNotFitAreCounted()
{
    const QList<Chip> chips = chipsFor({u"logs"_s, u"metrics"_s, u"audit"_s, u"rum"_s});
    const QFont font;
    const QSize all = chipsSize(chips, font);
    const auto layout = [&](int width) {
        return layoutChips(QRect(10, 5, width, all.height()), chips, Qt::LeftToRight, font);
    };
    QCOMPARE(layout(all.width()).hidden, 0);
    QCOMPARE(layout(all.width()).rects.size(), 4);
    for (int width = 10; width < all.width(); ++width) {
        const ChipLayout narrow = layout(width);
        QVERIFY(narrow.hidden > 0);
        QCOMPARE(narrow.hidden + narrow.rects.size(), 4);
        if (width > all.width() / 2)
            QVERIFY(narrow.overflowRect.right() < 10 + width);
    }
}

void LooksTest::chipsStartAtTheRightInArabic()
{
    const QList<Chip> chips = chipsFor({u"logs"_s, u"metrics"_s});
    const QRect cell(0, 0, 200, 20);
    const ChipLayout layout = layoutChips(cell, chips, Qt::RightToLeft, QFont());
    QCOMPARE(layout.rects.at(0).right(), cell.right());
    QVERIFY(layout.rects.at(1).right() < layout.rects.at(0).left());
}

void LooksTest::delegatePaintsOnSelectedRows()
{
    QStandardItemModel model(2, 1);
    const ConnectionTypes types {u"logs"_s};
    model.setData(model.index(0, 0), QVariant::fromValue(chipsFor(types)), ChipDelegate::ChipsRole);
    model.setData(model.index(1, 0), QVariant::fromValue(types), ChipDelegate::SavedTypesRole);
    QTableView view;
    view.setModel(&model);
    view.setItemDelegate(new ChipDelegate(&view));
    view.setFocusPolicy(Qt::NoFocus);
    view.show();
    const auto picture
        = [&](int row) { return view.viewport()->grab(view.visualRect(model.index(row, 0))).toImage(); };
    QVERIFY(picture(0) == picture(1));
    const QImage plain = picture(1);
    view.selectionModel()->select(model.index(1, 0), QItemSelectionModel::Select);
    QVERIFY(picture(1) != plain);

    const QImage saved = picture(0);
    model.setData(model.index(1, 0), QVariant::fromValue(ConnectionTypes()), ChipDelegate::DraftTypesRole);
    view.clearSelection();
    QVERIFY(picture(1) != saved);
}

void LooksTest::elidedTooltipIsPlain()
{
    QCOMPARE(theme::plainToolTip(u"Payments"_s), u"Payments"_s);
    QCOMPARE(theme::plainToolTip(u"<img src=x>"_s), u"<span>&lt;img src=x&gt;</span>"_s);
}

QTEST_MAIN(LooksTest)
#include "looks_test.moc"
