// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/changeprogress.h"

/// What is left to do of a plan that has ended: the changes that failed, were not tried, or whose outcome is
/// not known, which reading finds out before anything is sent again. What they depend on is left out where it
/// is done, and what only that could tell is filled in. What the person decided against is not left.
[[nodiscard]] QList<Change> remainderOf(const QList<Change>& planned, const QList<ChangeProgress>& progress);
