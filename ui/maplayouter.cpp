// SPDX-License-Identifier: Apache-2.0
#include "ui/maplayouter.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace {

using LayoutResult = tl::expected<MapLayout, QString>;

QFuture<LayoutResult> layOutElsewhere(const MapGraph& graph)
{
    const auto promise = std::make_shared<QPromise<LayoutResult>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, graph] {
        promise->addResult(layOutMap(graph));
        promise->finish();
    });
    return promise->future();
}

} // namespace

MapLayouter::MapLayouter(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MapLayouter::finish);
}

void MapLayouter::request(const MapGraph& graph)
{
    m_wanted = graph;
    if (!m_watcher.isRunning())
        start();
}

void MapLayouter::cancel()
{
    m_wanted.reset();
}

void MapLayouter::start()
{
    m_running = *m_wanted;
    m_watcher.setFuture(layOutElsewhere(m_running));
}

void MapLayouter::finish()
{
    if (!m_wanted)
        return;
    if (*m_wanted != m_running) {
        start();
        return;
    }
    m_wanted.reset();
    const LayoutResult result = m_watcher.result();
    if (result)
        emit laidOut(*result);
    else
        emit failed(result.error());
}
