// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Makes a folder, with those above it that are missing, for nobody but its owner (mode 0700). One that is
/// there stays as it is. False where there is none in the end.
bool makePrivateFolder(const QString& path);

/// From now on the files that this process makes, those of Qt among them, are for nobody but its owner,
/// unless who makes one says otherwise. For the program's start.
void keepNewFilesPrivate();
