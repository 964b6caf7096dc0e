// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// A name from outside as it may be shown. Embeddings, overrides and isolates of bidirectional text, which
/// reorder what stands around the name or pass one name off as another, are replaced by a mark that can be
/// seen. Marks of direction, which Hebrew and Arabic names do hold, stay. For whatever people read, code that
/// they copy among it; data keep the name as it is.
[[nodiscard]] QString shownName(QString name);
