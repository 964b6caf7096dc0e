// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/answers.h"

#include "app/datadog/answerparts.h"
#include "app/datadog/redaction.h"
#include "app/sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace answerdocument;

namespace {

constexpr qsizetype longestErrorText = 2000;

Result<OrgConnection> connectionFrom(const element& row, AnswerParts& parts)
{
    OrgConnection connection;
    connection.id = ApiId::fromUtf8(viewOf(row, "id"));
    if (connection.id.isEmpty())
        return failure(unreadable(Translated::tr("a connection without an id")));
    const auto attributes = member(row, "attributes");
    const auto types = attributes ? parts.types(*attributes) : ConnectionTypes();
    if (!types) {
        return failure(unreadable(Translated::tr("connection_types of connection %1 is not a list of texts")
                                      .arg(leftToRight(connection.id))));
    }
    connection.connectionTypes = *types;
    if (attributes)
        connection.createdAt = ApiTime::fromUtf8(viewOf(*attributes, "created_at"));
    if (const auto relationships = member(row, "relationships")) {
        connection.sourceOrg = parts.org(*relationships, "source_org");
        connection.sinkOrg = parts.org(*relationships, "sink_org");
        connection.createdBy = parts.user(*relationships, "created_by");
    }
    return connection;
}

std::optional<qint64> totalOf(const element& root)
{
    const auto total = at(root, "/meta/page/total_filtered_count");
    int64_t count = 0;
    if (!total || total->get(count) != simdjson::SUCCESS || count < 0)
        return std::nullopt;
    return count;
}

/// The roles of the user, by name where `included` tells it.
QList<Role> rolesOf(const element& user, const Included& included)
{
    QList<Role> roles;
    simdjson::dom::array rows;
    if (user.at_pointer("/relationships/roles/data").get(rows) != simdjson::SUCCESS)
        return roles;
    for (const element row : rows) {
        const QString id = textOf(row, "id");
        const auto more = included.find("roles", viewOf(row, "id"));
        if (!id.isEmpty())
            roles.append({.id = id, .name = more ? textOf(*more, "name") : QString()});
    }
    return roles;
}

/// Nothing of a binding is guessed: leaving out what cannot be read would widen or narrow access later.
std::optional<PolicyBinding> bindingFrom(const element& line)
{
    PolicyBinding binding {.relation = textOf(line, "relation"), .principals = {}};
    const auto list = at(line, "/principals");
    const auto principals = list ? textsOf(*list) : std::nullopt;
    if (binding.relation.isEmpty() || !principals || principals->contains(QString()))
        return std::nullopt;
    binding.principals = *principals;
    return binding;
}

QString withoutTags(const QString& html)
{
    constexpr auto options
        = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_s, options);
    static const QRegularExpression unseen(u"<(script|style)\\b.*?</\\1>"_s, options);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    const QString titleText = title.match(html).captured(1).simplified();
    return titleText.isEmpty() ? QString(html).remove(unseen).replace(tags, u" "_s).simplified() : titleText;
}

QString errorTextOf(const element& entry)
{
    std::string_view view;
    if (entry.get(view) == simdjson::SUCCESS)
        return text(view);
    const QString title = textOf(entry, "title");
    const QString detail = textOf(entry, "detail");
    const QString separator = title.isEmpty() || detail.isEmpty() ? QString() : u": "_s;
    return title + separator + detail;
}

QStringList errorTextsOf(const element& root)
{
    QStringList texts;
    simdjson::dom::array errors;
    if (root["errors"].get(errors) == simdjson::SUCCESS) {
        for (const element entry : errors)
            texts.append(errorTextOf(entry));
    } else {
        for (const char* key : {"errors", "error", "message"})
            texts.append(textOf(root, key));
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

Result<ConnectionPage> parseConnectionPage(const QByteArray& body)
{
    return withDocument<ConnectionPage>(body, [](const element& root) -> Result<ConnectionPage> {
        simdjson::dom::array rows;
        if (root["data"].get(rows) != simdjson::SUCCESS)
            return failure(unreadable(Translated::tr("the list has no \"data\"")));
        AnswerParts parts(root);
        ConnectionPage page {.connections = {}, .totalFilteredCount = totalOf(root)};
        page.connections.reserve(static_cast<qsizetype>(rows.size()));
        for (const element row : rows) {
            auto connection = connectionFrom(row, parts);
            if (!connection)
                return failure(std::move(connection.error()));
            page.connections.append(std::move(*connection));
        }
        return page;
    });
}

Result<OrgConnection> parseConnection(const QByteArray& body)
{
    return withDocument<OrgConnection>(body, [](const element& root) -> Result<OrgConnection> {
        const auto row = at(root, "/data");
        if (!row)
            return failure(unreadable(Translated::tr("the answer has no \"data\"")));
        AnswerParts parts(root);
        auto connection = connectionFrom(*row, parts);
        if (connection && !at(*row, "/attributes/connection_types"))
            return failure(unreadable(Translated::tr("the connection has no connection_types")));
        return connection;
    });
}

Result<void> parseDeleted(const QByteArray& body)
{
    return withDocument<void>(body, [](const element& /*root*/) { return Result<void>(); });
}

Result<CurrentUser> parseCurrentUser(const QByteArray& body)
{
    return withDocument<CurrentUser>(body, [](const element& root) -> Result<CurrentUser> {
        const auto data = at(root, "/data");
        CurrentUser current;
        current.user.id = data ? textOf(*data, "id") : QString();
        if (current.user.id.isEmpty())
            return failure(unreadable(Translated::tr("the current user has no id")));
        if (const auto attributes = at(*data, "/attributes"))
            addUserAttributes(current.user, *attributes);
        AnswerParts parts(root);
        if (const auto relationships = at(*data, "/relationships"))
            current.org = parts.org(*relationships, "org");
        current.roles = rolesOf(*data, parts.included());
        current.permissions = parts.included().namesOf("permissions");
        current.permissions.removeDuplicates();
        current.permissions.sort();
        return current;
    });
}

Result<RestrictionPolicy> parseRestrictionPolicy(const QByteArray& body)
{
    return withDocument<RestrictionPolicy>(body, [](const element& root) -> Result<RestrictionPolicy> {
        element lines;
        if (root.at_pointer("/data/attributes/bindings").get(lines) != simdjson::SUCCESS)
            return failure(unreadable(Translated::tr("the restriction policy has no bindings")));
        if (lines.is_null()) // How some servers write an empty list.
            return RestrictionPolicy();
        simdjson::dom::array rows;
        if (lines.get(rows) != simdjson::SUCCESS)
            return failure(unreadable(Translated::tr("the bindings of the restriction policy are no list")));
        QList<PolicyBinding> bindings;
        for (const element row : rows) {
            const auto binding = bindingFrom(row);
            if (!binding) {
                return failure(unreadable(
                    Translated::tr("binding %1 of the restriction policy has no relation or no principals")
                        .arg(bindings.size() + 1)));
            }
            bindings.append(*binding);
        }
        return RestrictionPolicy(bindings);
    });
}

Result<ApiKeyInfo> parseApiKeyInfo(const QByteArray& body)
{
    return withDocument<ApiKeyInfo>(body, [](const element& root) -> Result<ApiKeyInfo> {
        ApiKeyInfo info;
        if (const auto data = at(root, "/data"))
            info.orgId = textOf(*data, "id");
        if (const auto attributes = at(root, "/data/attributes"))
            info.valid = flagOf(*attributes, "valid").value_or(false);
        return info;
    });
}

Result<void> parseValidateKeys(const QByteArray& body)
{
    return withDocument<void>(body, [](const element& root) -> Result<void> {
        if (textOf(root, "status") == "ok"_L1)
            return {};
        return failure(unreadable(Translated::tr("the answer does not say that the keys are valid")));
    });
}

Result<OrgList> parseOrgList(const QByteArray& body)
{
    return withDocument<OrgList>(body, [](const element& root) -> Result<OrgList> {
        const auto data = at(root, "/data");
        if (!data)
            return failure(unreadable(Translated::tr("the answer has no \"data\"")));
        const Included included(root);
        OrgList list;
        list.currentOrgId = textOf(*data, "id");
        simdjson::dom::array managed;
        if (const auto rows = at(*data, "/relationships/managed_orgs/data");
            rows && rows->get(managed) == simdjson::SUCCESS) {
            for (const element row : managed) {
                const QString id = textOf(row, "id");
                const auto more = included.find("orgs", viewOf(row, "id"));
                if (!id.isEmpty())
                    list.orgs.append({.id = id, .name = more ? textOf(*more, "name") : QString()});
            }
        }
        return list;
    });
}

QStringList parseErrorTexts(const QByteArray& body)
{
    const QByteArray json = withoutMark(body);
    simdjson::dom::parser parser;
    element root;
    if (parser.parse(json.constData(), static_cast<size_t>(json.size())).get(root) == simdjson::SUCCESS
        && root.is_object()) {
        QStringList texts = errorTextsOf(root);
        std::ranges::transform(texts, texts.begin(), redacted);
        return texts;
    }
    const QString plain = QString::fromUtf8(body.left(64 * 1024));
    const QString shown = plain.trimmed().startsWith(u'<') ? withoutTags(plain) : plain.trimmed();
    return shown.isEmpty() ? QStringList() : QStringList {redacted(shown).left(longestErrorText)};
}
