// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/codetemplate.h"

/// Every language of "Copy As…" by title: one for each file in resources/code, read at the first call.
/// A file that cannot be read ends the program; the tests read them all.
[[nodiscard]] const std::vector<CodeTemplate>& codeLanguages();
