// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/connectiontypes.h"

#include "app/datadog/shownname.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qsizetype rank(const QString& wireName)
{
    const auto& known = knownTypes();
    const auto found = std::find_if(
        known.begin(), known.end(), [&](const KnownType& type) { return type.wireName == wireName; });
    return found - known.begin();
}

} // namespace

const QList<KnownType>& knownTypes()
{
    static const QList<KnownType> types = {
        {u"logs"_s, QStringLiteral(QT_TRANSLATE_NOOP("ConnectionTypes", "Logs")), u"Logs"_s, 0x0072B2, {}},
        {u"metrics"_s, QStringLiteral(QT_TRANSLATE_NOOP("ConnectionTypes", "Metrics")),
            //: "Metrics", as short as can be understood beside others.
            QStringLiteral(QT_TRANSLATE_NOOP("ConnectionTypes", "Met")), 0xD55E00, {4, 2}},
        {u"audit"_s, QStringLiteral(QT_TRANSLATE_NOOP("ConnectionTypes", "Audit Trail")),
            //: "Audit Trail", as short as can be understood beside others.
            QStringLiteral(QT_TRANSLATE_NOOP("ConnectionTypes", "Aud")), 0x009E73, {1, 1.5}},
    };
    return types;
}

QString typeLabel(const QString& wireName)
{
    const qsizetype index = rank(wireName);
    if (index == knownTypes().size())
        return shownName(wireName);
    return QCoreApplication::translate("ConnectionTypes", knownTypes().at(index).label.toUtf8().constData());
}

QList<qreal> typeDashes(const QString& wireName)
{
    const qsizetype index = rank(wireName);
    return index == knownTypes().size() ? QList<qreal> {6, 1.5, 1, 1.5} : knownTypes().at(index).dashes;
}

ConnectionTypes::ConnectionTypes(std::initializer_list<QString> wireNames)
    : ConnectionTypes(QStringList(wireNames))
{
}

ConnectionTypes::ConnectionTypes(const QStringList& wireNames)
{
    if (wireNames.isEmpty())
        return;
    QStringList names = wireNames;
    std::sort(names.begin(), names.end(),
        [](const QString& a, const QString& b) { return std::pair(rank(a), a) < std::pair(rank(b), b); });
    names.removeDuplicates();
    m_wireNames = names;
}

QStringList ConnectionTypes::labels() const
{
    QStringList labels;
    for (const QString& name : *m_wireNames)
        labels.append(typeLabel(name));
    return labels;
}

bool ConnectionTypes::hasUnknown() const
{
    return std::any_of(m_wireNames->begin(), m_wireNames->end(),
        [](const QString& name) { return rank(name) == knownTypes().size(); });
}

ConnectionTypes ConnectionTypes::with(const ConnectionTypes& others) const
{
    return ConnectionTypes(*m_wireNames + *others.m_wireNames);
}

ConnectionTypes ConnectionTypes::without(const ConnectionTypes& others) const
{
    QStringList rest;
    for (const QString& name : *m_wireNames) {
        if (!others.contains(name))
            rest.append(name);
    }
    return ConnectionTypes(rest);
}

ConnectionTypes ConnectionTypes::with(const QString& wireName) const
{
    return with(ConnectionTypes {wireName});
}

ConnectionTypes ConnectionTypes::without(const QString& wireName) const
{
    return without(ConnectionTypes {wireName});
}
