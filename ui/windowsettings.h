// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QSettings;

/// How the window looked, in a file. One that cannot be read or understood is never written over.
class WindowSettings {
public:
    /// Looks at the file, and keeps one that cannot be understood aside.
    explicit WindowSettings(QString path);

    /// Lets somebody read what is stored; nobody where that cannot be done.
    void restore(const std::function<void(const QSettings&)>& reader) const;

    /// Changes what is stored, all of it or nothing. How a window looks is not worth a question where that
    /// fails.
    void store(const std::function<void(QSettings&)>& writer) const;

    /// What was wrong with the file, for people; empty where nothing was.
    [[nodiscard]] const QString& warning() const { return m_warning; }

private:
    QString m_path;
    QString m_warning;
    bool m_isUsable = true;
};
