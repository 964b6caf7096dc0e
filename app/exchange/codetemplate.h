// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/codesubject.h"
#include "app/exchange/escaperules.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

/// What colouring code takes.
struct CodeSyntax {
    QString comment; ///< What a comment begins with; it ends with the line.
    QString quotes; ///< Each of these characters begins and ends a string in which a backslash escapes.
    QString rawQuotes; ///< The same, but nothing escapes, and the string may go on in the next line.
    QStringList keywords;

    bool operator==(const CodeSyntax&) const = default;
};

/// What a template can put in a place.
enum class CodeValue { Id, Source, Sink, SinkId, Type, Site, ApiUrl, Scheme, Authority };

/// How it writes the value there.
enum class CodeFilter { String, Comment, Url, Identifier };

/// What a template can ask: is it one of Datadog's sites, is a type not known to the app.
enum class CodeFlag { Site, Unknown };

/// One part of a template's body.
struct CodePart {
    enum class Kind { Text, Value, EachType, If };

    Kind kind = Kind::Text;
    QString text;
    CodeValue value = CodeValue::Id;
    CodeFilter filter = CodeFilter::String;
    CodeFlag flag = CodeFlag::Site;
    std::vector<CodePart> parts; ///< For each type, or where the flag is set.
    std::vector<CodePart> others; ///< Between two types, or where the flag is not set.
};

/// A language of "Copy As…", as a file in resources/code describes it.
///
/// The file begins with lines of "key: value" and a line "---"; the rest is code. Keys: title, suffix,
/// environment (the variables that the code reads), comment, quotes, raw quotes, keywords for CodeSyntax;
/// escape ("FROM TO", several times), control, unicode, supplementary, ascii ("yes") for EscapeRules.
/// In the code stand {{VALUE|FILTER}}, {{if FLAG}} {{else}} {{end}} and {{each type}} {{between}} {{end}},
/// with the names of the enumerators above in lower camel case. A line with nothing but one of the words
/// that steer leaves no line behind. There is no value without a filter.
struct CodeTemplate {
    QString title; ///< "TypeScript"; not translated.
    QString suffix; ///< Of a file with such code: "ts".
    QStringList environment; ///< "DD_API_KEY"
    CodeSyntax syntax;
    EscapeRules escapes;
    std::vector<CodePart> body;
};

/// Reads a template. The error, for who writes templates, names the line.
[[nodiscard]] tl::expected<CodeTemplate, QString> parseCodeTemplate(const QString& text);

/// The whole code, ready to run. It never holds a secret: a subject has none.
[[nodiscard]] QString renderCode(const CodeTemplate& language, const CodeSubject& subject);
