// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/kwallet.h"

#include "app/accounts/sessionbus.h"

using namespace Qt::StringLiterals;

namespace {

template<typename... Arguments> QDBusMessage walletCall(const QString& method, const Arguments&... arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, method);
    message.setArguments({QVariant::fromValue(arguments)...});
    return message;
}

} // namespace

bool prefersKWallet()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return desktop == "KDE"_L1 && qEnvironmentVariable("KDE_SESSION_VERSION") == "5"_L1;
}

QCoro::Task<KeychainResult<std::optional<KeychainPlace>>> probeKWallet(SessionBus& bus)
{
    KeychainPlace place {.state = KeychainState::NotAnswering, .name = u"KWallet"_s, .detail = {}};
    const QDBusMessage wallet = co_await bus.call(walletCall(u"networkWallet"_s));
    if (SessionBus::isCanceled(wallet))
        co_return tl::unexpected(keychainCanceled());
    if (SessionBus::isTimeOut(wallet))
        co_return std::optional(place);
    if (SessionBus::isError(wallet) || wallet.arguments().isEmpty())
        co_return std::optional<KeychainPlace>();
    const QDBusMessage open
        = co_await bus.call(walletCall(u"isOpen"_s, wallet.arguments().constFirst().toString()));
    if (SessionBus::isCanceled(open))
        co_return tl::unexpected(keychainCanceled());
    if (!SessionBus::isError(open) && !open.arguments().isEmpty())
        place.state
            = open.arguments().constFirst().toBool() ? KeychainState::Unlocked : KeychainState::Locked;
    co_return std::optional(place);
}

QCoro::Task<KeychainResult<void>> unlockKWallet(SessionBus& bus, std::chrono::milliseconds limit)
{
    const QDBusMessage wallet = co_await bus.call(walletCall(u"networkWallet"_s));
    if (SessionBus::isCanceled(wallet))
        co_return tl::unexpected(keychainCanceled());
    const QString name = wallet.arguments().value(0).toString();
    const QDBusMessage opened
        = co_await bus.call(walletCall(u"open"_s, name, qlonglong(0), QString(keychainService)), limit);
    if (SessionBus::isCanceled(opened))
        co_return tl::unexpected(keychainCanceled());
    if (SessionBus::isTimeOut(opened))
        co_return tl::unexpected(keychainPromptUnanswered());
    if (SessionBus::isError(opened) || opened.arguments().value(0, -1).toInt() < 0)
        co_return tl::unexpected(keychainPromptDismissed());
    co_return KeychainResult<void>();
}
