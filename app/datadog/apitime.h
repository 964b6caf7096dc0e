// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/numberortext.h"

#include <QString>

#include <optional>
#include <string_view>

/// A time as the API states it, which gives back the exact text.
///
/// A hundred thousand connections each have their own: as text it takes a hundred bytes, here eight.
class ApiTime {
public:
    ApiTime() = default;
    ApiTime(const QString& text);

    [[nodiscard]] static ApiTime fromUtf8(std::string_view text);

    [[nodiscard]] QString text() const;
    operator QString() const { return text(); }

    /// Microseconds since the beginning of 1970, UTC. Empty where the text is no date.
    [[nodiscard]] std::optional<qint64> microseconds() const;

    [[nodiscard]] bool isEmpty() const { return !m_value.isNumber() && m_value.text().isEmpty(); }

    bool operator==(const ApiTime&) const = default;
    friend bool operator==(const ApiTime& one, const QString& text) { return one.text() == text; }

private:
    NumberOrText m_value; ///< Its numbers side by side, where the text has the usual form, else the text.
};
