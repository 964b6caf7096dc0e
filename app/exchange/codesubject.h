// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/site.h"
#include "app/datadog/values.h"

/// What generated code is about: the update of one connection.
struct CodeSubject {
    OrgConnection connection; ///< With the types that it shall get.
    Site site; ///< Where the connection is.

    bool operator==(const CodeSubject&) const = default;
};
