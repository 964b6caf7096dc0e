// SPDX-License-Identifier: Apache-2.0
#include "app/plan/journaldatabase.h"

#include "app/connections/storedjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

struct Translated {
    Q_DECLARE_TR_FUNCTIONS(JournalDatabase)
};

constexpr int schemaVersion = 1;

QString toText(const OrgConnection& connection)
{
    return QString::fromUtf8(QJsonDocument(toJson(connection)).toJson(QJsonDocument::Compact));
}

OrgConnection connectionFromText(const QString& text)
{
    return connectionFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

QString toText(const ConnectionTypes& types)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(types.wireNames())).toJson(QJsonDocument::Compact));
}

ConnectionTypes typesFromText(const QString& text)
{
    QStringList types;
    for (const QJsonValue& type : QJsonDocument::fromJson(text.toUtf8()).array())
        types.append(type.toString());
    return ConnectionTypes(types);
}

JournalEntry entryFrom(const QSqlQuery& row)
{
    JournalEntry entry {.number = row.value(u"number"_s).toLongLong(),
        .planId = row.value(u"plan_id"_s).toString(),
        .at = QDateTime::fromString(row.value(u"at"_s).toString(), Qt::ISODateWithMs),
        .accountLabel = row.value(u"account_label"_s).toString(),
        .site = row.value(u"site"_s).toString()};
    entry.change = {.id = row.value(u"change_id"_s).toString(),
        .kind = kindByName(row.value(u"kind"_s).toString()).value_or(Change::Kind::Update),
        .accountId = row.value(u"account_id"_s).toString(),
        .baseline = connectionFromText(row.value(u"before"_s).toString()),
        .desired = typesFromText(row.value(u"desired"_s).toString())};
    entry.after = connectionFromText(row.value(u"after"_s).toString());
    entry.outcome = outcomeByName(row.value(u"outcome"_s).toString()).value_or(JournalOutcome::Unknown);
    entry.message = row.value(u"message"_s).toString();
    entry.requestId = row.value(u"request_id"_s).toString();
    entry.milliseconds = row.value(u"milliseconds"_s).toLongLong();
    return entry;
}

} // namespace

JournalDatabase::JournalDatabase(QString path)
    : m_path(std::move(path))
    , m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalDatabase::~JournalDatabase()
{
    closeFile();
}

JournalDatabase::Outcome<void> JournalDatabase::open()
{
    QDir().mkpath(QFileInfo(m_path).path());
    const bool isNew = !QFile::exists(m_path);
    if (isNew) { // SQLite gives its log files the mode of the file itself.
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            return tl::unexpected(file.errorString());
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    const auto opened = openFile();
    if (opened || isNew || m_database.lastError().nativeErrorCode() != "26"_L1) // SQLITE_NOTADB
        return opened;
    closeFile();
    const QString aside
        = m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(m_path, aside))
        return opened;
    m_keptAside = aside;
    return open();
}

JournalDatabase::Outcome<void> JournalDatabase::openFile()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return tl::unexpected(m_database.lastError().text());
    return run(u"PRAGMA journal_mode=WAL"_s)
        .and_then([this] { return run(u"PRAGMA synchronous=FULL"_s); })
        .and_then([this] { return prepareSchema(); });
}

JournalDatabase::Outcome<void> JournalDatabase::prepareSchema()
{
    QSqlQuery version(u"PRAGMA user_version"_s, m_database);
    const int found = version.next() ? version.value(0).toInt() : 0;
    version.finish();
    if (found > schemaVersion)
        return tl::unexpected(Translated::tr("it was written by a newer version of Orgbridge"));
    return run(uR"(CREATE TABLE IF NOT EXISTS changes (
        number INTEGER PRIMARY KEY AUTOINCREMENT, plan_id TEXT NOT NULL, change_id TEXT NOT NULL, at TEXT NOT NULL,
        account_id TEXT NOT NULL, account_label TEXT, site TEXT, kind TEXT NOT NULL, before TEXT, desired TEXT,
        after TEXT, outcome TEXT NOT NULL, message TEXT, request_id TEXT, milliseconds INTEGER))"_s)
        .and_then([this] { return run(u"PRAGMA user_version=%1"_s.arg(schemaVersion)); });
}

JournalDatabase::Outcome<qint64> JournalDatabase::add(const JournalEntry& entry)
{
    QSqlQuery query(m_database);
    if (!query.prepare(
            uR"(INSERT INTO changes (plan_id, change_id, at, account_id, account_label, site, kind, before,
        desired, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s))
        return tl::unexpected(query.lastError().text());
    for (const QString& value : {entry.planId, entry.change.id, entry.at.toUTC().toString(Qt::ISODateWithMs),
             entry.change.accountId, entry.accountLabel, entry.site, kindName(entry.change.kind),
             toText(entry.change.baseline), toText(entry.change.desired), outcomeName(entry.outcome)})
        query.addBindValue(value);
    return run(query).map([&query] { return query.lastInsertId().toLongLong(); });
}

JournalDatabase::Outcome<void> JournalDatabase::complete(const JournalEntry& entry)
{
    QSqlQuery query(m_database);
    if (!query.prepare(
            uR"(UPDATE changes SET after = ?, outcome = ?, message = ?, request_id = ?, milliseconds = ?
        WHERE number = ?)"_s))
        return tl::unexpected(query.lastError().text());
    query.addBindValue(toText(entry.after));
    query.addBindValue(outcomeName(entry.outcome));
    query.addBindValue(entry.message);
    query.addBindValue(entry.requestId);
    query.addBindValue(entry.milliseconds);
    query.addBindValue(entry.number);
    return run(query);
}

JournalDatabase::Outcome<QList<JournalEntry>> JournalDatabase::entries()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT * FROM changes ORDER BY number"_s))
        return tl::unexpected(query.lastError().text());
    QList<JournalEntry> entries;
    while (query.next())
        entries.append(entryFrom(query));
    return entries;
}

JournalDatabase::Outcome<void> JournalDatabase::run(QSqlQuery& query)
{
    if (!query.exec())
        return tl::unexpected(query.lastError().text());
    return {};
}

JournalDatabase::Outcome<void> JournalDatabase::run(const QString& statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return tl::unexpected(query.lastError().text());
    return {};
}

void JournalDatabase::closeFile()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}
