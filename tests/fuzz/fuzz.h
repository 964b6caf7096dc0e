// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apierror.h"

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

/// What a fuzzer does with one input. Each of them defines it; entry.cpp calls it.
void fuzz(const QByteArray& input);

/// What has to hold for every input. The fuzzer keeps one for which it does not.
inline void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "It does not hold that %s.\n", what);
    std::abort();
}

/// An answer that cannot be read is told as such, and why.
inline void requireReason(const ApiError& error)
{
    require(error.kind == ApiError::Kind::Unreadable, "a parser's error is Unreadable");
    require(!error.detail.isEmpty(), "an unreadable answer has a reason");
}
