// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

#include "app/datadog/pending.h" // After Qt's headers: moc 6.4 cannot read <coroutine> as the first one.

/// Questions to others on the session bus, none of which can block or stay open.
///
/// Every question gets exactly one answer: a reply, an error from the bus, the time-out (`NoReply`), or
/// the cancel (see isCanceled()). The bus is looked for when it is needed, so that one which came, went
/// or changed since is found. One thread only.
class SessionBus : public QObject {
    Q_OBJECT
public:
    /// limit: how long one call may take.
    explicit SessionBus(std::chrono::milliseconds limit, QObject* parent = nullptr);
    /// Answers what is still open as canceled.
    ~SessionBus() override;

    /// Connects, unless connected. The answer is an error where there is no bus.
    [[nodiscard]] Pending<QDBusMessage> open();

    /// Asks. Only after open().
    [[nodiscard]] Pending<QDBusMessage> call(const QDBusMessage& question) { return call(question, m_limit); }
    /// Asks something that a person has to answer first, with a limit for that.
    [[nodiscard]] Pending<QDBusMessage> call(const QDBusMessage& question, std::chrono::milliseconds limit);
    /// Says something to which the answer does not matter.
    void tell(const QDBusMessage& message);

    /// The next signal of this name from that object. The sender is a unique name; its going away ends
    /// the waiting with an error, as does the time limit.
    [[nodiscard]] Pending<QDBusMessage> nextSignal(const QString& sender, const QString& path,
        const QString& interface, const QString& name, std::chrono::milliseconds limit);

    /// Answers everything that is open as canceled.
    void cancelAll();
    /// cancelAll(), and whatever is asked from now on is canceled at once.
    void close();

    [[nodiscard]] static bool isError(const QDBusMessage& answer);
    [[nodiscard]] static bool isCanceled(const QDBusMessage& answer);
    [[nodiscard]] static bool isTimeOut(const QDBusMessage& answer);

private:
    Pending<QDBusMessage> wait();
    void connectTo(const QString& address);
    void finishConnecting(const QString& name, const QString& address);

    std::chrono::milliseconds m_limit;
    QString m_name; ///< Of the connection, as QtDBus knows it.
    QString m_address;
    QList<Pending<QDBusMessage>> m_waiting;
    QList<Pending<QDBusMessage>> m_opening;
    bool m_connecting = false;
    bool m_closed = false;
};
