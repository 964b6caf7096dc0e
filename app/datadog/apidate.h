// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

/// A date as the API writes it: `2025-09-17T17:01:30.369165+00:00` in traffic, `…Z` without a fraction in the
/// reference. Invalid where the text is no such date; keep the text itself for export.
[[nodiscard]] QDateTime parseApiDate(const QString& text);
