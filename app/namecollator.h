// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>

/// Compares names as people sort them: without case, and 9 before 10. Each thread takes one of its own.
[[nodiscard]] inline QCollator nameCollator()
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}
