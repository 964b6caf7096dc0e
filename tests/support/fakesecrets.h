// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// A session bus of its own, on which nobody is until a test puts somebody there.
class PrivateBus {
public:
    /// service: what to start for org.freedesktop.secrets when somebody asks; empty for nothing.
    explicit PrivateBus(const QString& service = {})
    {
        write(QStringLiteral("bus.conf"),
            QStringLiteral(
                "<busconfig><type>session</type><listen>unix:path=%1/bus</listen><auth>EXTERNAL</auth>"
                "<servicedir>%1</servicedir><policy context='default'>"
                "<allow send_destination='*'/><allow receive_sender='*'/><allow own='*'/>"
                "</policy></busconfig>")
                .arg(m_directory.path()));
        if (!service.isEmpty())
            write(QStringLiteral("secrets.service"),
                QStringLiteral("[D-BUS Service]\nName=org.freedesktop.secrets\nExec=%1\n").arg(service));
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                QStringLiteral("--config-file=") + m_directory.filePath(QStringLiteral("bus.conf"))});
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead()) { }
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus() { stop(); }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] QString address() const { return m_address; }
    /// Where its socket is, named "bus".
    [[nodiscard]] QString directory() const { return m_directory.path(); }

    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    void write(const QString& name, const QString& text)
    {
        QFile file(m_directory.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }

    QTemporaryDir m_directory;
    QProcess m_daemon;
    QString m_address;
};

/// Stands in for a Secret Service, or for KWallet, and behaves as it is told.
class FakeSecrets : public QDBusVirtualObject {
public:
    enum class Prompt { None, Unlocks, Dismissed, Unanswered };
    bool mute = false; ///< Nothing is answered.
    bool hasCollection = true;
    bool locked = false;
    bool jobsHang = false; ///< Answers how it is, and nothing else; see letGo().
    Prompt prompt = Prompt::None;
    QStringList calls; ///< Names of the methods that were called.

    explicit FakeSecrets(QDBusConnection bus, const QString& name = QStringLiteral("org.freedesktop.secrets"))
        : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_bus.registerService(name);
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override
    {
        const QString method = message.member();
        calls.append(method);
        if (mute)
            return true;
        if (jobsHang && method != QStringLiteral("ReadAlias") && method != QStringLiteral("Get"))
            m_held.append(message);
        else
            answer(message, method);
        return true;
    }

    /// Answers what was left hanging, and hangs no more.
    void letGo()
    {
        jobsHang = false;
        for (const QDBusMessage& message : std::exchange(m_held, {}))
            answer(message, message.member());
    }

    /// Leaves the bus.
    void disappear()
    {
        QDBusConnection::disconnectFromBus(m_bus.name());
        m_bus = QDBusConnection(QString());
    }

private:
    void answer(const QDBusMessage& message, const QString& method)
    {
        const auto path = [](const char* text) {
            return QVariant::fromValue(QDBusObjectPath(QString::fromLatin1(text)));
        };
        const char* const prompted = prompt == Prompt::None ? "/" : "/org/freedesktop/secrets/prompt/p1";
        const auto nothing = QVariant::fromValue(QList<QDBusObjectPath>());
        if (method == QStringLiteral("ReadAlias"))
            reply(message, {path(hasCollection ? "/org/freedesktop/secrets/collection/one" : "/")});
        else if (method == QStringLiteral("Get"))
            reply(message, {QVariant::fromValue(QDBusVariant(locked))});
        else if (method == QStringLiteral("GetAll"))
            reply(message, {QVariantMap()});
        else if (method == QStringLiteral("SearchItems"))
            reply(message, {nothing, nothing});
        else if (method == QStringLiteral("Unlock"))
            reply(message, {nothing, path(prompted)});
        else if (method == QStringLiteral("CreateCollection"))
            reply(message, {path("/"), path(prompted)});
        else if (method == QStringLiteral("CreateItem"))
            reply(message, {path("/org/freedesktop/secrets/collection/one/1"), path("/")});
        else if (method == QStringLiteral("OpenSession"))
            openSession(message);
        else if (method == QStringLiteral("Prompt"))
            completePrompt(message);
        else if (method == QStringLiteral("networkWallet"))
            reply(message, {QStringLiteral("kdewallet")});
        else if (method == QStringLiteral("isOpen"))
            reply(message, {!locked});
        else if (method == QStringLiteral("open"))
            reply(message, {prompt == Prompt::Unlocks ? 1 : -1});
        else
            reply(message, {});
    }

    void openSession(const QDBusMessage& message)
    {
        if (message.arguments().value(0).toString() != QStringLiteral("plain"))
            m_bus.send(message.createErrorReply(QDBusError::NotSupported, {}));
        else
            reply(message,
                {QVariant::fromValue(QDBusVariant(QString())),
                    QVariant::fromValue(
                        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/session/s1")))});
    }

    void completePrompt(const QDBusMessage& message)
    {
        reply(message, {});
        if (prompt != Prompt::Unlocks && prompt != Prompt::Dismissed)
            return;
        if (prompt == Prompt::Unlocks) {
            locked = false;
            hasCollection = true;
        }
        QDBusMessage signal = QDBusMessage::createSignal(
            message.path(), QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
        signal.setArguments({prompt == Prompt::Dismissed, QVariant::fromValue(QDBusVariant(QString()))});
        m_bus.send(signal);
    }

    void reply(const QDBusMessage& message, const QVariantList& arguments)
    {
        m_bus.send(message.createReply(arguments));
    }

    QDBusConnection m_bus;
    QList<QDBusMessage> m_held;
};
