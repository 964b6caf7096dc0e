// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/exportedstate.h"
#include "app/exchange/importfile.h"
#include "app/sandbox/sampleworld.h"

#include <QList>

/// Connections to send through files and back.

inline const QDateTime exportTime(QDate(2026, 3, 12), QTime(14, 2, 27), Qt::UTC);

inline Connection connectionBetween(
    const QString& source, const QString& sink, const ConnectionTypes& types = {QStringLiteral("logs")})
{
    Connection connection;
    connection.id = sampleConnectionId(source, sink);
    connection.sourceOrg = Org {.id = sampleOrgId(source), .name = source};
    connection.sinkOrg = Org {.id = sampleOrgId(sink), .name = sink};
    connection.createdBy
        = User {.id = sampleUserId(source), .name = source, .email = QStringLiteral("=cmd@example.com")};
    connection.createdBy.edit().serviceAccount = true;
    connection.createdAt = QStringLiteral("2025-09-17T17:01:30.369165+00:00");
    connection.connectionTypes = types;
    return connection;
}

/// Names that some format, somewhere, does not expect.
inline QList<QString> trickyNames()
{
    return {QStringLiteral("Plain"), QStringLiteral("a \"quoted\", name; with\tall"),
        QStringLiteral("two\nlines\r\nor three"), QStringLiteral("=1+1"), QStringLiteral("+49"),
        QStringLiteral("-2"), QStringLiteral("@SUM(A1)"), QStringLiteral("\tTab"), QStringLiteral("\rReturn"),
        QStringLiteral(" =1+1"), QStringLiteral("'=1+1"), QStringLiteral("''=1+1"), QStringLiteral("'"),
        QStringLiteral("'s-Hertogenbosch"), QStringLiteral("\uFF1D1+1"), QStringLiteral("  spaces  "),
        QStringLiteral("${var.key} %{ if true } $${x} $$${y}"),
        QStringLiteral("back\\slash \\n \\\" \\u0041"),
        QStringLiteral("\u05E1\u05DC\u05D9\u05E7\u05D4 \u202Eabc\u202C"),
        QStringLiteral("Ãœ \u4E2D\u6587 \u0C95"), QStringLiteral("\U0001F469\u200D\U0001F4BB"),
        QStringLiteral("e\u0301 combining"), QStringLiteral("line\u2028separator"),
        QString(QChar(0)) + QStringLiteral("nul"), QStringLiteral("a \uFEFFmark"),
        QStringLiteral("# comment */ // <b>&amp;</b>"), QStringLiteral("1st"), QStringLiteral("%1 %2 %n"),
        QString(300, QChar(u'x'))};
}

/// Every tricky name as a source and as a destination, with known and unknown data types.
inline QList<Connection> trickyConnections()
{
    const QList<QString> names = trickyNames();
    const ConnectionTypes typeSets[] = {{QStringLiteral("logs")},
        {QStringLiteral("logs"), QStringLiteral("metrics"), QStringLiteral("audit")},
        {QStringLiteral("ci_visibility_pipelines")},
        {QStringLiteral("=odd, type; 100%"), QStringLiteral("a%20b"), QStringLiteral("\"${x}\"")}};
    QList<Connection> connections;
    for (qsizetype i = 0; i < names.size(); ++i)
        connections.append(connectionBetween(names.at(i), names.at((i + 1) % names.size()), typeSets[i % 4]));
    return connections;
}

inline ExportedState exported(const QList<Connection>& connections)
{
    return exportedState(connections, *siteByParameter(QStringLiteral("datadoghq.eu")), exportTime);
}
