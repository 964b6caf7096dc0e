// SPDX-License-Identifier: Apache-2.0
#include "app/plan/readagain.h"

#include "app/connections/loadconnections.h"
#include "app/datadog/apiclient.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct ReadAgainTexts {
    Q_DECLARE_TR_FUNCTIONS(ReadAgain)
};

Actual findIn(const QList<OrgConnection>& connections, const Change& change)
{
    const auto isIt = [&change](const OrgConnection& connection) {
        if (change.kind != Change::Kind::Create)
            return connection.id == change.baseline.id;
        // Whoever creates is the source, so where no source is known the destination alone tells.
        const QString& source = change.baseline.sourceOrg.id();
        return connection.sinkOrg.id() == change.baseline.sinkOrg.id()
            && (connection.sourceOrg.id() == source || source.isEmpty());
    };
    const auto found = std::find_if(connections.cbegin(), connections.cend(), isIt);
    return found == connections.cend() ? std::nullopt : Actual(*found);
}

/// A list that is not found is no connection that is gone.
ApiError ofList(ApiError error)
{
    if (error.kind == ApiError::Kind::NotFound)
        error.kind = ApiError::Kind::UnexpectedStatus;
    return error;
}

/// What the list tells of the connection. One without data types tells too little to be compared with.
Result<Actual> foundIn(const QList<OrgConnection>& connections, const Change& change)
{
    const Actual found = findIn(connections, change);
    if (found && found->connectionTypes.isEmpty())
        return failure({.kind = ApiError::Kind::Unreadable,
            .status = 200,
            .detail = ReadAgainTexts::tr("the connection has no connection_types")});
    return found;
}

} // namespace

QCoro::Task<Result<Actual>> readAgain(std::shared_ptr<ApiClient> client, Change change, std::stop_token stop)
{
    const QString source = change.baseline.sourceOrg.id();
    const QString sink = change.baseline.sinkOrg.id();
    if (source.isEmpty() || sink.isEmpty()) { // The API may leave either out; then only the whole list tells.
        const auto all = co_await loadConnections(
            client, [](qint64, qint64) {}, stop);
        if (!all)
            co_return failure(ofList(all.error()));
        co_return foundIn(*all, change);
    }
    const ListQuery pair {.sourceOrgId = source, .sinkOrgId = sink};
    const auto page = co_await client->list(pair, stop);
    if (!page)
        co_return failure(ofList(page.error()));
    co_return foundIn(page->connections, change);
}

QCoro::Task<Result<RestrictionPolicy>> readAccessAgain(
    std::shared_ptr<ApiClient> client, Change change, std::stop_token stop)
{
    const auto policy = co_await client->restrictionPolicy(change.baseline.id, stop);
    if (policy || policy.error().kind != ApiError::Kind::NotFound)
        co_return policy;
    const auto connection = co_await readAgain(client, change, stop);
    if (!connection)
        co_return failure(connection.error());
    if (!*connection)
        co_return failure(policy.error());
    co_return RestrictionPolicy();
}
