// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"
#include "app/datadog/site.h"
#include "app/exchange/importfile.h"
#include "app/plan/difference.h"

/// What is known when a file is read: it decides what names and ids in the file mean.
struct KnownState {
    QList<Connection> connections;
    QList<Org> orgs; ///< Beside those of the connections.
    std::optional<Site> site;
};

/// A connection of a file, with its organizations found.
struct ImportedConnection {
    DesiredConnection desired;
    QString id; ///< As in the file; may be empty.
    FilePlace place;
};

/// What a file wants, or why it cannot be used.
struct DesiredState {
    QList<ImportedConnection> connections;
    QList<FileProblem> problems; ///< Those of reading among them; errors first, in the order of the file.

    [[nodiscard]] bool isUsable() const; ///< No problem is an error.
    [[nodiscard]] QList<DesiredConnection> desired() const;
};

/// Checks all of the file: ids, names, pairs, data types, the site. An organization is meant by its id; by
/// its name alone where only one known organization is called so.
[[nodiscard]] DesiredState desiredState(const ImportFile& file, const KnownState& known);
