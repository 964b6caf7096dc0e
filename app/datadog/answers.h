// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apierror.h"
#include "app/datadog/restrictionpolicy.h"
#include "app/datadog/values.h"

#include <QByteArray>

/// Bytes of the API in, values out. No network, no state; safe with any input.
/// A failure is ApiError::Kind::Unreadable, whose detail says what was wrong and where.
/// Shapes: https://docs.datadoghq.com/api/latest/org-connections/ and recorded traffic.

/// The answer of the list call. Rows without an id cannot be kept or shown and make it unreadable.
[[nodiscard]] Result<ConnectionPage> parseConnectionPage(const QByteArray& body);

/// The answer of create and update. An update's answer holds no names: see merged(). One without
/// `connection_types` does not tell what is shared now and is unreadable.
[[nodiscard]] Result<OrgConnection> parseConnection(const QByteArray& body);

/// The answer of delete: `{}`. Anything but a JSON object did not come from the API.
[[nodiscard]] Result<void> parseDeleted(const QByteArray& body);

/// The answer of `GET /api/v2/current_user`. Needs a user id; the rest may be missing.
[[nodiscard]] Result<CurrentUser> parseCurrentUser(const QByteArray& body);

/// The answer of reading or setting a restriction policy. No bindings mean full access; a binding that cannot
/// be read makes all of it unreadable. https://docs.datadoghq.com/api/latest/restriction-policies/
[[nodiscard]] Result<RestrictionPolicy> parseRestrictionPolicy(const QByteArray& body);

/// The answer of `GET /api/v2/validate`.
[[nodiscard]] Result<ApiKeyInfo> parseApiKeyInfo(const QByteArray& body);

/// The answer of `GET /api/v2/validate_keys`: `{"status":"ok"}`.
[[nodiscard]] Result<void> parseValidateKeys(const QByteArray& body);

/// The answer of `GET /api/v2/org`.
[[nodiscard]] Result<OrgList> parseOrgList(const QByteArray& body);

/// The server's own words in an error body of any shape: a list of strings, JSON:API objects, the
/// "status: error" envelope, plain text. Of HTML the title, or the text without its tags. Credentials that
/// are known are taken out: a gateway may repeat a header that it does not understand.
[[nodiscard]] QStringList parseErrorTexts(const QByteArray& body);
