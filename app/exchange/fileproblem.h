// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Where something stands in a file.
struct FilePlace {
    int line = 0; ///< From 1; 0: not known.
    int column = 0; ///< From 1, in characters; 0: not known.
    QString field; ///< "connections[3].source_org.id", or the name of a column; empty: not in a field.

    bool operator==(const FilePlace&) const = default;
};

/// Something about a file that a person has to know.
struct FileProblem {
    enum class Kind {
        Error, ///< The file cannot be used like this.
        Notice, ///< The file can be used; this part of it is not, or not as it may seem.
    };

    Kind kind = Kind::Error;
    FilePlace place;
    QString text; ///< What is wrong and what to do, translated.

    bool operator==(const FileProblem&) const = default;
};

[[nodiscard]] inline FileProblem errorAt(const FilePlace& place, const QString& text)
{
    return {.kind = FileProblem::Kind::Error, .place = place, .text = text};
}

[[nodiscard]] inline FileProblem noticeAt(const FilePlace& place, const QString& text)
{
    return {.kind = FileProblem::Kind::Notice, .place = place, .text = text};
}
