// SPDX-License-Identifier: Apache-2.0
// With an account in read-only mode nothing that changes anything reaches the server, whichever way a person
// takes, and whatever was begun before the switch.
#include "tests/support/app.h"
#include "tests/support/planscene.h"
#include "ui/deletedialog.h"
#include "ui/newconnectiondialog.h"
#include "ui/plandesk.h"
#include "ui/planreview.h"
#include "ui/planreviewmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;
const QString fraud = u"Fraud Detection"_s;
const QString treasury = u"Treasury"_s;

/// The window with an account that may do everything, loaded.
struct Window : App {
    Window()
    {
        addAccount(payments);
        open();
        waitUntilLoaded();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window did not open.");
    }

    void waitUntilLoaded() const
    {
        const auto isThere = [this] { return rows() > 0 && !workspace->session.isLoading(); };
        if (!QTest::qWaitFor(isThere))
            qFatal("The connections did not load.");
    }

    void setReadOnly(bool readOnly) const
    {
        Account account = *workspace->accounts.find(sampleOrgId(payments));
        account.readOnly = readOnly;
        if (!workspace->accounts.update(account))
            qFatal("The account was not switched.");
        waitUntilLoaded();
    }

    /// A draft as somebody has left it.
    void draft(const QString& sink) const
    {
        const Connection* connection
            = workspace->connections.findPair(sampleOrgId(payments), sampleOrgId(sink));
        const ConnectionTypes types = connection->connectionTypes;
        workspace->drafts.edit(*connection,
            types.contains(u"metrics"_s) ? types.without(u"metrics"_s) : types.with(u"metrics"_s));
    }

    void trigger(const char* action) const
    {
        window->activateWindow();
        QTest::qWait(0);
        find<QAction>(action)->trigger();
    }

    [[nodiscard]] PlanDesk& desk() const { return *window->findChild<PlanDesk*>(); }

    template<typename Dialog> [[nodiscard]] Dialog* dialog() const
    {
        Dialog* shown = nullptr;
        const auto isShown = [&] {
            for (auto* one : window->findChildren<Dialog*>()) {
                if (one->isVisible())
                    shown = one;
            }
            return shown != nullptr;
        };
        if (!QTest::qWaitFor(isShown))
            qFatal("There is no such dialog.");
        return shown;
    }

    [[nodiscard]] QList<RecordedRequest> writes() const
    {
        QList<RecordedRequest> requests = server.requests();
        requests.removeIf([](const RecordedRequest& request) { return request.method == "GET"; });
        return requests;
    }

    [[nodiscard]] QString bannerText() const
    {
        const auto* banner = find<QWidget>("banner");
        return banner->isVisible() ? QString(banner->accessibleName() + banner->accessibleDescription())
                                   : QString();
    }

    /// Everything that could follow has followed.
    void settle() const
    {
        if (!QTest::qWaitFor([this] { return !workspace->runner.isRunning(); }))
            qFatal("The plan did not end.");
        QTest::qWait(0);
    }

    /// Applies the review that is shown, and says what it shows in the end.
    [[nodiscard]] QString apply() const
    {
        auto* review = dialog<PlanReview>();
        click(*review, u"planApply"_s);
        settle();
        const auto* model = part<QAbstractItemView>(*review, u"planChanges"_s).model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data(PlanReviewModel::ProblemRole).toString());
        return lines.join(u'\n');
    }
};

} // namespace

class ReadOnlyModeTest : public QObject {
    Q_OBJECT

private slots:
    void isShownInTheWindow();
    void saves();
    void editorIsReadOnly();
    void editsSeveral();
    void reviews();
    void appliesAReviewOfBefore();
    void creates();
    void deletes();
    void undoes();
    void revertsFromTheJournal();
    void retries();
    void stopsWhatWaits();
    void isNoLongerInTheWay();
};

void ReadOnlyModeTest::isShownInTheWindow()
{
    const Window app;
    QVERIFY(!app.find<QLabel>("readOnlyMark")->isVisible());
    QVERIFY(app.labelText("accountState").endsWith(u"can write"_s));
    app.setReadOnly(true);
    QVERIFY(app.find<QLabel>("readOnlyMark")->isVisible());
    QCOMPARE(app.labelText("readOnlyMark"), u"Read-only"_s);
    QVERIFY(!app.find<QComboBox>("account")->itemIcon(0).isNull());
    QVERIFY(app.labelText("accountState").endsWith(u"read-only mode"_s));
    app.setReadOnly(false);
    QVERIFY(!app.find<QLabel>("readOnlyMark")->isVisible());
    QVERIFY(app.find<QComboBox>("account")->itemIcon(0).isNull());
}

void ReadOnlyModeTest::saves()
{
    const Window app;
    app.draft(central);
    app.setReadOnly(true);
    app.selectPair(payments, central);
    QVERIFY(!app.find<QPushButton>("save")->isEnabled());
    QVERIFY(app.labelText("obstacle").contains(u"read-only"_s));
    QTest::keyClick(app.window.get(), Qt::Key_S, Qt::ControlModifier);
    app.desk().save(sampleConnectionId(payments, central));
    app.settle();
    QVERIFY(app.writes().isEmpty());
    QVERIFY(app.workspace->drafts.find(sampleConnectionId(payments, central))); // Kept.
}

void ReadOnlyModeTest::editorIsReadOnly()
{
    const Window app;
    app.setReadOnly(true);
    app.selectPair(payments, central);
    auto* box = app.find<QCheckBox>("type-audit");
    const bool before = box->isChecked();
    QVERIFY(!box->isEnabled());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->height() / 2, box->height() / 2));
    QCOMPARE(box->isChecked(), before);
    QVERIFY(app.workspace->drafts.all().isEmpty());

    app.setReadOnly(false);
    app.draft(central);
    app.setReadOnly(true);
    app.selectPair(payments, central);
    QVERIFY(!app.find<QCheckBox>("type-audit")->isEnabled()); // Also with a draft of before.
    QVERIFY(app.find<QAction>("revert")->isEnabled());
}

void ReadOnlyModeTest::editsSeveral()
{
    const Window app;
    app.setReadOnly(true);
    app.trigger("selectAll");
    QVERIFY(!app.find<QCheckBox>("type-audit")->isEnabled());
    app.find<QCheckBox>("type-audit")->click();
    QVERIFY(app.workspace->drafts.all().isEmpty());
    QVERIFY(!app.find<QAction>("review")->isEnabled());
    app.settle();
    QVERIFY(app.writes().isEmpty());
}

void ReadOnlyModeTest::reviews()
{
    const Window app;
    app.draft(central);
    app.draft(fraud);
    app.setReadOnly(true);
    app.trigger("review");
    app.settle();
    for (const auto* review : app.window->findChildren<PlanReview*>())
        QVERIFY(!review->isVisible());
    QVERIFY(app.writes().isEmpty());
}

/// What was put on screen before the switch is refused by the runner itself.
void ReadOnlyModeTest::appliesAReviewOfBefore()
{
    const Window app;
    app.draft(central);
    app.draft(fraud);
    app.trigger("review");
    app.setReadOnly(true);
    const QString shown = app.apply();
    QVERIFY2(
        shown.contains(u"The account \"Payments Production\" is switched to read-only"_s), qPrintable(shown));
    QVERIFY(app.writes().isEmpty());
    QCOMPARE(app.workspace->drafts.all().size(), 2);
}

void ReadOnlyModeTest::creates()
{
    const Window app;
    app.trigger("newConnection");
    const auto* dialog = app.dialog<NewConnectionDialog>();
    part<QLineEdit>(*dialog, u"destinationId"_s).setText(sampleOrgId(treasury));
    part<QCheckBox>(*dialog, u"newType_logs"_s).setChecked(true);
    QTRY_VERIFY(part<QPushButton>(*dialog, u"newCreate"_s).isEnabled());
    app.setReadOnly(true);
    click(*dialog, u"newCreate"_s);
    app.settle();
    QTRY_VERIFY(app.bannerText().contains(u"switched to read-only"_s));
    QVERIFY(!app.find<QAction>("newConnection")->isEnabled());
    app.desk().create();
    app.settle();
    QVERIFY(app.writes().isEmpty());
}

void ReadOnlyModeTest::deletes()
{
    const Window app;
    app.selectPair(payments, central);
    app.trigger("delete");
    const auto* dialog = app.dialog<DeleteDialog>();
    app.setReadOnly(true);
    click(*dialog, u"deleteDelete"_s);
    app.settle();
    QTRY_VERIFY(app.bannerText().contains(u"switched to read-only"_s));
    app.selectPair(payments, central);
    QVERIFY(!app.find<QAction>("delete")->isEnabled());
    app.desk().remove({sampleConnectionId(payments, central)});
    app.settle();
    QVERIFY(app.writes().isEmpty());
}

void ReadOnlyModeTest::undoes()
{
    const Window app;
    app.draft(central);
    app.selectPair(payments, central);
    app.trigger("save");
    QTRY_COMPARE(app.writes().size(), 1);
    app.settle();
    app.setReadOnly(true);
    app.desk().undo();
    const QString shown = app.apply();
    QVERIFY2(shown.contains(u"switched to read-only"_s), qPrintable(shown));
    QCOMPARE(app.writes().size(), 1); // That of before.
}

void ReadOnlyModeTest::revertsFromTheJournal()
{
    const Window app;
    app.draft(central);
    app.selectPair(payments, central);
    app.trigger("save");
    QTRY_COMPARE(app.writes().size(), 1);
    app.settle();
    app.setReadOnly(true);
    app.desk().revert(app.workspace->journal.entries());
    const QString shown = app.apply();
    QVERIFY2(shown.contains(u"switched to read-only"_s), qPrintable(shown));
    QCOMPARE(app.writes().size(), 1);
}

void ReadOnlyModeTest::retries()
{
    Window app;
    app.draft(central);
    app.selectPair(payments, central);
    app.server.addFault(Fault::answer(403, R"({"errors":["Forbidden"]})").on("PATCH"));
    app.trigger("save");
    QTRY_COMPARE(app.writes().size(), 1);
    app.settle();
    QTRY_VERIFY(app.find<QWidget>("banner")->isVisible());
    app.setReadOnly(true);
    app.desk().retry();
    app.settle();
    QCOMPARE(app.writes().size(), 1);
    QCOMPARE(app.server.world().connections.value(sampleConnectionId(payments, central)).types,
        sampleWorld().connections.value(sampleConnectionId(payments, central)).types);
}

/// A write that waits for the rate limit when the switch is set.
void ReadOnlyModeTest::stopsWhatWaits()
{
    Window app;
    app.draft(central);
    app.selectPair(payments, central);
    app.server.addFault(Fault::rateLimited(1).on("PATCH"));
    app.trigger("save");
    QTRY_COMPARE(app.writes().size(), 1);
    QTRY_COMPARE(app.workspace->runner.progress().first().state, ChangeState::RateLimited);
    app.setReadOnly(true);
    app.settle();
    QCOMPARE(app.workspace->runner.progress().first().state, ChangeState::NotTried);
    QCOMPARE(app.writes().size(), 1);
    QVERIFY(!app.server.requests().last().actedOn || app.server.requests().last().method == "GET");
}

void ReadOnlyModeTest::isNoLongerInTheWay()
{
    const Window app;
    app.draft(central);
    app.setReadOnly(true);
    app.setReadOnly(false);
    app.selectPair(payments, central);
    app.trigger("save");
    QTRY_COMPARE(app.writes().size(), 1);
    app.settle();
    QVERIFY(app.workspace->drafts.all().isEmpty());
}

QTEST_MAIN(ReadOnlyModeTest)
#include "readonlymode_test.moc"
