// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

class QLabel;

/// A label for text that may hold names from outside: always plain, wrapped, and at the leading side of the
/// window, also where the text itself runs the other way.
[[nodiscard]] QLabel* plainLabel(const QString& objectName, const QString& text, QWidget* parent);

/// Gives a label the background and text colour of a tone, with room around the text.
void showTone(QLabel* label, theme::Tone tone);
