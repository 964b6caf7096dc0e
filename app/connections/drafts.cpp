// SPDX-License-Identifier: Apache-2.0
#include "app/connections/drafts.h"

#include "app/connections/connectionstore.h"
#include "app/connections/storedjson.h"
#include "app/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int draftsVersion = 1;
constexpr auto saveDelay = 200ms; // Within a second of the edit, but not once a click.

QByteArray bytesOf(const QHash<QString, Draft>& drafts)
{
    QJsonArray list;
    for (const Draft& draft : drafts) {
        list.append(QJsonObject {{u"baseline"_s, toJson(draft.baseline)},
            {u"connection_types"_s, QJsonArray::fromStringList(draft.types.wireNames())}});
    }
    return QJsonDocument(QJsonObject {{u"version"_s, draftsVersion}, {u"drafts"_s, list}}).toJson();
}

/// Empty where the bytes are not a drafts file of this version.
std::optional<QHash<QString, Draft>> fromBytes(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root[u"version"].toInt() != draftsVersion || !root[u"drafts"].isArray())
        return std::nullopt;
    QHash<QString, Draft> drafts;
    const QJsonArray entries = root[u"drafts"].toArray();
    for (const QJsonValue& entry : entries) {
        const OrgConnection baseline = connectionFromJson(entry[u"baseline"].toObject());
        if (baseline.id.isEmpty() || !entry[u"connection_types"].isArray())
            return std::nullopt;
        QStringList types;
        const QJsonArray names = entry[u"connection_types"].toArray();
        for (const QJsonValue& type : names)
            types.append(type.toString());
        types.removeAll(QString());
        drafts.insert(baseline.id, {.baseline = baseline, .types = ConnectionTypes(types)});
    }
    return drafts;
}

/// @param aside where the file is now; empty where it is where it was
QString unreadableDrafts(const QString& path, const QString& reason, const QString& aside)
{
    return aside.isEmpty()
        ? Drafts::tr("Your earlier drafts in %1 could not be read: %2.").arg(leftToRight(path), reason)
        : Drafts::tr("Your earlier drafts in %1 could not be read: %2. The file was kept as %3.")
              .arg(leftToRight(path), reason, leftToRight(aside));
}

QString wordsOf(StoredFile::Fault fault)
{
    return fault == StoredFile::Fault::Newer ? Drafts::tr("they were written by a newer Orgbridge")
                                             : Drafts::tr("they cannot be understood");
}

} // namespace

Drafts::Drafts(const QString& path, QObject* parent)
    : QObject(parent)
    , m_file(path)
{
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &Drafts::save);
    connect(&m_file, &StoredFile::written, this, &Drafts::noteWritten);
    connect(&m_file, &StoredFile::keptAside, this, [this](const QString& aside, StoredFile::Fault fault) {
        m_damage = unreadableDrafts(m_file.path(), wordsOf(fault), aside);
    });
    load();
}

Drafts::~Drafts()
{
    if (!m_touched.isEmpty())
        save();
}

ConnectionTypes Drafts::typesOf(const Connection& connection) const
{
    const auto draft = m_drafts.constFind(connection.id);
    return draft == m_drafts.cend() ? connection.connectionTypes : draft->types;
}

bool Drafts::isChanged(const Connection& connection) const
{
    return typesOf(connection) != connection.connectionTypes;
}

/// There are few drafts, and many connections.
int Drafts::changedIn(const ConnectionStore& store) const
{
    return static_cast<int>(std::count_if(m_drafts.keyBegin(), m_drafts.keyEnd(), [&](const QString& id) {
        const Connection* connection = store.find(id);
        return connection && isChanged(*connection);
    }));
}

const Draft* Drafts::find(const QString& connectionId) const
{
    const auto draft = m_drafts.constFind(connectionId);
    return draft == m_drafts.cend() ? nullptr : &*draft;
}

void Drafts::edit(const Connection& connection, const ConnectionTypes& types)
{
    if (types == connection.connectionTypes) {
        discard(connection.id);
        return;
    }
    auto draft = m_drafts.find(connection.id);
    if (draft == m_drafts.end())
        draft = m_drafts.insert(connection.id, {.baseline = connection, .types = connection.connectionTypes});
    if (draft->types == types)
        return;
    draft->types = types;
    touch(connection.id);
    emit changed(connection.id);
}

void Drafts::discard(const QString& connectionId)
{
    if (!m_drafts.remove(connectionId))
        return;
    touch(connectionId);
    emit changed(connectionId);
}

void Drafts::settle(const QString& connectionId, const OrgConnection& now, const ConnectionTypes& sent)
{
    const Draft* draft = find(connectionId);
    if (!draft)
        return;
    const bool isGone = now.connectionTypes.isEmpty();
    if (isGone || draft->types == sent || draft->types == now.connectionTypes) {
        discard(connectionId);
        return;
    }
    const Draft rest {.baseline = merged(draft->baseline, now), .types = draft->types};
    if (now.id != connectionId)
        discard(connectionId);
    m_drafts.insert(now.id, rest);
    touch(now.id);
    emit changed(now.id);
}

void Drafts::load()
{
    const auto content = m_file.read();
    if (content && !*content)
        return;
    auto drafts = content ? fromBytes(**content) : std::nullopt;
    if (drafts) {
        m_drafts = std::move(*drafts);
        return;
    }
    const auto fault = content ? StoredFile::faultOf(**content, draftsVersion) : StoredFile::Fault::Damaged;
    const QString reason = content ? wordsOf(fault) : content.error();
    m_damage
        = unreadableDrafts(m_file.path(), reason, m_file.keepAside(fault)); // Or nothing could be stored.
    setWarning(m_damage);
}

/// Counts from the first edit, or whoever keeps on editing would not be saved.
void Drafts::touch(const QString& connectionId)
{
    m_touched.insert(connectionId);
    if (!m_saveSoon.isActive())
        m_saveSoon.start(saveDelay);
}

void Drafts::save()
{
    m_beingWritten.append(std::exchange(m_touched, {}));
    m_file.change(draftsVersion,
        [drafts = m_drafts, touched = m_beingWritten.last()](
            const std::optional<QByteArray>& now) -> std::optional<QByteArray> {
            auto stored = now ? fromBytes(*now) : std::optional(drafts);
            if (!stored)
                return std::nullopt;
            for (const QString& id : touched) {
                if (const auto draft = drafts.constFind(id); draft != drafts.cend())
                    stored->insert(id, *draft);
                else
                    stored->remove(id);
            }
            return bytesOf(*stored);
        });
}

/// What was not written is written with what is edited next, or at the end.
void Drafts::noteWritten(const QString& error)
{
    const QSet<QString> written = m_beingWritten.takeFirst();
    if (!error.isEmpty())
        m_touched.unite(written);
    setWarning(error.isEmpty() ? m_damage
                               : tr("Your drafts could not be stored in %1: %2. They are kept in this "
                                    "window until it closes.")
                                     .arg(leftToRight(m_file.path()), error));
}

void Drafts::setWarning(const QString& warning)
{
    if (m_warning == warning)
        return;
    m_warning = warning;
    emit warningChanged();
}
