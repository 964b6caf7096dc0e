// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The text of a button or menu entry without its keyboard mnemonic: "Save", also of "&Save" and "Save(&S)",
/// as languages without Latin letters write it.
[[nodiscard]] QString withoutMnemonic(const QString& text);

/// The same without the dots that promise a question: "Delete" of "&Delete…".
[[nodiscard]] QString plainName(const QString& text);
