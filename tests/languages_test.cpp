// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/explanation.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "app/sentences.h"
#include "app/workspace.h"
#include "ui/changewords.h"
#include "ui/language.h"
#include "ui/languagemenu.h"
#include "ui/mainwindow.h"
#include "ui/mnemonics.h"
#include "ui/risknotes.h"
#include "ui/riskwords.h"
#include "ui/windowkeeper.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void followsTheSystem_data();
    void followsTheSystem();
    void asksTheSystem();
    void isComplete_data();
    void isComplete();
    void plurals();
    void mnemonicsInNames_data();
    void mnemonicsInNames();
    void joinsSentences();
    void isolatesIds();
    void choosesInTheWindow();
    void keepsTheSite();
    void speaksWhatItCannotStore();
};

namespace {

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::addRow("%s", qPrintable(language.code)) << language.code;
}

} // namespace

void LanguagesTest::cleanup()
{
    installTranslations();
}

void LanguagesTest::followsTheSystem_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("German of Austria") << QStringList {u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("the second, where the first is not spoken")
        << QStringList {u"nl-BE"_s, u"nl"_s, u"fr-BE"_s, u"de"_s} << u"fr"_s;
    QTest::newRow("English before others") << QStringList {u"en-GB"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("simplified Chinese") << QStringList {u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("traditional Chinese is another script") << QStringList {u"zh-TW"_s, u"ja"_s} << u"ja"_s;
    QTest::newRow("none that is spoken") << QStringList {u"nl"_s} << u"en"_s;
    QTest::newRow("the C locale") << QStringList {u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void LanguagesTest::followsTheSystem()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, language);
    QCOMPARE(languageFor(wanted), language);
}

/// The system's languages, not the country of its dates, decide.
void LanguagesTest::asksTheSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    installTranslations();
    QCOMPARE(installedLanguage(), languageFor(wanted));
    installTranslations(u"ja"_s);
    QCOMPARE(installedLanguage(), u"ja"_s);
    installTranslations();
    QCOMPARE(installedLanguage(), languageFor(wanted));
    QCOMPARE(QLocale(), QLocale::system());
}

void LanguagesTest::isComplete_data()
{
    addLanguages();
}

void LanguagesTest::isComplete()
{
    QFETCH(const QString, language);
    QCOMPARE(QDir(u":/translations"_s).entryList({u"orgbridge_*"_s}).size(), languages().size());
    installTranslations(language);
    QCOMPARE(installedLanguage(), language);
    QCOMPARE(QLocale().name(), QLocale(language).name());
    QCOMPARE(QGuiApplication::layoutDirection(), QLocale(language).textDirection());
    if (language == u"en"_s)
        return;
    QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel"_s); // Qt's own button.
    QVERIFY(QCoreApplication::translate("Actions", "&Save") != u"&Save"_s);
    QVERIFY(!QLocale().monthName(3).startsWith(u"March"_s));
}

void LanguagesTest::plurals()
{
    const auto seconds = [](int count) {
        return QCoreApplication::translate("Explanation", "Retry in %n second(s).", nullptr, count);
    };
    installTranslations(u"en"_s);
    QCOMPARE(seconds(1), u"Retry in 1 second."_s);
    QCOMPARE(seconds(2), u"Retry in 2 seconds."_s);
    installTranslations(u"ar"_s); // Each of its six forms is another word.
    QSet<QString> forms;
    for (const int count : {0, 1, 2, 3, 11, 100})
        forms.insert(seconds(count).remove(QRegularExpression(u"\\d|[٠-٩]"_s)));
    QVERIFY(forms.size() >= 4);
}

void LanguagesTest::mnemonicsInNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("a letter of the word") << u"Sa&ve"_s << u"Save"_s;
    QTest::newRow("a letter behind the word") << u"保存(&S)"_s << u"保存"_s;
    QTest::newRow("before the dots") << u"名前を付けて保存 (&A)…"_s << u"名前を付けて保存"_s;
    QTest::newRow("an ampersand that is shown") << u"Logs && &Metrics"_s << u"Logs & Metrics"_s;
    QTest::newRow("brackets that are text") << u"Create (&Again)"_s << u"Create (Again)"_s;
    QTest::newRow("none") << u"Save"_s << u"Save"_s;
}

void LanguagesTest::mnemonicsInNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QCOMPARE(plainName(text), name);
}

void LanguagesTest::joinsSentences()
{
    installTranslations(u"en"_s);
    QCOMPARE(sentences({u"One."_s, QString(), u"Two."_s}), u"One. Two."_s);
    QCOMPARE(listed({u"one"_s, u"two"_s}), u"one, two"_s);
    installTranslations(u"ja"_s);
    QCOMPARE(sentences({u"一。"_s, u"二。"_s, u"三。"_s}), u"一。二。三。"_s);
    QCOMPARE(listed({u"一"_s, u"二"_s}), u"一、二"_s);
    RiskNotes notes;
    notes.setRisks(Risk::CreatorDisabled);
    QCOMPARE(notes.findChild<QLabel*>(u"risk"_s)->text(),
        riskwords::name(Risk::CreatorDisabled) + u'\n'
            + sentences(
                {riskwords::meaning(Risk::CreatorDisabled), riskwords::remedy(Risk::CreatorDisabled)}));
}

void LanguagesTest::isolatesIds()
{
    const QString id = u"27e1b0c8"_s;
    installTranslations(u"de"_s);
    QCOMPARE(leftToRight(id), id);
    installTranslations(u"ar"_s);
    QCOMPARE(leftToRight(id), QString(QChar(0x2066) + id + QChar(0x2069)));
    QCOMPARE(changewords::isolated(id), QString(QChar(0x2068) + id + QChar(0x2069)));
    QCOMPARE(changewords::isolated({}), QString()); // So that callers see that there is no name.
    const ApiError refused {.kind = ApiError::Kind::Forbidden, .status = 403};
    QVERIFY(explain(refused, {}, Attempt::Read).meaning.contains(u"\u2066403 Forbidden\u2069"_s));
}

void LanguagesTest::choosesInTheWindow()
{
    const QTemporaryDir folder;
    SandboxServer server(sampleWorld());
    QVERIFY(server.start());
    Workspace workspace(Places::below(folder.path()));
    const QString windowFile = workspace.places.windowFile;
    installTranslations(u"en"_s);
    WindowKeeper keeper(workspace, siteFromApiUrl(server.url()));
    keeper.open();
    QPointer<MainWindow> before = keeper.window();
    QTRY_VERIFY(before->isActiveWindow());
    Connection connection;
    connection.id = u"7e4f"_s;
    connection.connectionTypes = ConnectionTypes {u"logs"_s};
    workspace.drafts.edit(connection, ConnectionTypes {u"logs"_s, u"audit"_s});
    const auto drafts = workspace.drafts.all();
    QCOMPARE(drafts.size(), 1);

    const auto choose = [&keeper](const char* action) {
        auto* menu = keeper.window()->findChild<LanguageMenu*>();
        for (const QAction* one : menu->actions())
            QVERIFY(one->isSeparator() || one->isCheckable());
        menu->findChild<QAction*>(QLatin1StringView(action))->trigger();
    };
    QVERIFY(before->findChild<QAction*>(u"languageOfSystem"_s)->isChecked());
    choose("language-de");
    QTRY_VERIFY(!before);
    QVERIFY(keeper.window()->isVisible());
    QCOMPARE(keeper.window()->findChild<QAction*>(u"save"_s)->iconText(), u"Speichern"_s);
    QVERIFY(keeper.window()->findChild<QAction*>(u"language-de"_s)->isChecked());
    QVERIFY(workspace.drafts.all() == drafts);
    QCOMPARE(chosenLanguage(windowFile), u"de"_s);

    choose("language-ar");
    QTRY_COMPARE(keeper.window()->layoutDirection(), Qt::RightToLeft);
    QTRY_COMPARE(chosenLanguage(windowFile), u"ar"_s);
    choose("languageOfSystem");
    QTRY_COMPARE(keeper.window()->findChild<QAction*>(u"save"_s)->iconText(), u"Save"_s);
    QCOMPARE(keeper.window()->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(chosenLanguage(windowFile), QString());
}

void LanguagesTest::keepsTheSite()
{
    const QTemporaryDir folder;
    SandboxServer server(sampleWorld());
    QVERIFY(server.start());
    const Site startedWith = *siteFromApiUrl(server.url());
    Workspace workspace(Places::below(folder.path()));
    installTranslations(u"en"_s);
    WindowKeeper keeper(workspace, startedWith);
    keeper.open();
    const auto sites = [&keeper] { return keeper.window()->findChild<QComboBox*>(u"site"_s); };
    QTRY_COMPARE(sites()->currentData().toString(), startedWith.parameter);
    sites()->setCurrentIndex(1);
    const QString chosen = sites()->currentData().toString();
    QVERIFY(chosen != startedWith.parameter);
    const auto speak = [&keeper](const QString& code) {
        const QPointer<MainWindow> before = keeper.window();
        keeper.window()->findChild<QAction*>(u"language-"_s + code)->trigger();
        QTRY_VERIFY(!before);
    };
    speak(u"de"_s);
    QCOMPARE(sites()->currentData().toString(), chosen);
    const int own = sites()->findData(startedWith.parameter);
    QVERIFY(own >= 0); // It can still be chosen.
    sites()->setCurrentIndex(own);
    speak(u"fr"_s);
    QCOMPARE(sites()->currentData().toString(), startedWith.parameter);
}

void LanguagesTest::speaksWhatItCannotStore()
{
    const QTemporaryDir folder;
    const Places places = Places::below(folder.path());
    QVERIFY(QDir().mkpath(places.windowFile)); // A folder takes no settings.
    Workspace workspace(places);
    installTranslations(u"en"_s);
    WindowKeeper keeper(workspace);
    keeper.open();
    const QPointer<MainWindow> before = keeper.window();
    keeper.window()->findChild<QAction*>(u"language-de"_s)->trigger();
    QTRY_VERIFY(!before);
    QCOMPARE(chosenLanguage(places.windowFile), QString());
    QCOMPARE(keeper.window()->findChild<QAction*>(u"save"_s)->iconText(), u"Speichern"_s);
    QVERIFY(keeper.window()->findChild<QAction*>(u"language-de"_s)->isChecked());
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
