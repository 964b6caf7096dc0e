// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/credentials.h"

#include <QString>

/// Credentials in what the process logs, whoever logs it: Qt's own categories tell headers, messages on the
/// bus and text that is typed.
///
/// Qt calls a message handler without any context, so what the handler looks for belongs to the process, as
/// the log itself does. It is kept behind these functions rather than in an object that everything which
/// makes credentials would have to be given, and one that was forgotten would leak: credentials can be
/// added from anywhere and are never given out again. Any thread.

/// Keeps these credentials out of the log from now on. To be called where credentials come into memory.
void keepOutOfLog(const Credentials& credentials);

/// A text without the credentials that are known, as they are, percent-encoded or in base64, and without
/// whatever looks like one of Datadog's tokens or application keys.
[[nodiscard]] QString redacted(const QString& text);

/// Has every message of every category redacted before it is logged in the way it was logged so far.
void redactLog();
