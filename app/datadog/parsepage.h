// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/answers.h"

#include <QCoroTask>

#include <stop_token>

/// parseConnectionPage(), in the background where the page is long: while a hundred of them come in, the
/// window and the decompression of the next page need not wait. Ends at once, with ApiError::Kind::Canceled,
/// when stopped. GUI thread.
[[nodiscard]] QCoro::Task<Result<ConnectionPage>> parsePage(QByteArray body, std::stop_token stop);
