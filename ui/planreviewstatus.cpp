// SPDX-License-Identifier: Apache-2.0
#include "ui/planreviewstatus.h"

#include "app/plan/planrunner.h"
#include "ui/changewords.h"
#include "ui/planreview.h"
#include "ui/planreviewmodel.h"

#include <algorithm>

namespace {

/// True where nothing is on its way to the server.
bool isQuiet(const ChangeProgress& progress)
{
    return progress.state == ChangeState::Waiting || progress.state == ChangeState::Asking
        || isOver(progress.state);
}

bool isAsking(const ChangeProgress& progress)
{
    return progress.state == ChangeState::Asking;
}

} // namespace

QString runningStatus(const PlanRunner& runner, const PlanReviewModel& model, bool isCanceling)
{
    const auto& all = runner.progress();
    if (isCanceling)
        return PlanReview::tr("Canceling. What is being written is finished first; the rest is not tried.");
    for (int row = 0; row < all.size(); ++row) {
        if (all.at(row).state == ChangeState::RateLimited)
            return PlanReview::tr("The server takes no more writes for now. %1.")
                .arg(changewords::state(all.at(row), model.secondsLeft(row)));
    }
    if (runner.isPaused())
        return std::all_of(all.begin(), all.end(), isQuiet)
            ? PlanReview::tr("Paused. Nothing more is sent until you resume.")
            : PlanReview::tr("Pausing. What is being written is finished first.");
    const auto asking = std::count_if(all.begin(), all.end(), isAsking);
    if (asking > 0)
        return PlanReview::tr("%n conflict(s) wait for your answer.", nullptr, int(asking));
    return PlanReview::tr("You can pause or cancel between two changes.");
}
