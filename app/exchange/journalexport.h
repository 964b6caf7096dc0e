// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"

#include <tl/expected.hpp>

#include <QByteArray>

/// In which form the journal leaves the app.
enum class JournalFormat { Csv, Json };

/// The entries as a table with a header line, UTF-8; see csvLine().
[[nodiscard]] QByteArray journalToCsv(const QList<JournalEntry>& entries);

/// The entries as a JSON array of objects, with values as the API has them.
[[nodiscard]] QByteArray journalToJson(const QList<JournalEntry>& entries);

/// Writes the file whole, readable by nobody but its owner; an error in words where it cannot.
[[nodiscard]] tl::expected<void, QString> exportJournal(
    const QString& path, JournalFormat format, const QList<JournalEntry>& entries);

/// JSON for a name that ends in ".json", else CSV.
[[nodiscard]] JournalFormat journalFormatOf(const QString& path);
