// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"

#include <tl/expected.hpp>

#include <QByteArray>

/// In which form the journal leaves the app.
enum class JournalFormat { Csv, Json };

/// The entries as a table by RFC 4180, UTF-8, with a header line. A spreadsheet takes no cell of it for a
/// formula: what begins like one gets an apostrophe in front.
[[nodiscard]] QByteArray journalToCsv(const QList<JournalEntry>& entries);

/// The entries as a JSON array of objects, with values as the API has them.
[[nodiscard]] QByteArray journalToJson(const QList<JournalEntry>& entries);

/// Writes the file whole, readable by nobody but its owner; an error in words where it cannot.
[[nodiscard]] tl::expected<void, QString> exportJournal(
    const QString& path, JournalFormat format, const QList<JournalEntry>& entries);

/// JSON for a name that ends in ".json", else CSV.
[[nodiscard]] JournalFormat journalFormatOf(const QString& path);
