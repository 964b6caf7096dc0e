// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/answers.h"
#include "app/datadog/credentials.h"
#include "app/datadog/httpmessage.h"
#include "app/datadog/site.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>
#include <stop_token>

class QUrlQuery;
class Transport;

/// How reads are repeated after 429, 5xx and failed connections. Writes never are: see PlanRunner.
struct RetryPolicy {
    int atMost = 3;
    std::chrono::milliseconds backOff = std::chrono::milliseconds(500); ///< Doubled each time, with jitter.
    std::chrono::seconds longestReset = std::chrono::minutes(5); ///< A longer rate limit is not waited for.
};

/// Which part of the list is wanted. Empty ids do not filter.
struct ListQuery {
    qint64 offset = 0;
    int limit = 1000;
    QString sourceOrgId;
    QString sinkOrgId;
};

/// Whether a restriction policy may take away the access of whoever sets it: Datadog refuses that unless it
/// is asked for.
enum class SelfLockout { Refused, Allowed };

/// An answer and what the journal wants to know of how it came.
template<typename T> struct Reply {
    Result<T> result;
    QString requestId;
    qint64 milliseconds = 0;
};

/// The API as one credential sees it: one method a call, values in and values out.
///
/// Calls: https://docs.datadoghq.com/api/latest/org-connections/. Every call ends once, with
/// ApiError::Kind::Canceled after `stop`. A call keeps the client alive until it ends; the transport must
/// outlive it. GUI thread.
class ApiClient : public QObject, public std::enable_shared_from_this<ApiClient> {
    Q_OBJECT

public:
    ApiClient(Site site, Credentials credentials, Transport& transport, RetryPolicy retry = {});

    [[nodiscard]] const Site& site() const { return m_site; }

    [[nodiscard]] QCoro::Task<Result<ConnectionPage>> list(ListQuery query, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Reply<OrgConnection>> create(
        QString sinkOrgId, ConnectionTypes types, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Reply<OrgConnection>> update(
        QString connectionId, ConnectionTypes types, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Reply<void>> remove(QString connectionId, std::stop_token stop);

    /// Who may use a connection. NotFound where there is no policy, which means full access, or no
    /// connection.
    [[nodiscard]] QCoro::Task<Result<RestrictionPolicy>> restrictionPolicy(
        QString connectionId, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Reply<RestrictionPolicy>> setRestrictionPolicy(
        QString connectionId, RestrictionPolicy policy, SelfLockout lockout, std::stop_token stop);
    /// Restores full access.
    [[nodiscard]] QCoro::Task<Reply<void>> removeRestrictionPolicy(
        QString connectionId, std::stop_token stop);

    [[nodiscard]] QCoro::Task<Result<void>> validateKeys(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<ApiKeyInfo>> validateApiKey(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<CurrentUser>> currentUser(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<OrgList>> orgs(std::stop_token stop);

    /// Opens the connection that the next write will use.
    void prepareWrite();

    /// The same while a person is editing, once for all edits.
    void expectWrite();

signals:
    /// A read is repeated after so many seconds; `bucket` names the rate limit, empty for other reasons.
    void waiting(const QString& bucket, int seconds);

private:
    [[nodiscard]] HttpRequest request(const QByteArray& verb, const QString& path, const QUrlQuery& query,
        const QByteArray& body = {}) const;
    [[nodiscard]] QString address(const QByteArray& verb, const QString& path) const;
    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(
        QString path, QList<QPair<QString, QString>> parameters, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Reply<QByteArray>> write(
        QByteArray verb, QString path, QByteArray body, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Reply<QByteArray>> sendOnce(
        HttpRequest made, int success, std::stop_token stop);
    [[nodiscard]] std::chrono::milliseconds pauseBefore(int repetition, const ApiError& error) const;

    const Site m_site;
    const Credentials m_credentials;
    Transport& m_transport;
    const RetryPolicy m_retry;
};

/// What an answer means: its body where it has the status that was asked for, else the error in it.
[[nodiscard]] Result<QByteArray> bodyOrError(
    const HttpAnswer& answer, const HttpRequest& request, int success = 200);
