// SPDX-License-Identifier: Apache-2.0
// What has to hold for whoever has no mouse or no eyes for the screen, in every window and dialog.
#include "tests/support/screens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QRadioButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// How a failure calls a widget.
QString called(const QWidget* widget)
{
    if (!widget)
        return u"nothing"_s;
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget* part = widget; part; part = part->parentWidget()) {
        if (!part->objectName().isEmpty())
            return name + u" in "_s + part->objectName();
    }
    return name;
}

QList<QWidget*> partsOf(QWidget* window)
{
    QList<QWidget*> parts {window};
    parts += window->findChildren<QWidget*>();
    parts.removeIf([window](const QWidget* part) { return !part->isVisible() || part->window() != window; });
    return parts;
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

private:
    static void addScreens();
};

void AccessibilityTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
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

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
