// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/csvexport.h"

#include "app/exchange/csvtext.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString flagText(std::optional<bool> flag)
{
    if (!flag)
        return {};
    return *flag ? u"true"_s : u"false"_s;
}

QStringList headerCells()
{
    QStringList names;
    for (const char* name : {csvcolumn::connectionId, csvcolumn::sourceOrgId, csvcolumn::sourceOrgName,
             csvcolumn::sinkOrgId, csvcolumn::sinkOrgName, csvcolumn::connectionTypes})
        names.append(QString::fromLatin1(name));
    for (const char* name : csvcolumn::forPeople)
        names.append(QString::fromLatin1(name));
    return names;
}

QStringList cells(const OrgConnection& connection)
{
    const User& creator = connection.createdBy;
    return {connection.id, connection.sourceOrg.id(), connection.sourceOrg.name(), connection.sinkOrg.id(),
        connection.sinkOrg.name(), typesToCell(connection.connectionTypes), connection.createdAt, creator.id,
        creator.name, creator.email, flagText(creator.serviceAccount), flagText(creator.disabled)};
}

/// What stands between types, or begins an escape.
bool isSpecial(QChar character)
{
    return character.isSpace() || character == u',' || character == u';' || character == u'%'
        || character.category() == QChar::Other_Control;
}

/// What is no escape after all is a name as it stands.
QString unescaped(const QString& escaped)
{
    static const QRegularExpression broken(u"%(?![0-9A-Fa-f]{2})"_s);
    if (escaped.contains(broken))
        return escaped;
    // QUrl would drop a byte order mark with which a name begins.
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    const QString name = decoder(QByteArray::fromPercentEncoding(escaped.toUtf8()));
    return decoder.hasError() ? escaped : name;
}

} // namespace

QByteArray exportCsv(const ExportedState& state)
{
    QString text = csvLine(headerCells());
    for (const OrgConnection& connection : state.connections)
        text += csvLine(cells(connection));
    return text.toUtf8();
}

QString typesToCell(const ConnectionTypes& types)
{
    QStringList escaped;
    for (const QString& name : types.wireNames()) {
        QString plain;
        for (const QChar character : name)
            plain += isSpecial(character) ? QString::fromLatin1(QUrl::toPercentEncoding(character, {}, "%,;"))
                                          : QString(character);
        escaped.append(plain);
    }
    return escaped.join(u' ');
}

QStringList typesFromCell(const QString& cell)
{
    static const QRegularExpression between(u"[\\s,;]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (const QString& escaped : cell.split(between, Qt::SkipEmptyParts))
        names.append(escaped.contains(u'%') ? unescaped(escaped) : escaped);
    return names;
}
