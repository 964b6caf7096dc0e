// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What a bug report should say of this program and machine. Needs no display and holds no secret: of the
/// environment it tells only which variables are set.
[[nodiscard]] QString debugInfo();
