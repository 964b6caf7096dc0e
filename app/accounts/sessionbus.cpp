// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/sessionbus.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QFileInfo>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr auto canceledError = "org.orgbridge.Canceled"_L1;

/// Where the session bus is, by the same rules as everybody's, without starting one.
QString sessionBusAddress()
{
    const QString given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty())
        return given;
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1;
    if (!QFileInfo::exists(socket))
        return {};
    return "unix:path="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(socket, "/"));
}

QDBusMessage noServer(const QString& text)
{
    return QDBusMessage::createError(QDBusError::errorString(QDBusError::NoServer), text);
}

QDBusMessage noReply()
{
    return QDBusMessage::createError(QDBusError::errorString(QDBusError::NoReply), {});
}

/// What waits for one signal, and is gone when that came or will not come any more.
class SignalWait : public QObject {
    Q_OBJECT
public:
    SignalWait(Pending<QDBusMessage> answer, QObject* parent)
        : QObject(parent)
        , m_answer(std::move(answer))
    {
    }

public slots:
    void finish(const QDBusMessage& message)
    {
        deleteLater();
        m_answer.complete(message);
    }

private:
    Pending<QDBusMessage> m_answer;
};

} // namespace

SessionBus::SessionBus(std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_limit(limit)
{
}

SessionBus::~SessionBus()
{
    close();
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromBus(m_name);
}

Pending<QDBusMessage> SessionBus::open()
{
    const Pending<QDBusMessage> answer = wait();
    const QString address = sessionBusAddress();
    if (address.isEmpty()) {
        answer.complete(noServer({}));
    } else if (!m_name.isEmpty() && address == m_address && QDBusConnection(m_name).isConnected()) {
        answer.complete(QDBusMessage());
    } else if (!answer.isComplete()) {
        m_opening.append(answer);
        QTimer::singleShot(m_limit, this, [answer] { answer.complete(noReply()); });
        connectTo(address);
    }
    return answer;
}

void SessionBus::connectTo(const QString& address)
{
    if (m_connecting)
        return;
    m_connecting = true;
    // Connecting blocks until the bus said hello, for up to 25 seconds: not in this thread.
    const QString name = "orgbridge-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QThread* thread = QThread::create([address, name] { QDBusConnection::connectToBus(address, name); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, name, address] { finishConnecting(name, address); });
    thread->start();
}

void SessionBus::finishConnecting(const QString& name, const QString& address)
{
    m_connecting = false;
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromBus(m_name);
    m_name = name;
    m_address = address;
    const QDBusConnection connection(name);
    const QDBusMessage result
        = connection.isConnected() ? QDBusMessage() : noServer(connection.lastError().message());
    const auto opening = std::exchange(m_opening, {});
    for (const Pending<QDBusMessage>& answer : opening)
        answer.complete(result);
}

Pending<QDBusMessage> SessionBus::call(const QDBusMessage& question, std::chrono::milliseconds limit)
{
    const Pending<QDBusMessage> answer = wait();
    if (answer.isComplete())
        return answer;
    const QDBusPendingCall reply
        = QDBusConnection(m_name).asyncCall(question, static_cast<int>(limit.count()));
    auto* watcher = new QDBusPendingCallWatcher(reply, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [answer](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        answer.complete(done->reply());
    });
    return answer;
}

void SessionBus::tell(const QDBusMessage& message)
{
    if (!m_name.isEmpty())
        QDBusConnection(m_name).send(message);
}

Pending<QDBusMessage> SessionBus::nextSignal(const QString& sender, const QString& path,
    const QString& interface, const QString& name, std::chrono::milliseconds limit)
{
    const Pending<QDBusMessage> answer = wait();
    if (answer.isComplete())
        return answer;
    auto* signal = new SignalWait(answer, this);
    QDBusConnection connection(m_name);
    connection.connect(sender, path, interface, name, signal, SLOT(finish(QDBusMessage)));
    auto* watcher
        = new QDBusServiceWatcher(sender, connection, QDBusServiceWatcher::WatchForUnregistration, signal);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, signal,
        [signal] { signal->finish(noServer({})); });
    QTimer::singleShot(limit, signal, [signal] { signal->finish(noReply()); });
    return answer;
}

void SessionBus::cancelAll()
{
    m_opening.clear();
    const auto waiting = std::exchange(m_waiting, {});
    for (const Pending<QDBusMessage>& answer : waiting)
        answer.complete(QDBusMessage::createError(canceledError, {}));
}

void SessionBus::close()
{
    m_closed = true;
    cancelAll();
}

Pending<QDBusMessage> SessionBus::wait()
{
    const Pending<QDBusMessage> answer;
    if (m_closed) {
        answer.complete(QDBusMessage::createError(canceledError, {}));
        return answer;
    }
    m_waiting.removeIf([](const Pending<QDBusMessage>& old) { return old.isComplete(); });
    m_waiting.append(answer);
    return answer;
}

bool SessionBus::isError(const QDBusMessage& answer)
{
    return answer.type() == QDBusMessage::ErrorMessage;
}

bool SessionBus::isCanceled(const QDBusMessage& answer)
{
    return isError(answer) && answer.errorName() == canceledError;
}

bool SessionBus::isTimeOut(const QDBusMessage& answer)
{
    return isError(answer) && QDBusError(answer).type() == QDBusError::NoReply;
}

#include "sessionbus.moc"
