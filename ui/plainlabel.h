// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QString;
class QWidget;

/// A label for text that may hold names from outside: always plain, wrapped, and at the leading side of the
/// window, also where the text itself runs the other way.
[[nodiscard]] QLabel* plainLabel(const QString& objectName, const QString& text, QWidget* parent);
