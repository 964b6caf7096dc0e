// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/apierror.h"

bool ApiError::outcomeUnknown() const
{
    switch (kind) {
    case Kind::ServerFailure:
    case Kind::UnexpectedStatus:
    case Kind::Redirected:
    case Kind::ConnectionLost:
    case Kind::TimedOut:
    case Kind::Unreadable:
    case Kind::TooLarge:
    case Kind::Canceled:
        return true;
    case Kind::BadRequest:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::AlreadyExists:
    case Kind::RateLimited:
    case Kind::Unreachable:
    case Kind::Tls:
    case Kind::UnsafeAddress:
    case Kind::UnconfirmedHost:
        return false;
    }
    Q_UNREACHABLE();
}

bool ApiError::isPassing() const
{
    switch (kind) {
    case Kind::RateLimited:
    case Kind::ServerFailure:
    case Kind::Unreachable:
    case Kind::ConnectionLost:
        return true;
    case Kind::BadRequest:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::AlreadyExists:
    case Kind::UnexpectedStatus:
    case Kind::Redirected:
    case Kind::TimedOut:
    case Kind::Tls:
    case Kind::Unreadable:
    case Kind::TooLarge:
    case Kind::UnsafeAddress:
    case Kind::UnconfirmedHost:
    case Kind::Canceled:
        return false;
    }
    Q_UNREACHABLE();
}
