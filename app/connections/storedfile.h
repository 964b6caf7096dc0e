// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

/// Writes a file whole, for nobody but its owner (mode 0600), or leaves the one that was there as it was.
/// Empty where the content is on the disk, else why it is not, in words.
[[nodiscard]] QString writeWholeFile(const QString& path, const QByteArray& content);

/// One small file that the app keeps for itself: written whole, by nobody but its owner (mode 0600), in the
/// background, and never left half-written. What cannot be read or understood is never overwritten.
///
/// change() may be called as often as one likes; what is written last stays. The destructor waits for it. GUI
/// thread.
class StoredFile : public QObject {
    Q_OBJECT

public:
    /// Why content is of no use.
    enum class Fault { Damaged, Newer };
    /// Makes the new content of what is there, empty where there is nothing; nothing where that cannot be
    /// understood. Runs in the background.
    using Edit = std::function<std::optional<QByteArray>(const std::optional<QByteArray>& now)>;

    explicit StoredFile(QString path, QObject* parent = nullptr);
    ~StoredFile() override;

    /// Newer where it is JSON of a later version than this one, which it tells as "version".
    [[nodiscard]] static Fault faultOf(const QByteArray& content, int version);
    /// What is the matter with it, in words that can stand after a colon.
    [[nodiscard]] static QString words(Fault fault);

    [[nodiscard]] const QString& path() const { return m_path; }

    /// The content, empty where there is no file yet; an error in words where it cannot be read.
    [[nodiscard]] tl::expected<std::optional<QByteArray>, QString> read() const;

    /// Changes what is there at that time, which another window may have written: one at a time does.
    /// What the edit does not understand is kept aside first.
    /// @param version the latest version of the content that is understood
    void change(int version, const Edit& edit);

    /// Puts a file that cannot be understood out of the way, and says where; empty where that failed.
    [[nodiscard]] QString keepAside(Fault fault = Fault::Damaged) const;

signals:
    /// After every write: empty where the content is on the disk, else why it is not.
    void written(const QString& error);
    /// Before a write that would have overwritten what could not be understood.
    void keptAside(const QString& path, StoredFile::Fault fault);

private:
    [[nodiscard]] QString changeNow(int version, const Edit& edit);

    const QString m_path;
    QThreadPool m_pool; ///< One thread, so that writes stay in order.
};
