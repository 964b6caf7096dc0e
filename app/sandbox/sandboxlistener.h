// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>

class SandboxState;

/// Accepts the sandbox's connections, over TLS where there is a configuration for it.
/// Lives in the server's thread and owns its clients.
class SandboxListener : public QTcpServer {
    Q_OBJECT
public:
    SandboxListener(std::shared_ptr<SandboxState> state, std::optional<QSslConfiguration> tls);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::shared_ptr<SandboxState> m_state;
    std::optional<QSslConfiguration> m_tls;
    int m_lastNumber = 0;
};
