// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/shownname.h"

#include <algorithm>

namespace {

/// The explicit formatting characters of Unicode's bidirectional algorithm: embeddings, overrides and
/// isolates.
bool reorders(QChar character)
{
    return (character >= QChar(0x202A) && character <= QChar(0x202E))
        || (character >= QChar(0x2066) && character <= QChar(0x2069));
}

} // namespace

QString shownName(QString name)
{
    if (std::none_of(name.cbegin(), name.cend(), reorders)) // Then the text is shared, not copied.
        return name;
    for (QChar& character : name) {
        if (reorders(character))
            character = QChar::ReplacementCharacter;
    }
    return name;
}
