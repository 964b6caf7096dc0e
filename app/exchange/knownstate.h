// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/desiredstate.h"

class ConnectionStore;
class Session;

/// What the chosen accounts know: their connections, their own organizations, their site.
[[nodiscard]] KnownState knownState(const ConnectionStore& store, const Session& session);

/// The site of the chosen accounts; empty where none is chosen.
[[nodiscard]] std::optional<Site> siteOf(const Session& session);
