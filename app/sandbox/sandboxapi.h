// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandboxreply.h"
#include "app/sandbox/sandboxrequest.h"
#include "app/sandbox/sandboxworld.h"

#include <QStringList>

/// Answers requests as the Datadog API does, from the data of a world. No network and no threads of its own.
class SandboxApi {
public:
    /// Reads and changes `world`, which must outlive this.
    explicit SandboxApi(SandboxWorld& world)
        : m_world(world)
    {
    }

    [[nodiscard]] SandboxReply handle(const SandboxRequest& request);

private:
    [[nodiscard]] SandboxReply route(const SandboxRequest& request);
    [[nodiscard]] SandboxReply routeWithAccount(const SandboxRequest& request, const QString& path);
    [[nodiscard]] SandboxReply validateKey(const SandboxRequest& request, bool withOrg) const;
    [[nodiscard]] SandboxReply listConnections(const SandboxAccount& by, const QByteArray& query) const;
    [[nodiscard]] SandboxReply createConnection(const SandboxAccount& by, const QByteArray& body);
    [[nodiscard]] SandboxReply updateConnection(
        const SandboxAccount& by, const QString& id, const QByteArray& body);
    [[nodiscard]] SandboxReply deleteConnection(const SandboxAccount& by, const QString& id);
    [[nodiscard]] SandboxReply connections(
        const SandboxAccount& by, const SandboxRequest& request, const QString& id);
    [[nodiscard]] SandboxReply policies(
        const SandboxAccount& by, const SandboxRequest& request, const QString& policyId);
    [[nodiscard]] SandboxReply setPolicy(
        const SandboxAccount& by, const QString& connectionId, const SandboxRequest& request);

    SandboxWorld& m_world;
};
