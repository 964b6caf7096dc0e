// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/secretservice.h"

#include "app/accounts/kwallet.h"
#include "app/accounts/sessionbus.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto secretsName = "org.freedesktop.secrets"_L1;
constexpr auto secretsPath = "/org/freedesktop/secrets"_L1;
constexpr auto busName = "org.freedesktop.DBus"_L1;

/// The service and its default keyring, as far as there are any.
struct Found {
    KeychainPlace place;
    QString owner; ///< The service's unique name.
    QString collection; ///< Path of the default keyring.
};

// Arguments are named one by one: GCC 12 cannot compile a list in braces within a co_await.
template<typename... Arguments> QDBusMessage busCall(const QString& method, const Arguments&... arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(busName, u"/org/freedesktop/DBus"_s, busName, method);
    message.setArguments({QVariant::fromValue(arguments)...});
    return message;
}

template<typename... Arguments>
QDBusMessage serviceCall(const QString& owner, const QString& method, const Arguments&... arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(owner, secretsPath, u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments({QVariant::fromValue(arguments)...});
    return message;
}

QDBusMessage promptCall(const QString& owner, const QString& path, const QString& method)
{
    return QDBusMessage::createMethodCall(owner, path, u"org.freedesktop.Secret.Prompt"_s, method);
}

QDBusMessage lockedCall(const QString& owner, const QString& collection)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(owner, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return message;
}

QString pathIn(const QDBusMessage& answer, int index)
{
    const QString path = answer.arguments().value(index).value<QDBusObjectPath>().path();
    return path == "/"_L1 ? QString() : path;
}

/// What people call the service behind a process, by the name that the kernel has for it (15 letters).
QString serviceTitle(uint process)
{
    QFile file(u"/proc/%1/comm"_s.arg(process));
    const QByteArray name = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    if (name.startsWith("gnome-keyring"))
        return u"GNOME Keyring"_s;
    if (name.startsWith("kwalletd") || name.startsWith("ksecretd"))
        return u"KWallet"_s;
    if (name.startsWith("keepassxc"))
        return u"KeePassXC"_s;
    return u"Secret Service"_s;
}

/// The state that a failed call means. A time-out explains itself; otherwise the bus's words are kept.
KeychainPlace placeOfFailure(const QString& name, const QDBusMessage& answer, KeychainState otherwise)
{
    if (SessionBus::isTimeOut(answer))
        return {.state = KeychainState::NotAnswering, .name = name, .detail = {}};
    return {.state = otherwise, .name = name, .detail = answer.errorMessage()};
}

Found failed(Found found, const QDBusMessage& answer, KeychainState otherwise)
{
    found.place = placeOfFailure(found.place.name, answer, otherwise);
    return found;
}

/// The unique name of the service, which is started where it can be. The bus must outlive the task.
QCoro::Task<QDBusMessage> findOwner(SessionBus& bus)
{
    const QDBusMessage owner = co_await bus.call(busCall(u"GetNameOwner"_s, QString(secretsName)));
    if (!SessionBus::isError(owner) || SessionBus::isCanceled(owner) || SessionBus::isTimeOut(owner))
        co_return owner;
    const QDBusMessage known = co_await bus.call(busCall(u"ListActivatableNames"_s));
    if (SessionBus::isError(known))
        co_return known;
    if (!known.arguments().value(0).toStringList().contains(secretsName))
        co_return QDBusMessage::createError(QDBusError::errorString(QDBusError::ServiceUnknown), {});
    const QDBusMessage started
        = co_await bus.call(busCall(u"StartServiceByName"_s, QString(secretsName), 0U));
    if (SessionBus::isError(started))
        co_return started;
    const QDBusMessage startedOwner = co_await bus.call(busCall(u"GetNameOwner"_s, QString(secretsName)));
    co_return startedOwner;
}

/// Looks for the service and its default keyring, prompting nobody. The bus must outlive the task.
QCoro::Task<KeychainResult<Found>> look(SessionBus& bus)
{
    Found found;
    found.place.name = u"Secret Service"_s;
    const QDBusMessage owner = co_await findOwner(bus);
    if (SessionBus::isCanceled(owner))
        co_return tl::unexpected(keychainCanceled());
    if (SessionBus::isError(owner))
        co_return failed(found, owner, KeychainState::NoService);
    found.owner = owner.arguments().value(0).toString();

    const QDBusMessage process = co_await bus.call(busCall(u"GetConnectionUnixProcessID"_s, found.owner));
    if (!SessionBus::isError(process))
        found.place.name = serviceTitle(process.arguments().value(0).toUInt());

    const QDBusMessage alias
        = co_await bus.call(serviceCall(found.owner, u"ReadAlias"_s, QString(u"default"_s)));
    if (SessionBus::isCanceled(alias))
        co_return tl::unexpected(keychainCanceled());
    found.collection = pathIn(alias, 0);
    if (SessionBus::isError(alias) || found.collection.isEmpty())
        co_return failed(found, alias, KeychainState::NoCollection);

    const QDBusMessage locked = co_await bus.call(lockedCall(found.owner, found.collection));
    if (SessionBus::isCanceled(locked))
        co_return tl::unexpected(keychainCanceled());
    if (SessionBus::isError(locked))
        co_return failed(found, locked, KeychainState::NoCollection);
    const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
    found.place.state = isLocked ? KeychainState::Locked : KeychainState::Unlocked;
    co_return found;
}

/// The question whose answer unlocks, or makes, the default keyring - or names the prompt that does.
QDBusMessage unlockCall(const Found& found)
{
    if (found.place.state == KeychainState::Locked) {
        const QList<QDBusObjectPath> collections {QDBusObjectPath(found.collection)};
        return serviceCall(found.owner, u"Unlock"_s, collections);
    }
    const QVariantMap properties {{u"org.freedesktop.Secret.Collection.Label"_s,
        QCoreApplication::translate("Keychain", "Default keyring")}};
    return serviceCall(found.owner, u"CreateCollection"_s, properties, QString(u"default"_s));
}

} // namespace

SecretService::SecretService(Limits limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_bus(std::make_unique<SessionBus>(limits.call))
{
}

SecretService::~SecretService()
{
    close(); // While everything that a waiting coroutine may touch is still there.
}

QCoro::Task<KeychainResult<KeychainPlace>> SecretService::probe()
{
    const QDBusMessage opened = co_await m_bus->open();
    if (SessionBus::isCanceled(opened))
        co_return tl::unexpected(keychainCanceled());
    if (SessionBus::isError(opened))
        co_return placeOfFailure(u"Secret Service"_s, opened, KeychainState::NoBus);
    if (prefersKWallet()) {
        const auto wallet = co_await probeKWallet(*m_bus);
        if (!wallet)
            co_return tl::unexpected(wallet.error());
        if (wallet->has_value())
            co_return **wallet;
    }
    const KeychainResult<Found> found = co_await look(*m_bus);
    if (!found)
        co_return tl::unexpected(found.error());
    co_return found->place;
}

QCoro::Task<KeychainResult<void>> SecretService::unlock()
{
    const KeychainResult<KeychainPlace> place = co_await probe();
    if (!place)
        co_return tl::unexpected(place.error());
    if (place->state == KeychainState::Unlocked)
        co_return KeychainResult<void>();
    if (place->state != KeychainState::Locked && place->state != KeychainState::NoCollection)
        co_return tl::unexpected(keychainStateError(*place));
    if (prefersKWallet() && place->name == "KWallet"_L1) {
        const KeychainResult<void> opened = co_await unlockKWallet(*m_bus, m_limits.prompt);
        co_return opened;
    }
    const KeychainResult<void> unlocked = co_await unlockCollection();
    co_return unlocked;
}

QCoro::Task<KeychainResult<void>> SecretService::unlockCollection()
{
    const KeychainResult<Found> found = co_await look(*m_bus);
    if (!found)
        co_return tl::unexpected(found.error());
    const QDBusMessage answer = co_await m_bus->call(unlockCall(*found));
    if (SessionBus::isCanceled(answer))
        co_return tl::unexpected(keychainCanceled());
    if (SessionBus::isError(answer))
        co_return tl::unexpected(keychainStateError(failed(*found, answer, found->place.state).place));
    const QString promptPath = pathIn(answer, 1); // Both calls answer with what is done, then the prompt.
    if (!promptPath.isEmpty()) {
        const KeychainResult<void> prompted = co_await prompt(found->owner, promptPath);
        if (!prompted)
            co_return prompted;
    }
    const KeychainResult<Found> after = co_await look(*m_bus);
    if (!after)
        co_return tl::unexpected(after.error());
    if (after->place.state != KeychainState::Unlocked)
        co_return tl::unexpected(keychainStateError(after->place));
    co_return KeychainResult<void>();
}

QCoro::Task<KeychainResult<void>> SecretService::prompt(QString owner, QString path)
{
    const Pending<QDBusMessage> completed
        = m_bus->nextSignal(owner, path, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, m_limits.prompt);
    QDBusMessage show = promptCall(owner, path, u"Prompt"_s);
    show.setArguments({QString()});
    m_bus->tell(show);
    const QDBusMessage answer = co_await completed;
    if (SessionBus::isError(answer))
        m_bus->tell(promptCall(owner, path, u"Dismiss"_s));
    if (SessionBus::isCanceled(answer))
        co_return tl::unexpected(keychainCanceled());
    if (SessionBus::isTimeOut(answer))
        co_return tl::unexpected(keychainPromptUnanswered());
    if (SessionBus::isError(answer) || answer.arguments().value(0).toBool())
        co_return tl::unexpected(keychainPromptDismissed());
    co_return KeychainResult<void>();
}

void SecretService::cancelAll()
{
    m_bus->cancelAll();
}

void SecretService::close()
{
    m_bus->close();
}
