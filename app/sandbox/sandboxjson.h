// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandboxworld.h"

#include <QJsonArray>
#include <QJsonObject>

/// The wire shapes of the API, made from the sandbox's data.
namespace SandboxJson {

enum class Names { Included, LeftOut };

/// `{"errors":["…"]}`
[[nodiscard]] QJsonObject errors(const QString& text);

/// `{"errors":[{"status":"404","title":"…","detail":"…"}]}`: what other v2 services say.
[[nodiscard]] QJsonObject errorObjects(int status, const QString& title, const QString& detail);

/// The envelope of a refused key.
[[nodiscard]] QJsonObject refusedEnvelope();

/// One connection; an update answers without any name.
[[nodiscard]] QJsonObject connection(const SandboxWorld& world, const SandboxConnection& one, Names names);

/// A page of the list, with `included` unless the page is empty.
[[nodiscard]] QJsonObject connectionPage(
    const SandboxWorld& world, const QList<SandboxConnection>& page, qsizetype total, qsizetype filtered);

/// User, org, role and every permission of an account.
[[nodiscard]] QJsonObject currentUser(const SandboxWorld& world, const SandboxAccount& account);

/// The organizations that an account may connect to.
[[nodiscard]] QJsonObject managedOrgs(const SandboxWorld& world, const QString& currentOrgId);

/// What `/api/v2/validate` tells of an API key.
[[nodiscard]] QJsonObject keyInfo(const SandboxAccount& account);

/// A restriction policy; `policyId` is "cross-org-connection:<id>".
[[nodiscard]] QJsonObject policy(const QString& policyId, const QList<SandboxBinding>& bindings);

} // namespace SandboxJson
