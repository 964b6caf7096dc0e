// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/foundaccounts.h"

/// The account in a `.dogrc`, the ini file of Datadog's older command line tools: in the section
/// `[Connection]` the keys `apikey`, `appkey` (early versions of the tools wrote `api_key` and `app_key`)
/// and, since sites have come to be, `api_host`, an address such as `https://api.datadoghq.eu`.
/// See https://docs.datadoghq.com/extend/guide/dogshell/ and Python's configparser, which reads it: keys
/// in any case, `=` or `:`, whole lines of comment after `#` or `;`.
///
/// Problems name the line, never what stands there: it may be a key.
/// @param place for people: the path of the file
/// @param moreSites addresses beside Datadog's own that the person has named already
[[nodiscard]] FoundAccounts accountsInDogrc(
    const QByteArray& content, const QString& place, const QList<Site>& moreSites);
