// SPDX-License-Identifier: Apache-2.0
#pragma once

class MainWindow;

namespace bench {

/// Works in a window with loaded connections as a person does, and prints how long each step took until it
/// was painted.
void measureHandling(MainWindow& window);

} // namespace bench
