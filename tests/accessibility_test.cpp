// SPDX-License-Identifier: Apache-2.0
// What has to hold for whoever has no mouse or no eyes for the screen, in every window and dialog.
#include "tests/support/screens.h"
#include "tests/support/windowparts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// Everything of the window that Tab has to come to.
QList<QWidget*> stopsOf(QWidget* window)
{
    QList<QWidget*> stops = partsOf(window);
    stops.removeIf([](const QWidget* part) {
        const auto* choice = qobject_cast<const QRadioButton*>(part); // Arrow keys go from one to the next.
        return !part->isEnabled() || part->focusProxy() || !(part->focusPolicy() & Qt::TabFocus)
            || (choice && !choice->isChecked());
    });
    return stops;
}

bool takesInput(const QWidget* part)
{
    return qobject_cast<const QAbstractButton*>(part) || qobject_cast<const QLineEdit*>(part)
        || qobject_cast<const QComboBox*>(part) || qobject_cast<const QAbstractItemView*>(part)
        || qobject_cast<const QAbstractSpinBox*>(part) || qobject_cast<const QTabBar*>(part)
        || (part->focusPolicy() & Qt::TabFocus);
}

/// Parts that Qt makes for itself and hides from assistive technology behind the widget that they are in.
bool isInnerPart(const QWidget* part)
{
    return part->objectName().startsWith("qt_"_L1) || part->focusProxy()
        || qobject_cast<const QComboBox*>(part->parentWidget())
        || qobject_cast<const QLineEdit*>(part->parentWidget())
        || qobject_cast<const QAbstractItemView*>(part->parentWidget());
}

/// Where the text is: the rings of a button that has the focus can have more pixels of one colour than its
/// shaded surface.
QRect textPlace(const QWidget* part)
{
    const auto* button = qobject_cast<const QPushButton*>(part);
    if (!button)
        return part->rect();
    QRect place(QPoint(), part->fontMetrics().size(Qt::TextShowMnemonic, button->text()));
    place.moveCenter(part->rect().center());
    return place & part->rect();
}

/// The contrast of a text as it is painted: large, so that letters reach their full colour. The background is
/// what there is most of.
double paintedContrast(QWidget* part)
{
    constexpr int scale = 3;
    const QRect place = textPlace(part);
    QImage picture(place.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    part->window()->render(
        &painter, QPoint(), QRect(part->mapTo(part->window(), place.topLeft()), place.size()));
    painter.end();
    QHash<QRgb, int> pixels;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++pixels[picture.pixel(x, y)];
    }
    const QRgb background
        = std::max_element(pixels.keyValueBegin(), pixels.keyValueEnd(), [](auto a, auto b) {
              return a.second < b.second;
          })->first;
    double best = 1;
    for (auto pixel = pixels.keyBegin(); pixel != pixels.keyEnd(); ++pixel)
        best = std::max(best, theme::contrastRatio(QColor(*pixel), QColor(background)));
    return best;
}

/// Areas whose content is wider than they are, and that cannot be scrolled sideways.
QStringList cutOffIn(QWidget* window)
{
    QStringList cut;
    const QList<QWidget*> parts = partsOf(window);
    for (const QWidget* part : parts) {
        const auto* area = qobject_cast<const QScrollArea*>(part);
        if (area && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->horizontalScrollBar()->maximum() > 0)
            cut.append(called(area));
    }
    return cut;
}

QImage pictureOf(const QWidget* part)
{
    return part->window()->grab(QRect(part->mapTo(part->window(), QPoint()), part->size())).toImage();
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingHasAName_data();
    void everythingHasAName();
    void tabGoesThroughAllAndComesBack_data();
    void tabGoesThroughAllAndComesBack();
    void textCanBeRead_data();
    void textCanBeRead();
    void largeTextFits_data();
    void largeTextFits();
    void cleanup();

private:
    static void addScreens();

    QFont m_usualFont;
};

void AccessibilityTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_usualFont = QApplication::font();
}

void AccessibilityTest::addScreens()
{
    QTest::addColumn<int>("number");
    const QList<Screen> all = screens::all();
    for (int number = 0; number < all.size(); ++number)
        QTest::newRow(all.at(number).name) << number;
}

void AccessibilityTest::everythingHasAName_data()
{
    addScreens();
}

void AccessibilityTest::everythingHasAName()
{
    QFETCH(const int, number);
    App app;
    QWidget* window = screens::all().at(number).open(app);
    QStringList wrong;
    const QList<QWidget*> parts = partsOf(window);
    for (QWidget* part : parts) {
        if (takesInput(part) && !isInnerPart(part) && nameOf(part).trimmed().isEmpty())
            wrong.append(u"without a name: "_s + called(part));
        // Under Linux the name of a combo box is what is chosen in it: only its label says what it is for.
        const bool isBox = qobject_cast<const QComboBox*>(part) && !isInnerPart(part);
        if (isBox && QAccessible::queryAccessibleInterface(part)->relations(QAccessible::Label).isEmpty())
            wrong.append(u"without a label: "_s + called(part));
        const auto* label = qobject_cast<const QLabel*>(part);
        if (label && !label->text().isEmpty() && !label->accessibleName().isEmpty())
            wrong.append(u"a name that hides the text: "_s + called(part));
    }
    if (window->windowTitle().isEmpty())
        wrong.append(u"a window without a title"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void AccessibilityTest::tabGoesThroughAllAndComesBack_data()
{
    addScreens();
}

/// Whatever gets the focus shows that it has it.
void AccessibilityTest::tabGoesThroughAllAndComesBack()
{
    QFETCH(const int, number);
    App app;
    QWidget* window = screens::all().at(number).open(app);
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window);
    const QList<QWidget*> stops = stopsOf(window);
    QStringList wrong;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        stops.first()->setFocus(Qt::TabFocusReason);
        QSet<QWidget*> seen;
        for (QWidget* at = stops.first(); !seen.contains(at); at = QApplication::focusWidget()) {
            seen.insert(at);
            QHash<QWidget*, QImage> before;
            for (QWidget* stop : stops)
                before.insert(stop, pictureOf(stop));
            QTest::keyClick(at, key);
            QWidget* now = QApplication::focusWidget();
            if (!now || now == at) {
                wrong.append(u"Tab ends at "_s + called(at));
                break;
            }
            if (before.contains(now) && pictureOf(now) == before.value(now))
                wrong.append(u"the focus cannot be seen on "_s + called(now));
        }
        for (QWidget* stop : stops) {
            if (!seen.contains(stop))
                wrong.append(u"Tab never comes to "_s + called(stop));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void AccessibilityTest::textCanBeRead_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QPalette>("palette");
    const std::pair<const char*, QPalette> palettes[]
        = {{"light", QPalette(QColor(0xEFEFEF), QColor(0xEFEFEF))},
            {"dark", QPalette(QColor(0x35373B), QColor(0x25272B))},
            {"high contrast", QPalette(Qt::black, Qt::black)}};
    const QList<Screen> all = screens::all();
    for (int number = 0; number < all.size(); ++number) {
        for (const auto& [name, palette] : palettes)
            QTest::addRow("%s, %s", all.at(number).name, name) << number << palette;
    }
}

void AccessibilityTest::textCanBeRead()
{
    QFETCH(const int, number);
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    App app;
    QWidget* window = screens::all().at(number).open(app);
    QCoreApplication::processEvents(); // Lays out what has changed.
    QStringList wrong;
    const QList<QWidget*> parts = partsOf(window);
    for (QWidget* part : parts) {
        if (!part->isEnabled() || textOn(part).isEmpty() || part->visibleRegion().isEmpty())
            continue;
        if (const double contrast = paintedContrast(part); contrast < theme::textContrast)
            wrong.append(u"%1: %2"_s.arg(textOn(part)).arg(contrast));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void AccessibilityTest::largeTextFits_data()
{
    addScreens();
}

/// Twice the usual size, on a small screen.
void AccessibilityTest::largeTextFits()
{
    QFETCH(const int, number);
    constexpr QSize smallScreen(1024, 700);
    QFont font = m_usualFont;
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    App app;
    QWidget* window = screens::all().at(number).open(app);
    window->resize(window == app.window.get() ? smallScreen : window->size().boundedTo(smallScreen));
    const QSize least = window->minimumSizeHint();
    QVERIFY2(least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
        qPrintable(u"it needs %1 x %2"_s.arg(least.width()).arg(least.height())));
    const auto clipped = [window] {
        QStringList texts = clippedIn(window);
        texts.removeAll(u"the tool bar"_s); // It has a button of its own for what it has no room for.
        return texts.join(u'\n');
    };
    QTRY_COMPARE(clipped(), QString());
    QCOMPARE(cutOffIn(window), QStringList());
}

void AccessibilityTest::cleanup()
{
    QApplication::setPalette(QPalette());
    QApplication::setFont(m_usualFont);
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
