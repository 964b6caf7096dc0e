// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>

/// What libFuzzer calls: see https://llvm.org/docs/LibFuzzer.html.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const auto* const app
        = new QCoreApplication(*argc, *argv); // For timers; it lives as long as the process.
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString&) {}); // Thousands a second.
    return app ? 0 : 1;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    fuzz(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
