// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/restrictionpolicy.h"
#include "app/plan/accessedit.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString editor = editorRelation();
const QString viewer = viewerRelation();
const QString alice = u"user:a"_s;
const QString bob = u"user:b"_s;
const QString team = u"team:t"_s;

RestrictionPolicy only(const QString& relation, const QStringList& principals)
{
    return RestrictionPolicy({{relation, principals}});
}

} // namespace

class RestrictionPolicyTest : public QObject {
    Q_OBJECT

private slots:
    void isASet();
    void keepsWhatItDoesNotKnow();
    void addsAndRemoves();
    void fewerThanAllIsNotFullAccess();
    void takesPrincipalsApart_data();
    void takesPrincipalsApart();
    void survivesItsFile();
    void tellsWhatAnEditDoes_data();
    void tellsWhatAnEditDoes();
};

void RestrictionPolicyTest::isASet()
{
    const RestrictionPolicy one({{viewer, {bob}}, {editor, {bob, alice, bob}}, {viewer, {alice}}});
    const RestrictionPolicy same({{editor, {alice, bob}}, {viewer, {alice, bob}}});
    QVERIFY(one == same);
    QCOMPARE(one.bindings().first().relation, editor);
    QCOMPARE(one.principals(editor), (QStringList {alice, bob}));
    QCOMPARE(one.principals(u"owner"_s), QStringList());
    QCOMPARE(one.everybody(), (QStringList {alice, bob}));
    QVERIFY(RestrictionPolicy().isUnrestricted());
}

void RestrictionPolicyTest::keepsWhatItDoesNotKnow()
{
    const RestrictionPolicy policy(
        {{u"resolver"_s, {u"group:x"_s}}, {u"audit"_s, {u"plain"_s}}, {viewer, {alice}}});
    const RestrictionPolicy edited = policy.with(editor, bob).without(viewer, alice);
    QCOMPARE(edited.bindings(),
        (QList<PolicyBinding> {
            {editor, {bob}}, {u"audit"_s, {u"plain"_s}}, {u"resolver"_s, {u"group:x"_s}}}));
}

void RestrictionPolicyTest::addsAndRemoves()
{
    const RestrictionPolicy policy({{editor, {alice}}, {viewer, {bob}}});
    QVERIFY(policy.with(editor, alice) == policy);
    QVERIFY(policy.without(editor, bob) == policy);
    QVERIFY(policy.without(viewer, bob) == only(editor, {alice})); // The relation goes with the last one.
    QVERIFY(policy.without(policy).isUnrestricted());
    QVERIFY(policy.with(only(editor, {bob})).without(only(viewer, {bob})) == only(editor, {alice, bob}));
}

void RestrictionPolicyTest::fewerThanAllIsNotFullAccess()
{
    const RestrictionPolicy nobody = only(editor, {});
    QVERIFY(!nobody.isUnrestricted());
    QVERIFY(nobody != RestrictionPolicy());
}

void RestrictionPolicyTest::takesPrincipalsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("a role") << u"role:1"_s << u"role"_s << u"1"_s;
    QTest::newRow("an id with a colon") << u"group:a:b"_s << u"group"_s << u"a:b"_s;
    QTest::newRow("no kind") << u"plain"_s << QString() << u"plain"_s;
    QTest::newRow("an empty kind") << u":x"_s << QString() << u":x"_s;
    QTest::newRow("no id") << u"role:"_s << u"role"_s << QString();
}

void RestrictionPolicyTest::takesPrincipalsApart()
{
    QFETCH(QString, text);
    const Principal principal = principalFrom(text);
    QTEST(principal.kind, "kind");
    QTEST(principal.id, "id");
    QCOMPARE(toText(principal), text);
}

void RestrictionPolicyTest::survivesItsFile()
{
    const AccessEdit edit {.baseline = only(viewer, {team}),
        .desired = only(u"resolver"_s, {u"group:x"_s}).with(editor, alice),
        .names = {{alice, u"<b>Alice</b>"_s}},
        .own = {alice, u"org:o"_s},
        .mayLockOut = true};
    QVERIFY(accessEditFromJson(toJson(edit)) == edit);
    QVERIFY(accessEditFromJson({}) == AccessEdit());
}

void RestrictionPolicyTest::tellsWhatAnEditDoes_data()
{
    QTest::addColumn<RestrictionPolicy>("before");
    QTest::addColumn<RestrictionPolicy>("after");
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<bool>("narrows");
    QTest::addColumn<bool>("locksOut");
    const QStringList own {alice, u"role:r"_s, u"org:o"_s};
    const auto row = [](const char* name, const RestrictionPolicy& before, const RestrictionPolicy& after,
                         const QStringList& who, bool narrows, bool locksOut) {
        QTest::newRow(name) << before << after << who << narrows << locksOut;
    };
    const RestrictionPolicy open;
    row("restricts to oneself", open, only(editor, {alice}), own, true, false);
    row("restricts to one's role", open, only(editor, {u"role:r"_s}), own, true, false);
    row("restricts to one's org", open, only(editor, {u"org:o"_s}), own, true, false);
    row("restricts to somebody else", open, only(editor, {bob}), own, true, true);
    row("restricts to a team", open, only(editor, {team}), own, true, true);
    row("leaves oneself as a viewer", open, RestrictionPolicy({{editor, {bob}}, {viewer, {alice}}}), own,
        true, true);
    row("names viewers only", open, only(viewer, {alice}), own, true, true);
    row("adds an editor", only(editor, {alice}), only(editor, {alice, bob}), own, false, false);
    row("takes an editor away", only(editor, {alice, bob}), only(editor, {alice}), own, true, false);
    row("takes oneself away", only(editor, {alice, bob}), only(editor, {bob}), own, true, true);
    row("restores full access", only(editor, {bob}), open, own, false, false);
    row("restores full access as nobody knows who", only(editor, {bob}), open, {}, false, false);
    row("as nobody knows who", open, only(editor, {alice}), {}, true, true);
}

void RestrictionPolicyTest::tellsWhatAnEditDoes()
{
    QFETCH(RestrictionPolicy, before);
    QFETCH(RestrictionPolicy, after);
    QFETCH(QStringList, own);
    const AccessEdit edit {.baseline = before, .desired = after, .own = own};
    QTEST(edit.narrows(), "narrows");
    QTEST(edit.locksOut(), "locksOut");
    QVERIFY(before.with(edit.added()).without(edit.removed()) == after);
}

QTEST_GUILESS_MAIN(RestrictionPolicyTest)
#include "restrictionpolicy_test.moc"
