// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/answerdocument.h"
#include "app/datadog/values.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

/// The resources in `included`: what the API tells of orgs, users, roles and permissions beside the rows.
class Included {
public:
    explicit Included(const simdjson::dom::element& root);

    /// The attributes of a resource, empty where nothing is told of it.
    [[nodiscard]] std::optional<simdjson::dom::element> find(
        std::string_view type, std::string_view id) const;

    /// The names of all resources of a type, none of them empty.
    [[nodiscard]] QStringList namesOf(std::string_view type) const;

private:
    struct Key {
        std::string_view type;
        std::string_view id;
        bool operator==(const Key&) const = default;
    };
    struct Hash {
        size_t operator()(const Key& key) const { return std::hash<std::string_view>()(key.id); }
    };
    std::unordered_map<Key, simdjson::dom::element, Hash> m_attributes;
};

/// The orgs, users and types in the rows of one answer, each made once and then shared.
///
/// A page of a thousand rows names a few users and sets of types over and over: making all of them anew takes
/// half the time of reading a page, and most of the memory. Lives no longer than the document.
class AnswerParts {
public:
    explicit AnswerParts(const simdjson::dom::element& root)
        : m_included(root)
    {
    }

    [[nodiscard]] const Included& included() const { return m_included; }

    [[nodiscard]] SharedOrg org(const simdjson::dom::element& relationships, std::string_view name);
    [[nodiscard]] Shared<User> user(const simdjson::dom::element& relationships, std::string_view name);

    /// Empty where `connection_types` is there but is not a list of texts: guessing would revoke types later.
    [[nodiscard]] std::optional<ConnectionTypes> types(const simdjson::dom::element& attributes);

private:
    /// What was made of a reference, and the name that it gave.
    template<typename T> struct Made {
        std::string_view id;
        std::string_view name;
        T value;
    };

    /// What was made of late, each in the place that its id points to: most of a page names the same few.
    template<typename T> class Late {
    public:
        [[nodiscard]] Made<T>& placeOf(std::string_view id)
        {
            return m_made[std::hash<std::string_view>()(id) % m_made.size()];
        }

    private:
        std::array<Made<T>, 256> m_made;
    };

    Included m_included;
    Late<SharedOrg> m_orgs;
    Late<Shared<User>> m_users;
    std::unordered_map<std::string, ConnectionTypes> m_types; ///< By the wire names, with zeros between them.
};

/// Takes over what the attributes of a user tell.
void addUserAttributes(User& user, const simdjson::dom::element& attributes);
