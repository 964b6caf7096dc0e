// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

/// A port of this machine that does not answer to anybody who wants to connect: what waits in its queue
/// already is all that it takes (Linux drops the rest, as a firewall does).
class SilentPort {
public:
    SilentPort()
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* where = reinterpret_cast<sockaddr*>(&address);
        m_sockets.at(0) = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::bind(m_sockets.at(0), where, size) != 0 || ::listen(m_sockets.at(0), 0) != 0
            || ::getsockname(m_sockets.at(0), where, &size) != 0)
            qFatal("There is no silent port.");
        m_port = ntohs(address.sin_port);
        for (size_t i = 1; i < m_sockets.size(); ++i) {
            m_sockets.at(i) = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            [[maybe_unused]] const int begun = ::connect(m_sockets.at(i), where, size);
        }
    }
    ~SilentPort()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Q_DISABLE_COPY_MOVE(SilentPort)

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    std::array<int, 4> m_sockets {}; ///< The one that listens, and those that fill its queue.
    int m_port = 0;
};
