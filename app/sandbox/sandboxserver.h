// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/fault.h"
#include "app/sandbox/recordedrequest.h"
#include "app/sandbox/sandboxworld.h"

#include <QObject>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class SandboxState;

/// A server on this machine that behaves as the Datadog API does, on data of its own.
///
/// It serves HTTP/1.1 on 127.0.0.1 from its own thread, so that the demo and the tests use the app's
/// real network stack. Call it from the thread that made it; what a fault or an edit is given runs under
/// the sandbox's lock and must not call back. Memory grows with every recorded request.
class SandboxServer : public QObject {
    Q_OBJECT
public:
    explicit SandboxServer(SandboxWorld world, QObject* parent = nullptr);
    ~SandboxServer() override;

    /// Serves https with this certificate and key. Before start().
    void setTls(const QSslConfiguration& configuration);

    /// Listens before it returns; port 0 picks a free one. False where the port is taken.
    [[nodiscard]] bool start(quint16 port = 0);

    /// Ends every connection and frees the port; world, faults and requests stay.
    void stop();

    /// "http://127.0.0.1:41234"; empty unless it listens.
    [[nodiscard]] QUrl url() const;

    /// Adds to the faults; for each request the first that applies is used.
    void addFault(const Fault& fault);
    void clearFaults();

    /// Lets every answer wait, in milliseconds; 0 for none.
    void setLatency(int milliseconds);

    /// A copy of the data as they are now.
    [[nodiscard]] SandboxWorld world() const;

    /// Changes the data between two requests.
    void edit(const std::function<void(SandboxWorld&)>& change);

    /// Every whole request so far, in the order in which they had been read.
    [[nodiscard]] QList<RecordedRequest> requests() const;
    void clearRequests();

private:
    std::shared_ptr<SandboxState> m_state;
    std::optional<QSslConfiguration> m_tls;
    QThread m_thread;
    QUrl m_url;
};
