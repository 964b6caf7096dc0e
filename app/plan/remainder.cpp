// SPDX-License-Identifier: Apache-2.0
#include "app/plan/remainder.h"

#include "app/plan/recreation.h"

#include <QSet>

namespace {

bool isLeft(ChangeState state)
{
    return state == ChangeState::Failed || state == ChangeState::Unknown || state == ChangeState::NotTried;
}

} // namespace

QList<Change> remainderOf(const QList<Change>& planned, const QList<ChangeProgress>& progress)
{
    QList<Change> left;
    QSet<QString> leftIds;
    for (qsizetype index = 0; index < progress.size(); ++index) {
        if (!isLeft(progress.at(index).state))
            continue;
        Change change = progress.at(index).change;
        bool isPossible = change.dependsOn.isEmpty() || leftIds.contains(change.dependsOn);
        for (qsizetype before = 0; before < index && !isPossible; ++before) {
            if (planned.at(before).id != change.dependsOn || !isDone(progress.at(before).state))
                continue;
            change = continued(change, planned.at(before), progress.at(before));
            change.dependsOn.clear();
            isPossible = true;
        }
        if (!isPossible)
            continue;
        leftIds.insert(change.id);
        left.append(change);
    }
    return left;
}
