// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hands.h"
#include "tests/support/planrig.h"
#include "tests/support/smalldisk.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QDirIterator>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace {

const QString payments = u"Payments Production"_s;
const QString central = u"Central Observability"_s;

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

/// Every file below the folder but SQLite's passing ones, with its content.
QMap<QString, QByteArray> filesBelow(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (!path.endsWith(u"-wal"_s) && !path.endsWith(u"-shm"_s) && !path.endsWith(u"ballast"_s))
            files.insert(path, bytesIn(path));
    }
    return files;
}

void damage(const QString& path)
{
    const QByteArray whole = bytesIn(path);
    setBytes(path,
        path.endsWith(u".ini"_s)          ? "<html>\n" + whole
            : path.endsWith(u".sqlite"_s) ? QByteArray("no database").repeated(100) + whole.mid(1100)
                                          : whole.first(whole.size() / 2));
}

/// As a later version of the app would have left it.
void makeNewer(const QString& path)
{
    if (path.endsWith(u".sqlite"_s)) {
        const OtherConnection journal(path);
        journal.run(u"PRAGMA user_version=9"_s);
        return;
    }
    QByteArray bytes = bytesIn(path);
    bytes.replace("format=1", "format=9");
    bytes.replace("\"version\":1", "\"version\":9");
    bytes.replace("\"version\": 1", "\"version\": 9");
    setBytes(path, bytes);
}

/// Where everything of the test is made, for as long as it lives.
class TemporaryPlace {
public:
    explicit TemporaryPlace(const QString& folder)
        : m_before(qgetenv("TMPDIR"))
    {
        qputenv("TMPDIR", QFile::encodeName(folder));
    }
    ~TemporaryPlace() { m_before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }
    Q_DISABLE_COPY_MOVE(TemporaryPlace)

private:
    QByteArray m_before;
};

} // namespace

/// The app's own files, damaged, of a later version, on a disk that takes nothing, or shared by two windows:
/// the window says so, goes on, and overwrites nothing that it does not understand.
class LocalFilesTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void unusableFileIsKept_data();
    void unusableFileIsKept();
    void takesNothing_data();
    void takesNothing();
    void twoWindowsShareTheFiles();
    void snapshotOfATimeToCome();

private:
    void begin();
    void open();
    void store();
    void visit();
    void end();
    void again();
    void addType(const QString& type);
    [[nodiscard]] QString path(const QString& file) const;
    [[nodiscard]] QString banner() const;

    std::unique_ptr<App> m_app;
};

void LocalFilesTest::cleanup()
{
    m_app.reset();
}

void LocalFilesTest::begin()
{
    m_app = std::make_unique<App>();
}

/// The credentials are in memory only, and come with every start.
void LocalFilesTest::open()
{
    const SandboxAccount sample = *m_app->server.world().account(payments);
    m_app->workspace->credentials.keepForSession(sample.orgId, sample.credentials);
    m_app->open();
    QTRY_VERIFY(!m_app->workspace->session.isLoading());
}

void LocalFilesTest::store()
{
    const SandboxAccount sample = *m_app->server.world().account(payments);
    const Account account {
        .id = sample.orgId, .label = payments, .site = m_app->site().parameter, .readOnly = false};
    if (!m_app->workspace->accounts.find(account.id))
        QVERIFY(m_app->workspace->accounts.add(account));
    m_app->workspace->session.select({account.id});
    QTRY_VERIFY(!m_app->workspace->session.isLoading() && m_app->rows() > 1);
}

/// Ticks another type of a connection, as a draft.
void LocalFilesTest::addType(const QString& type)
{
    m_app->selectPair(payments, central);
    const Connection* connection = m_app->workspace->connections.find(sampleConnectionId(payments, central));
    QVERIFY(connection);
    QStringList types = connection->connectionTypes.wireNames();
    types.append(type);
    m_app->workspace->drafts.edit(*connection, ConnectionTypes(types));
}

/// A visit that leaves a file of every kind.
void LocalFilesTest::visit()
{
    begin();
    open();
    store();
    addType(u"audit"_s);
    QTRY_VERIFY(bytesIn(path(u"drafts.json"_s)).contains("audit"));
    QTRY_VERIFY(QFile::exists(path(u"identities.json"_s)) && QFile::exists(path(u"snapshot"_s)));
    end();
}

void LocalFilesTest::end()
{
    m_app->window->close();
    m_app->window.reset();
    m_app->workspace.reset();
}

void LocalFilesTest::again()
{
    m_app->restart();
    open();
}

QString LocalFilesTest::path(const QString& file) const
{
    const Places places = Places::below(m_app->folder.path());
    if (file.endsWith(u".ini"_s))
        return m_app->folder.filePath(file);
    if (file == "snapshot"_L1)
        return snapshotPath(places.dataDirectory, sampleOrgId(payments));
    return places.dataDirectory + u'/' + file;
}

QString LocalFilesTest::banner() const
{
    const auto* banner = m_app->find<QWidget>("banner");
    return banner->isVisible() ? QString(banner->accessibleName() + u' ' + banner->accessibleDescription())
                               : QString();
}

void LocalFilesTest::unusableFileIsKept_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isNewer");
    for (const char* file :
        {"accounts.ini", "window.ini", "drafts.json", "identities.json", "snapshot", "journal.sqlite"}) {
        QTest::addRow("%s: damaged", file) << QString::fromLatin1(file) << false;
        QTest::addRow("%s: newer", file) << QString::fromLatin1(file) << true;
    }
}

void LocalFilesTest::unusableFileIsKept()
{
    QFETCH(const QString, file);
    QFETCH(const bool, isNewer);
    visit();
    const QString ours = path(file);
    QVERIFY(QFile::exists(ours));
    isNewer ? makeNewer(ours) : damage(ours);
    const QByteArray before = bytesIn(ours);

    again();
    QTRY_VERIFY2(banner().contains(QFileInfo(ours).fileName()), qPrintable(banner()));
    QCOMPARE(banner().contains(u"newer"_s), isNewer);
    store(); // The window goes on with everything, the file among it.
    addType(u"rum"_s);
    QTRY_VERIFY(bytesIn(path(u"drafts.json"_s)).contains("rum"));
    end();

    QStringList kept;
    const QFileInfo info(ours);
    const QStringList names = info.dir().entryList({info.fileName() + u'*'}, QDir::Files);
    for (const QString& name : names) {
        if (bytesIn(info.dir().filePath(name)) == before)
            kept.append(name);
    }
    QCOMPARE(kept.size(), 1);
    again();
    QTRY_VERIFY(m_app->rows() > 1);
    const bool isLeftInPlace = kept.first() == info.fileName();
    QCOMPARE(isLeftInPlace, isNewer && file == "journal.sqlite"_L1);
    QCOMPARE(banner().contains(info.fileName()), isLeftInPlace); // Nothing is the matter any more.
}

void LocalFilesTest::takesNothing_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("read-only folder") << false;
    QTest::newRow("full disk") << true;
}

/// Everything that was stored is there afterwards as it was; the window says what is not stored.
void LocalFilesTest::takesNothing()
{
    QFETCH(const bool, isFull);
    const QTemporaryDir own;
    SmallDisk disk;
    if (isFull && !disk.isMounted())
        QSKIP("A small disk: this needs the right to mount one.");
    const QString place = isFull ? disk.path({}) : own.filePath(u"place"_s);
    QVERIFY(QDir().mkpath(place));
    std::optional<Unprivileged> unprivileged;
    if (!isFull)
        unprivileged.emplace(place);
    const TemporaryPlace here(place);
    visit();
    const auto before = filesBelow(m_app->folder.path());
    const auto setWritable = [this](bool writable) {
        for (const QString& folder : {u""_s, u"data"_s, u"data/snapshots"_s})
            QFile::setPermissions(m_app->folder.filePath(folder),
                QFile::ReadOwner | QFile::ExeOwner | (writable ? QFile::WriteOwner : QFile::Permission()));
    };
    isFull ? disk.fill() : setWritable(false);

    again();
    QTRY_VERIFY(m_app->rows() > 1);
    QTRY_VERIFY2(banner().contains(QFileInfo(path(u"snapshot"_s)).fileName()), qPrintable(banner()));
    addType(u"rum"_s);
    QTRY_VERIFY2(banner().contains(u"Your drafts could not be stored"_s), qPrintable(banner()));
    QVERIFY(!m_app->workspace->accounts.add(
        {.id = u"one-more"_s, .label = u"One more"_s, .site = m_app->site().parameter, .readOnly = false}));
    QVERIFY(m_app->workspace->accounts.errorString().contains(u"accounts.ini"_s));
    clickOn(*m_app, u"save"_s); // What is asked of the server is done all the same.
    QTRY_VERIFY(m_app->server.world()
                    .connectionBetween(sampleOrgId(payments), sampleOrgId(central))
                    ->types.contains(u"rum"_s));
    QTRY_VERIFY(!m_app->workspace->runner.isRunning());
    QTRY_VERIFY2(banner().contains(u"cannot be written"_s), qPrintable(banner()));
    end();
    QCOMPARE(filesBelow(m_app->folder.path()), before);

    isFull ? disk.makeRoom() : setWritable(true);
    again();
    QTRY_VERIFY(m_app->rows() > 1);
    QVERIFY2(banner().isEmpty(), qPrintable(banner()));
    m_app.reset();
}

/// Each adds an account, edits a connection and sends a change: nothing of the other's is lost.
void LocalFilesTest::twoWindowsShareTheFiles()
{
    begin();
    open();
    store();
    Workspace other(Places::below(m_app->folder.path()));
    await(other.start());
    const SandboxAccount sample = *m_app->server.world().account(central);
    QVERIFY(other.accounts.add(
        {.id = sample.orgId, .label = central, .site = m_app->site().parameter, .readOnly = false}));
    other.credentials.keepForSession(sample.orgId, sample.credentials);
    other.session.select({sample.orgId});
    QTRY_VERIFY(!other.session.isLoading());
    const OrgConnection theirs = other.connections.connections().last();
    QVERIFY(theirs.id != sampleConnectionId(payments, central));
    other.drafts.edit(Connection {theirs}, {u"rum"_s});
    addType(u"rum"_s);
    QTRY_VERIFY(bytesIn(path(u"drafts.json"_s)).contains(theirs.id.text().toUtf8()));
    QTRY_VERIFY(bytesIn(path(u"drafts.json"_s)).contains(sampleConnectionId(payments, central).toUtf8()));
    clickOn(*m_app, u"save"_s);
    QTRY_COMPARE(m_app->workspace->journal.entries().size(), 1);
    QTRY_VERIFY(!m_app->workspace->runner.isRunning());
    JournalEntry entry {.planId = u"theirs"_s, .at = QDateTime::currentDateTimeUtc()};
    entry.change = updateChange(sample.orgId, theirs, {u"rum"_s});
    entry.outcome = JournalOutcome::NotApplied;
    await(other.journal.intend(entry, {}));
    QVERIFY(other.journal.warning().isEmpty());
    end();

    m_app->restart();
    await(m_app->workspace->start());
    QCOMPARE(m_app->workspace->accounts.accounts().size(), 2);
    QVERIFY(m_app->workspace->drafts.find(theirs.id));
    QVERIFY(!m_app->workspace->drafts.find(sampleConnectionId(payments, central))); // It was sent.
    QCOMPARE(m_app->workspace->journal.entries().size(), 2);
    QCOMPARE(m_app->workspace->journal.entries().last().planId, u"theirs"_s);
}

/// The clock was set back since the last visit: that is shown as it is, and replaced by what is read now.
void LocalFilesTest::snapshotOfATimeToCome()
{
    visit();
    auto seen = snapshotFromBytes(bytesIn(path(u"snapshot"_s)));
    QVERIFY(seen);
    seen->takenAt = QDateTime::currentDateTimeUtc().addYears(3);
    setBytes(path(u"snapshot"_s), toBytes(*seen));
    m_app->restart();
    m_app->server.addFault(Fault::answer(503, "down").forEver());
    open();
    QVERIFY(m_app->rows() > 1);
    const QString year = QString::number(seen->takenAt.date().year() % 100);
    QVERIFY2(m_app->labelText("age").contains(year), qPrintable(m_app->labelText("age")));
    m_app->server.clearFaults();
    m_app->workspace->session.refresh();
    QTRY_VERIFY(m_app->labelText("age").startsWith(u"Updated"_s));
    QTRY_VERIFY(snapshotFromBytes(bytesIn(path(u"snapshot"_s)))->takenAt <= QDateTime::currentDateTimeUtc());
}

QTEST_MAIN(LocalFilesTest)
#include "localfiles_test.moc"
