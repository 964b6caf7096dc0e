// SPDX-License-Identifier: Apache-2.0
// The code of "Copy As…": how it is escaped, and what it says. What the languages' own tools say of it is in
// codetools_test.cpp.
#include "tests/support/codesubjects.h"

#include <QDir>

using namespace Qt::StringLiterals;

class CodeTest : public QObject {
    Q_OBJECT

private slots:
    void offersEveryFile();
    void escapesStrings_data();
    void escapesStrings();
    void escapesComments_data();
    void escapesComments();
    void makesIdentifiers_data();
    void makesIdentifiers();
    void writesCurl_data();
    void writesCurl();
    void holdsWhatItIsAbout_data();
    void holdsWhatItIsAbout();
    void callsTheRightAddress_data();
    void callsTheRightAddress();
    void readsKeysAndHoldsNone_data();
    void readsKeysAndHoldsNone();
    void staysInItsLines_data();
    void staysInItsLines();
    void addsALanguageByAFile();
    void refusesBadTemplates_data();
    void refusesBadTemplates();
};

namespace {

void addLanguages()
{
    QTest::addColumn<QString>("title");
    for (const CodeTemplate& language : codeLanguages())
        QTest::newRow(qPrintable(language.title)) << language.title;
}

/// A template with a body of its own.
QString templateWith(const QString& body, const QString& keys = u"unicode: \\u{hex4}\n"_s)
{
    return u"title: Toy\nsuffix: toy\n"_s + keys + u"---\n"_s + body;
}

QString rendered(const QString& text, const CodeSubject& subject = plainSubject())
{
    const auto language = parseCodeTemplate(text);
    return language ? renderCode(*language, subject) : language.error();
}

} // namespace

void CodeTest::offersEveryFile()
{
    QStringList titles;
    for (const CodeTemplate& language : codeLanguages())
        titles.append(language.title);
    const QStringList wanted {
        u"curl"_s, u"Go"_s, u"Java"_s, u"Python"_s, u"Ruby"_s, u"Rust"_s, u"Terraform"_s, u"TypeScript"_s};
    QCOMPARE(titles, wanted);
    const QDir files(QStringLiteral(CODE_TEMPLATES));
    QCOMPARE(files.entryList(QDir::Files).size(), wanted.size());
}

void CodeTest::escapesStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QHash<QString, QString>>("expected");
    const auto same = [](const QString& text) {
        QHash<QString, QString> all;
        for (const CodeTemplate& language : codeLanguages())
            all.insert(language.title, text);
        return all;
    };
    const auto but = [](QHash<QString, QString> all, const QHash<QString, QString>& others) {
        all.insert(others);
        return all;
    };
    QTest::newRow("nothing") << u""_s << same(u""_s);
    QTest::newRow("plain") << u"logs-2 (all)"_s << same(u"logs-2 (all)"_s);
    QTest::newRow("quote") << u"a\"b"_s << same(u"a\\\"b"_s);
    QTest::newRow("apostrophe") << u"a'b"_s << but(same(u"a'b"_s), {{u"curl"_s, u"a\\u0027b"_s}});
    QTest::newRow("backslash") << u"a\\b"_s << same(u"a\\\\b"_s);
    QTest::newRow("backslash before a quote") << u"\\\""_s << same(u"\\\\\\\""_s);
    QTest::newRow("an escape as text") << u"\\u0041"_s << same(u"\\\\u0041"_s);
    QTest::newRow("history") << u"a!b"_s << but(same(u"a!b"_s), {{u"curl"_s, u"a\\u0021b"_s}});
    QTest::newRow("template") << u"${a}"_s << but(same(u"${a}"_s), {{u"Terraform"_s, u"$${a}"_s}});
    QTest::newRow("template escaped already")
        << u"$${a}"_s << but(same(u"$${a}"_s), {{u"Terraform"_s, u"$$${a}"_s}});
    QTest::newRow("directive") << u"%{a}"_s << but(same(u"%{a}"_s), {{u"Terraform"_s, u"%%{a}"_s}});
    QTest::newRow("dollar") << u"$a"_s << same(u"$a"_s);
    QTest::newRow("interpolation") << u"#{a}#@b"_s
                                   << but(same(u"#{a}#@b"_s), {{u"Ruby"_s, u"\\#{a}\\#@b"_s}});
    QTest::newRow("line end") << u"a\nb"_s
                              << but(same(u"a\\u000ab"_s),
                                     {{u"Java"_s, u"a\\012b"_s}, {u"Ruby"_s, u"a\\u{a}b"_s},
                                         {u"Rust"_s, u"a\\u{a}b"_s}});
    QTest::newRow("delete and a digit")
        << u"\x7f"
           "1"_s
        << but(same(u"\\u007f1"_s),
               {{u"Java"_s, u"\\1771"_s}, {u"Ruby"_s, u"\\u{7f}1"_s}, {u"Rust"_s, u"\\u{7f}1"_s}});
    QTest::newRow("zero") << QString(QChar(0))
                          << but(same(u"\\u0000"_s),
                                 {{u"Java"_s, u"\\000"_s}, {u"Ruby"_s, u"\\u{0}"_s},
                                     {u"Rust"_s, u"\\u{0}"_s}});
    QTest::newRow("letters") << u"é漢"_s << but(same(u"é漢"_s), {{u"Java"_s, u"\\u00e9\\u6f22"_s}});
    QTest::newRow("emoji") << u"\U0001f600"_s
                           << but(same(u"\U0001f600"_s), {{u"Java"_s, u"\\ud83d\\ude00"_s}});
    QTest::newRow("right-to-left override")
        << u"a\u202eb"_s
        << but(same(u"a\\u202eb"_s), {{u"Ruby"_s, u"a\\u{202e}b"_s}, {u"Rust"_s, u"a\\u{202e}b"_s}});
    QTest::newRow("line separator") << u"a\u2028b"_s
                                    << but(same(u"a\\u2028b"_s),
                                           {{u"Ruby"_s, u"a\\u{2028}b"_s}, {u"Rust"_s, u"a\\u{2028}b"_s}});
    QTest::newRow("space that is none")
        << u"a\u00a0b"_s
        << but(same(u"a\\u00a0b"_s), {{u"Ruby"_s, u"a\\u{a0}b"_s}, {u"Rust"_s, u"a\\u{a0}b"_s}});
    QTest::newRow("invisible beyond the basic plane")
        << u"\U000e0001"_s
        << but(same(u"\\udb40\\udc01"_s),
               {{u"Go"_s, u"\\U000e0001"_s}, {u"Python"_s, u"\\U000e0001"_s},
                   {u"Terraform"_s, u"\\U000e0001"_s}, {u"Ruby"_s, u"\\u{e0001}"_s},
                   {u"Rust"_s, u"\\u{e0001}"_s}});
    QTest::newRow("half a pair") << QString(u'a') + QChar(0xd83d) + u'b'
                                 << but(same(u"a\ufffdb"_s), {{u"Java"_s, u"a\\ufffdb"_s}});
}

void CodeTest::escapesStrings()
{
    QFETCH(const QString, text);
    using Texts = QHash<QString, QString>;
    QFETCH(const Texts, expected);
    for (const CodeTemplate& language : codeLanguages()) {
        const QString code = escaped(text, language.escapes);
        QVERIFY2(code == expected[language.title], qPrintable(language.title + u": "_s + code));
    }
}

void CodeTest::escapesComments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("inAscii");
    QTest::newRow("plain") << u"Payments (EU)"_s << u"Payments (EU)"_s << u"Payments (EU)"_s;
    QTest::newRow("line ends") << u"a\nb\rc\u2028d\u0085e"_s << u"a b c d e"_s << u"a b c d e"_s;
    QTest::newRow("escaped line end") << u"a\\u000ab"_s << u"a/u000ab"_s << u"a/u000ab"_s;
    QTest::newRow("letters") << u"Zürich"_s << u"Zürich"_s << u"Z\\u00fcrich"_s;
    QTest::newRow("emoji") << u"\U0001f600"_s << u"\U0001f600"_s << u"\\ud83d\\ude00"_s;
    QTest::newRow("right-to-left override") << u"a\u202eb"_s << u"a b"_s << u"a b"_s;
}

void CodeTest::escapesComments()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QFETCH(const QString, inAscii);
    for (const CodeTemplate& language : codeLanguages()) {
        const QString code = escapedForComment(text, language.escapes);
        QCOMPARE(code, language.escapes.asciiOnly ? inAscii : expected);
    }
}

void CodeTest::makesIdentifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << u"Payments Production"_s << u"payments_production"_s;
    QTest::newRow("other characters") << u"--a \"b\" ${c}--"_s << u"a_b_c"_s;
    QTest::newRow("accents") << u"Zürich"_s << u"zurich"_s;
    QTest::newRow("digit first") << u"3rd Party"_s << u"org_3rd_party"_s;
    QTest::newRow("no letter of ours") << u"漢字"_s << u"org"_s;
    QTest::newRow("nothing") << u""_s << u"org"_s;
}

void CodeTest::makesIdentifiers()
{
    QFETCH(const QString, text);
    QTEST(asIdentifier(text), "expected");
}

void CodeTest::writesCurl_data()
{
    QTest::addColumn<CodeSubject>("subject");
    QTest::addColumn<QString>("url");
    const QString path = u"/api/v2/org_connections/c5b7b7ce-2b0c-4f3c-9a52-3f9f1f6a0e11"_s;
    QTest::newRow("site") << plainSubject() << u"\"https://api.${DD_SITE:-datadoghq.eu}"_s + path + u'"';
    QTest::newRow("address") << plainSubject(gateway())
                             << u"'https://gateway.example.com:8443"_s + path + u'\'';
}

void CodeTest::writesCurl()
{
    QFETCH(const CodeSubject, subject);
    QFETCH(const QString, url);
    QCOMPARE(renderCode(languageTitled(u"curl"_s), subject), u"curl "_s + url + uR"( \
  --request PATCH --fail-with-body --silent --show-error \
  --header @- \
  --data '{
    "data": {
      "type": "org_connection",
      "id": "c5b7b7ce-2b0c-4f3c-9a52-3f9f1f6a0e11",
      "attributes": {
        "connection_types": ["logs", "metrics"]
      }
    }
  }' <<HEADERS
Content-Type: application/json
DD-API-KEY: ${DD_API_KEY:?is not set}
DD-APPLICATION-KEY: ${DD_APP_KEY:?is not set}
HEADERS
)"_s);
}

void CodeTest::holdsWhatItIsAbout_data()
{
    addLanguages();
}

void CodeTest::holdsWhatItIsAbout()
{
    QFETCH(const QString, title);
    const CodeTemplate& language = languageTitled(title);
    CodeSubject subject = plainSubject();
    subject.connection.connectionTypes = {u"logs"_s, u"ci_pipelines"_s};
    const QString code = renderCode(language, subject);
    for (const QString& text : {subject.connection.id.text(), u"logs"_s, u"ci_pipelines"_s})
        QVERIFY2(code.contains(u'"' + text + u'"'), qPrintable(code));
    QVERIFY(!code.contains(u"metrics"_s));
    QVERIFY2(!code.contains(u"{{"_s), qPrintable(code));
    QVERIFY(code.endsWith(u'\n') && !code.contains(u" \n"_s) && !code.contains(u"\n\n\n"_s));
}

void CodeTest::callsTheRightAddress_data()
{
    addLanguages();
}

void CodeTest::callsTheRightAddress()
{
    QFETCH(const QString, title);
    const CodeTemplate& language = languageTitled(title);
    const QString forSite = renderCode(language, plainSubject());
    QVERIFY2(forSite.contains(u"datadoghq.eu"_s), qPrintable(forSite));
    const QString forGateway = renderCode(language, plainSubject(gateway()));
    QVERIFY2(forGateway.contains(u"gateway.example.com:8443"_s), qPrintable(forGateway));
    QVERIFY(!forGateway.contains(u"datadoghq.eu"_s));
    QVERIFY(language.environment.contains(u"DD_SITE"_s) != forGateway.contains(u"DD_SITE"_s)
        || title == u"Terraform"_s);
}

void CodeTest::readsKeysAndHoldsNone_data()
{
    addLanguages();
}

void CodeTest::readsKeysAndHoldsNone()
{
    QFETCH(const QString, title);
    const CodeTemplate& language = languageTitled(title);
    for (const char* name : {"DD_API_KEY", "DD_APP_KEY", "DD_BEARER_TOKEN"})
        qputenv(name, "canary");
    for (const CodeSubject& subject : {plainSubject(), nastySubject(gateway()), emptySubject()})
        QVERIFY(!renderCode(language, subject).contains(u"canary"_s));
    QVERIFY(language.environment.contains(u"DD_API_KEY"_s) && language.environment.contains(u"DD_APP_KEY"_s));
    for (const QString& name : language.environment)
        QVERIFY2(renderCode(language, plainSubject()).contains(name), qPrintable(name));
}

void CodeTest::staysInItsLines_data()
{
    addLanguages();
}

/// Whatever the server's strings are, they add no line, and nothing that cannot be seen.
void CodeTest::staysInItsLines()
{
    QFETCH(const QString, title);
    const CodeTemplate& language = languageTitled(title);
    const CodeSubject nasty = nastySubject();
    CodeSubject harmless = plainSubject();
    harmless.connection.connectionTypes = {u"logs"_s, u"b"_s, u"c"_s, u"d"_s};
    const QString code = renderCode(language, nasty);
    QCOMPARE(code.count(u'\n'), renderCode(language, harmless).count(u'\n'));
    for (const QChar letter : code)
        QVERIFY(letter.isPrint() || letter.isSurrogate() || letter == u'\n' || letter == u'\t');
    QVERIFY(!code.contains(u'\u00a0') && !code.contains(u'\r'));
    for (const QString& type : nasty.connection.connectionTypes.wireNames())
        QVERIFY(code.contains(u'"' + escaped(type, language.escapes) + u'"'));
    for (const QChar letter : code)
        QVERIFY(!language.escapes.asciiOnly || letter.unicode() < 0x80);
}

void CodeTest::addsALanguageByAFile()
{
    const QString keys
        = u"comment: ;\nquotes: |\nkeywords: put\nescape: | ||\nunicode: <{hex}>\nascii: yes\n"_s;
    const QString body = uR"(; {{source|comment}}
{{if site}}
put |{{site|string}}|
{{else}}
put |{{apiUrl|string}}|
{{end}}
put {{{each type}}|{{type|string}}|{{if unknown}}?{{end}}{{between}}, {{end}}}
)"_s;
    CodeSubject subject = plainSubject();
    subject.connection.connectionTypes = {u"logs"_s, u"a|é"_s};
    QCOMPARE(rendered(templateWith(body, keys), subject),
        u"; Payments Production\nput |datadoghq.eu|\nput {|logs|, |a||<e9>|?}\n"_s);
    subject.site = gateway();
    QCOMPARE(rendered(templateWith(body, keys), subject),
        u"; Payments Production\nput |https://gateway.example.com:8443|\nput {|logs|, |a||<e9>|?}\n"_s);
}

void CodeTest::refusesBadTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("no divider") << u"title: Toy\n"_s << u"There is no line \"---\" after the keys."_s;
    QTest::newRow("unknown key") << u"title: Toy\ncolour: red\n---\n"_s
                                 << u"Line 2: There is no key \"colour: red\"."_s;
    QTest::newRow("no escapes") << templateWith({}, {})
                                << u"A template needs a title, a suffix and unicode escapes."_s;
    QTest::newRow("no filter") << templateWith(u"\n{{id}}"_s)
                               << u"Line 6: \"id\" is no value with a filter."_s;
    QTest::newRow("unknown filter") << templateWith(u"{{id|raw}}"_s)
                                    << u"Line 5: \"id|raw\" is no value with a filter."_s;
    QTest::newRow("unknown value") << templateWith(u"{{key|string}}"_s)
                                   << u"Line 5: \"key|string\" is no value with a filter."_s;
    QTest::newRow("unknown flag") << templateWith(u"{{if secret}}{{end}}"_s)
                                  << u"Line 5: There is no flag \"secret\"."_s;
    QTest::newRow("no end") << templateWith(u"{{if site}}\na\n"_s) << u"Line 6: There is no \"end\"."_s;
    QTest::newRow("no beginning") << templateWith(u"a{{end}}"_s) << u"Line 5: \"end\" has no beginning."_s;
    QTest::newRow("else of a loop") << templateWith(u"{{each type}}{{else}}{{end}}"_s)
                                    << u"Line 5: There is no \"end\"."_s;
}

void CodeTest::refusesBadTemplates()
{
    QFETCH(const QString, text);
    const auto language = parseCodeTemplate(text);
    QVERIFY(!language);
    QTEST(language.error(), "error");
}

QTEST_GUILESS_MAIN(CodeTest)
#include "code_test.moc"
