// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Makes a folder, with those above it that are missing, for nobody but its owner (mode 0700). One that is
/// there stays as it is. False where there is none in the end.
bool makePrivateFolder(const QString& path);

/// Sees to it that what is written to this file is for nobody but its owner from the first byte on: makes it
/// empty with the mode 0600, and its folder, or else takes it from everybody else. For those who write by
/// themselves and keep the mode of a file, as QSettings and SQLite do. False where that is not possible.
bool makePrivateFile(const QString& path);

/// From now on the files that this process makes, those of Qt among them, are for nobody but its owner,
/// unless who makes one says otherwise. For the program's start.
void keepNewFilesPrivate();
