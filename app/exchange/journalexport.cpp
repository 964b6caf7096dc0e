// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/journalexport.h"

#include "app/connections/storedfile.h"
#include "app/exchange/csvexport.h"
#include "app/exchange/csvtext.h"
#include "app/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString timeText(const JournalEntry& entry)
{
    return entry.at.toUTC().toString(Qt::ISODateWithMs);
}

/// "editor: user:a role:b; viewer: org:c", "unrestricted"; empty where the entry is not about access.
QString accessText(const JournalEntry& entry, const RestrictionPolicy& policy)
{
    if (entry.change.kind != Change::Kind::Restrict)
        return {};
    QStringList parts;
    for (const PolicyBinding& binding : policy.bindings())
        parts.append(binding.relation + u": "_s + binding.principals.join(u' '));
    return parts.isEmpty() ? u"unrestricted"_s : parts.join(u"; "_s);
}

RestrictionPolicy accessBefore(const Change& change)
{
    return change.access ? change.access->baseline : RestrictionPolicy();
}

RestrictionPolicy accessDesired(const Change& change)
{
    return change.access ? change.access->desired : RestrictionPolicy();
}

QStringList header()
{
    return {u"number"_s, u"at"_s, u"account"_s, u"site"_s, u"kind"_s, u"connection_id"_s, u"source_org_id"_s,
        u"source_org_name"_s, u"sink_org_id"_s, u"sink_org_name"_s, u"before"_s, u"desired"_s, u"after"_s,
        u"outcome"_s, u"message"_s, u"request_id"_s, u"milliseconds"_s, u"plan_id"_s, u"change_id"_s,
        u"access_before"_s, u"access_desired"_s, u"access_after"_s, u"recreates"_s};
}

/// Without the number, which may be negative and is not to become a text.
QStringList cells(const JournalEntry& entry)
{
    const Change& change = entry.change;
    const OrgConnection& before = change.baseline;
    const QString& id = before.id.isEmpty() ? entry.after.id : before.id;
    const bool isApplied = entry.outcome == JournalOutcome::Applied;
    return {timeText(entry), entry.accountLabel, entry.site, kindName(change.kind), id, before.sourceOrg.id(),
        before.sourceOrg.name(), before.sinkOrg.id(), before.sinkOrg.name(),
        typesToCell(before.connectionTypes), typesToCell(change.desired),
        typesToCell(entry.after.connectionTypes), outcomeName(entry.outcome), entry.message, entry.requestId,
        QString::number(entry.milliseconds), entry.planId, change.id, accessText(entry, accessBefore(change)),
        accessText(entry, accessDesired(change)),
        isApplied ? accessText(entry, entry.accessAfter) : QString(), change.recreates};
}

QJsonArray typesArray(const ConnectionTypes& types)
{
    return QJsonArray::fromStringList(types.wireNames());
}

QJsonObject orgObject(const Org& org)
{
    return {{u"id"_s, org.id.text()}, {u"name"_s, org.name}};
}

QJsonObject entryObject(const JournalEntry& entry)
{
    const Change& change = entry.change;
    const OrgConnection& before = change.baseline;
    QJsonObject object {{u"number"_s, entry.number}, {u"at"_s, timeText(entry)},
        {u"account"_s, entry.accountLabel}, {u"site"_s, entry.site}, {u"kind"_s, kindName(change.kind)},
        {u"connection_id"_s, (before.id.isEmpty() ? entry.after.id : before.id).text()},
        {u"source_org"_s, orgObject(before.sourceOrg)}, {u"sink_org"_s, orgObject(before.sinkOrg)},
        {u"before"_s, typesArray(before.connectionTypes)}, {u"desired"_s, typesArray(change.desired)},
        {u"after"_s, typesArray(entry.after.connectionTypes)}, {u"outcome"_s, outcomeName(entry.outcome)},
        {u"message"_s, entry.message}, {u"request_id"_s, entry.requestId},
        {u"milliseconds"_s, entry.milliseconds}, {u"plan_id"_s, entry.planId}, {u"change_id"_s, change.id}};
    if (change.kind == Change::Kind::Restrict) {
        object.insert(u"access_before"_s, toJson(accessBefore(change)));
        object.insert(u"access_desired"_s, toJson(accessDesired(change)));
        if (entry.outcome == JournalOutcome::Applied)
            object.insert(u"access_after"_s, toJson(entry.accessAfter));
    }
    if (!change.recreates.isEmpty())
        object.insert(u"recreates"_s, change.recreates);
    return object;
}

QByteArray bytesOf(JournalFormat format, const QList<JournalEntry>& entries)
{
    switch (format) {
    case JournalFormat::Csv:
        return journalToCsv(entries);
    case JournalFormat::Json:
        return journalToJson(entries);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray journalToCsv(const QList<JournalEntry>& entries)
{
    QString text = csvLine(header());
    for (const JournalEntry& entry : entries)
        text += QString::number(entry.number) + u',' + csvLine(cells(entry));
    return text.toUtf8();
}

QByteArray journalToJson(const QList<JournalEntry>& entries)
{
    QJsonArray array;
    for (const JournalEntry& entry : entries)
        array.append(entryObject(entry));
    return QJsonDocument(array).toJson();
}

tl::expected<void, QString> exportJournal(
    const QString& path, JournalFormat format, const QList<JournalEntry>& entries)
{
    const QString problem = writeWholeFile(path, bytesOf(format, entries));
    if (problem.isEmpty())
        return {};
    return tl::unexpected(QCoreApplication::translate("JournalExport", "%1 could not be written: %2")
                              .arg(leftToRight(path), problem));
}

JournalFormat journalFormatOf(const QString& path)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) ? JournalFormat::Json : JournalFormat::Csv;
}
