// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/transport.h"

#include "app/datadog/gzip.h"
#include "app/datadog/site.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keepPreparedFor = 20s;

std::unique_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

/// Opens a connection that a request through the manager can use.
void connectOver(QNetworkAccessManager& manager, const QUrl& url)
{
    manager.connectToHostEncrypted(
        url.host(), static_cast<quint16>(url.port(443)), HttpExchange::tlsConfiguration());
}

} // namespace

Transport::Transport(
    ExchangeLimits limits, int atMostInFlight, AddressRule mayGetCredentials, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_mayGetCredentials(std::move(mayGetCredentials))
    , m_slots(atMostInFlight)
{
}

Transport::~Transport()
{
    m_end.request_stop();
    m_slots.close();
    const auto underWay = std::exchange(m_underWay, {});
    for (HttpExchange* exchange : underWay)
        exchange->cancel();
    qDeleteAll(underWay);
}

QCoro::Task<HttpAnswer> Transport::send(HttpRequest request, std::stop_token stop)
{
    if (!mayCarryCredentials(request.url))
        co_return HttpAnswer {.end = HttpAnswer::End::UnsafeAddress};
    if (!isConfirmed(request.url))
        co_return HttpAnswer {.end = HttpAnswer::End::UnconfirmedHost};
    const bool hasSlot = co_await m_slots.acquire(stop);
    if (!hasSlot)
        co_return HttpAnswer {.end = HttpAnswer::End::Canceled};

    std::unique_ptr<QNetworkAccessManager> own;
    if (request.isWrite())
        own = managerForWrite(request.url);
    auto* exchange = new HttpExchange(own ? *own : managerForReads(), request, m_limits, this);
    if (own)
        own.release()->setParent(exchange);
    m_underWay.append(exchange);
    HttpAnswer answer;
    {
        const std::stop_callback onStop(stop, [exchange] { exchange->cancel(); });
        answer = co_await exchange->answer();
    }
    if (m_underWay.removeOne(exchange)) // Otherwise the destructor has it.
        exchange->deleteLater();
    m_slots.release();
    std::stop_source either;
    const auto stopEither = [&either] { either.request_stop(); };
    const std::stop_callback onStop(stop, stopEither);
    const std::stop_callback onEnd(m_end.get_token(), stopEither);
    co_return co_await decompressed(std::move(answer), m_limits.largestBody, either.get_token());
}

void Transport::prepareWrite(const QUrl& url)
{
    const auto expected = std::find_if(m_prepared.begin(), m_prepared.end(), [&](const Prepared& prepared) {
        return prepared.isExpected && prepared.authority == url.authority();
    });
    if (expected == m_prepared.end())
        open(url, false);
    else
        expected->isExpected = false;
}

void Transport::expectWrite(const QUrl& url)
{
    const auto isOpen = [&](const Prepared& prepared) { return prepared.authority == url.authority(); };
    if (std::none_of(m_prepared.begin(), m_prepared.end(), isOpen))
        open(url, true);
}

void Transport::open(const QUrl& url, bool isExpected)
{
    if (url.scheme() != "https"_L1 || !mayCarryCredentials(url) || !isConfirmed(url))
        return;
    auto manager = newManager();
    connectOver(*manager, url);
    const auto drop = [this, made = manager.get()] { dropPrepared(made); };
    QTimer::singleShot(keepPreparedFor, manager.get(), drop);
    // Of a failure here the write would be told one reason only (measured): better it finds out by itself.
    connect(manager.get(), &QNetworkAccessManager::sslErrors, this, drop);
    m_prepared.push_back({url.authority(), isExpected, std::move(manager)});
}

std::unique_ptr<QNetworkAccessManager> Transport::managerForWrite(const QUrl& url)
{
    const auto found = std::find_if(m_prepared.begin(), m_prepared.end(),
        [&](const Prepared& prepared) { return prepared.authority == url.authority(); });
    if (found == m_prepared.end())
        return newManager();
    auto manager = std::move(found->manager);
    m_prepared.erase(found);
    return manager;
}

QNetworkAccessManager& Transport::managerForReads()
{
    if (!m_reads) {
        m_reads = newManager();
        connect(m_reads.get(), &QNetworkAccessManager::encrypted, this, &Transport::openAnother);
        connect(m_reads.get(), &QNetworkAccessManager::finished, this, [this](QNetworkReply* reply) {
            if (isForOpening(*reply))
                reply->deleteLater();
        });
    }
    return *m_reads;
}

/// For what follows a first answer, which are often several reads at once: the first of them after that one
/// then wait for no handshake. Not before the first handshake is over, whose failure is told once.
void Transport::openAnother(const QNetworkReply* reply)
{
    if (isForOpening(*reply) || m_underWay.size() > 1)
        return;
    connectOver(*m_reads, reply->url());
}

/// Nobody has taken it from its manager.
bool Transport::isForOpening(const QNetworkReply& reply) const
{
    return reply.parent() == m_reads.get();
}

bool Transport::isConfirmed(const QUrl& url) const
{
    return !m_mayGetCredentials || m_mayGetCredentials(url);
}

void Transport::dropPrepared(const QNetworkAccessManager* manager)
{
    const auto found = std::find_if(m_prepared.begin(), m_prepared.end(),
        [&](const Prepared& prepared) { return prepared.manager.get() == manager; });
    if (found == m_prepared.end())
        return;
    found->manager.release()->deleteLater(); // Called from a timer or a signal of its own.
    m_prepared.erase(found);
}
