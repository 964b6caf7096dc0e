// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// A name that the admin gives to one credential for one org on one site.
/// It holds no secret: the credentials are in the keychain, under the account's id.
struct Account {
    QString id; ///< A UUID, made when the account is added.
    QString label; ///< What the admin calls it.
    QString site; ///< Site::parameter.
    bool readOnly = false; ///< Nothing may be sent that changes anything, whatever the permissions.

    bool operator==(const Account&) const = default;
};
