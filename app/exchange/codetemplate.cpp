// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/codetemplate.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

template<typename Enumerator> struct Named {
    QLatin1StringView name;
    Enumerator enumerator;
};

constexpr Named<CodeValue> valueNames[] = {
    {"id"_L1, CodeValue::Id},
    {"source"_L1, CodeValue::Source},
    {"sink"_L1, CodeValue::Sink},
    {"sinkId"_L1, CodeValue::SinkId},
    {"type"_L1, CodeValue::Type},
    {"site"_L1, CodeValue::Site},
    {"apiUrl"_L1, CodeValue::ApiUrl},
    {"scheme"_L1, CodeValue::Scheme},
    {"authority"_L1, CodeValue::Authority},
};

constexpr Named<CodeFilter> filterNames[] = {
    {"string"_L1, CodeFilter::String},
    {"comment"_L1, CodeFilter::Comment},
    {"url"_L1, CodeFilter::Url},
    {"identifier"_L1, CodeFilter::Identifier},
};

constexpr Named<CodeFlag> flagNames[] = {
    {"site"_L1, CodeFlag::Site},
    {"unknown"_L1, CodeFlag::Unknown},
};

template<typename Enumerator, std::size_t size>
std::optional<Enumerator> find(const Named<Enumerator> (&table)[size], QStringView name)
{
    for (const Named<Enumerator>& row : table) {
        if (name == row.name)
            return row.enumerator;
    }
    return std::nullopt;
}

/// Text as it is, or what stands between "{{" and "}}".
struct Token {
    QString text;
    bool isTag = false;
    int line = 0;
};

bool steers(const QString& tag)
{
    return tag == "each type"_L1 || tag == "between"_L1 || tag == "else"_L1 || tag == "end"_L1
        || tag.startsWith("if "_L1);
}

void addLine(QList<Token>& tokens, const QString& line, int number)
{
    // A brace of the code may stand right before a tag.
    static const QRegularExpression tagPattern(u"\\{\\{(?!\\{)([^{}]*)\\}\\}"_s);
    const QRegularExpressionMatch alone = tagPattern.match(line);
    if (alone.hasMatch() && line.trimmed() == alone.captured() && steers(alone.captured(1))) {
        tokens.append({.text = alone.captured(1), .isTag = true, .line = number});
        return;
    }
    qsizetype at = 0;
    for (const QRegularExpressionMatch& match : tagPattern.globalMatch(line)) {
        tokens.append({.text = line.mid(at, match.capturedStart() - at), .line = number});
        tokens.append({.text = match.captured(1), .isTag = true, .line = number});
        at = match.capturedEnd();
    }
    tokens.append({.text = line.mid(at) + u'\n', .line = number});
}

/// Makes parts of the code below the header. The first error is kept.
class BodyParser {
public:
    BodyParser(const QStringList& lines, int firstLine)
    {
        for (qsizetype i = 0; i < lines.size(); ++i)
            addLine(m_tokens, lines[i], firstLine + int(i));
    }

    [[nodiscard]] tl::expected<std::vector<CodePart>, QString> parse()
    {
        std::vector<CodePart> parts = partsUntilStop();
        if (!m_stop.isEmpty())
            fail(u"\"%1\" has no beginning."_s.arg(m_stop));
        if (!m_error.isEmpty())
            return tl::unexpected(m_error);
        return parts;
    }

private:
    /// Up to "between", "else" or "end", which is in m_stop then, or up to the end of the text.
    std::vector<CodePart> partsUntilStop()
    {
        std::vector<CodePart> parts;
        m_stop.clear();
        while (m_next < m_tokens.size() && m_error.isEmpty()) {
            const Token token = m_tokens[m_next++];
            if (!token.isTag)
                parts.push_back({.text = token.text});
            else if (token.text == "each type"_L1)
                parts.push_back(block({.kind = CodePart::Kind::EachType}, u"between"_s));
            else if (token.text.startsWith("if "_L1))
                parts.push_back(block(condition(token.text.mid(3)), u"else"_s));
            else if (steers(token.text)) {
                m_stop = token.text;
                break;
            } else
                parts.push_back(value(token.text));
        }
        return parts;
    }

    CodePart block(CodePart part, const QString& divider)
    {
        part.parts = partsUntilStop();
        if (m_stop == divider)
            part.others = partsUntilStop();
        if (m_stop != "end"_L1)
            fail(u"There is no \"end\"."_s);
        m_stop.clear();
        return part;
    }

    CodePart condition(const QString& name)
    {
        const auto flag = find(flagNames, name);
        if (!flag)
            fail(u"There is no flag \"%1\"."_s.arg(name));
        return {.kind = CodePart::Kind::If, .flag = flag.value_or(CodeFlag::Site)};
    }

    CodePart value(const QString& tag)
    {
        const auto value = find(valueNames, tag.section(u'|', 0, 0));
        const auto filter = find(filterNames, tag.section(u'|', 1));
        if (!value || !filter)
            fail(u"\"%1\" is no value with a filter."_s.arg(tag));
        return {.kind = CodePart::Kind::Value,
            .value = value.value_or(CodeValue::Id),
            .filter = filter.value_or(CodeFilter::String)};
    }

    void fail(const QString& why)
    {
        if (m_error.isEmpty())
            m_error = u"Line %1: %2"_s.arg(m_tokens[std::max(m_next - 1, qsizetype(0))].line).arg(why);
    }

    QList<Token> m_tokens;
    qsizetype m_next = 0;
    QString m_stop;
    QString m_error;
};

/// False for a key that there is not.
bool setKey(CodeTemplate& language, const QString& key, const QString& value)
{
    const auto words = [&value] { return value.split(u' ', Qt::SkipEmptyParts); };
    if (key == "title"_L1)
        language.title = value;
    else if (key == "suffix"_L1)
        language.suffix = value;
    else if (key == "environment"_L1)
        language.environment = words();
    else if (key == "comment"_L1)
        language.syntax.comment = value;
    else if (key == "quotes"_L1)
        language.syntax.quotes = value;
    else if (key == "raw quotes"_L1)
        language.syntax.rawQuotes = value;
    else if (key == "keywords"_L1)
        language.syntax.keywords = words();
    else if (key == "escape"_L1)
        language.escapes.replacements.append({value.section(u' ', 0, 0), value.section(u' ', 1)});
    else if (key == "control"_L1)
        language.escapes.control = value;
    else if (key == "unicode"_L1)
        language.escapes.unicode = value;
    else if (key == "supplementary"_L1)
        language.escapes.supplementary = value;
    else if (key == "ascii"_L1)
        language.escapes.asciiOnly = value == "yes"_L1;
    else
        return key == "SPDX-License-Identifier"_L1;
    return true;
}

} // namespace

tl::expected<CodeTemplate, QString> parseCodeTemplate(const QString& text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    const qsizetype divider = lines.indexOf(u"---"_s);
    if (divider < 0)
        return tl::unexpected(u"There is no line \"---\" after the keys."_s);
    CodeTemplate language;
    for (qsizetype i = 0; i < divider; ++i) {
        if (!setKey(language, lines[i].section(u": "_s, 0, 0), lines[i].section(u": "_s, 1)))
            return tl::unexpected(u"Line %1: There is no key \"%2\"."_s.arg(i + 1).arg(lines[i]));
    }
    if (language.title.isEmpty() || language.suffix.isEmpty() || language.escapes.unicode.isEmpty())
        return tl::unexpected(u"A template needs a title, a suffix and unicode escapes."_s);
    auto body = BodyParser(lines.mid(divider + 1), int(divider) + 2).parse();
    if (!body)
        return tl::unexpected(body.error());
    language.body = std::move(*body);
    return language;
}
