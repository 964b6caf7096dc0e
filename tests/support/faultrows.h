// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// A cell for each operation that the fault can meet.
inline void addRows(const FaultCases& cases)
{
    QTest::addColumn<FaultCase>("fault");
    QTest::addColumn<Operation>("operation");
    for (const FaultCase& fault : cases) {
        for (const Operation operation : allOperations()) {
            if (!fault.without.contains(operation))
                QTest::addRow("%s: %s", qPrintable(fault.name), wireOf(operation).name) << fault << operation;
        }
    }
}

/// A first page that is not all.
inline Fault cappedFirstPage()
{
    return Fault::rewrite([](const QByteArray& body) {
        QJsonObject json = QJsonDocument::fromJson(body).object();
        QJsonArray rows = json[u"data"].toArray();
        while (rows.size() > firstRows)
            rows.removeLast();
        json[u"data"] = rows;
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    });
}

/// The next answer is that of a server that has not noticed yet.
inline Fault stale(const SandboxWorld& before)
{
    const auto now = std::make_shared<SandboxWorld>();
    Fault fault
        = Fault::changeBefore([before, now](SandboxWorld& world) { *now = std::exchange(world, before); });
    fault.editAfter = [now](SandboxWorld& world) { world = *now; };
    return fault.on("GET").at("/api/v2/org_connections");
}

inline void addWritesOfConnections(const char* fault)
{
    QTest::addColumn<Operation>("operation");
    for (const Operation operation : {Operation::Create, Operation::Update, Operation::Delete})
        QTest::addRow("%s: %s", fault, wireOf(operation).name) << operation;
}
