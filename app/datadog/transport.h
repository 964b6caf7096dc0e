// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/httpexchange.h"
#include "app/datadog/requestslots.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

/// The one way to the network: bounded in time, size and number, without redirects, cookies or cache.
///
/// Reads share a manager and its kept-alive connections. Every write gets a manager of its own, which with
/// OneShotBody makes Qt send it exactly once. Lives in the GUI thread and outlives whoever sends through it;
/// on destruction every request that is under way ends as canceled.
class Transport : public QObject {
    Q_OBJECT

public:
    /// Whether anything may be sent to this address; nothing is where it is false.
    using AddressRule = std::function<bool(const QUrl&)>;

    static constexpr int usuallyInFlight = 6;

    /// @param mayGetCredentials asked beside mayCarryCredentials(), before every request
    explicit Transport(ExchangeLimits limits = {}, int atMostInFlight = usuallyInFlight,
        AddressRule mayGetCredentials = {}, QObject* parent = nullptr);
    ~Transport() override;

    [[nodiscard]] QCoro::Task<HttpAnswer> send(HttpRequest request, std::stop_token stop);

    /// Opens the connection that the next write to this address will use, so that the write itself
    /// costs one round trip. Unused, it is closed after a while. Plain http, which is for this machine
    /// only, needs no handshake: nothing is opened (Qt 6.4 would not use it, measured).
    void prepareWrite(const QUrl& url);

    /// The same for a write that may come, soon or not: whoever prepares it then finds this connection.
    void expectWrite(const QUrl& url);

private:
    struct Prepared {
        QString authority;
        bool isExpected = false; ///< Nobody has prepared a write yet.
        std::unique_ptr<QNetworkAccessManager> manager;
    };

    void open(const QUrl& url, bool isExpected);
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> managerForWrite(const QUrl& url);
    [[nodiscard]] QNetworkAccessManager& managerForReads();
    void openAnother(const QNetworkReply* reply);
    [[nodiscard]] bool isForOpening(const QNetworkReply& reply) const;
    [[nodiscard]] bool isConfirmed(const QUrl& url) const;
    void dropPrepared(const QNetworkAccessManager* manager);

    const ExchangeLimits m_limits;
    const AddressRule m_mayGetCredentials;
    RequestSlots m_slots;
    std::unique_ptr<QNetworkAccessManager> m_reads;
    std::vector<Prepared> m_prepared;
    QList<HttpExchange*> m_underWay;
    std::stop_source m_end; ///< For what is not with an exchange any more.
};
