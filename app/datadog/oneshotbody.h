// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

/// A request body that can be sent once.
///
/// Measured with Qt 6.4: when the connection drops without an answer, Qt sends the request again on its
/// own, so the server sees a write two to four times. It first rewinds the body; a sequential device that
/// refuses to rewind makes it give up with ContentReSendError instead.
class OneShotBody : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray& bytes, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override;

    /// True once Qt has taken any of it to send. An empty body (DELETE) gives no such sign.
    [[nodiscard]] bool wasRead() const { return m_read > 0; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};
