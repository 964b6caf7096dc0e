// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>

/// Reads the configuration of the system's fonts in a thread of its own, while the application connects to
/// the display. Left to Qt it is a third of the work until even an empty window is painted (measured,
/// Qt 6.4.2).
///
/// To be waited for before the first widget is made; the future waits by itself when it goes. Does nothing
/// where fonts do not come from fontconfig, which may be called from any thread.
[[nodiscard]] std::future<void> readFontsAhead();
