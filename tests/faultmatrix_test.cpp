// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultcases_answer.h"
#include "tests/support/faultcases_body.h"
#include "tests/support/faultcases_connect.h"
#include "tests/support/faultcases_meaning.h"
#include "tests/support/faultfields.h"
#include "tests/support/faultrig.h"
#include "tests/support/faultrows.h"
#include "tests/support/faulttable.h"
#include "tests/support/heartbeat.h"
#include "tests/support/silentport.h"

using namespace Qt::StringLiterals;

/// Every operation of the program against every fault, over the real network stack: the event loop answers,
/// the program says what is true, drafts stay, a write goes out once, and after one refresh the program and
/// the server agree. At the end it prints what it has tried.
class FaultMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void connect_data();
    void connect() { testCell(); }
    void request_data();
    void request() { testCell(); }
    void head_data();
    void head() { testCell(); }
    void status_data();
    void status() { testCell(); }
    void body_data();
    void body() { testCell(); }
    void size_data() { addRows(sizeFaults()); }
    void size() { testCell(); }
    void meaning_data();
    void meaning() { testCell(); }
    void everyField_data();
    void everyField();
    void staleList_data();
    void staleList();
    void staleLook_data();
    void staleLook();

private:
    void testCell();
    [[nodiscard]] qint64 tryCell(const FaultCase& fault, Operation operation);
    [[nodiscard]] qint64 tryEveryField(FieldChange change, Operation operation);
    static void checkStall(const std::function<qint64()>& stallOfOneTry);
    void checkField(const FaultRig& rig, const FaultEnding& ending);
    void checkNothingElsewhere();
    void arm(FaultRig& rig, const FaultCase& fault, Operation operation);
    void disarm(FaultRig& rig);
    void checkRead(const FaultRig& rig, const FaultEnding& ending, const Expected& expected,
        const QList<Connection>& shown);
    void checkWrite(
        const FaultRig& rig, Operation operation, const FaultEnding& ending, const FaultCase& fault);
    void checkWords(const FaultEnding& ending, const Expected& expected);
    void checkRest(FaultRig& rig, Operation operation, bool isSettled);

    std::optional<FaultCertificates> m_certificates;
    std::unique_ptr<SandboxServer> m_impostor; ///< Shows another certificate.
    QTcpServer m_elsewhere; ///< Where redirects lead to.
    SilentPort m_silent;
    const QSslConfiguration m_systemTls = QSslConfiguration::defaultConfiguration();
    FaultTable m_table;
};

void FaultMatrixTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QVERIFY(m_elsewhere.listen(QHostAddress(u"127.0.0.2"_s)));
    m_certificates.emplace();
    QVERIFY2(m_certificates->allWrong, "There is no openssl to make certificates with.");
}

void FaultMatrixTest::cleanup()
{
    m_table.note(QTest::currentDataTag(), !QTest::currentTestFailed());
    m_impostor.reset();
    QSslConfiguration::setDefaultConfiguration(m_systemTls);
}

void FaultMatrixTest::cleanupTestCase()
{
    m_table.print();
}

void FaultMatrixTest::connect_data()
{
    addRows(connectFaults(*m_certificates, m_silent.url()));
}

void FaultMatrixTest::request_data()
{
    addRows(requestFaults());
}

void FaultMatrixTest::head_data()
{
    QUrl elsewhere(u"http://127.0.0.2/api/v2/validate_keys"_s);
    elsewhere.setPort(m_elsewhere.serverPort());
    addRows(headFaults(elsewhere));
}

void FaultMatrixTest::status_data()
{
    addRows(refusals() + serverFailures() + rateLimits());
}

void FaultMatrixTest::body_data()
{
    addRows(transferFaults() + contentFaults() + unknownValues() + pagingFaults());
}

void FaultMatrixTest::meaning_data()
{
    addRows(meaningFaults());
}

/// A stall counts where it comes back: once, it can be that of a busy machine.
void FaultMatrixTest::checkStall(const std::function<qint64()>& stallOfOneTry)
{
    qint64 stall = Heartbeat::limitMs;
    for (int left = 3; left > 0 && stall >= Heartbeat::limitMs; --left) {
        stall = stallOfOneTry();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(stall < Heartbeat::limitMs, qPrintable(QString::number(stall)));
}

void FaultMatrixTest::testCell()
{
    QFETCH(const FaultCase, fault);
    QFETCH(const Operation, operation);
    checkStall([&] { return tryCell(fault, operation); });
}

/// The longest stall of the event loop; 0 after a failure.
qint64 FaultMatrixTest::tryCell(const FaultCase& fault, Operation operation)
{
    if (fault.tls)
        m_certificates->trust();
    FaultRig rig(fault.deadline, fault.tls);
    if (!rig.begin())
        qFatal("The account could not be loaded.");
    const QList<Connection> shown = rig.workspace->connections.connections();
    arm(rig, fault, operation);

    Heartbeat heartbeat;
    const FaultEnding ending = rig.run(operation);
    const bool isWrite = wireOf(operation).isWrite();
    if (isWrite)
        checkWrite(rig, operation, ending, fault);
    else
        checkRead(rig, ending, fault.expectedOf(operation), shown);
    if (QTest::currentTestFailed())
        return 0;
    heartbeat.beat();
    disarm(rig);
    heartbeat.skip();
    rig.refresh();
    checkRest(rig, operation, ending.isSettled());
    checkNothingElsewhere();
    return heartbeat.longestStall();
}

/// Lets the fault wait for the operation's own request.
void FaultMatrixTest::arm(FaultRig& rig, const FaultCase& fault, Operation operation)
{
    const OperationWire wire = wireOf(operation);
    std::function<void()> turn;
    if (fault.certificate) {
        m_impostor = std::make_unique<SandboxServer>(faultWorld());
        m_impostor->setTls(*fault.certificate);
        if (!m_impostor->start())
            qFatal("The impostor did not start.");
        turn = [gate = rig.gate.get(), port = m_impostor->url().port()] { gate->leadTo(port); };
    } else if (fault.gate) {
        const bool once = wire.isWrite() && !fault.fromTheStart;
        turn = [gate = rig.gate.get(), manner = *fault.gate, once] { gate->turn(manner, once ? 1 : -1); };
    }
    if (!fault.address.isEmpty())
        rig.readdress(fault.address);
    const bool waits = !wire.before.isEmpty() && !(fault.fromTheStart && wire.isWrite());
    if (turn && !waits)
        turn();
    if (operation == Operation::LaterPage || (turn && waits)) {
        Fault before = operation == Operation::LaterPage ? cappedFirstPage() : Fault();
        if (turn && waits)
            before.editBefore = [turn](SandboxWorld& /*world*/) { turn(); };
        rig.server.addFault(before.on("GET").at(wire.before));
    }
    if (fault.wire)
        rig.server.addFault(fault.wire->on(wire.verb).at(wire.target).times(fault.once ? 1 : -1));
    if (fault.meanwhile)
        rig.server.edit(fault.meanwhile);
}

void FaultMatrixTest::disarm(FaultRig& rig)
{
    rig.server.clearFaults();
    rig.server.edit([](SandboxWorld& world) { world.accounts = faultWorld().accounts; });
    rig.gate->leadTo(rig.server.url().port());
    rig.readdress(rig.url());
}

void FaultMatrixTest::checkRead(
    const FaultRig& rig, const FaultEnding& ending, const Expected& expected, const QList<Connection>& shown)
{
    checkWords(ending, expected);
    QCOMPARE(rig.writes().size(), 0);
    if (ending.error) // A reading that fails blanks nothing.
        QCOMPARE(rig.workspace->connections.connections(), shown);
}

void FaultMatrixTest::checkWrite(
    const FaultRig& rig, Operation operation, const FaultEnding& ending, const FaultCase& fault)
{
    const Expected expected = fault.expectedOf(operation);
    const bool isDone = isApplied(operation, rig.server.world());
    const ChangeState state = expected.waits > 0 ? ChangeState::NotTried
        : isDone                                 ? ChangeState::Applied
                                                 : ChangeState::Failed;
    QCOMPARE(ending.waits, expected.waits);
    QCOMPARE(ending.change->state, expected.state.value_or(state));
    if (ending.change->state == ChangeState::Failed)
        checkWords(ending, expected);
    else if (ending.change->state == ChangeState::Applied) // By a good answer, or by looking after another.
        QCOMPARE(ending.change->message.isEmpty(), expected.kinds.isEmpty());
    QVERIFY(rig.writes().size() <= (fault.reachesNobody ? 0 : 1));

    const QList<JournalEntry>& entries = rig.workspace->journal.entries();
    QVERIFY(entries.size() <= 1);
    QCOMPARE(!entries.isEmpty() && entries.first().outcome == JournalOutcome::Applied,
        ending.change->state == ChangeState::Applied);
}

void FaultMatrixTest::checkNothingElsewhere()
{
    QVERIFY(!m_elsewhere.waitForNewConnection(0) && !m_elsewhere.hasPendingConnections());
}

void FaultMatrixTest::checkWords(const FaultEnding& ending, const Expected& expected)
{
    if (expected.kinds.isEmpty()) {
        QVERIFY2(!ending.error, ending.error ? qPrintable(ending.error->detail) : "");
        return;
    }
    QVERIFY(ending.error && ending.said);
    QVERIFY2(expected.kinds.contains(ending.error->kind),
        qPrintable(u"%1: %2"_s.arg(int(ending.error->kind)).arg(ending.error->detail)));
    QCOMPARE(ending.said->serverWords, expected.serverWords);
    for (const QString& part : expected.says)
        QVERIFY2(ending.said->meaning.contains(part), qPrintable(ending.said->meaning));
    QVERIFY(!ending.said->advice.isEmpty());
    QVERIFY(!ending.said->remedies.isEmpty());
}

/// What holds after every fault, once the program has read everything again.
void FaultMatrixTest::checkRest(FaultRig& rig, Operation operation, bool isSettled)
{
    QCOMPARE(rig.workspace->session.account(rig.accountId)->state(), AccountState::Loaded);
    QCOMPARE(rig.differenceFromServer(), QString());
    QVERIFY(!accountNotice(*rig.workspace));
    QCOMPARE(rig.hasDraft(faultsink::updated), operation != Operation::Update || !isSettled);
    QVERIFY(rig.hasDraft(faultsink::restricted));
    for (const int sink : {faultsink::restricted, faultsink::lifted}) {
        const QString id = connectionId(1, sink);
        rig.workspace->access.read(id, rig.accountId);
        QTRY_COMPARE(rig.workspace->access.of(id).state, AccessReading::State::Read);
        QCOMPARE(rig.workspace->access.of(id).policy, accessIn(rig.server.world(), id));
    }
}

void FaultMatrixTest::everyField_data()
{
    QTest::addColumn<FieldChange>("change");
    QTest::addColumn<Operation>("operation");
    for (const Operation operation : allOperations()) {
        if (operation == Operation::Delete || operation == Operation::Lift) // Their answers have none.
            continue;
        const char* name = wireOf(operation).name;
        QTest::addRow("null at every field: %s", name) << FieldChange::Null << operation;
        QTest::addRow("wrong type at every field: %s", name) << FieldChange::OtherType << operation;
    }
}

/// One field of the answer after the other. Whatever cannot be understood is said to be unreadable, and what
/// is written is found out by looking.
void FaultMatrixTest::everyField()
{
    QFETCH(const FieldChange, change);
    QFETCH(const Operation, operation);
    checkStall([&] { return tryEveryField(change, operation); });
}

qint64 FaultMatrixTest::tryEveryField(FieldChange change, Operation operation)
{
    const OperationWire wire = wireOf(operation);
    FaultRig rig;
    if (!rig.begin())
        qFatal("The account could not be loaded.");
    Heartbeat heartbeat;
    const auto fields = std::make_shared<std::atomic<int>>(1); // Known with the first answer.
    for (int field = 0; field < *fields && !QTest::currentTestFailed(); ++field) {
        rig.server.clearFaults();
        rig.server.clearRequests();
        rig.server.edit([](SandboxWorld& world) { world = faultWorld(); });
        if (operation == Operation::LaterPage)
            rig.server.addFault(cappedFirstPage().on("GET").at(wire.before));
        rig.server.addFault(withField(field, change, fields).on(wire.verb).at(wire.target));
        heartbeat.skip();
        const FaultEnding ending = rig.run(operation);
        heartbeat.beat();
        checkField(rig, ending);
    }
    rig.server.clearFaults();
    heartbeat.skip();
    rig.refresh();
    checkRest(rig, operation, true);
    return heartbeat.longestStall();
}

void FaultMatrixTest::checkField(const FaultRig& rig, const FaultEnding& ending)
{
    if (ending.change) {
        QCOMPARE(ending.change->state, ChangeState::Applied);
        QCOMPARE(rig.writes().size(), 1);
    } else if (ending.error) {
        checkWords(ending, isUnreadable());
    }
    QVERIFY(rig.hasDraft(faultsink::restricted));
}

void FaultMatrixTest::staleList_data()
{
    addWritesOfConnections("stale list after the write");
}

void FaultMatrixTest::staleList()
{
    QFETCH(const Operation, operation);
    FaultRig rig;
    QVERIFY(rig.begin());
    const FaultEnding ending = rig.run(operation);
    QCOMPARE(ending.change->state, ChangeState::Applied);
    QCOMPARE(rig.differenceFromServer(), QString()); // By the answer of the write alone.
    rig.server.addFault(stale(faultWorld()));
    rig.refresh();
    QCOMPARE(rig.hasDraft(faultsink::updated), operation != Operation::Update); // It does not come back.
    rig.refresh();
    checkRest(rig, operation, true);
    QCOMPARE(rig.writes().size(), 1);
}

void FaultMatrixTest::staleLook_data()
{
    addWritesOfConnections("answer lost and the look stale");
}

/// That cannot be known. The draft stays, and the next try sees what is there already.
void FaultMatrixTest::staleLook()
{
    QFETCH(const Operation, operation);
    const OperationWire wire = wireOf(operation);
    FaultRig rig;
    QVERIFY(rig.begin());
    rig.server.addFault(Fault::resetAfterActing().on(wire.verb).at(wire.target));
    rig.server.addFault(stale(faultWorld()).afterSkipping(1));
    const FaultEnding ending = rig.run(operation);
    QCOMPARE(ending.change->state, ChangeState::Failed);
    checkWords(ending, isLost());
    QVERIFY(rig.hasDraft(faultsink::updated));
    const bool asks = operation == Operation::Create; // Whoever wants a new one is told of the other.
    QCOMPARE(rig.run(operation).change->state, asks ? ChangeState::KeptTheirs : ChangeState::AlreadySo);
    rig.refresh();
    checkRest(rig, operation, true);
    QCOMPARE(rig.writes().size(), 1);
}

QTEST_MAIN(FaultMatrixTest)
#include "faultmatrix_test.moc"
