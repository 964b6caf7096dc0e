// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// What a server said, one text per line, as plain text that can be shown: without the control
/// characters that could disturb the window, and cut where it is longer than anyone reads.
[[nodiscard]] QString wordsOf(const QStringList& texts);

/// True for an HTML page, which Datadog's API never sends: a proxy or a login page did.
[[nodiscard]] bool isWebPage(const QString& text);

/// "api.datadoghq.eu" of "GET api.datadoghq.eu/api/v2/org_connections".
[[nodiscard]] QString hostOf(const QString& address);

/// "403 Forbidden", with the name that RFC 9110 gives, which is the same in every language.
[[nodiscard]] QString statusLine(int status);
