// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/httpmessage.h"

#include <QCoroTask>

#include <stop_token>

/// The answer with its body as it was before it was compressed, at most so many bytes.
///
/// Qt would do that by itself, but in the GUI thread, where of a page of the list it took longer than
/// anything else (measured). Here it is done in the background where it takes more than a moment. Ends at
/// once, as canceled, when stopped. GUI thread.
[[nodiscard]] QCoro::Task<HttpAnswer> decompressed(HttpAnswer answer, qint64 atMost, std::stop_token stop);
