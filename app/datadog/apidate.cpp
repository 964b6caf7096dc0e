// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/apidate.h"

QDateTime parseApiDate(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}
