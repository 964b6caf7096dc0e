// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/parsepage.h"

#include "app/datadog/pending.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace {

constexpr qsizetype longPage = 64 * 1024; // A shorter one is read before another thread has even begun.

} // namespace

QCoro::Task<Result<ConnectionPage>> parsePage(QByteArray body, std::stop_token stop)
{
    if (body.size() < longPage)
        co_return parseConnectionPage(body);
    const Pending<Result<ConnectionPage>> page;
    const std::stop_callback onStop(
        stop, [page] { page.complete(failure(ApiError {.kind = ApiError::Kind::Canceled})); });
    QThreadPool::globalInstance()->start([page, body] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [page, parsed = parseConnectionPage(body)] { page.complete(parsed); }, Qt::QueuedConnection);
    });
    auto parsed = co_await page;
    co_return parsed;
}
