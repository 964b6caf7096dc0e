// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

/// What the `X-RateLimit-*` headers of one answer say. -1 where a header is missing or is no number.
struct RateLimit {
    QString bucket; ///< `X-RateLimit-Name`
    int limit = -1; ///< Requests in a period.
    int period = -1; ///< Seconds.
    int remaining = -1;
    int reset = -1; ///< Seconds from now, not an epoch (measured).
};

[[nodiscard]] RateLimit parseRateLimit(const QList<QPair<QByteArray, QByteArray>>& headers);
