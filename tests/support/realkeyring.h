// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

/// What a person does with the real keyring that support/with-keyring has started.
namespace realkeyring {

inline const QString loginCollection = QStringLiteral("/org/freedesktop/secrets/collection/login");

inline QDBusMessage call(const QString& interface, const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets"), interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

inline void lock()
{
    const QList<QDBusObjectPath> collections {QDBusObjectPath(loginCollection)};
    const QDBusMessage reply = call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
        {QVariant::fromValue(collections)});
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

/// Does what the person's password does in the prompt.
inline void unlock()
{
    const QDBusMessage session
        = call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
            {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    QDBusArgument secret;
    secret.beginStructure();
    secret << session.arguments().value(1).value<QDBusObjectPath>() << QByteArray()
           << QByteArray("keyring-password") << QStringLiteral("text/plain");
    secret.endStructure();
    const QDBusMessage reply
        = call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"),
            {QVariant::fromValue(QDBusObjectPath(loginCollection)), QVariant::fromValue(secret)});
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
}

} // namespace realkeyring
