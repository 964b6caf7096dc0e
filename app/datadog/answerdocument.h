// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apierror.h"

#include <QByteArray>
#include <QCoreApplication>

#include <simdjson.h>

#include <optional>
#include <string_view>

/// How the parsers of answers read one JSON document: whatever is missing, null or of another type is empty.
/// No exceptions, and safe with any input.
namespace answerdocument {

using simdjson::dom::element;

/// For the words of every parser.
struct Translated {
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

[[nodiscard]] inline ApiError unreadable(const QString& what)
{
    return {.kind = ApiError::Kind::Unreadable, .detail = what};
}

[[nodiscard]] inline QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// The bytes of the member, empty where it is missing, null or of another type. They live in the document.
[[nodiscard]] inline std::string_view viewOf(const element& object, std::string_view key)
{
    std::string_view view;
    return object[key].get(view) == simdjson::SUCCESS ? view : std::string_view();
}

/// The member as text, empty where it is missing, null or of another type.
[[nodiscard]] inline QString textOf(const element& object, std::string_view key)
{
    return text(viewOf(object, key));
}

[[nodiscard]] inline std::optional<bool> flagOf(const element& object, std::string_view key)
{
    bool flag = false;
    if (object[key].get(flag) != simdjson::SUCCESS)
        return std::nullopt;
    return flag;
}

/// The member, empty where it is missing or null.
[[nodiscard]] inline std::optional<element> member(const element& object, std::string_view key)
{
    element found;
    if (object[key].get(found) != simdjson::SUCCESS || found.is_null())
        return std::nullopt;
    return found;
}

/// The element at a JSON pointer, empty where any step is missing.
[[nodiscard]] inline std::optional<element> at(const element& root, std::string_view pointer)
{
    element found;
    if (root.at_pointer(pointer).get(found) != simdjson::SUCCESS || found.is_null())
        return std::nullopt;
    return found;
}

/// The texts of a list; empty where it is no list, or where anything in it is no text.
[[nodiscard]] inline std::optional<QStringList> textsOf(const element& list)
{
    simdjson::dom::array entries;
    if (list.get(entries) != simdjson::SUCCESS)
        return std::nullopt;
    QStringList texts;
    for (const element entry : entries) {
        std::string_view view;
        if (entry.get(view) != simdjson::SUCCESS)
            return std::nullopt;
        texts.append(text(view));
    }
    return texts;
}

/// The body without a byte order mark, which the API never means.
[[nodiscard]] inline QByteArray withoutMark(const QByteArray& body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
}

/// Owns the document while `read` looks at it.
template<typename T, typename Read> [[nodiscard]] Result<T> withDocument(const QByteArray& body, Read read)
{
    const QByteArray json = withoutMark(body);
    const bool hasRoom = json.capacity() - json.size() >= static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    simdjson::dom::parser parser;
    element root;
    const auto error = parser.parse(json.constData(), static_cast<size_t>(json.size()), !hasRoom).get(root);
    if (error != simdjson::SUCCESS) {
        return failure(unreadable(Translated::tr("the answer is not JSON: %1")
                                      .arg(QString::fromUtf8(simdjson::error_message(error)))));
    }
    if (!root.is_object())
        return failure(unreadable(Translated::tr("the answer is JSON, but not an object")));
    return read(root);
}

} // namespace answerdocument
