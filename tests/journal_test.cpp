// SPDX-License-Identifier: Apache-2.0
#include "app/plan/recovery.h"
#include "tests/support/planrig.h"
#include "tests/support/smalldisk.h"
#include "tests/support/unprivileged.h"

#include <QFileInfo>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

Change someChange(const QString& type = u"metrics"_s)
{
    return updateChange(u"account"_s, knownConnection(1, 1), {type});
}

Change someRestriction()
{
    const auto before = RestrictionPolicy().with(editorRelation(), u"user:a"_s);
    return restrictChange(u"account"_s, knownConnection(1, 1),
        {.baseline = before,
            .desired = before.with(u"resolver"_s, u"group:\u05E1"_s),
            .names = {{u"user:a"_s, u"'); DROP TABLE changes; --"_s}},
            .own = {u"user:a"_s},
            .mayLockOut = true});
}

/// A creation that replaces a connection, and a deletion that remembers whose access went with it.
Change recreatingChange()
{
    Change change = deleteChange(u"account"_s, knownConnection(1, 3));
    change.recreates = change.baseline.id;
    change.access = AccessEdit {.baseline = RestrictionPolicy().with(viewerRelation(), u"team:t"_s)};
    return change;
}

JournalEntry intended(const Change& change = someChange())
{
    return {.planId = u"plan"_s,
        .at = QDateTime(QDate(2026, 3, 12), QTime(14, 2, 27, 660), Qt::UTC),
        .accountLabel = u"Payments Production"_s,
        .site = u"datadoghq.eu"_s,
        .change = change};
}

/// Writes an entry down and completes it.
JournalEntry write(Journal& journal, const Change& change = someChange(), const QString& message = {})
{
    JournalEntry entry = await(journal.intend(intended(change), {}));
    entry.outcome = JournalOutcome::Applied;
    entry.after = change.baseline;
    entry.after.connectionTypes = change.desired;
    if (change.kind == Change::Kind::Restrict)
        entry.accessAfter = change.access->desired;
    entry.message = message;
    entry.requestId = u"0badcafe"_s;
    entry.milliseconds = 1234;
    await(journal.complete(entry, {}));
    return entry;
}

QList<JournalEntry> stored(const QString& path)
{
    Journal journal(path);
    await(journal.load({}));
    return journal.entries();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test cannot write its own file.");
}

/// The permission bits, 0 where there is no such file.
int modeOf(const QString& path)
{
    struct stat status { };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void keepsEverything();
    void saysWhatIsNew();
    void isPrivate();
    void usesAWriteAheadLog();
    void refusesWhatIsNewer();
    void bringsEarlierFilesUpToDate_data();
    void bringsEarlierFilesUpToDate();
    void keepsDamagedFilesAside_data();
    void keepsDamagedFilesAside();
    void goesOnWithoutAFile_data();
    void goesOnWithoutAFile();
    void goesOnWithAFullDisk();
    void claimsNothingThatIsNotCompleted();
    void sharesAFile();
    void keepsItsOrderUnderAClockThatIsSetBack();
    void findsWhatIsUnfinished();
    void completesAlsoWhenStopped();
    void endsBeforeItIsLoaded();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"data/journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void JournalTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void JournalTest::keepsEverything()
{
    const auto source = orgNamed(sourceName(1));
    const Change changes[] = {someChange(u"ci_visibility_pipelines"_s),
        createChange(u"account"_s, source, orgNamed(u"Straße \u05E1\u05DC, \"quoted\"; --"_s), {u"logs"_s}),
        deleteChange(u"account"_s, knownConnection(1, 2)), someRestriction(), recreatingChange()};
    QList<JournalEntry> written;
    {
        Journal journal(path());
        await(journal.load({}));
        QVERIFY(journal.warning().isEmpty());
        for (const Change& change : changes)
            written.append(write(journal, change, u"two\nlines"_s));
    }
    const auto read = stored(path());
    QCOMPARE(read.size(), written.size());
    for (qsizetype index = 0; index < read.size(); ++index) {
        const JournalEntry& now = read.at(index);
        const JournalEntry& then = written.at(index);
        QCOMPARE(now.number, index + 1);
        QCOMPARE(now.planId, then.planId);
        QCOMPARE(now.at, then.at);
        QCOMPARE(now.accountLabel, then.accountLabel);
        QCOMPARE(now.site, then.site);
        QVERIFY(now.change == then.change);
        QVERIFY(now.after == then.after);
        QVERIFY(now.accessAfter == then.accessAfter);
        QCOMPARE(now.outcome, JournalOutcome::Applied);
        QCOMPARE(now.message, then.message);
        QCOMPARE(now.requestId, then.requestId);
        QCOMPARE(now.milliseconds, then.milliseconds);
    }
}

void JournalTest::saysWhatIsNew()
{
    Journal journal(path());
    QSignalSpy loaded(&journal, &Journal::loaded);
    QSignalSpy added(&journal, &Journal::added);
    QSignalSpy changed(&journal, &Journal::changed);
    await(journal.load({}));
    QCOMPARE(loaded.size(), 1);
    write(journal);
    write(journal);
    QCOMPARE(added, (QList<QVariantList> {{0}, {1}}));
    QCOMPARE(changed, (QList<QVariantList> {{0}, {1}}));
    QCOMPARE(journal.entries().size(), 2);
}

void JournalTest::isPrivate()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    setBytes(path(), {});
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const mode_t before = ::umask(0);
    Journal journal(path());
    await(journal.load({}));
    write(journal);
    ::umask(before);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(modeOf(path() + suffix), 0600);
}

void JournalTest::usesAWriteAheadLog()
{
    Journal journal(path());
    await(journal.load({}));
    QCOMPARE(OtherConnection(path()).column(u"PRAGMA journal_mode"_s), QStringList {u"wal"_s});
}

void JournalTest::refusesWhatIsNewer()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    {
        const OtherConnection newer(path());
        newer.run(u"CREATE TABLE changes (number INTEGER PRIMARY KEY, what TEXT)"_s);
        newer.run(u"PRAGMA user_version=3"_s);
    }
    const QByteArray before = bytesOf(path());
    QVERIFY(!before.isEmpty());
    {
        Journal journal(path());
        await(journal.load({}));
        QVERIFY2(journal.warning().contains(u"newer version"_s), qPrintable(journal.warning()));
        QVERIFY(write(journal).number < 0);
        QCOMPARE(journal.entries().size(), 1);
        QVERIFY2(journal.warning().contains(u"newer version"_s), qPrintable(journal.warning()));
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList {u"journal.sqlite"_s});
}

void JournalTest::bringsEarlierFilesUpToDate_data()
{
    QTest::addColumn<bool>("isHalfDone");
    QTest::newRow("of the first version") << false;
    QTest::newRow("half brought up to date by another window") << true;
}

void JournalTest::bringsEarlierFilesUpToDate()
{
    QFETCH(const bool, isHalfDone);
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    {
        // As the first version made and filled it.
        const OtherConnection earlier(path());
        earlier.run(uR"(CREATE TABLE changes (
            number INTEGER PRIMARY KEY AUTOINCREMENT, plan_id TEXT NOT NULL, change_id TEXT NOT NULL,
            at TEXT NOT NULL, account_id TEXT NOT NULL, account_label TEXT, site TEXT, kind TEXT NOT NULL,
            before TEXT, desired TEXT, after TEXT, outcome TEXT NOT NULL, message TEXT, request_id TEXT,
            milliseconds INTEGER))"_s);
        earlier.run(
            uR"(INSERT INTO changes VALUES (7, 'plan', 'change', '2026-03-12T14:02:27.660Z', 'account',
            'Payments Production', 'datadoghq.eu', 'update',
            '{"id":"c","source_org":{"id":"s","name":"S"},"sink_org":{"id":"t"},"connection_types":["logs"]}',
            '["metrics"]', '{"id":"c","connection_types":["metrics"]}', 'applied', 'words', 'request', 12))"_s);
        earlier.run(u"PRAGMA user_version=1"_s);
        if (isHalfDone)
            earlier.run(u"ALTER TABLE changes ADD COLUMN access TEXT"_s);
    }
    {
        Journal journal(path());
        await(journal.load({}));
        QVERIFY2(journal.warning().isEmpty(), qPrintable(journal.warning()));
        QCOMPARE(journal.entries().size(), 1);
        const JournalEntry& old = journal.entries().first();
        QCOMPARE(old.number, 7);
        QCOMPARE(old.change.kind, Change::Kind::Update);
        QCOMPARE(old.change.desired, ConnectionTypes {u"metrics"_s});
        QCOMPARE(old.change.baseline.sourceOrg.name(), u"S"_s);
        QCOMPARE(old.after.connectionTypes, ConnectionTypes {u"metrics"_s});
        QCOMPARE(old.outcome, JournalOutcome::Applied);
        QVERIFY(!old.change.access);
        QVERIFY(old.change.recreates.isEmpty());
        QVERIFY(write(journal, someRestriction()).number > 7);
    }
    const auto entries = stored(path());
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.last().change.access == someRestriction().access);
    const OtherConnection other(path());
    QCOMPARE(other.column(u"PRAGMA user_version"_s), QStringList {u"2"_s});
    QCOMPARE(other.column(u"SELECT name FROM pragma_table_info('changes')"_s).size(), 15 + 3);
}

void JournalTest::keepsDamagedFilesAside_data()
{
    using Damage = std::function<QByteArray(QByteArray)>;
    QTest::addColumn<Damage>("damage");
    QTest::newRow("not a database") << Damage(
        [](const QByteArray&) { return QByteArray("{\"this\": \"is something else\"}").repeated(40); });
    QTest::newRow("cut") << Damage([](const QByteArray& good) { return good.first(good.size() / 2); });
    QTest::newRow("a page of rubbish") << Damage(
        [](QByteArray good) { return good.replace(good.size() / 2, 4096, QByteArray(4096, '\x5a')); });
}

void JournalTest::keepsDamagedFilesAside()
{
    QFETCH(const std::function<QByteArray(QByteArray)>, damage);
    {
        Journal journal(path());
        await(journal.load({}));
        for (int i = 0; i < 20; ++i)
            write(journal, someChange(), QString(2000, u'x'));
    }
    const QByteArray damaged = damage(bytesOf(path()));
    setBytes(path(), damaged);
    {
        Journal journal(path());
        await(journal.load({}));
        QVERIFY2(journal.warning().contains(u"damaged"_s), qPrintable(journal.warning()));
        QVERIFY(journal.entries().isEmpty());
        QVERIFY(write(journal).number > 0);
        QVERIFY(journal.warning().contains(u"damaged"_s)); // Still true, so still said.
    }
    QCOMPARE(stored(path()).size(), 1);
    const QDir folder(QFileInfo(path()).path());
    const QStringList aside = folder.entryList({u"journal.sqlite.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(folder.filePath(aside.first())), damaged);
    QCOMPARE(modeOf(path()), 0600);
}

void JournalTest::goesOnWithoutAFile_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("nothing there yet") << false;
    QTest::newRow("an earlier journal") << true;
}

void JournalTest::goesOnWithoutAFile()
{
    QFETCH(const bool, isThere);
    const QString folder = m_dir->filePath(u"data"_s);
    QVERIFY(QDir().mkpath(folder));
    {
        const Unprivileged unprivileged(folder);
        if (isThere) {
            Journal journal(path());
            await(journal.load({}));
            write(journal);
        }
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        Journal journal(path());
        QSignalSpy warned(&journal, &Journal::warningChanged);
        await(journal.load({}));
        QVERIFY(journal.warning().contains(path()));
        QCOMPARE(warned.size(), 1);
        const JournalEntry entry = write(journal);
        QVERIFY(entry.number < 0);
        QCOMPARE(journal.entries().size(), 1);
        QCOMPARE(journal.entries().first().outcome, JournalOutcome::Applied);
        QVERIFY(!journal.warning().isEmpty());
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QCOMPARE(stored(path()).size(), isThere ? 1 : 0); // As before.
}

void JournalTest::goesOnWithAFullDisk()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("A small disk: this needs the right to mount one.");
    Journal journal(disk.path(u"journal.sqlite"_s));
    await(journal.load({}));
    QVERIFY(write(journal).number > 0);
    QVERIFY(journal.warning().isEmpty());
    disk.fill();
    const QString longText(20'000, u'x');
    JournalEntry refused = write(journal, someChange(longText));
    QVERIFY(refused.number < 0);
    QCOMPARE(journal.entries().size(), 2);
    QCOMPARE(journal.entries().last().outcome, JournalOutcome::Applied);
    QVERIFY2(journal.warning().contains(disk.path(u"journal.sqlite"_s)), qPrintable(journal.warning()));

    disk.makeRoom();
    QVERIFY(write(journal).number > 0);
    QVERIFY(!journal.warning().isEmpty()); // One of them is still not in the file.
    QCOMPARE(journal.entries().size(), 3);
    QCOMPARE(
        OtherConnection(disk.path(u"journal.sqlite"_s)).column(u"SELECT number FROM changes"_s).size(), 2);
}

void JournalTest::claimsNothingThatIsNotCompleted()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("A small disk: this needs the right to mount one.");
    Journal journal(disk.path(u"journal.sqlite"_s));
    await(journal.load({}));
    JournalEntry entry = await(journal.intend(intended(), {}));
    QVERIFY(entry.number > 0);
    disk.fill();
    entry.outcome = JournalOutcome::Applied;
    entry.message = QString(20'000, u'x');
    await(journal.complete(entry, {}));
    QVERIFY(!journal.warning().isEmpty());
    QCOMPARE(journal.entries().first().outcome, JournalOutcome::Applied);
    QCOMPARE(OtherConnection(disk.path(u"journal.sqlite"_s)).column(u"SELECT outcome FROM changes"_s),
        QStringList {u"intended"_s}); // The next start finds out.
}

void JournalTest::sharesAFile()
{
    Journal one(path());
    Journal other(path());
    await(one.load({}));
    await(other.load({}));
    for (int i = 0; i < 10; ++i) {
        auto first = one.intend(intended(), {});
        auto second = other.intend(intended(), {});
        JournalEntry mine = await(std::move(first));
        JournalEntry theirs = await(std::move(second));
        QVERIFY(mine.number > 0);
        QVERIFY(theirs.number > 0);
        QVERIFY(mine.number != theirs.number);
        mine.outcome = JournalOutcome::Applied;
        await(one.complete(mine, {}));
    }
    QVERIFY(one.warning().isEmpty());
    QVERIFY(other.warning().isEmpty());
    QCOMPARE(stored(path()).size(), 20);

    // What a third one guesses at its start does not replace what the second one knows.
    Journal third(path());
    await(third.load({}));
    QCOMPARE(unfinished(third).size(), 10);
    JournalEntry known = other.entries().first();
    JournalEntry guessed = known;
    known.outcome = JournalOutcome::Applied;
    await(other.complete(known, {}));
    guessed.outcome = JournalOutcome::NotApplied;
    await(third.resolve(guessed, {}));
    QCOMPARE(stored(path()).at(known.number - 1).outcome, JournalOutcome::Applied);
}

void JournalTest::keepsItsOrderUnderAClockThatIsSetBack()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList order;
    {
        Journal journal(path());
        await(journal.load({}));
        for (const int hours : {0, -48, 24 * 365, -1}) {
            JournalEntry entry = intended();
            entry.planId = QString::number(hours);
            entry.at = now.addSecs(hours * 3600);
            order.append(entry.planId);
            await(journal.intend(entry, {}));
        }
    }
    Journal again(path());
    await(again.load({}));
    QStringList found;
    for (const JournalEntry& entry : again.entries())
        found.append(entry.planId);
    QCOMPARE(found, order);
    found.clear();
    const QList<JournalEntry> open = unfinished(again);
    for (const JournalEntry& entry : open)
        found.append(entry.planId);
    QCOMPARE(found, order);
}

void JournalTest::findsWhatIsUnfinished()
{
    JournalEntry entry;
    {
        Journal journal(path());
        await(journal.load({}));
        entry = await(journal.intend(intended(), {}));
        QVERIFY(journal.isUnderWay(entry.number));
        QVERIFY(unfinished(journal).isEmpty()); // It is being written just now.
        write(journal);
        entry = await(journal.intend(intended(), {}));
        entry.outcome = JournalOutcome::Unknown;
        await(journal.complete(entry, {}));
        QCOMPARE(unfinished(journal).size(), 1);
    }
    Journal journal(path());
    await(journal.load({}));
    QCOMPARE(unfinished(journal).size(), 2);
    const auto nobody = [](QString) -> QCoro::Task<ClientResult> { co_return std::shared_ptr<ApiClient>(); };
    QCOMPARE(await(resolveUnfinished(journal, nobody, {})).size(), 2);
    QCOMPARE(unfinished(journal).size(), 2); // Without credentials they stay what they are.
}

void JournalTest::completesAlsoWhenStopped()
{
    {
        Journal journal(path());
        await(journal.load({}));
        JournalEntry entry = await(journal.intend(intended(), {}));
        entry.outcome = JournalOutcome::Applied;
        std::stop_source stop;
        const auto completed = journal.complete(entry, stop.get_token());
        QVERIFY(!completed.isReady());
        stop.request_stop();
        QVERIFY(completed.isReady());
    }
    QCOMPARE(stored(path()).first().outcome, JournalOutcome::Applied);
}

void JournalTest::endsBeforeItIsLoaded()
{
    std::stop_source stop;
    Journal journal(path());
    const auto loading = journal.load(stop.get_token());
    stop.request_stop();
    QVERIFY(loading.isReady());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
