// SPDX-License-Identifier: Apache-2.0
#pragma once

class PlanReviewModel;
class PlanRunner;
class QString;

/// One sentence about a plan that runs: what it waits for, or what can be done about it.
[[nodiscard]] QString runningStatus(const PlanRunner& runner, const PlanReviewModel& model, bool isCanceling);
