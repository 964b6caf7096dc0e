// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "tests/support/planworld.h"
#include "tests/support/smalldisk.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const ConnectionTypes logs {u"logs"_s};
const ConnectionTypes metrics {u"metrics"_s};

Connection connectionTo(int sink, const ConnectionTypes& types = logs)
{
    Connection connection {knownConnection(1, sink)};
    connection.connectionTypes = types;
    return connection;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class DraftsTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void areOnTheDiskWithinASecond();
    void areStoredWhileOneGoesOnEditing();
    void comeBack();
    void keepUnknownTypes();
    void endWhereTheEditComesBack();
    void areCounted();
    void keepTheirBaseline();
    void settle_data();
    void settle();
    void sayWhatSettledThem();
    void keepAsideWhatIsNotUnderstood_data();
    void keepAsideWhatIsNotUnderstood();
    void keepAsideWhatCannotBeRead();
    void keepAsideWhatCameMeanwhile_data();
    void keepAsideWhatCameMeanwhile();
    void twoWindowsKeepEachOthersDrafts();
    void storeAtTheEndWhatWasRefusedBefore();
    void surviveAReadOnlyFolder();
    void surviveAFullDisk();
    void storeTheLastOfManyWrites();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"data/drafts.json"_s); }
    [[nodiscard]] QStringList aside() const
    {
        return QDir(QFileInfo(path()).path())
            .entryList({u"drafts.json.damaged-*"_s, u"drafts.json.newer-*"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void DraftsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void DraftsTest::areOnTheDiskWithinASecond()
{
    Drafts drafts(path());
    QSignalSpy changed(&drafts, &Drafts::changed);
    drafts.edit(connectionTo(1), metrics);
    QCOMPARE(changed, (QList<QVariantList> {{connectionId(1, 1)}}));
    drafts.edit(connectionTo(2), {}); // The last type was taken away.
    QCOMPARE(changed.last(), QVariantList {connectionId(1, 2)});
    QTRY_VERIFY_WITH_TIMEOUT(bytesOf(path()).contains(connectionId(1, 2).toLatin1()), 1000);
    QTRY_VERIFY_WITH_TIMEOUT(bytesOf(path()).contains("metrics"), 1000);
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), ownerOnly);
    drafts.discard(connectionId(1, 1));
    QTRY_VERIFY_WITH_TIMEOUT(!bytesOf(path()).contains("metrics"), 1000);
}

void DraftsTest::areStoredWhileOneGoesOnEditing()
{
    Drafts drafts(path());
    int edits = 0;
    const auto isStored = [&] {
        drafts.edit(connectionTo(1), {u"type_%1"_s.arg(++edits)});
        return QFile::exists(path());
    };
    QVERIFY(QTest::qWaitFor(isStored, 1000));
    QVERIFY(edits > 1);
}

void DraftsTest::comeBack()
{
    Draft then;
    {
        Drafts drafts(path());
        drafts.edit(connectionTo(1), metrics);
        drafts.edit(connectionTo(2), {});
        then = *drafts.find(connectionId(1, 1));
    } // Within the second: the destructor stores them.
    Drafts drafts(path());
    QVERIFY(drafts.warning().isEmpty());
    QCOMPARE(drafts.all().size(), 2);
    QVERIFY(*drafts.find(connectionId(1, 1)) == then);
    QCOMPARE(drafts.typesOf(connectionTo(1)), metrics);
    QVERIFY(drafts.typesOf(connectionTo(2)).isEmpty());
    QVERIFY(drafts.isChanged(connectionTo(1)));
    QVERIFY(!drafts.isChanged(connectionTo(1, metrics)));
    QVERIFY(!drafts.isChanged(connectionTo(3)));
    QVERIFY(!drafts.find(connectionId(1, 3)));
}

void DraftsTest::keepUnknownTypes()
{
    const ConnectionTypes unknown {u"ci_visibility_pipelines"_s, u"from the year 2030"_s};
    {
        Drafts drafts(path());
        drafts.edit(connectionTo(1, unknown), unknown.with(metrics));
    }
    const Drafts drafts(path());
    QCOMPARE(drafts.find(connectionId(1, 1))->types, unknown.with(metrics));
    QCOMPARE(drafts.find(connectionId(1, 1))->baseline.connectionTypes, unknown);
}

void DraftsTest::endWhereTheEditComesBack()
{
    Drafts drafts(path());
    QSignalSpy changed(&drafts, &Drafts::changed);
    drafts.edit(connectionTo(1), logs);
    QVERIFY(changed.isEmpty());
    drafts.edit(connectionTo(1), metrics);
    drafts.edit(connectionTo(1), metrics); // The same once more is no news.
    QCOMPARE(changed.size(), 1);
    drafts.edit(connectionTo(1), logs);
    QVERIFY(drafts.all().isEmpty());
    QCOMPARE(changed.size(), 2);
}

/// Only those of connections that are there, and only while they differ from what is saved.
void DraftsTest::areCounted()
{
    Drafts drafts(path());
    ConnectionStore store;
    store.merge(u"account"_s, {knownConnection(1, 1), knownConnection(1, 2)});
    QCOMPARE(drafts.changedIn(store), 0);
    drafts.edit(connectionTo(1), metrics);
    drafts.edit(connectionTo(2), metrics);
    drafts.edit(connectionTo(3), metrics);
    QCOMPARE(drafts.changedIn(store), 2);
    store.mergeOne(u"account"_s, connectionTo(1, metrics)); // Somebody else has saved the same.
    QCOMPARE(drafts.changedIn(store), 1);
}

void DraftsTest::keepTheirBaseline()
{
    Drafts drafts(path());
    drafts.edit(connectionTo(1), metrics);
    drafts.edit(connectionTo(1, {u"audit"_s}), metrics.with(u"rum"_s)); // The list was refreshed meanwhile.
    QCOMPARE(drafts.find(connectionId(1, 1))->baseline.connectionTypes, logs);
    drafts.edit(connectionTo(1, {u"audit"_s}), {u"audit"_s});
    QVERIFY(!drafts.find(connectionId(1, 1)));
}

void DraftsTest::settle_data()
{
    QTest::addColumn<QStringList>("draft");
    QTest::addColumn<QStringList>("sent");
    QTest::addColumn<QString>("newId");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<bool>("stays");
    const QStringList wanted {u"metrics"_s};
    const QStringList more {u"metrics"_s, u"audit"_s};
    const QString id = connectionId(1, 1);
    const QString other = connectionId(1, 9);
    QTest::newRow("written") << wanted << wanted << id << wanted << false;
    QTest::newRow("written on top of theirs") << wanted << wanted << id << more << false;
    QTest::newRow("theirs were taken") << wanted << wanted << id << QStringList {u"logs"_s} << false;
    QTest::newRow("edited meanwhile") << more << wanted << id << wanted << true;
    QTest::newRow("edited meanwhile to what is there now") << more << wanted << id << more << false;
    QTest::newRow("gone") << wanted << wanted << id << QStringList() << false;
    QTest::newRow("deleted by the plan") << wanted << QStringList() << id << QStringList() << false;
    QTest::newRow("created again") << wanted << wanted << other << wanted << false;
    QTest::newRow("created again, edited meanwhile") << more << wanted << other << wanted << true;
}

void DraftsTest::settle()
{
    QFETCH(const QStringList, draft);
    QFETCH(const QStringList, sent);
    QFETCH(const QString, newId);
    QFETCH(const QStringList, now);
    QFETCH(const bool, stays);
    {
        Drafts drafts(path());
        drafts.edit(connectionTo(1), ConnectionTypes(draft));
        drafts.edit(connectionTo(2), metrics);
        OrgConnection after = knownConnection(1, 1); // As an answer to an update states it.
        after.id = newId;
        after.sinkOrg = Org {after.sinkOrg.id(), {}};
        after.connectionTypes = ConnectionTypes(now);
        drafts.settle(connectionId(1, 1), after, ConnectionTypes(sent));
    }
    const Drafts drafts(path());
    QCOMPARE(drafts.all().size(), stays ? 2 : 1);
    QVERIFY(drafts.find(connectionId(1, 2))); // Nobody asked about that one.
    QCOMPARE(drafts.find(newId) != nullptr, stays);
    if (!stays)
        return;
    QCOMPARE(drafts.find(newId)->types.wireNames(), draft);
    QCOMPARE(drafts.find(newId)->baseline.connectionTypes.wireNames(), now);
    QCOMPARE(drafts.find(newId)->baseline.sinkOrg.name(), sinkName(1));
    QCOMPARE(drafts.find(newId)->baseline.id, newId);
}

void DraftsTest::sayWhatSettledThem()
{
    Drafts drafts(path());
    drafts.edit(connectionTo(1), metrics);
    QSignalSpy changed(&drafts, &Drafts::changed);
    drafts.settle(connectionId(1, 3), knownConnection(1, 3), logs);
    QVERIFY(changed.isEmpty());
    OrgConnection again = knownConnection(1, 1);
    again.id = connectionId(1, 9);
    drafts.settle(connectionId(1, 1), again, {u"audit"_s});
    QVERIFY(drafts.all().contains(connectionId(1, 9)));
    QCOMPARE(changed, (QList<QVariantList> {{connectionId(1, 1)}, {connectionId(1, 9)}}));
}

void DraftsTest::keepAsideWhatIsNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("not JSON") << QByteArray("half a fi");
    QTest::newRow("of a newer version") << QByteArray("{\"version\":2,\"drafts\":[]}");
    QTest::newRow("without an id") << QByteArray(
        "{\"version\":1,\"drafts\":[{\"baseline\":{},\"connection_types\":[]}]}");
    QTest::newRow("without types") << QByteArray(
        "{\"version\":1,\"drafts\":[{\"baseline\":{\"id\":\"x\"}}]}");
}

void DraftsTest::keepAsideWhatIsNotUnderstood()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    Drafts drafts(path());
    QVERIFY(drafts.all().isEmpty());
    QCOMPARE(aside().size(), 1);
    QCOMPARE(bytesOf(QFileInfo(path()).dir().filePath(aside().first())), bytes);
    QVERIFY2(drafts.warning().contains(aside().first()), qPrintable(drafts.warning()));
    QCOMPARE(drafts.warning().contains(u"newer Orgbridge"_s), bytes.contains("\"version\":2"));
    drafts.edit(connectionTo(1), metrics);
    QTRY_VERIFY(bytesOf(path()).contains("metrics"));
    QVERIFY(drafts.warning().contains(aside().first())); // Still true, so still said.
    QCOMPARE(aside().size(), 1);
}

void DraftsTest::keepAsideWhatCannotBeRead()
{
    const QString folder = QFileInfo(path()).path();
    QVERIFY(QDir().mkpath(folder));
    const Unprivileged unprivileged(folder);
    {
        Drafts drafts(path());
        drafts.edit(connectionTo(1), metrics);
    }
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions()));
    {
        Drafts drafts(path());
        QVERIFY(drafts.all().isEmpty());
        QVERIFY(!drafts.warning().isEmpty());
        drafts.edit(connectionTo(2), metrics);
    }
    QCOMPARE(aside().size(), 1);
    const QString kept = folder + u'/' + aside().first();
    QVERIFY(QFile::setPermissions(kept, ownerOnly));
    QVERIFY(Drafts(kept).find(connectionId(1, 1))); // Nothing typed is lost.
    QVERIFY(Drafts(path()).find(connectionId(1, 2)));
}

void DraftsTest::keepAsideWhatCameMeanwhile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("damage") << QByteArray("half a fi") << u"cannot be understood"_s;
    QTest::newRow("of a newer version")
        << QByteArray("{\"version\":2,\"drafts\":[]}") << u"newer Orgbridge"_s;
}

/// What comes while the app runs, as from a program that synchronizes folders, or from another Orgbridge.
void DraftsTest::keepAsideWhatCameMeanwhile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    Drafts drafts(path());
    drafts.edit(connectionTo(1), metrics);
    QTRY_VERIFY(bytesOf(path()).contains("metrics"));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    drafts.edit(connectionTo(2), metrics);
    QTRY_COMPARE(aside().size(), 1);
    QTRY_VERIFY(drafts.warning().contains(aside().first()));
    QVERIFY2(drafts.warning().contains(words), qPrintable(drafts.warning()));
    QTRY_COMPARE(Drafts(path()).all().size(), 2);
    QCOMPARE(bytesOf(QFileInfo(path()).dir().filePath(aside().first())), bytes);
}

/// Each writes what was edited in it, and leaves the rest as the other has it.
void DraftsTest::twoWindowsKeepEachOthersDrafts()
{
    {
        Drafts before(path());
        before.edit(connectionTo(4), metrics);
    }
    {
        Drafts one(path());
        Drafts other(path());
        one.edit(connectionTo(1), metrics);
        QTRY_VERIFY(Drafts(path()).find(connectionId(1, 1)));
        other.edit(connectionTo(2), metrics);
        QTRY_VERIFY(Drafts(path()).find(connectionId(1, 2)));
        other.discard(connectionId(1, 4));
        QTRY_VERIFY(!Drafts(path()).find(connectionId(1, 4)));
        one.edit(connectionTo(3), metrics);
        QVERIFY(one.find(connectionId(1, 4))); // It does not know, and does not bring it back.
    }
    const Drafts after(path());
    const QStringList ids {after.all().keys()};
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()),
        (QSet<QString> {connectionId(1, 1), connectionId(1, 2), connectionId(1, 3)}));
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList {u"drafts.json"_s});
}

/// Nothing is edited any more, and still they are stored.
void DraftsTest::storeAtTheEndWhatWasRefusedBefore()
{
    const QString folder = QFileInfo(path()).path();
    QVERIFY(QDir().mkpath(folder));
    const Unprivileged unprivileged(folder);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    {
        Drafts drafts(path());
        drafts.edit(connectionTo(1), metrics);
        QTRY_VERIFY(!drafts.warning().isEmpty());
        QVERIFY(QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner));
    }
    QVERIFY(Drafts(path()).find(connectionId(1, 1)));
}

void DraftsTest::surviveAReadOnlyFolder()
{
    const QString folder = QFileInfo(path()).path();
    QVERIFY(QDir().mkpath(folder));
    const Unprivileged unprivileged(folder);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    Drafts drafts(path());
    QVERIFY(drafts.warning().isEmpty());
    QSignalSpy warned(&drafts, &Drafts::warningChanged);
    drafts.edit(connectionTo(1), metrics);
    QTRY_COMPARE(warned.size(), 1);
    QVERIFY2(drafts.warning().contains(path()), qPrintable(drafts.warning()));
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(drafts.typesOf(connectionTo(1)), metrics);

    QVERIFY(QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner));
    drafts.edit(connectionTo(2), metrics);
    QTRY_VERIFY(drafts.warning().isEmpty());
    QCOMPARE(Drafts(path()).all().size(), 2);
}

void DraftsTest::surviveAFullDisk()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("A small disk: this needs the right to mount one.");
    const QString file = disk.path(u"drafts.json"_s);
    Drafts drafts(file);
    drafts.edit(connectionTo(1), metrics);
    QTRY_VERIFY(bytesOf(file).contains("metrics"));
    const QByteArray stored = bytesOf(file);
    disk.fill();
    drafts.edit(connectionTo(2), metrics);
    QTRY_VERIFY(!drafts.warning().isEmpty());
    QCOMPARE(bytesOf(file), stored); // What was there stays whole.
    QCOMPARE(drafts.all().size(), 2);
    disk.makeRoom();
    drafts.edit(connectionTo(3), metrics);
    QTRY_VERIFY(drafts.warning().isEmpty());
    QCOMPARE(Drafts(file).all().size(), 3);
}

void DraftsTest::storeTheLastOfManyWrites()
{
    const QByteArray last = QByteArray("last").repeated(1000);
    {
        StoredFile file(path());
        QVERIFY(!file.read()->has_value());
        const auto put = [&file](const QByteArray& bytes) {
            file.change(1, [bytes](const std::optional<QByteArray>& /*now*/) { return bytes; });
        };
        for (int i = 0; i < 50; ++i)
            put(QByteArray::number(i).repeated(1000));
        put(last);
    }
    QCOMPARE(bytesOf(path()), last);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
