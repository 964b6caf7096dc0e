// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/httprequestparser.h"
#include "app/sandbox/sandboxstate.h"

#include <QObject>

#include <memory>

class QTcpSocket;
class ResponseWriter;

/// One client's connection: reads its requests, has them handled in turn, and answers them.
/// Lives in the server's thread and deletes itself when the connection has ended.
class SandboxClient : public QObject {
    Q_OBJECT
public:
    /// Owns the socket.
    SandboxClient(QTcpSocket* socket, int number, std::shared_ptr<SandboxState> state, QObject* parent);
    ~SandboxClient() override;

private:
    enum class Stage {
        Idle, ///< Waits for a request.
        WaitsToAct, ///< Acts even where the client goes meanwhile.
        Answers, ///< Later requests wait until the answer is sent.
    };

    void readMore();
    void refuse(HttpRequestParser::Failure failure);
    void serve(const SandboxRequest& request);
    void act();
    void answer();
    void leave();
    void reset();
    void finishAnswer();
    void deleteWhenDone();
    void after(int milliseconds, void (SandboxClient::*step)());

    QTcpSocket* m_socket;
    ResponseWriter* m_writer;
    std::shared_ptr<SandboxState> m_state;
    HttpRequestParser m_parser;
    SandboxRequest m_request; ///< The one being served.
    SandboxState::Ticket m_ticket;
    SandboxReply m_reply;
    Stage m_stage = Stage::Idle;
    int m_number;
    bool m_isAdmitted = false; ///< The state counts the request as one that waits for its answer.
    bool m_closes = false; ///< Once the current answer has been sent.
};
