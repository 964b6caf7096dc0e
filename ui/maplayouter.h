// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/maplayout.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

/// Lays maps out on another thread, one at a time. The newest request wins: what an older one brings is
/// dropped. May be destroyed while a layout is under way; nobody waits for it then. GUI thread.
class MapLayouter : public QObject {
    Q_OBJECT

public:
    explicit MapLayouter(QObject* parent = nullptr);

    void request(const MapGraph& graph);

    /// Nothing is wanted any more. Graphviz itself cannot be stopped; it ends unheard.
    void cancel();

    /// True until the newest request is answered or cancelled.
    [[nodiscard]] bool isBusy() const { return m_wanted.has_value(); }

signals:
    void laidOut(const MapLayout& layout);
    /// @param words Graphviz's own.
    void failed(const QString& words);

private:
    void start();
    void finish();

    QFutureWatcher<tl::expected<MapLayout, QString>> m_watcher;
    std::optional<MapGraph> m_wanted;
    MapGraph m_running;
};
