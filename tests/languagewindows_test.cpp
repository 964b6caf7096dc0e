// SPDX-License-Identifier: Apache-2.0
// Every window and dialog in every language. With ORGBRIDGE_SCREENSHOTS set, pictures of them go into that
// folder, and with ORGBRIDGE_DARK set as well they are those of a dark desktop.
#include "tests/support/menuscreens.h"
#include "tests/support/shown.h"
#include "tests/support/windowwords.h"

#include <QRegularExpression>
#include <QTextBrowser>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class LanguageWindowsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void arabic();
    void chinese();
    void english();
    void french();
    void german();
    void japanese();
    void korean();
    void spanish();
    void everyTextIsTranslated();
    void cleanup();
};

namespace {

using Translations = QHash<QString, QSet<QString>>;

/// What each English text can read in a language, without mnemonics. Plurals have no text of their own.
Translations translationsInto(const QString& language)
{
    QFile file(QStringLiteral(TRANSLATIONS "/orgbridge_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(file.fileName()));
    Translations translations;
    QString source;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = withoutMnemonic(xml.readElementText());
        else if (xml.name() == "translation"_L1)
            translations[source].insert(
                withoutMnemonic(xml.readElementText(QXmlStreamReader::SkipChildElements)));
    }
    return translations;
}

/// The manual is in English, as are licences and code; and other programs wrote what is in a file dialog.
bool isEnglishOnPurpose(const QObject* object)
{
    static const QStringList names {
        u"helpDialog"_s, u"aboutVersions"_s, u"exportPreview"_s, u"copyAsCode"_s, u"copyAsLanguages"_s};
    for (; object; object = object->parent()) {
        if (names.contains(object->objectName()) || qobject_cast<const QFileDialog*>(object)
            || qobject_cast<const QTextBrowser*>(object))
            return true;
    }
    return false;
}

QStringList englishTexts(const Translations& translations)
{
    QStringList english;
    const ShownTexts shown;
    for (const ShownText& one : shown.all) {
        if (isEnglishOnPurpose(one.object))
            continue;
        const QString text = withoutMnemonic(one.text);
        const auto known = translations.constFind(text);
        if (known != translations.constEnd() && !known->contains(text))
            english.append(one.where + u": "_s + one.text);
    }
    return english;
}

/// Cells that show the letter for Alt as languages without Latin letters write it: "(S)".
QStringList strayLetters()
{
    static const QRegularExpression letter(u"\\([A-Z]\\)"_s);
    QStringList stray;
    const ShownTexts shown;
    for (const ShownText& one : shown.all) {
        if (one.where.startsWith("item"_L1) && one.text.contains(letter))
            stray.append(one.where + u": "_s + one.text);
    }
    return stray;
}

/// A language in which every text is marked, so that those can be seen which nobody can translate.
class MarkedLanguage : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(
        const char* /*context*/, const char* source, const char* /*disambiguation*/, int /*n*/) const override
    {
        return begin + QString::fromUtf8(source) + end;
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    /// What is left of a text without all that is marked.
    static QString unmarked(const QString& text)
    {
        QString rest;
        int depth = 0;
        for (const QChar letter : text) {
            depth += letter == begin ? 1 : letter == end ? -1 : 0;
            if (depth == 0 && letter != end)
                rest.append(letter);
        }
        return rest;
    }

private:
    static constexpr QChar begin {0xE000}; ///< For private use, in no text.
    static constexpr QChar end {0xE001};
};

/// What the sandbox says, or a person typed: names and ids that nobody translates. The longest come first.
QStringList names(const SandboxWorld& world)
{
    QStringList names {
        u"Forbidden"_s, u"Validation failed for input."_s, u"nobody is called so"_s, u"Staging"_s};
    for (const SandboxOrg& org : world.orgs)
        names << org.id << org.publicId << org.name;
    for (const SandboxUser& user : world.users)
        names << user.id << user.name << user.email << user.status;
    for (const SandboxConnection& connection : world.connections)
        names << connection.id << connection.types;
    for (const SandboxAccount& account : world.accounts)
        names << account.label << account.principals() << account.permissions << account.role;
    for (const Language& language : languages())
        names << language.name;
    names.removeAll(QString());
    std::sort(
        names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return names;
}

/// The words on screen that did not go through a translator and are no names.
QStringList untranslatable(const SandboxWorld& world)
{
    static const QRegularExpression latinWord(u"[A-Za-z]{2,}"_s);
    // Addresses, the wire's names, ids, numbers of requests, the time zone, the program, and what Qt calls
    // separators.
    static const QRegularExpression otherNames(
        u"http\\S+|[a-z]+(_[a-z]+)+|(team:)?\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\b[0-9a-f]{8}\\b|\\bUTC\\b|\\bOrgbridge\\b|^separator$"_s);
    static const QStringList known = names(world);
    QStringList found;
    const ShownTexts shown;
    for (const ShownText& one : shown.all) {
        if (isEnglishOnPurpose(one.object))
            continue;
        QString rest = MarkedLanguage::unmarked(one.text);
        for (const QString& name : known)
            rest.remove(name);
        if (rest.remove(otherNames).contains(latinWord))
            found.append(one.where + u": "_s + rest);
    }
    return found;
}

void savePicture(QWidget* window, const QString& name)
{
    const QString folder = qEnvironmentVariable("ORGBRIDGE_SCREENSHOTS");
    if (!folder.isEmpty() && !window->grab().save(folder + u'/' + name + u".png"_s))
        qFatal("The picture %s cannot be saved.", qPrintable(name));
}

std::unique_ptr<App> appIn(const QString& language)
{
    auto app = std::make_unique<App>();
    QLocale::setDefault(QLocale(language)); // Tests begin in the C locale.
    app->restart();
    return app;
}

void report(const QStringList& problems)
{
    for (const QString& problem : problems)
        qWarning("%s", qPrintable(problem));
    QCOMPARE(problems.size(), 0);
}

void lookAt(const QString& language)
{
    if (qEnvironmentVariableIsSet("ORGBRIDGE_DARK"))
        QApplication::setPalette(QPalette(QColor(0x35, 0x37, 0x3b), QColor(0x25, 0x27, 0x2b)));
    installTranslations(language);
    const Translations translations = language == u"en"_s ? Translations() : translationsInto(language);
    QStringList problems;
    screens::tour([&] { return appIn(language); },
        [&](const Screen& screen, QWidget* window) {
            QCoreApplication::processEvents(); // Lays out what has changed.
            (void)QTest::qWaitFor([&] { return clippedIn(window).isEmpty(); }, 1000); // Layouts take turns.
            savePicture(window, language + u' ' + QLatin1StringView(screen.name));
            const auto note = [&](const char* what, const QStringList& found) {
                for (const QString& one : found)
                    problems.append(
                        u"%1: %2: %3"_s.arg(QLatin1StringView(screen.name), QLatin1StringView(what), one));
            };
            note("empty", emptyIn(window));
            note("clipped", clippedIn(window));
            note("elided", elidedIn(window));
            note("scrolled", scrolledInVain(window));
            note("the same letter", ambiguousIn(window));
            note("English", englishTexts(translations));
            if (screen.open == screens::shortcuts)
                note("a letter for Alt", strayLetters());
        },
        screens::all() + screens::menus());
    report(problems);
}

} // namespace

void LanguageWindowsTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const App first; // The first one installs the system's language.
}

void LanguageWindowsTest::arabic()
{
    lookAt(u"ar"_s);
}

void LanguageWindowsTest::chinese()
{
    lookAt(u"zh_CN"_s);
}

void LanguageWindowsTest::english()
{
    lookAt(u"en"_s);
}

void LanguageWindowsTest::french()
{
    lookAt(u"fr"_s);
}

void LanguageWindowsTest::german()
{
    lookAt(u"de"_s);
}

void LanguageWindowsTest::japanese()
{
    lookAt(u"ja"_s);
}

void LanguageWindowsTest::korean()
{
    lookAt(u"ko"_s);
}

void LanguageWindowsTest::spanish()
{
    lookAt(u"es"_s);
}

void LanguageWindowsTest::everyTextIsTranslated()
{
    MarkedLanguage marked;
    QCoreApplication::installTranslator(&marked);
    QStringList problems;
    const SandboxWorld world = sampleWorld();
    screens::tour([] { return appIn(u"ja"_s); }, // Its dates have no letters.
        [&](const Screen& screen, QWidget*) {
            for (const QString& one : untranslatable(world))
                problems.append(u"%1: %2"_s.arg(QLatin1StringView(screen.name), one));
        },
        screens::all() + screens::menus());
    report(problems);
}

void LanguageWindowsTest::cleanup()
{
    installTranslations();
}

QTEST_MAIN(LanguageWindowsTest)
#include "languagewindows_test.moc"
