// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/shownname.h"

#include <algorithm>

namespace {

bool reorders(QChar character)
{
    switch (character.direction()) {
    case QChar::DirLRE:
    case QChar::DirRLE:
    case QChar::DirLRO:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return true;
    default: // A character of its own kind.
        return false;
    }
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
