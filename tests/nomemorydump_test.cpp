// SPDX-License-Identifier: Apache-2.0
// What people run leaves no memory behind and lets nobody look into it.
#include "app/nomemorydump.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// "0 0" where neither the process nor anybody for it may write a core file.
QString coreLimit(qint64 process)
{
    QFile limits(u"/proc/%1/limits"_s.arg(process));
    if (!limits.open(QIODevice::ReadOnly))
        return u"no such process"_s;
    static const QRegularExpression line(u"Max core file size +(\\S+) +(\\S+)"_s);
    const auto found = line.match(QString::fromLatin1(limits.readAll()));
    return found.captured(1) + u' ' + found.captured(2);
}

/// Ends a copy of this process as a crash does, and tells whether there was a core file.
bool crashLeavesCore(bool denied)
{
    const pid_t child = fork();
    if (child == 0) {
        if (denied)
            denyMemoryDumps();
        std::signal(SIGABRT, SIG_DFL);
        std::abort();
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

} // namespace

class NoMemoryDumpTest : public QObject {
    Q_OBJECT

private slots:
    void aProgramInDevelopmentCanBeLookedInto();
    void aReleaseCannot();
    void aCrashLeavesNoCore();
    void nobodyMayAttach();
};

/// Or else the next test could not fail.
void NoMemoryDumpTest::aProgramInDevelopmentCanBeLookedInto()
{
    QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
    rlimit limit {};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    if (limit.rlim_max == 0)
        QSKIP("This machine writes no core files at all.");
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_CORE, &limit), 0);
    QVERIFY(coreLimit(getpid()) != u"0 0"_s);
}

/// main.cpp as it is compiled for people, with everything else as it is here.
void NoMemoryDumpTest::aReleaseCannot()
{
    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment;
    for (const QString& name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LSAN_OPTIONS"_s, u"detect_leaks=0"_s); // LeakSanitizer would have to attach.
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ORGBRIDGE_RELEASE), {u"--demo"_s});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(coreLimit(program.processId()), u"0 0"_s, 20000);
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void NoMemoryDumpTest::aCrashLeavesNoCore()
{
    const QTemporaryDir folder;
    QVERIFY(QDir::setCurrent(folder.path()));
    const bool otherwise = crashLeavesCore(false);
    QVERIFY(!crashLeavesCore(true));
    QVERIFY(QDir::setCurrent(QDir::rootPath()));
    if (!otherwise)
        QSKIP("This machine leaves no core files of other programs either.");
}

void NoMemoryDumpTest::nobodyMayAttach()
{
    denyMemoryDumps();
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    QCOMPARE(coreLimit(getpid()), u"0 0"_s);
    rlimit limit {.rlim_cur = 1, .rlim_max = 1};
    if (geteuid() != 0)
        QVERIFY2(setrlimit(RLIMIT_CORE, &limit) != 0, "The limit can be taken back.");
}

QTEST_GUILESS_MAIN(NoMemoryDumpTest)
#include "nomemorydump_test.moc"
