// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QSettings;

/// What was found of a settings file (INI) of the app's own.
struct SettingsFinding {
    enum class Kind {
        Usable, ///< Or not there yet.
        Unreadable,
        Damaged,
        Newer, ///< Written by a later version of the app.
    };
    Kind kind = Kind::Usable;
    QString keptAs; ///< Damaged, Newer: where it was put; empty where it could not be renamed.
};

/// Looks at a settings file, and puts one that cannot be understood out of the way: it is never overwritten.
/// @param formatKey the setting that tells the version of the format
/// @param format the latest version that is understood
[[nodiscard]] SettingsFinding examineSettings(const QString& path, const QString& formatKey, int format);

/// Changes a settings file whole, or leaves it as it was and is false: also where the disk is full, where the
/// program is killed, and where another one changes the file at the same time. Its mode is 0600.
[[nodiscard]] bool changeSettings(const QString& path, const std::function<void(QSettings&)>& edit);
