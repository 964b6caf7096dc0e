// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/certificate.h"
#include "tests/support/codesubjects.h"
#include "tests/support/tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Generated code that runs against the sandbox.

inline const QString payments = QStringLiteral("Payments Production");
inline const QString central = QStringLiteral("Central Observability");
inline const KeyPair keys {
    .apiKey = QStringLiteral("canary-api-key"), .applicationKey = QStringLiteral("canary-application-key")};

inline bool writeFile(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

/// The sandbox with the sample world, in which one account has keys of ours.
struct CodeScene {
    CodeScene()
        : server(sampleWorld())
    {
        server.edit([](SandboxWorld& world) { world.account(payments)->credentials = keys; });
    }

    /// The connection as the server has it, with an id of our choice.
    [[nodiscard]] CodeSubject subject(const QString& id, const ConnectionTypes& types, const Site& site)
    {
        const QString known = sampleConnectionId(payments, central);
        server.edit([&](SandboxWorld& world) {
            SandboxConnection connection = world.connections.take(known);
            connection.id = id;
            world.connections.insert(id, connection);
        });
        CodeSubject subject = nastySubject(site);
        subject.connection.id = id;
        subject.connection.connectionTypes = types;
        return subject;
    }

    [[nodiscard]] Site address() const { return *siteFromApiUrl(server.url()); }

    [[nodiscard]] QProcessEnvironment environment(QMap<QString, QString> more = {}) const
    {
        more.insert(QStringLiteral("DD_API_KEY"), keys.apiKey);
        more.insert(QStringLiteral("DD_APP_KEY"), keys.applicationKey);
        return toolEnvironment(more);
    }

    SandboxServer server;
    QTemporaryDir folder;
};

inline QJsonObject wantedBody(const CodeSubject& subject)
{
    const QJsonArray types = QJsonArray::fromStringList(subject.connection.connectionTypes.wireNames());
    return {{QStringLiteral("data"),
        QJsonObject {{QStringLiteral("type"), QStringLiteral("org_connection")},
            {QStringLiteral("id"), subject.connection.id.text()},
            {QStringLiteral("attributes"), QJsonObject {{QStringLiteral("connection_types"), types}}}}}};
}

/// Nothing where the server got this one update, with our keys, and did it; else what is wrong.
inline QString wrongWith(const SandboxServer& server, const CodeSubject& subject)
{
    const QList<RecordedRequest> requests = server.requests();
    if (requests.size() != 1)
        return QStringLiteral("%1 requests").arg(requests.size());
    const RecordedRequest& request = requests.first();
    // Clients do not agree on which characters a path needs encoded.
    const QByteArray path = QByteArray::fromPercentEncoding(request.target);
    if (request.method != "PATCH"
        || path != "/api/v2/org_connections/" + subject.connection.id.text().toUtf8())
        return QString::fromUtf8(request.method + ' ' + request.target);
    if (request.header("DD-API-KEY") != keys.apiKey.toUtf8()
        || request.header("DD-APPLICATION-KEY") != keys.applicationKey.toUtf8()
        || request.header("Content-Type") != "application/json")
        return QString::fromUtf8(request.headerLines.join('\n'));
    if (QJsonDocument::fromJson(request.body).object() != wantedBody(subject))
        return QString::fromUtf8(request.body);
    const QStringList types = server.world().connections.value(subject.connection.id).types;
    return ConnectionTypes(types) == subject.connection.connectionTypes ? QString() : types.join(u'|');
}

/// As the server takes them: it refuses a type without a letter.
inline ConnectionTypes nastyTypes()
{
    return nastySubject().connection.connectionTypes.without(QString());
}

inline void addSubjects()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ConnectionTypes>("types");
    const QString id = sampleConnectionId(payments, central);
    QTest::newRow("known types") << id
                                 << ConnectionTypes {QStringLiteral("logs"), QStringLiteral("metrics"),
                                        QStringLiteral("audit")};
    QTest::newRow("one type") << id << ConnectionTypes {QStringLiteral("audit")};
    QTest::newRow("unknown type") << id
                                  << ConnectionTypes {QStringLiteral("logs"), QStringLiteral("ci_pipelines")};
    QTest::newRow("nasty strings") << nastyText() << nastyTypes();
}

inline void addSites()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("of the connection") << QString() << QByteArray("api.datadoghq.eu");
    QTest::newRow("of the environment")
        << QStringLiteral("us5.datadoghq.com") << QByteArray("api.us5.datadoghq.com");
}

/// A certificate for the hosts of addSites().
inline std::optional<Certificate> siteCertificate()
{
    return makeCertificate(QStringLiteral("DNS:api.datadoghq.eu,DNS:api.us5.datadoghq.com"));
}
