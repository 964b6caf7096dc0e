// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/jsonimport.h"

#include "app/datadog/shownname.h"
#include "app/exchange/filetext.h"
#include "app/exchange/jsonexport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <simdjson.h>

#include <functional>

using namespace Qt::StringLiterals;
namespace json = simdjson::ondemand;

namespace {

struct JsonImportTexts {
    Q_DECLARE_TR_FUNCTIONS(JsonImport)
};

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString fieldOf(const QString& parent, const QString& name)
{
    return parent.isEmpty() ? name : QString(parent + u'.' + name);
}

/// A value and where it stands.
struct Node {
    json::value value;
    json::json_type type;
    FilePlace place;
};

/// What the reader does with the fields of an object, by name; null for fields that are known and not used.
using Handlers = QHash<QString, std::function<void(const Node&)>>;

/// Walks a document that is known to be JSON, and notes where everything stands: the parser's tokens point
/// into the text.
class Reader {
public:
    explicit Reader(const QByteArray& utf8)
        : m_text(utf8.constData(), static_cast<size_t>(utf8.size()))
        , m_lines(utf8)
    {
    }

    ImportFile read();

private:
    [[nodiscard]] FilePlace placeOf(const char* at, const QString& field) const
    {
        return m_lines.placeOf(at - m_text.data(), field);
    }
    void error(const FilePlace& place, const QString& what) { m_file.problems.append(errorAt(place, what)); }
    [[nodiscard]] std::optional<Node> nodeOf(json::value value, const QString& field);
    void readRoot(const Node& root);
    void readObject(const Node& node, const Handlers& handlers);
    void readField(json::field& field, const QString& parent, const Handlers& handlers, QSet<QString>& seen);
    void readElements(const Node& node, const std::function<void(const Node&)>& handle);
    [[nodiscard]] FileValue readText(const Node& node);
    void checkFormat(const Node& node);
    void checkVersion(const Node& node);
    void readRow(const Node& node);
    void readOrg(const Node& node, OrgReference& org);

    const simdjson::padded_string m_text;
    const LineIndex m_lines;
    ImportFile m_file;
    std::optional<FileProblem> m_otherVersion; ///< Then nothing else can be relied on.
};

ImportFile Reader::read()
{
    json::parser parser;
    json::document document;
    json::value value;
    const bool isStructure = parser.iterate(m_text).get(document) == simdjson::SUCCESS
        && document.get_value().get(value) == simdjson::SUCCESS;
    const auto root = isStructure ? nodeOf(value, {}) : std::nullopt;
    if (!root || root->type != json::json_type::object) {
        error({.line = 1, .column = 1},
            JsonImportTexts::tr("A file of connections is a JSON object that begins with {."));
        return m_file;
    }
    readRoot(*root);
    if (m_otherVersion)
        return {.site = {}, .rows = {}, .problems = {*m_otherVersion}};
    return m_file;
}

void Reader::readRoot(const Node& root)
{
    bool hasVersion = false;
    bool hasConnections = false;
    const auto readVersion = [&](const Node& node) {
        hasVersion = true;
        checkVersion(node);
    };
    const auto readConnections = [&](const Node& node) {
        hasConnections = true;
        readElements(node, [this](const Node& row) { readRow(row); });
    };
    readObject(root,
        {{u"$schema"_s, {}}, {u"exported_at"_s, {}}, {u"version"_s, readVersion},
            {u"format"_s, [this](const Node& node) { checkFormat(node); }},
            {u"site"_s, [this](const Node& node) { m_file.site = readText(node); }},
            {u"connections"_s, readConnections}});
    if (!hasVersion)
        error({.line = 1, .column = 1, .field = u"version"_s},
            JsonImportTexts::tr("The version is missing. This Orgbridge reads version %1.")
                .arg(jsonFormatVersion));
    if (!hasConnections)
        error({.line = 1, .column = 1, .field = u"connections"_s},
            JsonImportTexts::tr("The list of connections is missing."));
}

std::optional<Node> Reader::nodeOf(json::value value, const QString& field)
{
    json::json_type type {};
    if (value.type().get(type) != simdjson::SUCCESS)
        return std::nullopt;
    return Node {.value = value, .type = type, .place = placeOf(value.raw_json_token().data(), field)};
}

void Reader::readObject(const Node& node, const Handlers& handlers)
{
    json::value value = node.value;
    json::object object;
    if (node.type != json::json_type::object || value.get_object().get(object) != simdjson::SUCCESS) {
        error(node.place, JsonImportTexts::tr("This must be an object: { … }."));
        return;
    }
    QSet<QString> seen;
    for (auto result : object) {
        json::field field;
        if (std::move(result).get(field) == simdjson::SUCCESS)
            readField(field, node.place.field, handlers, seen);
    }
}

void Reader::readField(
    json::field& field, const QString& parent, const Handlers& handlers, QSet<QString>& seen)
{
    const char* at = field.key().raw() - 1; // Its quotation mark.
    std::string_view key;
    if (field.unescaped_key().get(key) != simdjson::SUCCESS)
        return;
    const QString name = text(key);
    const QString path = fieldOf(parent, name);
    const auto handler = handlers.constFind(name);
    if (seen.contains(name)) {
        error(
            placeOf(at, path), JsonImportTexts::tr("The field \"%1\" is there twice.").arg(shownName(name)));
        return;
    }
    seen.insert(name);
    if (handler == handlers.cend()) {
        m_file.problems.append(noticeAt(
            placeOf(at, path), JsonImportTexts::tr("The field \"%1\" is not used.").arg(shownName(name))));
        return;
    }
    const auto node = nodeOf(field.value(), path);
    if (node && *handler && node->type != json::json_type::null)
        (*handler)(*node);
}

void Reader::readElements(const Node& node, const std::function<void(const Node&)>& handle)
{
    json::value value = node.value;
    json::array array;
    if (node.type != json::json_type::array || value.get_array().get(array) != simdjson::SUCCESS) {
        error(node.place, JsonImportTexts::tr("This must be a list: [ … ]."));
        return;
    }
    int index = 0;
    for (auto result : array) {
        json::value element;
        if (result.get(element) != simdjson::SUCCESS)
            continue;
        if (const auto child = nodeOf(element, u"%1[%2]"_s.arg(node.place.field).arg(index++)))
            handle(*child);
    }
}

FileValue Reader::readText(const Node& node)
{
    json::value value = node.value;
    std::string_view view;
    if (node.type == json::json_type::string && value.get_string().get(view) == simdjson::SUCCESS)
        return {.text = text(view), .place = node.place};
    error(node.place, JsonImportTexts::tr("This must be a text in quotation marks."));
    return {.text = {}, .place = node.place, .isUnreadable = true};
}

void Reader::checkFormat(const Node& node)
{
    const FileValue format = readText(node);
    if (format.isGiven() && format.text != QLatin1StringView(jsonFormatName))
        error(node.place,
            JsonImportTexts::tr("This is a file of another kind: \"%1\".").arg(shownName(format.text)));
}

void Reader::checkVersion(const Node& node)
{
    json::value value = node.value;
    int64_t version = 0;
    if (node.type != json::json_type::number || value.get_int64().get(version) != simdjson::SUCCESS) {
        error(node.place, JsonImportTexts::tr("This must be a whole number."));
    } else if (version != jsonFormatVersion) {
        m_otherVersion = errorAt(node.place,
            JsonImportTexts::tr("The file is of version %1. This Orgbridge reads version %2.")
                .arg(QString::number(version), QString::number(jsonFormatVersion)));
    }
}

void Reader::readRow(const Node& node)
{
    ImportRow row {.place = node.place};
    const auto placeIn = [&](const char* name) {
        FilePlace place = node.place;
        place.field = fieldOf(node.place.field, QString::fromLatin1(name));
        return place;
    };
    row.source.place = placeIn("source_org");
    row.sink.place = placeIn("sink_org");
    row.typesPlace = placeIn("connection_types");
    const auto readTypes = [&](const Node& types) {
        row.typesPlace = types.place;
        row.typesAreUnreadable = types.type != json::json_type::array;
        readElements(types, [&](const Node& type) { row.types.append(readText(type)); });
    };
    readObject(node,
        {{u"created_at"_s, {}}, {u"created_by"_s, {}}, {u"connection_types"_s, readTypes},
            {u"id"_s, [&](const Node& id) { row.id = readText(id); }},
            {u"source_org"_s, [&](const Node& org) { readOrg(org, row.source); }},
            {u"sink_org"_s, [&](const Node& org) { readOrg(org, row.sink); }}});
    if (node.type == json::json_type::object)
        m_file.rows.append(row);
}

void Reader::readOrg(const Node& node, OrgReference& org)
{
    org.place = node.place;
    org.isUnreadable = node.type != json::json_type::object;
    readObject(node,
        {{u"id"_s, [&](const Node& id) { org.id = readText(id); }},
            {u"name"_s, [&](const Node& name) { org.name = readText(name); }}});
}

/// Where the text is not JSON; Qt's parser tells the place, the other one does not.
FileProblem syntaxProblem(const QByteArray& utf8, simdjson::error_code error)
{
    QJsonParseError found;
    if (!QJsonDocument::fromJson(utf8, &found).isNull()) {
        return errorAt(
            {}, JsonImportTexts::tr("The file is not JSON: %1").arg(text(simdjson::error_message(error))));
    }
    // Its offset is behind what it stumbled over.
    const bool isExact = found.error == QJsonParseError::GarbageAtEnd || found.offset >= utf8.size();
    return errorAt(LineIndex(utf8).placeOf(isExact ? found.offset : found.offset - 1),
        JsonImportTexts::tr("The file is not JSON from here on: %1.").arg(found.errorString()));
}

} // namespace

ImportFile readJsonImport(const QByteArray& utf8)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    const auto error = parser.parse(utf8.constData(), static_cast<size_t>(utf8.size())).get(root);
    if (error != simdjson::SUCCESS)
        return {.site = {}, .rows = {}, .problems = {syntaxProblem(utf8, error)}};
    return Reader(utf8).read();
}
