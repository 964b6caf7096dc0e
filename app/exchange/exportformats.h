// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/exportedstate.h"

/// A form in which connections leave the app.
struct ExportFormat {
    QString suffix; ///< "json": of the file's name; also names the format.
    QString label; ///< "JSON", in English; translate with formatLabel().
    QString purpose; ///< What it is good for, in English; translate with formatPurpose().
    QByteArray (*write)(const ExportedState& state); ///< UTF-8.
};

/// Every format. To add one, add a file with its function and a line to the table in exportformats.cpp.
[[nodiscard]] const QList<ExportFormat>& exportFormats();

[[nodiscard]] QString formatLabel(const ExportFormat& format);
[[nodiscard]] QString formatPurpose(const ExportFormat& format);
