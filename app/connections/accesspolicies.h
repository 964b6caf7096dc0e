// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/connection.h"
#include "app/connections/writer.h"
#include "app/datadog/apierror.h"
#include "app/datadog/restrictionpolicy.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <stop_token>

class Clients;

/// What is known of who may use one connection.
struct AccessReading {
    enum class State {
        NotRead,
        Reading, ///< The policy is what an earlier reading told, if `isKnown`.
        Read,
        Failed, ///< See `error`.
    };

    State state = State::NotRead;
    bool isKnown = false;
    RestrictionPolicy policy;
    bool hasRecord = true; ///< False: the server answered 404, since nobody ever restricted the access.
    std::optional<ApiError> error; ///< Of Failed; empty where the account's credentials are not to be had.

    bool operator==(const AccessReading&) const = default;
};

/// The one owner of what is known of the access restrictions of connections, by connection id. They are read
/// one by one and on request only, since the API has no list of them. GUI thread; ends everything on
/// destruction.
class AccessPolicies : public QObject {
    Q_OBJECT

public:
    explicit AccessPolicies(Clients& clients, QObject* parent = nullptr);
    ~AccessPolicies() override;

    /// Nothing is known where it was never read.
    [[nodiscard]] AccessReading of(const QString& connectionId) const;

    /// Reads through this account, also where it is known already; a reading that is under way is dropped.
    QCoro::Task<void> read(QString connectionId, QString accountId);

    /// Ends a reading that is under way; what was known before stays.
    void stop(const QString& connectionId);

    /// For another choice of accounts: ends every reading and forgets everything.
    void clear();

public slots:
    /// What a write, or a read for it, stated.
    void state(const QString& connectionId, const RestrictionPolicy& policy);
    void forget(const QString& connectionId);

signals:
    void changed(const QString& connectionId);

private:
    struct Entry {
        AccessReading reading;
        std::stop_source stop = std::stop_source(std::nostopstate);
    };

    void finish(const QString& connectionId, const Result<RestrictionPolicy>& policy);

    Clients& m_clients;
    QHash<QString, Entry> m_entries;
};

/// The account that reads the access restrictions of a connection: one of the source organization, whose
/// users and roles they name, else any that sees it. Empty where there is none.
[[nodiscard]] QString accessReader(const Connection& connection, const QList<AccountPowers>& accounts);
