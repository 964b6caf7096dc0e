// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/shared.h"

#include <QString>

#include <string_view>

/// A time as the API states it, which gives back the exact text.
///
/// A hundred thousand connections each have their own: as text it takes a hundred bytes, here sixteen.
class ApiTime {
public:
    ApiTime() = default;
    ApiTime(const QString& text);

    [[nodiscard]] static ApiTime fromUtf8(std::string_view text);

    [[nodiscard]] QString text() const;
    operator QString() const { return text(); }

    [[nodiscard]] bool isEmpty() const { return m_packed == 0 && m_odd->isEmpty(); }

    bool operator==(const ApiTime&) const = default;
    friend bool operator==(const ApiTime& one, const QString& text) { return one.text() == text; }

private:
    quint64 m_packed = 0; ///< Its numbers side by side, where the text has the usual form.
    Shared<QString> m_odd; ///< Any other text.
};
