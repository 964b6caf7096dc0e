// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/// How a program of somebody else ended.
struct ToolResult {
    int exitCode = -1; ///< -1 where it did not end by itself.
    QByteArray output;
    QByteArray errors;

    /// Everything, for the message of a test that fails.
    [[nodiscard]] QByteArray said() const { return QByteArray(errors + output); }
};

inline bool hasTool(const QString& name)
{
    return !QStandardPaths::findExecutable(name).isEmpty();
}

/// The environment of the test without what would steer the program: Datadog's variables and proxies.
inline QProcessEnvironment toolEnvironment(const QMap<QString, QString>& more = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        if (name.startsWith(QStringLiteral("DD_"))
            || name.endsWith(QStringLiteral("_proxy"), Qt::CaseInsensitive))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("CHECKPOINT_DISABLE"), QStringLiteral("1")); // Terraform calls home.
    for (auto variable = more.cbegin(); variable != more.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    return environment;
}

/// Runs the program in a folder until it ends; events go on, so that a server of the test can answer.
inline ToolResult runTool(const QString& program, const QStringList& arguments, const QString& folder,
    const QProcessEnvironment& environment = toolEnvironment(), const QByteArray& input = {})
{
    constexpr int patienceMs = 600'000;
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    const bool ended
        = process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart;
    return {.exitCode = ended ? process.exitCode() : -1,
        .output = process.readAllStandardOutput(),
        .errors = process.readAllStandardError()};
}
