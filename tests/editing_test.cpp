// SPDX-License-Identifier: Apache-2.0
// One connection or several are shown, edited and saved.
#include "tests/support/windowscene.h"
#include "ui/connectioneditor.h"
#include "ui/theme.h"

#include <QAction>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using Column = ConnectionModel::Column;

namespace {

/// What the editor says of the risks that come with the creator.
QString notesOfTheCreator(const App& app)
{
    QStringList notes;
    for (const QLabel* label : app.find<QWidget>("riskNotes")->findChildren<QLabel*>(u"risk"_s)) {
        if (label->isVisible() && label->text().startsWith(u"Creat"_s))
            notes.append(label->text());
    }
    return notes.join(u'\n');
}

} // namespace

class EditingTest : public QObject {
    Q_OBJECT

private slots:
    void showsOneConnection();
    void warnsOfTheCreator_data();
    void warnsOfTheCreator();
    void savesWithExactBytes();
    void keepsUnknownTypes();
    void saysWhyItCannotSave_data();
    void saysWhyItCannotSave();
    void worksWithoutKnowingWhoItIs();
    void saysWhatTheDestinationLoses();
    void reverts();
    void editsSeveralAtOnce();
    void editorFollowsThePalette();
    void scrollsNothingThatIsHidden();
};

void EditingTest::showsOneConnection()
{
    const auto app = loadedApp(payments);
    app->selectPair(payments, central);
    QCOMPARE(app->labelText("sourceOrg"), payments);
    QCOMPARE(app->labelText("sinkOrg"), central);
    const QString id = sampleConnectionId(payments, central);
    const SandboxConnection connection = app->server.world().connections.value(id);
    for (const KnownType& type : knownTypes()) {
        const auto* box = app->find<QCheckBox>(qPrintable(u"type-"_s + type.wireName));
        QCOMPARE(box->accessibleName(), typeLabel(type.wireName));
        QCOMPARE(box->isChecked(), connection.types.contains(type.wireName));
    }
    QCOMPARE(app->find<QLabel>("created")->toolTip(), connection.createdAt);
    const SandboxUser creator = app->server.world().users.value(connection.createdById);
    QVERIFY(app->labelText("creator").startsWith(creator.name));
    QVERIFY(app->labelText("creator").contains(creator.serviceAccount ? u"service account"_s : u"person"_s));
    QVERIFY(app->labelText("creator").contains(creator.status));
    QCOMPARE(app->labelText("creatorEmail"), creator.email);
}

void EditingTest::warnsOfTheCreator_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("serviceAccount");
    QTest::addColumn<bool>("disabled");
    QTest::addColumn<QString>("note");
    QTest::newRow("disabled") << u"Disabled"_s << false << true << u"This user is disabled"_s;
    QTest::newRow("pending") << u"Pending"_s << false << false << u"invitation"_s;
    QTest::newRow("person") << u"Active"_s << false << false
                            << u"with a service account, as Datadog recommends"_s;
    QTest::newRow("service account") << u"Active"_s << true << false << QString();
}

void EditingTest::warnsOfTheCreator()
{
    QFETCH(QString, status);
    QFETCH(bool, serviceAccount);
    QFETCH(bool, disabled);
    QFETCH(QString, note);
    SandboxWorld world = sampleWorld();
    SandboxUser& creator
        = world.users[world.connections.value(sampleConnectionId(payments, central)).createdById];
    creator.status = status;
    creator.serviceAccount = serviceAccount;
    creator.disabled = disabled;
    const auto app = loadedApp(payments, world);
    app->selectPair(payments, central);
    QTRY_COMPARE(notesOfTheCreator(*app).isEmpty(), note.isEmpty());
    QVERIFY2(notesOfTheCreator(*app).contains(note), qPrintable(notesOfTheCreator(*app)));
    const QString said = app->table()
                             ->model()
                             ->index(app->rowOf(payments, central), int(Column::Creator))
                             .data(Qt::AccessibleTextRole)
                             .toString();
    QCOMPARE(said, disabled ? creator.name + u", disabled"_s : creator.name);
}

void EditingTest::savesWithExactBytes()
{
    const auto app = loadedApp(payments);
    const QString id = sampleConnectionId(payments, central);
    const bool hadAudit = app->server.world().connections.value(id).types.contains(u"audit"_s);
    app->selectPair(payments, central);
    click(app->find<QCheckBox>("type-audit"));
    QVERIFY(app->find<QPushButton>("save")->isEnabled());
    QTest::keyClick(app->window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(app->sent("PATCH").size(), 1);

    const RecordedRequest patch = app->sent("PATCH").first();
    const KeyPair keys = std::get<KeyPair>(app->server.world().account(payments)->credentials);
    const ConnectionTypes types(app->server.world().connections.value(id).types);
    QCOMPARE(types.contains(u"audit"_s), !hadAudit);
    QCOMPARE(patch.target, "/api/v2/org_connections/" + id.toUtf8());
    QByteArray list;
    for (const QString& name : types.wireNames())
        list += (list.isEmpty() ? "\"" : ",\"") + name.toUtf8() + "\"";
    QCOMPARE(patch.body,
        "{\"data\":{\"attributes\":{\"connection_types\":[" + list + "]},\"id\":\"" + id.toUtf8()
            + "\",\"type\":\"org_connection\"}}");
    QCOMPARE(patch.header("DD-API-KEY"), keys.apiKey.toUtf8());
    QCOMPARE(patch.header("DD-APPLICATION-KEY"), keys.applicationKey.toUtf8());
    QCOMPARE(patch.header("Content-Type"), "application/json");
    QCOMPARE(patch.header("Accept"), "application/json");
    QCOMPARE(patch.header("Content-Length"), QByteArray::number(patch.body.size()));
    QCOMPARE(patch.header("Authorization"), QByteArray());
    QCOMPARE(patch.header("Cookie"), QByteArray());

    // The answer has no names; the window keeps them.
    QTRY_VERIFY(app->window->statusBar()->currentMessage().startsWith(u"Applied"_s));
    QCOMPARE(app->labelText("sourceOrg"), payments);
    QCOMPARE(app->labelText("sinkOrg"), central);
    const int row = app->rowOf(payments, central);
    QVERIFY(row >= 0);
    QVERIFY(!app->cell(row, Column::Creator).isEmpty());
    QCOMPARE(app->find<QCheckBox>("type-audit")->isChecked(), !hadAudit);
    QVERIFY(!app->find<QPushButton>("save")->isEnabled());
}

void EditingTest::keepsUnknownTypes()
{
    SandboxWorld world = sampleWorld();
    const QString id = sampleConnectionId(payments, central);
    world.connections[id].types = {u"logs"_s, u"ci_visibility_pipelines"_s};
    const auto app = loadedApp(payments, world);
    app->selectPair(payments, central);
    const auto* unknown = app->find<QCheckBox>("type-ci_visibility_pipelines");
    QVERIFY(unknown->isVisible());
    QVERIFY(unknown->isChecked());
    QCOMPARE(unknown->text(), u"ci_visibility_pipelines"_s);
    click(app->find<QCheckBox>("type-metrics"));
    app->find<QAction>("save")->trigger();
    QTRY_COMPARE(app->sent("PATCH").size(), 1);
    QTRY_COMPARE(ConnectionTypes(app->server.world().connections.value(id).types),
        (ConnectionTypes {u"logs"_s, u"metrics"_s, u"ci_visibility_pipelines"_s}));
}

void EditingTest::saysWhyItCannotSave_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sink");
    QTest::addColumn<bool>("untickAll");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing changed") << payments << payments << central << false << u"Nothing is changed"_s;
    QTest::newRow("no type left") << payments << payments << central << true << u"at least one data type"_s;
    QTest::newRow("not the source") << payments << central << payments << false
                                    << u"Only the source organization"_s;
    QTest::newRow("no permission") << checkout << checkout << central << false << u"org_connections_write"_s;
}

void EditingTest::saysWhyItCannotSave()
{
    QFETCH(QString, account);
    QFETCH(QString, source);
    QFETCH(QString, sink);
    QFETCH(bool, untickAll);
    QFETCH(QString, why);
    const auto app = loadedApp(account);
    app->selectPair(source, sink);
    if (untickAll) {
        for (QCheckBox* box : app->find<QWidget>("editor")->findChildren<QCheckBox*>()) {
            if (box->isVisible() && box->isChecked())
                click(box);
        }
    }
    QVERIFY(!app->find<QPushButton>("save")->isEnabled());
    QVERIFY(app->find<QLabel>("obstacle")->isVisible());
    QVERIFY2(app->labelText("obstacle").contains(why), qPrintable(app->labelText("obstacle")));
    QTest::keyClick(app->window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(app->sent("PATCH").size(), 0);
}

/// Where who it is is refused, the API key tells the organization, and the server decides what it may do.
void EditingTest::worksWithoutKnowingWhoItIs()
{
    App app;
    app.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").at("current_user").forEver());
    app.addAccount(payments);
    app.open();
    QTRY_VERIFY(app.rows() > 0 && !app.workspace->session.isLoading());
    QVERIFY(app.labelText("accountState").endsWith(u"permissions not told"_s));
    app.selectPair(payments, central);
    click(app.find<QCheckBox>("type-audit"));
    app.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").on("PATCH"));
    app.find<QAction>("save")->trigger();
    QTRY_VERIFY(bannerText(app).contains(u"Datadog Admin Role"_s));
    QVERIFY(bannerText(app).contains(u"a scoped key or token can hold less than its user"_s));
    app.find<QAction>("save")->trigger();
    QTRY_COMPARE(app.sent("PATCH").size(), 2);
    QTRY_VERIFY(app.workspace->drafts.all().isEmpty());
    app.selectPair(central, payments); // Not its own organization's to change, which is known.
    QVERIFY(app.labelText("obstacle").contains(u"Only the source organization"_s));
}

void EditingTest::saysWhatTheDestinationLoses()
{
    SandboxWorld world = sampleWorld();
    world.connections[sampleConnectionId(payments, central)].types = {u"logs"_s, u"metrics"_s};
    const auto app = loadedApp(payments, world);
    app->selectPair(payments, central);
    QVERIFY(!app->find<QLabel>("consequences")->isVisible());
    click(app->find<QCheckBox>("type-metrics"));
    const QString text = app->labelText("consequences");
    QVERIFY(app->find<QLabel>("consequences")->isVisible());
    QVERIFY2(text.contains(central) && text.contains(u"metrics"_s, Qt::CaseInsensitive), qPrintable(text));
    QCOMPARE(app->sent("PATCH").size(), 0);
}

void EditingTest::reverts()
{
    const auto app = loadedApp(payments);
    app->selectPair(payments, central);
    auto* box = app->find<QCheckBox>("type-audit");
    const bool before = box->isChecked();
    click(box);
    QCOMPARE(box->isChecked(), !before);
    QTest::mouseClick(app->find<QPushButton>("revert"), Qt::LeftButton);
    QCOMPARE(box->isChecked(), before);
    QVERIFY(app->workspace->drafts.all().isEmpty());
}

void EditingTest::editsSeveralAtOnce()
{
    const auto app = loadedApp(payments);
    app->table()->selectAll();
    auto* box = app->find<QCheckBox>("type-audit");
    const QSignalSpy refreshed(app->find<ConnectionEditor>("editor"), &ConnectionEditor::availabilityChanged);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QCOMPARE(refreshed.size(), 1); // Not for each of them.
    if (box->checkState() != Qt::Checked)
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    const auto& connections = app->workspace->connections.connections();
    int own = 0;
    for (const Connection& connection : connections) {
        const bool isSource = connection.sourceOrg.name() == payments;
        own += isSource ? 1 : 0;
        if (isSource)
            QVERIFY(app->workspace->drafts.typesOf(connection).contains(u"audit"_s));
        else
            QVERIFY(!app->workspace->drafts.find(connection.id)); // Not ours to change.
    }
    QVERIFY(own > 1);
    QVERIFY(app->find<QAction>("review")->isEnabled());
    QVERIFY(!app->find<QAction>("save")->isEnabled());
}

void EditingTest::editorFollowsThePalette()
{
    const auto app = loadedApp(payments);
    app->selectPair(payments, central);
    auto* editor = app->find<QWidget>("editor");
    QPalette dark(QColor(0x30, 0x30, 0x30));
    dark.setColor(QPalette::WindowText, Qt::white);
    editor->setPalette(dark);
    QCOMPARE(
        app->find<QLabel>("obstacle")->palette().color(QPalette::WindowText), theme::secondaryText(dark));
    QFont large = editor->font();
    large.setPointSize(2 * large.pointSize());
    editor->setFont(large);
    for (const char* title : {"sourceOrg", "sinkOrg", "typesTitle", "detailsTitle"})
        QCOMPARE(app->find<QLabel>(title)->font().pointSizeF(), theme::titleFont(large).pointSizeF());
}

/// Where nothing is selected there is little to see, whatever a connection would take.
void EditingTest::scrollsNothingThatIsHidden()
{
    const auto app = loadedApp(payments);
    app->window->resize(1200, 450);
    const auto* bar = app->find<QScrollArea>("editor")->verticalScrollBar();
    QTRY_VERIFY(!bar->isVisible());
    app->selectPair(payments, central);
    QTRY_VERIFY(bar->isVisible());
    app->table()->clearSelection();
    QTRY_VERIFY(!bar->isVisible());
}

QTEST_MAIN(EditingTest)
#include "editing_test.moc"
