// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/keychain.h"
#include "tests/support/fakesecrets.h"

/// What the tests of the keychain have in common: secrets, limits, and a stage for a fake service.
inline const Credentials keyPair
    = KeyPair {QStringLiteral("canary-api-key"), QStringLiteral("canary-application-key")};
inline const Credentials token = BearerToken {QStringLiteral("canary-token-\"ü\"\n支")};

/// For a keychain that answers: long enough never to be reached.
inline const Keychain::Limits patient {
    .service = {.call = std::chrono::seconds(20), .prompt = std::chrono::seconds(20)},
    .job = std::chrono::seconds(20)};
/// For one that does not: all of it has to be waited for.
inline const Keychain::Limits impatient {
    .service = {.call = std::chrono::milliseconds(300), .prompt = std::chrono::milliseconds(300)},
    .job = std::chrono::milliseconds(300)};

/// The kind of error, as a number for QCOMPARE; -1 for success.
template<typename T> int kindOf(const KeychainResult<T>& result)
{
    return result ? -1 : static_cast<int>(result.error().kind);
}

inline int number(KeychainError::Kind kind)
{
    return static_cast<int>(kind);
}

/// Points everybody who looks for the session bus elsewhere, for the time of one test.
class BusAddress {
public:
    explicit BusAddress(const QString& address)
        : m_before(qgetenv("DBUS_SESSION_BUS_ADDRESS"))
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    }
    ~BusAddress() { qputenv("DBUS_SESSION_BUS_ADDRESS", m_before); }
    Q_DISABLE_COPY_MOVE(BusAddress)

private:
    QByteArray m_before;
};

/// A private bus with a service on it that behaves as told.
struct Stage {
    explicit Stage(const QString& name = QStringLiteral("org.freedesktop.secrets"))
        : fake(QDBusConnection::connectToBus(bus.address(), QStringLiteral("stage")), name)
    {
    }
    ~Stage() { fake.disappear(); }
    Q_DISABLE_COPY_MOVE(Stage)

    PrivateBus bus;
    FakeSecrets fake;
    BusAddress address {bus.address()};
};
