// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/httpexchange.h"

#include "app/datadog/log.h"
#include "app/datadog/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslError>

using namespace Qt::StringLiterals;
using End = HttpAnswer::End;

namespace {

constexpr qint64 readBufferSize = 256 * 1024;

QString newRequestId()
{
    return QString::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, u'0');
}

QNetworkRequest networkRequest(const HttpRequest& request)
{
    QNetworkRequest made(request.url);
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(name, value);
    // Qt's default policy sends the keys on to wherever a redirect points.
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 costs every request with a body one more round trip (measured).
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setRawHeader("Accept-Encoding", "gzip"); // Told so, Qt does not unpack it: see decompressed().
    if (request.url.scheme() == "https"_L1)
        made.setSslConfiguration(HttpExchange::tlsConfiguration());
    return made;
}

} // namespace

HttpExchange::HttpExchange(
    QNetworkAccessManager& manager, const HttpRequest& request, const ExchangeLimits& limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_verb(request.verb)
    , m_path(request.url.path(QUrl::FullyEncoded))
    , m_requestId(newRequestId())
{
    m_clock.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stopWith(End::TimedOut, {}); });
    m_deadline.start(limits.deadline);
    send(manager, request);
}

HttpExchange::~HttpExchange()
{
    cancel();
}

void HttpExchange::cancel()
{
    stopWith(End::Canceled, {});
}

QSslConfiguration HttpExchange::tlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    return configuration;
}

void HttpExchange::send(QNetworkAccessManager& manager, const HttpRequest& request)
{
    QNetworkRequest made = networkRequest(request);
    if (request.isWrite()) {
        made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        m_upload = new OneShotBody(request.body, this);
        // The handshake may be that of a connection that was opened early, and fail on its behalf.
        connect(&manager, &QNetworkAccessManager::sslErrors, this,
            [this](QNetworkReply*, const QList<QSslError>& errors) { noteTlsErrors(errors); });
        m_reply = manager.sendCustomRequest(made, request.verb, m_upload);
    } else {
        m_reply = manager.get(made);
    }
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::noteTlsErrors);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
}

void HttpExchange::readBody()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.largestBody)
        stopWith(End::TooLarge, {});
}

void HttpExchange::noteTlsErrors(const QList<QSslError>& errors)
{
    for (const QSslError& error : errors)
        m_tlsReasons.append(error.errorString());
    m_tlsReasons.removeDuplicates();
}

void HttpExchange::finish()
{
    if (m_answer.isComplete())
        return;
    readBody();
    if (m_answer.isComplete()) // It was too long.
        return;
    complete(endOfReply(), detailOfReply());
}

/// By status first, then by error: an answer such as 404 is an error to Qt, but a whole answer to us.
HttpAnswer::End HttpExchange::endOfReply() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0 && (status < 200 || status > 299))
        return End::Complete;
    const bool wasTaken = status != 0 || (m_upload && m_upload->wasRead());
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        if (status == 0)
            return End::Unreadable;
        return bodyIsShort() ? End::Lost : End::Complete;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return wasTaken ? End::Lost : End::Unreachable;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // Before anything was sent (no route), or after.
        return wasTaken || (m_upload && m_upload->isEmpty()) ? End::Lost : End::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return wasTaken ? End::Lost : End::Tls;
    case QNetworkReply::TimeoutError:
        return End::TimedOut;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return End::Unreadable;
    default: // Whatever else ended it, the answer is not whole.
        return End::Lost;
    }
}

/// Qt does not always notice a cut (measured: now and then, where head, body and close come together).
/// It drops what is beyond Content-Length.
bool HttpExchange::bodyIsShort() const
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() && m_body.size() < length.toLongLong();
}

QString HttpExchange::detailOfReply() const
{
    if (!m_tlsReasons.isEmpty())
        return m_tlsReasons.join(u'\n');
    // Qt calls the refusal to send a body again an unknown error.
    const bool saysNothing = endOfReply() == End::Complete || m_reply->error() == QNetworkReply::NoError
        || m_reply->error() == QNetworkReply::ContentReSendError;
    return saysNothing ? QString() : m_reply->errorString();
}

void HttpExchange::stopWith(End end, const QString& detail)
{
    if (m_answer.isComplete())
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    complete(end, detail);
}

void HttpExchange::complete(End end, const QString& detail)
{
    m_deadline.stop();
    HttpAnswer answer {.end = end,
        .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .headers = m_reply->rawHeaderPairs(),
        .body = std::move(m_body),
        .detail = detail,
        .requestId = m_requestId,
        .milliseconds = m_clock.elapsed()};
    qCInfo(httpLog).noquote() << m_verb << m_path
                              << (answer.status == 0 ? u"-"_s : QString::number(answer.status))
                              << answer.milliseconds << "ms" << m_requestId;
    m_answer.complete(std::move(answer));
}
