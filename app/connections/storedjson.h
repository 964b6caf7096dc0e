// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/values.h"

#include <QJsonObject>

/// Connections as they are kept in the app's own files: drafts, snapshots and journal.
/// Not an exchange format, and never a secret.
[[nodiscard]] QJsonObject toJson(const OrgConnection& connection);

/// The same as compact text, behind what is there. Much faster than by way of an object, which matters for a
/// hundred thousand connections.
void appendJson(QByteArray& text, const OrgConnection& connection);

/// What the object holds; what is missing stays empty, the id as well.
[[nodiscard]] OrgConnection connectionFromJson(const QJsonObject& object);
