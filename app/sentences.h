// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// Sentences as they follow each other in the person's language, where not every language has a space in
/// between. Empty ones are left out.
[[nodiscard]] QString sentences(const QStringList& parts);

/// The items of a plain enumeration, without an "and" before the last one. Empty ones are left out.
[[nodiscard]] QString listed(const QStringList& items);

/// An id, a path, an address or a wire name for the inside of a sentence: it keeps its own order where the
/// language runs from right to left, and reorders nothing around it, see shownName().
[[nodiscard]] QString leftToRight(const QString& text);
