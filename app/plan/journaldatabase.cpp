// SPDX-License-Identifier: Apache-2.0
#include "app/plan/journaldatabase.h"

#include "app/accounts/privatefile.h"
#include "app/connections/storedjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

struct JournalDatabaseTexts {
    Q_DECLARE_TR_FUNCTIONS(JournalDatabase)
};

constexpr int schemaVersion = 2;

/// What version 2 has more than version 1: who may use a connection, and what a creation replaces.
const QStringList columnsOfVersion2 {u"access"_s, u"access_after"_s, u"recreates"_s};

template<typename Json> QString compact(const Json& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString toText(const OrgConnection& connection)
{
    return compact(toJson(connection));
}

QString toText(const std::optional<AccessEdit>& access)
{
    return access ? compact(toJson(*access)) : QString();
}

std::optional<AccessEdit> accessFromText(const QString& text, Change::Kind kind)
{
    if (text.isEmpty() && kind != Change::Kind::Restrict)
        return std::nullopt;
    return accessEditFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

OrgConnection connectionFromText(const QString& text)
{
    return connectionFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

QString toText(const ConnectionTypes& types)
{
    return compact(QJsonArray::fromStringList(types.wireNames()));
}

ConnectionTypes typesFromText(const QString& text)
{
    QStringList types;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& type : array)
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
    entry.change.access = accessFromText(row.value(u"access"_s).toString(), entry.change.kind);
    entry.change.recreates = row.value(u"recreates"_s).toString();
    entry.accessAfter
        = policyFromJson(QJsonDocument::fromJson(row.value(u"access_after"_s).toByteArray()).array());
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
    , m_whyNot(JournalDatabaseTexts::tr("it was not opened"))
{
}

JournalDatabase::~JournalDatabase()
{
    closeFile();
}

JournalDatabase::Outcome<void> JournalDatabase::open()
{
    auto opened = makeFile().and_then([this] { return openFile(); });
    if (m_isDamaged) {
        closeFile();
        if (keepAside())
            opened = makeFile().and_then([this] { return openFile(); });
    }
    m_whyNot = opened ? QString() : opened.error();
    if (!opened)
        closeFile(); // So that nothing is written to a file that is not ours.
    return opened;
}

/// SQLite gives its log files the mode of the file itself.
JournalDatabase::Outcome<void> JournalDatabase::makeFile() const
{
    makePrivateFolder(QFileInfo(m_path).path());
    QFile file(m_path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !file.exists())
        return tl::unexpected(file.errorString());
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

JournalDatabase::Outcome<void> JournalDatabase::openFile()
{
    m_isDamaged = false;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return failed(m_database.lastError());
    return checkVersion()
        .and_then([this] { return checkHealth(); })
        .and_then([this] { return run(u"PRAGMA journal_mode=WAL"_s); })
        .and_then([this] { return run(u"PRAGMA synchronous=FULL"_s); })
        .and_then([this] { return prepareSchema(); });
}

JournalDatabase::Outcome<void> JournalDatabase::checkVersion()
{
    QSqlQuery version(m_database);
    if (!version.exec(u"PRAGMA user_version"_s) || !version.next())
        return failed(version.lastError());
    m_version = version.value(0).toInt();
    if (m_version > schemaVersion)
        return tl::unexpected(JournalDatabaseTexts::tr("it was written by a newer version of Orgbridge"));
    return {};
}

JournalDatabase::Outcome<void> JournalDatabase::checkHealth()
{
    QSqlQuery check(m_database);
    if (!check.exec(u"PRAGMA quick_check(1)"_s) || !check.next())
        return failed(check.lastError());
    const QString finding = check.value(0).toString();
    if (finding == "ok"_L1)
        return {};
    m_isDamaged = true;
    return tl::unexpected(finding);
}

JournalDatabase::Outcome<void> JournalDatabase::prepareSchema()
{
    if (m_version == schemaVersion)
        return {};
    auto prepared = run(u"BEGIN IMMEDIATE"_s)
                        .and_then([this] { return bringUpToDate(); })
                        .and_then([this] { return run(u"PRAGMA user_version=%1"_s.arg(schemaVersion)); })
                        .and_then([this] { return run(u"COMMIT"_s); });
    if (!prepared)
        static_cast<void>(run(u"ROLLBACK"_s));
    return prepared;
}

/// The table as version 1 had it, and what came later. Another window may have done it meanwhile.
JournalDatabase::Outcome<void> JournalDatabase::bringUpToDate()
{
    auto made = run(uR"(CREATE TABLE IF NOT EXISTS changes (
        number INTEGER PRIMARY KEY AUTOINCREMENT, plan_id TEXT NOT NULL, change_id TEXT NOT NULL, at TEXT NOT NULL,
        account_id TEXT NOT NULL, account_label TEXT, site TEXT, kind TEXT NOT NULL, before TEXT, desired TEXT,
        after TEXT, outcome TEXT NOT NULL, message TEXT, request_id TEXT, milliseconds INTEGER))"_s);
    const auto known = made.and_then([this] { return columns(); });
    if (!known)
        return tl::unexpected(known.error());
    for (const QString& column : columnsOfVersion2) {
        if (!known->contains(column))
            made
                = made.and_then([&] { return run(u"ALTER TABLE changes ADD COLUMN %1 TEXT"_s.arg(column)); });
    }
    return made;
}

JournalDatabase::Outcome<QStringList> JournalDatabase::columns()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT name FROM pragma_table_info('changes')"_s))
        return failed(query.lastError());
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

JournalDatabase::Outcome<qint64> JournalDatabase::add(const JournalEntry& entry)
{
    if (!m_whyNot.isEmpty())
        return tl::unexpected(m_whyNot);
    QSqlQuery query(m_database);
    if (!query.prepare(
            uR"(INSERT INTO changes (plan_id, change_id, at, account_id, account_label, site, kind, before,
        desired, outcome, access, recreates) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s))
        return failed(query.lastError());
    for (const QString& value : {entry.planId, entry.change.id, entry.at.toUTC().toString(Qt::ISODateWithMs),
             entry.change.accountId, entry.accountLabel, entry.site, kindName(entry.change.kind),
             toText(entry.change.baseline), toText(entry.change.desired), outcomeName(entry.outcome),
             toText(entry.change.access), entry.change.recreates})
        query.addBindValue(value);
    return run(query).map([&query] { return query.lastInsertId().toLongLong(); });
}

JournalDatabase::Outcome<void> JournalDatabase::complete(const JournalEntry& entry)
{
    return update(entry, u"TRUE"_s);
}

JournalDatabase::Outcome<void> JournalDatabase::resolve(const JournalEntry& entry)
{
    return update(entry, u"outcome IN ('intended', 'unknown')"_s);
}

JournalDatabase::Outcome<void> JournalDatabase::update(const JournalEntry& entry, const QString& condition)
{
    if (!m_whyNot.isEmpty())
        return tl::unexpected(m_whyNot);
    QSqlQuery query(m_database);
    if (!query.prepare(
            uR"(UPDATE changes SET after = ?, access_after = ?, outcome = ?, message = ?, request_id = ?,
        milliseconds = ?
        WHERE number = ? AND )"_s
            + condition))
        return failed(query.lastError());
    query.addBindValue(toText(entry.after));
    query.addBindValue(
        entry.change.kind == Change::Kind::Restrict ? compact(toJson(entry.accessAfter)) : QString());
    query.addBindValue(outcomeName(entry.outcome));
    query.addBindValue(entry.message);
    query.addBindValue(entry.requestId);
    query.addBindValue(entry.milliseconds);
    query.addBindValue(entry.number);
    return run(query);
}

JournalDatabase::Outcome<QList<JournalEntry>> JournalDatabase::entries()
{
    if (!m_whyNot.isEmpty())
        return tl::unexpected(m_whyNot);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT * FROM changes ORDER BY number"_s))
        return failed(query.lastError());
    QList<JournalEntry> entries;
    while (query.next())
        entries.append(entryFrom(query));
    return entries;
}

JournalDatabase::Outcome<void> JournalDatabase::run(QSqlQuery& query)
{
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

JournalDatabase::Outcome<void> JournalDatabase::run(const QString& statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return failed(query.lastError());
    return {};
}

tl::unexpected<QString> JournalDatabase::failed(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // The rest tells more than is needed.
    if (code == 11 || code == 26) // SQLITE_CORRUPT, SQLITE_NOTADB
        m_isDamaged = true;
    const QString words = error.databaseText();
    return tl::unexpected<QString>(words.isEmpty() ? error.text() : words);
}

/// The logs go along: they belong to the damaged file, and would be read into a new one of its name.
bool JournalDatabase::keepAside()
{
    const QString aside
        = m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(m_path, aside))
        return false;
    for (const QString& log : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_path + log, aside + log);
    m_keptAside = aside;
    return true;
}

void JournalDatabase::closeFile()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}
