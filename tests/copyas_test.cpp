// SPDX-License-Identifier: Apache-2.0
// "Copy As…" as a person meets it: in the window, for the connection that is selected, with its draft.
#include "tests/support/app.h"
#include "tests/support/codesubjects.h"
#include "ui/codehighlighter.h"
#include "ui/copyasdialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QStatusBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using Part = CodeHighlighter::Part;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;

/// A window that has loaded an account whose keys are known here.
std::unique_ptr<App> loaded(const SandboxWorld& world = sampleWorld())
{
    auto app = std::make_unique<App>(world);
    app->addAccount(payments);
    app->open();
    if (!QTest::qWaitFor([&] { return app->rows() > 0 && !app->workspace->session.isLoading(); }))
        qFatal("The connections did not load.");
    return app;
}

CopyAsDialog* dialogOf(const App& app)
{
    return app.window->findChild<CopyAsDialog*>();
}

/// Opens the dialog for the pair as a person does.
CopyAsDialog& opened(const App& app)
{
    app.selectPair(payments, central);
    app.find<QAction>("copyAs")->trigger();
    if (!dialogOf(app) || !QTest::qWaitForWindowActive(dialogOf(app)))
        qFatal("The dialog did not open.");
    return *dialogOf(app);
}

template<typename Widget> Widget& part(const CopyAsDialog& dialog, const char* name)
{
    auto* widget = dialog.findChild<Widget*>(QLatin1StringView(name));
    if (!widget)
        qFatal("The dialog has no %s.", name);
    return *widget;
}

QString preview(const CopyAsDialog& dialog)
{
    return part<QPlainTextEdit>(dialog, "copyAsCode").toPlainText();
}

void close(const App& app)
{
    QTest::keyClick(dialogOf(app), Qt::Key_Escape);
    if (!QTest::qWaitFor([&] { return !dialogOf(app); }))
        qFatal("The dialog did not close.");
}

/// What is coloured in a line of code, as "kind of part:text".
QStringList colouredIn(const QTextBlock& line, const QPalette& palette)
{
    QStringList found;
    for (const auto& range : line.layout()->formats()) {
        const QString text = line.text().mid(range.start, range.length);
        for (const auto& [part, name] :
            {std::pair(Part::Comment, u"comment"_s), std::pair(Part::String, u"string"_s),
                std::pair(Part::Keyword, u"keyword"_s), std::pair(Part::Number, u"number"_s)}) {
            if (range.format.foreground().color() == CodeHighlighter::colour(part, palette))
                found.append(name + u':' + text);
        }
    }
    return found;
}

} // namespace

class CopyAsTest : public QObject {
    Q_OBJECT

private slots:
    void isOfferedForOneConnection();
    void showsAndCopiesTheDraft_data();
    void showsAndCopiesTheDraft();
    void holdsNoSecret();
    void isUsedWithTheKeyboard();
    void remembersTheLanguage();
    void saysWhatTheCodeDoes_data();
    void saysWhatTheCodeDoes();
    void showsNamesAsText();
    void runsLeftToRight();
    void coloursCode_data();
    void coloursCode();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void coloursFollowThePalette();
};

void CopyAsTest::isOfferedForOneConnection()
{
    const auto app = loaded();
    auto* action = app->find<QAction>("copyAs");
    QVERIFY(!action->isEnabled());
    app->selectPair(payments, central);
    QVERIFY(action->isEnabled());
    app->table()->selectAll();
    QVERIFY(!action->isEnabled());
    app->table()->clearSelection();
    QVERIFY(!action->isEnabled());

    QVERIFY(app->table()->actions().contains(action));
    const auto menus = app->window->menuBar()->findChildren<QMenu*>();
    QVERIFY(std::any_of(menus.begin(), menus.end(), [&](const QMenu* menu) {
        return menu->title() == u"&Connection"_s && menu->actions().contains(action);
    }));
}

void CopyAsTest::showsAndCopiesTheDraft_data()
{
    QTest::addColumn<QString>("title");
    for (const CodeTemplate& language : codeLanguages())
        QTest::newRow(qPrintable(language.title)) << language.title;
}

void CopyAsTest::showsAndCopiesTheDraft()
{
    QFETCH(const QString, title);
    SandboxWorld world = sampleWorld();
    const QString id = sampleConnectionId(payments, central);
    world.connections[id].types = {u"logs"_s, u"ci_pipelines"_s};
    const auto app = loaded(world);
    app->selectPair(payments, central);
    app->find<QCheckBox>("type-audit")->click();
    app->find<QCheckBox>("type-logs")->click();

    const CopyAsDialog& dialog = opened(*app);
    QCOMPARE(part<QLabel>(dialog, "copyAsTitle").text(), u"Payments Production → Central Observability"_s);
    auto& languages = part<QListWidget>(dialog, "copyAsLanguages");
    languages.setCurrentItem(languages.findItems(title, Qt::MatchExactly).first());
    CodeSubject subject {.connection = *app->workspace->connections.find(id), .site = app->site()};
    subject.connection.connectionTypes = {u"audit"_s, u"ci_pipelines"_s};
    QCOMPARE(preview(dialog), renderCode(languageTitled(title), subject));
    QVERIFY(part<QPlainTextEdit>(dialog, "copyAsCode").isReadOnly());

    QTest::mouseClick(&part<QPushButton>(dialog, "copyAsCopy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), preview(dialog));
    QCOMPARE(part<QLabel>(dialog, "copyAsDone").text(), u"Copied as %1."_s.arg(title));
    QCOMPARE(app->window->statusBar()->currentMessage(), u"Copied: %1"_s.arg(title));
    QVERIFY(app->sent("PATCH").isEmpty());
}

void CopyAsTest::holdsNoSecret()
{
    SandboxWorld world = sampleWorld();
    world.account(payments)->credentials
        = KeyPair {.apiKey = u"canary-api-key"_s, .applicationKey = u"canary-application-key"_s};
    const auto app = loaded(world);
    const CopyAsDialog& dialog = opened(*app);
    auto& languages = part<QListWidget>(dialog, "copyAsLanguages");
    for (int row = 0; row < languages.count(); ++row) {
        languages.setCurrentRow(row);
        QTest::mouseClick(&part<QPushButton>(dialog, "copyAsCopy"), Qt::LeftButton);
        QString all = preview(dialog) + QApplication::clipboard()->text();
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            all += label->text();
        QVERIFY(!all.contains(u"canary"_s));
    }
}

void CopyAsTest::isUsedWithTheKeyboard()
{
    const auto app = loaded();
    const CopyAsDialog& dialog = opened(*app);
    auto& languages = part<QListWidget>(dialog, "copyAsLanguages");
    auto& code = part<QPlainTextEdit>(dialog, "copyAsCode");
    QCOMPARE(languages.accessibleName(), u"Language"_s);
    QCOMPARE(code.accessibleName(), u"Code"_s);
    QTRY_VERIFY(languages.hasFocus());
    const QString first = preview(dialog);
    QTest::keyClick(&languages, Qt::Key_Down);
    QVERIFY(preview(dialog) != first);
    QTest::keyClick(&languages, Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), preview(dialog));
    QTest::keyClick(&languages, Qt::Key_Tab);
    QVERIFY(code.hasFocus());
    QTest::keyClick(&code, Qt::Key_Tab);
    QVERIFY(!code.hasFocus());
    close(*app);
}

void CopyAsTest::remembersTheLanguage()
{
    const auto app = loaded();
    auto& languages = part<QListWidget>(opened(*app), "copyAsLanguages");
    QCOMPARE(languages.currentItem()->text(), u"curl"_s);
    languages.setCurrentItem(languages.findItems(u"Rust"_s, Qt::MatchExactly).first());
    close(*app);
    QCOMPARE(part<QListWidget>(opened(*app), "copyAsLanguages").currentItem()->text(), u"Rust"_s);
    close(*app);
    app->restart();
    app->addAccount(payments);
    app->open();
    QTRY_VERIFY(app->rows() > 0 && !app->workspace->session.isLoading());
    QCOMPARE(part<QListWidget>(opened(*app), "copyAsLanguages").currentItem()->text(), u"Rust"_s);
}

void CopyAsTest::saysWhatTheCodeDoes_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<CodeSubject>("subject");
    QTest::addColumn<QString>("note");
    const QString keys
        = u"There is no key in this code. It reads from the environment: DD_API_KEY, DD_APP_KEY"_s;
    QTest::newRow("site") << u"Go"_s << plainSubject()
                          << keys + u", DD_SITE. Where DD_SITE is not set it calls api.datadoghq.eu."_s;
    QTest::newRow("site that is not read")
        << u"Terraform"_s << plainSubject() << keys + u". It calls api.datadoghq.eu."_s;
    QTest::newRow("address") << u"Go"_s << plainSubject(gateway())
                             << keys + u". It calls gateway.example.com:8443."_s;
    QTest::newRow("no type") << u"Go"_s << emptySubject(gateway())
                             << keys
            + u". It calls gateway.example.com:8443. Datadog refuses an update without a data type."_s;
}

void CopyAsTest::saysWhatTheCodeDoes()
{
    QFETCH(const QString, title);
    QFETCH(const CodeSubject, subject);
    const QTemporaryDir folder;
    const CopyAsDialog dialog(subject, folder.filePath(u"window.ini"_s), nullptr);
    auto& languages = part<QListWidget>(dialog, "copyAsLanguages");
    languages.setCurrentItem(languages.findItems(title, Qt::MatchExactly).first());
    QTEST(part<QLabel>(dialog, "copyAsNote").text(), "note");
}

void CopyAsTest::showsNamesAsText()
{
    const QTemporaryDir folder;
    CodeSubject subject = plainSubject();
    subject.connection.sourceOrg = Org {subject.connection.sourceOrg.id(), u"<b>Payments</b>"_s};
    const CopyAsDialog dialog(subject, folder.filePath(u"window.ini"_s), nullptr);
    QCOMPARE(part<QLabel>(dialog, "copyAsTitle").textFormat(), Qt::PlainText);
    QVERIFY(preview(dialog).contains(subject.connection.id));
    auto& languages = part<QListWidget>(dialog, "copyAsLanguages");
    languages.setCurrentItem(languages.findItems(u"Go"_s, Qt::MatchExactly).first());
    QVERIFY(preview(dialog).contains(u"\"<b>Payments</b>\""_s));
}

void CopyAsTest::runsLeftToRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QTemporaryDir folder;
    const CopyAsDialog dialog(plainSubject(), folder.filePath(u"window.ini"_s), nullptr);
    const auto& code = part<QPlainTextEdit>(dialog, "copyAsCode");
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QCOMPARE(dialog.layoutDirection(), Qt::RightToLeft);
    QVERIFY(part<QLabel>(dialog, "copyAsTitle").text().isRightToLeft()); // Or the arrow would mislead.
    QCOMPARE(code.layoutDirection(), Qt::LeftToRight);
    QCOMPARE(code.document()->firstBlock().textDirection(), Qt::LeftToRight);
}

void CopyAsTest::coloursCode_data()
{
    QTest::addColumn<CodeSyntax>("syntax");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("coloured"); // Of the last line.
    const CodeSyntax slashes {.comment = u"//"_s, .quotes = u"\""_s, .keywords = {u"if"_s, u"use"_s}};
    const CodeSyntax shell {.comment = u"#"_s, .quotes = u"\""_s, .rawQuotes = u"'"_s};
    QTest::newRow("comment") << slashes << u"a // if \"b\""_s << QStringList {u"comment:// if \"b\""_s};
    QTest::newRow("comment in a string")
        << slashes << u"\"https://a\" b"_s << QStringList {u"string:\"https://a\""_s};
    QTest::newRow("no comment in a word") << shell << u"${a#b}"_s << QStringList {};
    QTest::newRow("escaped quote") << slashes << u"\"a\\\"b\" 7"_s
                                   << QStringList {u"string:\"a\\\"b\""_s, u"number:7"_s};
    QTest::newRow("escape at the end") << slashes << u"\"a\\"_s << QStringList {u"string:\"a\\"_s};
    QTest::newRow("keywords are whole words")
        << slashes << u"use used if_ if"_s << QStringList {u"keyword:use"_s, u"keyword:if"_s};
    QTest::newRow("number in a word") << slashes << u"v2 2"_s << QStringList {u"number:2"_s};
    QTest::newRow("raw string over lines")
        << shell << u"'{\n  \"a\": 1\n}' \"b\""_s << QStringList {u"string:}'"_s, u"string:\"b\""_s};
    QTest::newRow("within a raw string")
        << shell << u"'{\n  \"a\" # 1"_s << QStringList {u"string:  \"a\" # 1"_s};
    QTest::newRow("backslash in a raw string")
        << shell << u"'a\\' 1"_s << QStringList {u"string:'a\\'"_s, u"number:1"_s};
}

void CopyAsTest::coloursCode()
{
    QFETCH(const CodeSyntax, syntax);
    QFETCH(const QString, code);
    QPlainTextEdit edit;
    CodeHighlighter highlighter(edit.document());
    highlighter.setPalette(edit.palette());
    highlighter.setSyntax(syntax);
    edit.setPlainText(code);
    QTEST(colouredIn(edit.document()->lastBlock(), edit.palette()), "coloured");
}

void CopyAsTest::coloursCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << QPalette(QColor(0x35, 0x37, 0x3b), QColor(0x25, 0x27, 0x2b));
    QTest::newRow("high contrast") << QPalette(Qt::black, Qt::black);
    QPalette sepia(QColor(0xf0, 0xe6, 0xd0));
    sepia.setColor(QPalette::Base, QColor(0xfb, 0xf5, 0xe6));
    QTest::newRow("sepia") << sepia;
}

void CopyAsTest::coloursCanBeRead()
{
    QFETCH(const QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    QSet<QRgb> colours;
    for (const Part part : {Part::Comment, Part::String, Part::Keyword, Part::Number}) {
        const QColor colour = CodeHighlighter::colour(part, palette);
        QVERIFY(theme::contrastRatio(colour, base) >= theme::textContrast);
        colours.insert(colour.rgb());
    }
    QCOMPARE(colours.size(), 4);
}

void CopyAsTest::coloursFollowThePalette()
{
    const QTemporaryDir folder;
    CopyAsDialog dialog(plainSubject(), folder.filePath(u"window.ini"_s), nullptr);
    auto& languages = part<QListWidget>(dialog, "copyAsLanguages");
    languages.setCurrentItem(languages.findItems(u"Python"_s, Qt::MatchExactly).first());
    const QPalette dark(QColor(0x35, 0x37, 0x3b), QColor(0x25, 0x27, 0x2b));
    const auto& code = part<QPlainTextEdit>(dialog, "copyAsCode");
    for (const QPalette& palette : {QPalette(), dark}) {
        dialog.setPalette(palette);
        const QStringList wanted {u"comment:# Sets the data types of one Datadog org connection."_s};
        QCOMPARE(colouredIn(code.document()->firstBlock(), code.palette()), wanted);
    }
}

QTEST_MAIN(CopyAsTest)
#include "copyas_test.moc"
