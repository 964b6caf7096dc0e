// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/values.h"

#include <QHash>
#include <QList>

/// How the organizations on one side of the matrix are sorted. Those that are equal go by name.
enum class MatrixOrder {
    Name, ///< As people sort names: "Team 2" before "Team 10".
    Connections, ///< Those with most connections first.
};

/// An organization on one side of the matrix.
struct MatrixOrg {
    Org org;
    int connections = 0; ///< In which it stands on this side.

    /// What tells organizations apart: the id, or the name where the server has sent none.
    [[nodiscard]] QString key() const { return org.id.isEmpty() ? org.name : org.id.text(); }

    bool operator==(const MatrixOrg&) const = default;
};

/// One side of the matrix: its organizations, each once, in order. A plain value.
class MatrixAxis {
public:
    MatrixAxis() = default;
    explicit MatrixAxis(const QList<MatrixOrg>& orgs);

    /// Adds an organization, or so many connections to the one that is there. A name wins over none.
    void add(const Org& org, int connections);
    void sort(MatrixOrder order);
    void insert(int place, const QList<MatrixOrg>& orgs);
    void remove(int first, int last);

    [[nodiscard]] const QList<MatrixOrg>& orgs() const { return m_orgs; }
    [[nodiscard]] const MatrixOrg& at(int place) const { return m_orgs.at(place); }
    [[nodiscard]] int size() const { return static_cast<int>(m_orgs.size()); }

    /// -1 where it is not there.
    [[nodiscard]] int placeOf(const QString& key) const { return m_places.value(key, -1); }
    [[nodiscard]] bool contains(const MatrixOrg& org) const { return m_places.contains(org.key()); }

private:
    void index();

    QList<MatrixOrg> m_orgs;
    QHash<QString, int> m_places; ///< By key.
};
