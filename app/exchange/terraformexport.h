// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/exportedstate.h"

/// The connections as a Terraform configuration: for each a `datadog_org_connection` with an `import` block,
/// through a provider of its source organization. It holds no keys; comments say how to give them.
/// Names are stable: a connection has the same one in every export, whatever is exported beside it.
/// Resource: https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/org_connection.
[[nodiscard]] QByteArray exportTerraform(const ExportedState& state);

/// Any text as a quoted HCL string, in which nothing is a template.
[[nodiscard]] QString hclString(const QString& text);
