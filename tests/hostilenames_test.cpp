// SPDX-License-Identifier: Apache-2.0
// Names from the server are text: no markup in them comes alive, and none reorders what stands around it.
#include "app/datadog/shownname.h"
#include "tests/support/accessrig.h"
#include "tests/support/hands.h"
#include "tests/support/shown.h"
#include "ui/mapview.h"
#include "ui/matrixview.h"

#include <QAction>
#include <QListView>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString markup = u"<img src=x onerror=alert(1)> <b>bold</b>"_s;
/// Right-to-left override, embedding, isolate, and letters that run from right to left at the end.
const QString reordering = u"\u202Egnp.\u202C\u202B\u2067 \u05D0\u05D1"_s;

QString hostile(const QString& name)
{
    return name + u' ' + markup + reordering;
}

/// The sample world with every name made hostile: orgs, users, roles, accounts and a type.
SandboxWorld hostileWorld()
{
    SandboxWorld world = sampleWorld();
    for (SandboxOrg& org : world.orgs)
        org.name = hostile(org.name);
    for (SandboxUser& user : world.users) {
        user.name = hostile(user.name);
        user.email = hostile(user.email);
        user.status = hostile(user.status);
    }
    for (SandboxAccount& account : world.accounts) {
        account.role = hostile(account.role);
        account.label = hostile(account.label);
    }
    const QString id = sampleConnectionId(payments, central);
    world.connections[id].types.append(hostile(u"type"_s));
    world.connections[id].createdAt = hostile(u"long ago"_s);
    const SandboxAccount* own = world.account(hostile(payments));
    world.policies[id] = {{u"editor"_s, own->principals()}, {hostile(u"relation"_s), {hostile(u"role:x"_s)}}};
    return world;
}

/// The window on that world, with the pair selected and its access read.
std::unique_ptr<App> hostileApp()
{
    auto app = loadedApp(hostile(payments), hostileWorld());
    const QString id = sampleConnectionId(payments, central);
    for (int row = 0; row < app->rows(); ++row) {
        if (app->table()->model()->index(row, 0).data(ConnectionModel::IdRole).toString() == id)
            app->table()->selectRow(row);
    }
    if (!QTest::qWaitFor([&] { return app->workspace->access.of(id).isKnown; }))
        qFatal("The access was not read.");
    return app;
}

/// What a text that is HTML shows.
QString renderedText(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

/// Empty, or what is wrong with a text.
QString fault(const ShownText& shown)
{
    const bool holdsMarkup = shown.text.contains("img src"_L1);
    if (shown.isHtml && (!holdsMarkup || !renderedText(shown.text).contains("<img src=x"_L1)))
        return u"is read as HTML"_s;
    int isolates = 0;
    for (const QChar character : shown.text) {
        const auto direction = character.direction();
        if (direction == QChar::DirFSI)
            ++isolates;
        else if (direction == QChar::DirPDI)
            --isolates;
        else if (shownName(QString(character)) != QString(character))
            return u"reorders the words around it"_s;
        if (isolates < 0)
            return u"ends an isolate of somebody else"_s;
    }
    return isolates == 0 ? QString() : u"leaves an isolate open"_s;
}

/// What is wrong with what is on screen, a line each.
QStringList faults()
{
    QStringList lines;
    for (const ShownText& shown : ShownTexts().all) {
        if (const QString wrong = fault(shown); !wrong.isEmpty())
            lines.append(shown.where + u' ' + wrong + u": "_s + shown.text);
    }
    return lines;
}

/// Whether a part of the window shows a hostile name, and does so as text.
bool showsMarkup(const QWidget* part)
{
    const QList<ShownText> all = ShownTexts().all;
    return part->isVisible() && std::any_of(all.cbegin(), all.cend(), [part](const ShownText& shown) {
        const auto* widget = qobject_cast<const QWidget*>(shown.object);
        return widget && (widget == part || part->isAncestorOf(widget))
            && shown.text.contains("<img src=x"_L1);
    });
}

using Open = std::function<QWidget*(App&)>;

QWidget* dialogOf(const App& app, const char* action, const QString& dialog)
{
    app.find<QAction>(action)->trigger();
    return visible<QWidget>(app, dialog);
}

template<typename View> QWidget* tab(const App& app, int index)
{
    app.find<QTabBar>("views")->setCurrentIndex(index);
    return app.window->findChild<View*>();
}

QWidget* review(const App& app)
{
    auto* box = visible<QCheckBox>(app, u"type-audit"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    return dialogOf(app, "review", u"planReview"_s);
}

QWidget* journal(const App& app)
{
    review(app);
    clickOn(app, u"planApply"_s);
    clickOn(app, u"planClose"_s);
    auto* dock = app.find<QWidget>("journalDock");
    dock->show();
    return dock;
}

QWidget* access(const App& app)
{
    clickOn(app, u"editAccess"_s);
    return visible<QWidget>(app, u"accessDialog"_s);
}

/// With the state before a change that somebody else has made.
QWidget* compare(App& app)
{
    const QString id = sampleConnectionId(payments, central);
    app.server.edit([&id](SandboxWorld& world) { world.connections[id].types.append(hostile(u"new"_s)); });
    app.workspace->session.refresh();
    if (!QTest::qWaitFor([&app] { return !app.workspace->session.isLoading(); }))
        qFatal("The connections did not load.");
    return dialogOf(app, "compare", u"compareDialog"_s);
}

QWidget* banner(App& app)
{
    const QByteArray refusal = "{\"errors\":[\"" + hostile(u"refused"_s).toUtf8() + "\"]}";
    app.server.addFault(Fault::answer(403, refusal).on("GET").at("/api/v2/org_connections").forEver());
    app.workspace->session.refresh();
    return visible<QWidget>(app, u"banner"_s);
}

QWidget* bothAccounts(App& app)
{
    app.addAccount(hostile(central));
    auto* accounts = app.find<QComboBox>("account");
    accounts->setCurrentIndex(accounts->count() - 1);
    if (!QTest::qWaitFor([&] { return !app.workspace->session.isLoading(); }))
        qFatal("The connections did not load.");
    return dialogOf(app, "accountsShown", u"sessionDialog"_s);
}

} // namespace

class HostileNamesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void areTextEverywhere_data();
    void areTextEverywhere();
    void areTextInAReport();
    void areShown_data();
    void areShown();
};

/// Or else the next test could not fail.
void HostileNamesTest::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isToolTip");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("markup") << hostile({}).remove(reordering) << false << u"HTML"_s;
    QTest::newRow("markup in a tool tip") << markup << true << u"HTML"_s;
    QTest::newRow("an override") << u"a\u202Eb"_s << false << u"reorders"_s;
    QTest::newRow("an open isolate") << u"a\u2068b"_s << false << u"open"_s;
    QTest::newRow("the end of an isolate") << u"a\u2069b"_s << false << u"ends"_s;
}

void HostileNamesTest::findsWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(bool, isToolTip);
    QFETCH(QString, wrong);
    QLabel label(isToolTip ? QString() : text);
    label.setToolTip(isToolTip ? text : QString());
    const QStringList found = faults();
    QVERIFY2(found.join(u'\n').contains(wrong), qPrintable(found.join(u'\n')));
}

void HostileNamesTest::areTextEverywhere_data()
{
    QTest::addColumn<Open>("open");
    const auto row = [](const char* name, const Open& open) { QTest::newRow(name) << open; };
    row("list", [](App& app) { return app.table(); });
    row("map", [](App& app) { return tab<MapView>(app, 1); });
    row("matrix", [](App& app) { return tab<MatrixView>(app, 2); });
    row("editor", [](App& app) { return app.find<QWidget>("editor"); });
    row("review", [](App& app) { return review(app); });
    row("journal", [](App& app) { return journal(app); });
    row("delete", [](App& app) { return dialogOf(app, "delete", u"deleteDialog"_s); });
    row("recreate", [](App& app) { return dialogOf(app, "recreate", u"recreateDialog"_s); });
    row("access", [](App& app) { return access(app); });
    row("compare", [](App& app) { return compare(app); });
    row("report", [](App& app) { return dialogOf(app, "report", u"reportDialog"_s); });
    row("export", [](App& app) { return dialogOf(app, "export", u"exportDialog"_s); });
    row("copy as", [](App& app) { return dialogOf(app, "copyAs", u"copyAsDialog"_s); });
    row("new connection", [](App& app) { return dialogOf(app, "newConnection", u"newConnectionDialog"_s); });
    row("accounts", [](App& app) { return dialogOf(app, "accounts", u"accountsDialog"_s); });
    row("accounts shown", [](App& app) { return bothAccounts(app); });
    row("banner", [](App& app) { return banner(app); });
}

void HostileNamesTest::areTextEverywhere()
{
    QFETCH(Open, open);
    const auto app = hostileApp();
    const QWidget* part = open(*app);
    QTRY_VERIFY(showsMarkup(part));
    QTRY_VERIFY(!app->workspace->session.isLoading());
    const QStringList found = faults();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HostileNamesTest::areTextInAReport()
{
    const auto app = hostileApp();
    dialogOf(*app, "report", u"reportDialog"_s);
    const QTextDocument* document = visible<QTextBrowser>(*app, u"reportPreview"_s)->document();
    QVERIFY(document->toPlainText().contains(markup));
    for (const QTextFormat& format : document->allFormats())
        QVERIFY(!format.isImageFormat() || format.toImageFormat().name() != u"x"_s);
}

void HostileNamesTest::areShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ordinary") << payments << payments;
    QTest::newRow("Hebrew") << u"\u05D0\u05D1 1"_s << u"\u05D0\u05D1 1"_s;
    QTest::newRow("a mark of direction") << u"\u05D0\u200F!"_s << u"\u05D0\u200F!"_s;
    QTest::newRow("an override") << u"a\u202Etxt.exe"_s << u"a\uFFFDtxt.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069\u2067\u2068"_s << u"\uFFFDa\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("embeddings") << u"\u202A\u202B\u202C\u202D"_s << u"\uFFFD\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void HostileNamesTest::areShown()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QCOMPARE(shownName(name), shown);
}

QTEST_MAIN(HostileNamesTest)
#include "hostilenames_test.moc"
