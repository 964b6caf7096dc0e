// SPDX-License-Identifier: Apache-2.0
#include "app/connections/loadconnections.h"

#include "app/connections/placeindex.h"
#include "app/datadog/apiclient.h"
#include "app/datadog/delay.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr int pageSize = 1000;
constexpr qint64 mostPagesSideBySide = 1000; // A server may tell any total.

/// The rows of all pages, each id once in its latest state, in the order in which they came.
class Rows {
public:
    Rows(LoadProgress progress, PageSink sink)
        : m_progress(std::move(progress))
        , m_sink(std::move(sink))
    {
    }

    void add(ConnectionPage page)
    {
        m_total = page.totalFilteredCount.value_or(-1);
        if (m_connections.isEmpty())
            expect(std::clamp<qint64>(m_total, 0, pageSize * mostPagesSideBySide));
        if (m_sink)
            m_sink(page.connections);
        for (OrgConnection& connection : page.connections)
            add(std::move(connection));
        m_progress(m_connections.size(), m_total);
    }

    [[nodiscard]] bool isComplete() const { return m_connections.size() >= m_total; }
    [[nodiscard]] const QList<OrgConnection>& connections() const { return m_connections; }

private:
    void expect(qsizetype count)
    {
        m_places.reserve(count);
        m_connections.reserve(count);
    }

    void add(OrgConnection&& connection)
    {
        const size_t hash = qHash(connection.id);
        const qsizetype known = m_places.find(
            hash, [&](qsizetype place) { return m_connections.at(place).id == connection.id; });
        if (known >= 0) {
            m_connections[known] = std::move(connection);
            return;
        }
        m_places.insert(hash, m_connections.size());
        m_connections.append(std::move(connection));
    }

    LoadProgress m_progress;
    PageSink m_sink;
    PlaceIndex m_places; ///< In `m_connections`, by id.
    QList<OrgConnection> m_connections;
    qint64 m_total = -1;
};

/// One page after the other, until the total is reached or, where none is told, a page is short. Ends also
/// with a page that has nothing new: a server that ignores the offset would go on for ever.
QCoro::Task<Result<void>> readOneByOne(
    std::shared_ptr<ApiClient> client, qint64 offset, Rows& rows, std::stop_token stop)
{
    QSet<ApiId> seen;
    for (;;) {
        auto page = co_await client->list({.offset = offset, .limit = pageSize}, stop);
        if (!page)
            co_return failure(page.error());
        const qint64 count = page->connections.size();
        offset += count;
        const bool last = page->totalFilteredCount ? offset >= *page->totalFilteredCount : count < pageSize;
        const qsizetype seenBefore = seen.size();
        for (const OrgConnection& connection : std::as_const(page->connections))
            seen.insert(connection.id);
        rows.add(std::move(*page));
        if (last || seen.size() == seenBefore)
            co_return Result<void>();
    }
}

/// All pages at once; the transport sees to how many are in flight.
QCoro::Task<Result<void>> readSideBySide(
    std::shared_ptr<ApiClient> client, qint64 step, qint64 total, Rows& rows, std::stop_token stop)
{
    std::vector<QCoro::Task<Result<ConnectionPage>>> pages;
    for (qint64 offset = step; offset < total; offset += step)
        pages.push_back(client->list({.offset = offset, .limit = static_cast<int>(step)}, stop));
    Result<void> outcome;
    for (auto& task : pages) { // Every one is awaited, also after a failure: none may outlive `rows`.
        auto page = co_await task;
        if (page && outcome && !stop.stop_requested()) // Whoever stopped it may be going.
            rows.add(std::move(*page));
        else if (!page && outcome)
            outcome = failure(page.error());
        co_await delay({}, stop); // Pages that wait here already are not shown in one breath.
    }
    co_return outcome;
}

} // namespace

QCoro::Task<Result<QList<OrgConnection>>> loadConnections(
    std::shared_ptr<ApiClient> client, LoadProgress progress, std::stop_token stop, PageSink sink)
{
    Rows rows(std::move(progress), std::move(sink));
    auto first = co_await client->list({.offset = 0, .limit = pageSize}, stop);
    if (!first)
        co_return failure(first.error());
    const qint64 count = first->connections.size();
    const qint64 total = first->totalFilteredCount.value_or(-1);
    rows.add(std::move(*first));

    Result<void> outcome;
    if (count > 0 && count < total && total / count < mostPagesSideBySide)
        outcome = co_await readSideBySide(client, count, total, rows, stop);
    else if (count > 0 && (total < 0 ? count == pageSize : count < total))
        outcome = co_await readOneByOne(client, count, rows, stop);
    if (outcome && !rows.isComplete())
        outcome = co_await readOneByOne(client, 0, rows, stop);
    if (!outcome)
        co_return failure(outcome.error());
    co_return rows.connections();
}
