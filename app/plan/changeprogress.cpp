// SPDX-License-Identifier: Apache-2.0
#include "app/plan/changeprogress.h"

bool isOver(ChangeState state)
{
    switch (state) {
    case ChangeState::Waiting:
    case ChangeState::Reading:
    case ChangeState::Asking:
    case ChangeState::Writing:
    case ChangeState::RateLimited:
    case ChangeState::Looking:
        return false;
    case ChangeState::Applied:
    case ChangeState::AlreadySo:
    case ChangeState::KeptTheirs:
    case ChangeState::Failed:
    case ChangeState::Unknown:
    case ChangeState::NotTried:
        return true;
    }
    Q_UNREACHABLE();
}

bool isDone(ChangeState state)
{
    return state == ChangeState::Applied || state == ChangeState::AlreadySo;
}
