// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>

#include <tl/expected.hpp>

#include <optional>

/// Writes a file whole or not at all, readable by nobody but its owner (mode 0600), and makes its folder
/// where there is none. Empty where the content is on the disk, else why it is not.
[[nodiscard]] QString writeWhole(const QString& path, const QByteArray& content);

/// One small file that the app keeps for itself: written whole, by nobody but its owner (mode 0600), in the
/// background, and never left half-written.
///
/// write() may be called as often as one likes; what is written last stays. The destructor waits for it.
class StoredFile : public QObject {
    Q_OBJECT

public:
    explicit StoredFile(QString path, QObject* parent = nullptr);
    ~StoredFile() override;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// The content, empty where there is no file yet; an error in words where it cannot be read.
    [[nodiscard]] tl::expected<std::optional<QByteArray>, QString> read() const;

    void write(const QByteArray& content);

    /// Puts a file that cannot be understood out of the way, and says where. It is never overwritten.
    [[nodiscard]] QString keepAside() const;

signals:
    /// After every write: empty where the content is on the disk, else why it is not.
    void written(const QString& error);

private:
    const QString m_path;
    QThreadPool m_pool; ///< One thread, so that writes stay in order.
};
