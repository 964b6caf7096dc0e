// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/ratelimit.h"

#include <algorithm>
#include <limits>

namespace {

int number(const QByteArray& value)
{
    bool ok = false;
    const qlonglong parsed = value.trimmed().toLongLong(&ok);
    if (!ok || parsed < 0)
        return -1;
    return static_cast<int>(std::min<qlonglong>(parsed, std::numeric_limits<int>::max()));
}

} // namespace

RateLimit parseRateLimit(const QList<QPair<QByteArray, QByteArray>>& headers)
{
    RateLimit limit;
    for (const auto& [name, value] : headers) {
        const QByteArray key = name.toLower();
        if (key == "x-ratelimit-name")
            limit.bucket = QString::fromUtf8(value);
        else if (key == "x-ratelimit-reset")
            limit.reset = number(value);
    }
    return limit;
}
