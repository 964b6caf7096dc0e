// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/jsonexport.h"

using namespace Qt::StringLiterals;

namespace {

QString escaped(QChar character)
{
    return u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
}

/// A JSON string. What would turn the direction of the text around it is written as an escape.
QString quoted(const QString& text)
{
    QString json = u"\""_s;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            json += QString(u'\\') + character;
        else if (character == u'\n')
            json += u"\\n"_s;
        else if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
            || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph)
            json += escaped(character);
        else
            json += character;
    }
    return json + u'"';
}

QString member(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : QString(quoted(name) + u": "_s + quoted(value));
}

QString member(const QString& name, std::optional<bool> flag)
{
    return flag ? QString(quoted(name) + (*flag ? u": true"_s : u": false"_s)) : QString();
}

QString object(QStringList members)
{
    members.removeAll(QString());
    return members.isEmpty() ? u"{}"_s : QString(u"{ "_s + members.join(u", "_s) + u" }"_s);
}

QString orgText(const Org& org)
{
    return object({member(u"id"_s, org.id), member(u"name"_s, org.name)});
}

QString creatorObject(const User& creator)
{
    return object(
        {member(u"id"_s, creator.id), member(u"name"_s, creator.name), member(u"email"_s, creator.email),
            member(u"service_account"_s, creator.serviceAccount), member(u"disabled"_s, creator.disabled)});
}

QString typesText(const ConnectionTypes& types)
{
    QStringList quotedNames;
    for (const QString& name : types.wireNames())
        quotedNames.append(quoted(name));
    return u'[' + quotedNames.join(u", "_s) + u']';
}

QString connectionObject(const OrgConnection& connection)
{
    QStringList lines {member(u"id"_s, connection.id), u"\"source_org\": "_s + orgText(connection.sourceOrg),
        u"\"sink_org\": "_s + orgText(connection.sinkOrg),
        u"\"connection_types\": "_s + typesText(connection.connectionTypes),
        member(u"created_at"_s, connection.createdAt.text()),
        u"\"created_by\": "_s + creatorObject(connection.createdBy)};
    lines.removeAll(QString());
    return u"    {\n      "_s + lines.join(u",\n      "_s) + u"\n    }"_s;
}

} // namespace

QByteArray exportJson(const ExportedState& state)
{
    QStringList objects;
    for (const OrgConnection& connection : state.connections)
        objects.append(connectionObject(connection));
    const QString list
        = objects.isEmpty() ? u"[]"_s : QString(u"[\n"_s + objects.join(u",\n"_s) + u"\n  ]"_s);
    const QStringList lines {member(u"format"_s, QString::fromLatin1(jsonFormatName)),
        u"\"version\": "_s + QString::number(jsonFormatVersion),
        member(u"exported_at"_s, state.at.toString(Qt::ISODateWithMs)),
        member(u"site"_s, state.site.parameter), u"\"connections\": "_s + list};
    return QString(u"{\n  "_s + lines.join(u",\n  "_s) + u"\n}\n"_s).toUtf8();
}
