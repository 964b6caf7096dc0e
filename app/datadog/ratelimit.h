// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

/// What the `X-RateLimit-*` headers of one answer say.
struct RateLimit {
    QString bucket; ///< `X-RateLimit-Name`
    int reset = -1; ///< Seconds from now, not an epoch (measured); -1 where that is missing or no number.
};

[[nodiscard]] RateLimit parseRateLimit(const QList<QPair<QByteArray, QByteArray>>& headers);
