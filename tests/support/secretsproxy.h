// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fakesecrets.h"

#include <QDBusPendingCallWatcher>

/// Stands between a program and the real keyring, on a bus of its own, and can fail the n-th question.
class SecretsProxy : public QDBusVirtualObject {
public:
    int failAt = 0; ///< 1 for the first; 0 for none.
    int calls = 0;

    SecretsProxy()
        : m_near(QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("secretsproxy")))
    {
        m_near.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_near.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~SecretsProxy() override { QDBusConnection::disconnectFromBus(m_near.name()); }
    Q_DISABLE_COPY_MOVE(SecretsProxy)

    [[nodiscard]] QString address() const { return m_bus.address(); }
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override
    {
        if (++calls == failAt) {
            m_near.send(message.createErrorReply(
                QStringLiteral("org.freedesktop.DBus.Error.Failed"), QStringLiteral("The keyring broke.")));
            return true;
        }
        QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), message.path(), message.interface(), message.member());
        question.setArguments(message.arguments());
        auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, message](auto* done) {
            done->deleteLater();
            const QDBusMessage answer = done->reply();
            m_near.send(answer.type() == QDBusMessage::ErrorMessage
                    ? message.createErrorReply(answer.errorName(), answer.errorMessage())
                    : message.createReply(answer.arguments()));
        });
        return true;
    }

private:
    PrivateBus m_bus;
    QDBusConnection m_near;
};
