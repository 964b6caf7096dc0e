// SPDX-License-Identifier: Apache-2.0
// What the program says about itself: the manual, the shortcuts, versions and licences.
#include "tests/support/screens.h"
#include "ui/helpdialog.h"

#include <QListWidget>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void manualIsTheReadmeForUsers();
    void manualLeavesOutDevelopersParts_data();
    void manualLeavesOutDevelopersParts();
    void manualHasItsPicture();
    void chaptersCanBeJumpedTo();
    void shortcutsAreThoseOfTheMenus();
    void shortcutsCanBeFiltered();
    void aboutTellsVersionsAndLicences();
};

namespace {

QStringList columnOf(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

void HelpTest::manualIsTheReadmeForUsers()
{
    App app;
    const QString text = screens::manual(app)->findChild<QTextBrowser*>(u"helpText"_s)->toPlainText();
    for (const QString& heading :
        {u"First five minutes"_s, u"Keys and permissions"_s, u"Troubleshooting"_s, u"Security"_s})
        QVERIFY2(text.contains(heading), qPrintable(heading));
    for (const QString& ofDevelopers : {u"How the code is laid out"_s, u"tests/run"_s, u"<!--"_s})
        QVERIFY2(!text.contains(ofDevelopers), qPrintable(ofDevelopers));
}

void HelpTest::manualLeavesOutDevelopersParts_data()
{
    QTest::addColumn<QString>("readme");
    QTest::addColumn<QString>("manual");
    QTest::newRow("a part") << u"a\n<!-- developers -->\nb\n<!-- /developers -->\n\nc\n"_s << u"a\nc\n"_s;
    QTest::newRow("two parts")
        << u"<!-- developers -->a<!-- /developers -->b<!-- developers -->c<!-- /developers -->d"_s << u"bd"_s;
    QTest::newRow("a link to a file") << u"by [this schema](resources/x.json)"_s << u"by this schema"_s;
    QTest::newRow("a link to the web")
        << u"[page](https://example.com/)"_s << u"[page](https://example.com/)"_s;
    QTest::newRow("a picture") << u"![window](resources/window.png)"_s
                               << u"![window](resources/window.png)"_s;
}

void HelpTest::manualLeavesOutDevelopersParts()
{
    QFETCH(const QString, readme);
    QTEST(manualOf(readme), "manual");
}

void HelpTest::manualHasItsPicture()
{
    App app;
    const auto* text = screens::manual(app)->findChild<QTextBrowser*>(u"helpText"_s);
    const QVariant picture = text->document()->resource(
        QTextDocument::ImageResource, QUrl(u"resources/screenshots/window.png"_s));
    QVERIFY(picture.value<QImage>().width() > 100);
}

void HelpTest::chaptersCanBeJumpedTo()
{
    App app;
    const QWidget* dialog = screens::manual(app);
    auto* chapters = dialog->findChild<QListWidget*>(u"helpChapters"_s);
    const auto* text = dialog->findChild<QTextBrowser*>(u"helpText"_s);
    const auto found = chapters->findItems(u"Troubleshooting"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    chapters->setCurrentItem(found.first());
    QVERIFY(text->verticalScrollBar()->value() > 0);
    QCOMPARE(text->cursorForPosition(QPoint(5, 5)).block().text(), u"Troubleshooting"_s);
}

void HelpTest::shortcutsAreThoseOfTheMenus()
{
    App app;
    const auto* model = screens::shortcuts(app)->findChild<QTableView*>(u"shortcuts"_s)->model();
    const QStringList keys = columnOf(*model, 2);
    for (const QAction* action : app.window->findChildren<QAction*>()) {
        if (!action->parent()->inherits("Actions") || action->shortcut().isEmpty())
            continue;
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        const bool isTold = std::any_of(keys.cbegin(), keys.cend(),
            [&](const QString& told) { return told.split(u", "_s).contains(shortcut); });
        QVERIFY2(isTold, qPrintable(action->text() + u' ' + shortcut));
    }
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ControlModifier}) { // Of the map.
        const QKeySequence left(QKeyCombination(modifiers, Qt::Key_Left));
        const QString told = left.toString(QKeySequence::NativeText);
        QVERIFY2(std::any_of(keys.cbegin(), keys.cend(),
                     [&](const QString& one) { return one.startsWith(told + u','); }),
            qPrintable(told));
    }
}

void HelpTest::shortcutsCanBeFiltered()
{
    App app;
    const QWidget* dialog = screens::shortcuts(app);
    const auto* model = dialog->findChild<QTableView*>(u"shortcuts"_s)->model();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"shortcutsFilter"_s), u"review"_s);
    QCOMPARE(columnOf(*model, 1), QStringList {u"Review Changes"_s});
}

void HelpTest::aboutTellsVersionsAndLicences()
{
    App app;
    const QWidget* dialog = screens::about(app);
    QVERIFY(wordsOn(dialog).contains(QStringLiteral(ORGBRIDGE_VERSION)));
    QVERIFY(dialog->findChild<QLabel*>(u"aboutIcon"_s)->pixmap(Qt::ReturnByValue).height() >= 32);
    const auto* model = dialog->findChild<QTableWidget*>(u"aboutVersions"_s)->model();
    const QStringList names = columnOf(*model, 0);
    QCOMPARE(columnOf(*model, 1).value(names.indexOf(u"Qt"_s)), QString::fromLatin1(qVersion()));
    for (const QString& part : {u"QtKeychain"_s, u"Graphviz"_s, u"SQLite"_s})
        QVERIFY2(names.contains(part), qPrintable(part));
    QVERIFY2(!columnOf(*model, 1).contains(QString()), qPrintable(columnOf(*model, 1).join(u'|')));
    QString texts;
    for (const QTextBrowser* text : dialog->findChildren<QTextBrowser*>())
        texts += text->toPlainText();
    QVERIFY(texts.contains(u"Apache License"_s));
    QVERIFY(texts.contains(u"Third-party notices"_s));
}

QTEST_MAIN(HelpTest)
#include "help_test.moc"
