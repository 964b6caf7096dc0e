// SPDX-License-Identifier: Apache-2.0
#include "app/plan/readagain.h"

#include "app/connections/loadconnections.h"
#include "app/datadog/apiclient.h"

#include <algorithm>

namespace {

Actual findIn(const QList<OrgConnection>& connections, const Change& change)
{
    const auto isIt = [&change](const OrgConnection& connection) {
        if (change.kind != Change::Kind::Create)
            return connection.id == change.baseline.id;
        return connection.sourceOrg.id == change.baseline.sourceOrg.id
            && connection.sinkOrg.id == change.baseline.sinkOrg.id;
    };
    const auto found = std::find_if(connections.cbegin(), connections.cend(), isIt);
    return found == connections.cend() ? std::nullopt : Actual(*found);
}

} // namespace

QCoro::Task<Result<Actual>> readAgain(std::shared_ptr<ApiClient> client, Change change, std::stop_token stop)
{
    const QString source = change.baseline.sourceOrg.id;
    const QString sink = change.baseline.sinkOrg.id;
    if (source.isEmpty() || sink.isEmpty()) { // The API may leave either out; then only the whole list tells.
        const auto all = co_await loadConnections(
            client, [](qint64, qint64) {}, stop);
        co_return all.map([&](const QList<OrgConnection>& list) { return findIn(list, change); });
    }
    const auto page = co_await client->list({.sourceOrgId = source, .sinkOrgId = sink}, stop);
    co_return page.map([&](const ConnectionPage& rows) { return findIn(rows.connections, change); });
}
