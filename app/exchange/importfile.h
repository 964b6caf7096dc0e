// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/fileproblem.h"

#include <QByteArray>
#include <QList>

/// What a file says in one place; without text where it says nothing.
struct FileValue {
    QString text;
    FilePlace place;
    bool isUnreadable = false; ///< It says something that cannot be used, which is told already.

    [[nodiscard]] bool isGiven() const { return !text.isEmpty(); }
};

/// How a file names an organization: by id, by name, or both.
struct OrgReference {
    FileValue id;
    FileValue name;
    FilePlace place; ///< Of the organization as a whole, or of the row where it is missing.
    bool isUnreadable = false; ///< See FileValue.
};

/// One connection as a file wants it, in the file's own words.
struct ImportRow {
    FilePlace place;
    FileValue id; ///< Of the connection; may be missing.
    OrgReference source;
    OrgReference sink;
    QList<FileValue> types;
    FilePlace typesPlace;
    bool typesAreUnreadable = false; ///< See FileValue.
};

/// A file of connections that was read but not yet understood: see desiredState().
struct ImportFile {
    FileValue site; ///< Site::parameter of where the file comes from; may be missing.
    QList<ImportRow> rows;
    QList<FileProblem> problems;
};

/// Larger files are refused.
inline constexpr qint64 largestImport = 32 * 1024 * 1024; // Bytes
inline constexpr qsizetype mostImportedRows = 50'000;

/// Reads a JSON or CSV file of ours, or one that a person wrote. What cannot be read is told in `problems`.
/// The name decides which of the two it is: ".json" or ".csv", else the first character does.
[[nodiscard]] ImportFile readImport(const QString& path);

/// The same, of bytes that were read from `fileName`.
[[nodiscard]] ImportFile parseImport(const QByteArray& bytes, const QString& fileName);
