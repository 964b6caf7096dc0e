// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/answerparts.h"

using namespace answerdocument;

namespace {

std::optional<element> referenceIn(const element& relationships, std::string_view name)
{
    element data;
    if (relationships[name]["data"].get(data) != simdjson::SUCCESS || data.is_null())
        return std::nullopt;
    return data;
}

} // namespace

Included::Included(const element& root)
{
    simdjson::dom::array rows;
    if (root["included"].get(rows) != simdjson::SUCCESS)
        return;
    for (const element row : rows) {
        element attributes;
        if (row["attributes"].get(attributes) == simdjson::SUCCESS)
            m_attributes.insert_or_assign({viewOf(row, "type"), viewOf(row, "id")}, attributes);
    }
}

std::optional<element> Included::find(std::string_view type, std::string_view id) const
{
    const auto found = m_attributes.find({type, id});
    return found == m_attributes.cend() ? std::nullopt : std::optional(found->second);
}

QStringList Included::namesOf(std::string_view type) const
{
    QStringList names;
    for (const auto& [key, attributes] : m_attributes) {
        if (key.type == type)
            names.append(textOf(attributes, "name"));
    }
    names.removeAll(QString());
    return names;
}

SharedOrg AnswerParts::org(const element& relationships, std::string_view name)
{
    const auto data = referenceIn(relationships, name);
    if (!data)
        return {};
    const std::string_view id = viewOf(*data, "id");
    const std::string_view given = viewOf(*data, "name");
    auto& made = m_orgs.placeOf(id);
    if (made.id == id && made.name == given && !id.empty())
        return made.value;
    Org org {.id = ApiId::fromUtf8(id), .name = text(given)};
    const auto more = org.name.isEmpty() ? m_included.find("orgs", id) : std::nullopt;
    if (more)
        org.name = textOf(*more, "name");
    made = {.id = id, .name = given, .value = org};
    return made.value;
}

Shared<User> AnswerParts::user(const element& relationships, std::string_view name)
{
    const auto data = referenceIn(relationships, name);
    if (!data)
        return {};
    const std::string_view id = viewOf(*data, "id");
    const std::string_view given = viewOf(*data, "name");
    auto& made = m_users.placeOf(id);
    if (made.id == id && made.name == given && !id.empty())
        return made.value;
    User user {.id = text(id), .name = text(given)};
    if (const auto more = m_included.find("users", id))
        addUserAttributes(user, *more);
    made = {.id = id, .name = given, .value = std::move(user)};
    return made.value;
}

std::optional<ConnectionTypes> AnswerParts::types(const element& attributes)
{
    const auto list = at(attributes, "/connection_types");
    if (!list)
        return ConnectionTypes();
    simdjson::dom::array entries;
    if (list->get(entries) != simdjson::SUCCESS)
        return std::nullopt;
    std::string names;
    for (const element entry : entries) {
        std::string_view name;
        if (entry.get(name) != simdjson::SUCCESS)
            return std::nullopt;
        if (!name.empty()) // Which is the name of no type.
            names.append(name).push_back('\0');
    }
    const auto known = m_types.find(names);
    if (known != m_types.cend())
        return known->second;
    QStringList texts = textsOf(*list).value_or(QStringList());
    texts.removeAll(QString());
    const ConnectionTypes types(texts);
    m_types.emplace(names, types);
    return types;
}

void addUserAttributes(User& user, const element& attributes)
{
    if (user.name.isEmpty())
        user.name = textOf(attributes, "name");
    user.handle = textOf(attributes, "handle");
    user.email = textOf(attributes, "email");
    user.status = textOf(attributes, "status");
    user.serviceAccount = flagOf(attributes, "service_account");
    user.disabled = flagOf(attributes, "disabled");
}
