// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/secretservice.h"

using namespace Qt::StringLiterals;

/// There is none here: the system's own keychain is asked directly.
class SessionBus { };

SecretService::SecretService(Limits limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
{
}

SecretService::~SecretService() = default;

QCoro::Task<KeychainResult<KeychainPlace>> SecretService::probe()
{
#ifdef Q_OS_WIN
    const QString name = u"Windows Credential Manager"_s;
#else
    const QString name = u"Keychain"_s;
#endif
    co_return KeychainPlace {.state = KeychainState::Unlocked, .name = name, .detail = {}};
}

QCoro::Task<KeychainResult<void>> SecretService::unlock()
{
    co_return KeychainResult<void>();
}

QCoro::Task<KeychainResult<void>> SecretService::unlockCollection()
{
    co_return KeychainResult<void>();
}

QCoro::Task<KeychainResult<void>> SecretService::prompt(QString, QString)
{
    co_return KeychainResult<void>();
}

void SecretService::cancelAll()
{
}

void SecretService::close()
{
}
