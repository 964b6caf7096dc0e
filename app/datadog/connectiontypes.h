// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/shared.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>

/// What the app knows of one data type that a connection can share.
struct KnownType {
    QString wireName; ///< "logs", as in `connection_types`.
    QString label; ///< "Logs", in English; translate with typeLabel().
    QString shortLabel; ///< "Logs", "Met", "Aud": fits a chip; to translate as well.
    quint32 rgb; ///< Its colour, from a colour-blind-safe set (Okabe and Ito).
    QList<qreal> dashes; ///< Its line on a map: see typeDashes().
};

/// The types that Datadog documents, in the order in which they are shown.
/// To add one, add a line to the table in connectiontypes.cpp.
[[nodiscard]] const QList<KnownType>& knownTypes();

/// What a person reads for a type: its label in their language, or an unknown type's wire name.
[[nodiscard]] QString typeLabel(const QString& wireName);

/// The line that stands for a type where lines are drawn, so that nothing is said by colour alone: lengths of
/// dashes and gaps in turn, in widths of the line; empty for a solid line. Unknown types share one.
[[nodiscard]] QList<qreal> typeDashes(const QString& wireName);

/// A set of connection types. The API's set is open: unknown values are kept and sent back,
/// or an update would silently revoke them.
class ConnectionTypes {
public:
    ConnectionTypes() = default;
    ConnectionTypes(std::initializer_list<QString> wireNames);
    explicit ConnectionTypes(const QStringList& wireNames);

    /// Wire names without repetition: the known ones in their order, then the others by name.
    [[nodiscard]] QStringList wireNames() const { return *m_wireNames; }
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] bool isEmpty() const { return m_wireNames->isEmpty(); }
    [[nodiscard]] bool contains(const QString& wireName) const { return m_wireNames->contains(wireName); }
    [[nodiscard]] bool hasUnknown() const;

    [[nodiscard]] ConnectionTypes with(const ConnectionTypes& others) const;
    [[nodiscard]] ConnectionTypes without(const ConnectionTypes& others) const;
    [[nodiscard]] ConnectionTypes with(const QString& wireName) const;
    [[nodiscard]] ConnectionTypes without(const QString& wireName) const;

    bool operator==(const ConnectionTypes&) const = default;

private:
    Shared<QStringList> m_wireNames; ///< A hundred thousand connections have a few sets of types.
};
