// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

/// How a language writes text between the quotes of a string. A pattern is text in which "{hex}", "{hex4}",
/// "{hex8}" and "{oct3}" stand for the number of a character; a number is the least number of digits.
struct EscapeRules {
    struct Replacement {
        QString from;
        QString to;

        bool operator==(const Replacement&) const = default;
    };

    QList<Replacement> replacements; ///< Tried in this order at every place.
    QString control; ///< Pattern for U+0000 to U+007F; empty where `unicode` serves them, too.
    QString unicode; ///< Pattern up to U+FFFF.
    QString supplementary; ///< Pattern above; empty where the language writes a pair of surrogates.
    bool asciiOnly = false; ///< Escapes every character that is not ASCII.

    bool operator==(const EscapeRules&) const = default;
};

/// `text` to stand between quotes and mean itself. What cannot be seen is escaped even where the language
/// would not ask for it; half a pair of surrogates, which no language can write, becomes U+FFFD.
[[nodiscard]] QString escaped(const QString& text, const EscapeRules& rules);

/// `text` to be read in a comment that ends with the line: one line, nothing invisible, no escape sequence of
/// the text's own.
[[nodiscard]] QString escapedForComment(const QString& text, const EscapeRules& rules);

/// A name for something in code, made of `text`: a to z, 0 to 9 and underscores, beginning with a letter.
[[nodiscard]] QString asIdentifier(const QString& text);
