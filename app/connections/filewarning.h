// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/storedfile.h"

/// What to tell the person about a stored file: that it could not be read at the start, which stays true, or
/// that it is not written now. The file outlives it. GUI thread.
class FileWarning : public QObject {
    Q_OBJECT

public:
    explicit FileWarning(StoredFile& file, QObject* parent = nullptr);

    /// Empty if all is well.
    [[nodiscard]] QString text() const;

    /// The file was there and could not be read, for this reason. It is left as it is.
    void noteUnreadable(const QString& reason);
    /// Puts a file that cannot be understood out of the way.
    void keepAside(StoredFile::Fault fault);

signals:
    void changed();

private:
    void set(QString& part, const QString& text);
    void noteAside(const QString& reason, const QString& aside);

    StoredFile& m_file;
    QString m_notRead;
    QString m_notWritten;
};
