// SPDX-License-Identifier: Apache-2.0
// How a template becomes code.
#include "app/connections/connection.h"
#include "app/exchange/codetemplate.h"

namespace {

class Renderer {
public:
    Renderer(const CodeTemplate& language, const CodeSubject& subject)
        : m_language(language)
        , m_subject(subject)
    {
    }

    void render(const std::vector<CodePart>& parts)
    {
        for (const CodePart& part : parts) {
            switch (part.kind) {
            case CodePart::Kind::Text:
                m_code += part.text;
                break;
            case CodePart::Kind::Value:
                m_code += filtered(value(part.value), part.filter);
                break;
            case CodePart::Kind::EachType:
                renderTypes(part);
                break;
            case CodePart::Kind::If:
                render(isSet(part.flag) ? part.parts : part.others);
                break;
            }
        }
    }

    [[nodiscard]] QString code() const { return m_code; }

private:
    void renderTypes(const CodePart& part)
    {
        const QStringList types = m_subject.connection.connectionTypes.wireNames();
        for (const QString& type : types) {
            if (m_type)
                render(part.others);
            m_type = type;
            render(part.parts);
        }
        m_type.reset();
    }

    /// Within a loop the flag is about its type.
    [[nodiscard]] bool isSet(CodeFlag flag) const
    {
        switch (flag) {
        case CodeFlag::Site:
            return m_subject.site.isDatadog();
        case CodeFlag::Unknown:
            return (m_type ? ConnectionTypes({*m_type}) : m_subject.connection.connectionTypes).hasUnknown();
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString value(CodeValue value) const
    {
        const auto& [connection, site] = m_subject;
        switch (value) {
        case CodeValue::Id:
            return connection.id;
        case CodeValue::Source:
            return displayName(connection.sourceOrg);
        case CodeValue::Sink:
            return displayName(connection.sinkOrg);
        case CodeValue::SinkId:
            return connection.sinkOrg.id();
        case CodeValue::Type:
            return m_type.value_or(QString());
        case CodeValue::Site:
            return site.parameter;
        case CodeValue::ApiUrl:
            return site.apiUrl.toString(QUrl::FullyEncoded);
        case CodeValue::Scheme:
            return site.apiUrl.scheme();
        case CodeValue::Authority:
            return site.apiUrl.authority(QUrl::FullyEncoded);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString filtered(const QString& text, CodeFilter filter) const
    {
        switch (filter) {
        case CodeFilter::String:
            return escaped(text, m_language.escapes);
        case CodeFilter::Comment:
            return escapedForComment(text, m_language.escapes);
        case CodeFilter::Url:
            return QString::fromLatin1(QUrl::toPercentEncoding(text));
        case CodeFilter::Identifier:
            return asIdentifier(text);
        }
        Q_UNREACHABLE();
    }

    const CodeTemplate& m_language;
    const CodeSubject& m_subject;
    std::optional<QString> m_type; ///< Of the loop.
    QString m_code;
};

} // namespace

QString renderCode(const CodeTemplate& language, const CodeSubject& subject)
{
    Renderer renderer(language, subject);
    renderer.render(language.body);
    return renderer.code();
}
