// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/fileproblem.h"

#include <QByteArray>
#include <QList>

#include <tl/expected.hpp>

/// Finds line and column of a byte in a text.
class LineIndex {
public:
    /// @param utf8 is copied shallowly
    explicit LineIndex(QByteArray utf8);

    [[nodiscard]] FilePlace placeOf(qsizetype offset, const QString& field = {}) const;

private:
    [[nodiscard]] qsizetype charactersBefore(qsizetype offset) const;

    const QByteArray m_text;
    QList<qsizetype> m_lineStarts;
    QList<qsizetype> m_charactersBefore; ///< Each block of the text: a file may well be one long line.
};

/// The bytes of a file as UTF-8 without a byte order mark; an error with its place where they are not UTF-8.
[[nodiscard]] tl::expected<QByteArray, FileProblem> utf8Text(const QByteArray& bytes);
