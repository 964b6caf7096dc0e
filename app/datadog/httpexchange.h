// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/httpmessage.h"
#include "app/datadog/pending.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>

class OneShotBody;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslError;

/// What one exchange may cost.
struct ExchangeLimits {
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< From sending to the last byte.
    qint64 largestBody
        = 16 * 1024 * 1024; ///< Bytes, after decompression; a thousand connections take two MB.
};

/// One request on its way. Nothing else touches a QNetworkReply.
///
/// Answers exactly once through answer(): when the reply ends, when the deadline passes, when the body
/// grows too long, on cancel() and on destruction. GUI thread.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    /// Sends at once. `manager` must outlive the exchange; for a write it is the exchange's alone.
    HttpExchange(QNetworkAccessManager& manager, const HttpRequest& request, const ExchangeLimits& limits,
        QObject* parent);
    ~HttpExchange() override;

    [[nodiscard]] const Pending<HttpAnswer>& answer() const { return m_answer; }
    void cancel();

    /// The same for a connection opened early and for the request: otherwise Qt does not reuse it.
    [[nodiscard]] static QSslConfiguration tlsConfiguration();

private:
    void send(QNetworkAccessManager& manager, const HttpRequest& request);
    void readBody();
    void noteTlsErrors(const QList<QSslError>& errors);
    void finish();
    void stopWith(HttpAnswer::End end, const QString& detail);
    void complete(HttpAnswer::End end, const QString& detail);
    [[nodiscard]] HttpAnswer::End endOfReply() const;
    [[nodiscard]] bool bodyIsShort() const;
    [[nodiscard]] QString detailOfReply() const;

    const ExchangeLimits m_limits;
    const QByteArray m_verb;
    const QString m_path;
    const QString m_requestId;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QNetworkReply* m_reply = nullptr;
    OneShotBody* m_upload = nullptr; ///< Null for a read.
    QByteArray m_body;
    QStringList m_tlsReasons;
    Pending<HttpAnswer> m_answer;
};
