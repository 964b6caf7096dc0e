// SPDX-License-Identifier: Apache-2.0
#include "app/connections/drafts.h"

#include "app/connections/storedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int fileVersion = 1;
constexpr auto saveDelay = 200ms; // Within a second of the edit, but not once a click.

QByteArray toBytes(const QHash<QString, Draft>& drafts)
{
    QJsonArray list;
    for (const Draft& draft : drafts) {
        list.append(QJsonObject {{u"baseline"_s, toJson(draft.baseline)},
            {u"connection_types"_s, QJsonArray::fromStringList(draft.types.wireNames())}});
    }
    return QJsonDocument(QJsonObject {{u"version"_s, fileVersion}, {u"drafts"_s, list}}).toJson();
}

/// Empty where the bytes are not a drafts file of this version.
std::optional<QHash<QString, Draft>> fromBytes(const QByteArray& bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root[u"version"].toInt() != fileVersion || !root[u"drafts"].isArray())
        return std::nullopt;
    QHash<QString, Draft> drafts;
    for (const QJsonValue& entry : root[u"drafts"].toArray()) {
        const OrgConnection baseline = connectionFromJson(entry[u"baseline"].toObject());
        if (baseline.id.isEmpty() || !entry[u"connection_types"].isArray())
            return std::nullopt;
        QStringList types;
        for (const QJsonValue& type : entry[u"connection_types"].toArray())
            types.append(type.toString());
        drafts.insert(baseline.id, {.baseline = baseline, .types = ConnectionTypes(types)});
    }
    return drafts;
}

} // namespace

Drafts::Drafts(const QString& path, QObject* parent)
    : QObject(parent)
    , m_file(path)
{
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &Drafts::save);
    connect(&m_file, &StoredFile::written, this, [this](const QString& error) {
        setWarning(error.isEmpty() ? QString()
                                   : tr("Your drafts could not be stored in %1: %2. They are kept in this "
                                        "window until it closes.")
                                         .arg(m_file.path(), error));
    });
    load();
}

Drafts::~Drafts()
{
    if (m_saveSoon.isActive())
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
        draft = m_drafts.insert(connection.id, {.baseline = connection, .types = {}});
    if (draft->types == types)
        return;
    draft->types = types;
    m_saveSoon.start(saveDelay);
    emit changed(connection.id);
}

void Drafts::discard(const QString& connectionId)
{
    if (!m_drafts.remove(connectionId))
        return;
    m_saveSoon.start(saveDelay);
    emit changed(connectionId);
}

void Drafts::settle(const OrgConnection& now, const ConnectionTypes& sent)
{
    const auto draft = m_drafts.find(now.id);
    if (draft == m_drafts.end())
        return;
    if (draft->types == sent || draft->types == now.connectionTypes) {
        discard(now.id);
        return;
    }
    draft->baseline = merged(draft->baseline, now);
    m_saveSoon.start(saveDelay);
    emit changed(now.id);
}

void Drafts::load()
{
    const auto content = m_file.read();
    if (!content) {
        setWarning(tr("Your drafts in %1 could not be read: %2.").arg(m_file.path(), content.error()));
        return;
    }
    if (!*content)
        return;
    if (auto drafts = fromBytes(**content)) {
        m_drafts = std::move(*drafts);
        return;
    }
    const QString aside = m_file.keepAside();
    setWarning(
        tr("The drafts in %1 cannot be understood. The file was kept as %2.").arg(m_file.path(), aside));
}

void Drafts::save()
{
    m_file.write(toBytes(m_drafts));
}

void Drafts::setWarning(const QString& warning)
{
    if (m_warning == warning)
        return;
    m_warning = warning;
    emit warningChanged();
}
