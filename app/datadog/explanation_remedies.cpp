// SPDX-License-Identifier: Apache-2.0
// What the buttons of remedies say.
#include "app/datadog/explanation.h"

#include <QCoreApplication>

QString remedyLabel(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Retry:
        return QCoreApplication::translate("Explanation", "Retry");
    case Remedy::Refresh:
        return QCoreApplication::translate("Explanation", "Refresh");
    case Remedy::EditAccount:
        return QCoreApplication::translate("Explanation", "Edit Account…");
    case Remedy::ShowExisting:
        return QCoreApplication::translate("Explanation", "Show Connection");
    case Remedy::UnlockKeychain:
        return QCoreApplication::translate("Explanation", "Unlock Keychain…");
    case Remedy::ShowAccounts:
        return QCoreApplication::translate("Explanation", "Show Accounts…");
    case Remedy::ConfirmHost:
        return QCoreApplication::translate("Explanation", "Send Credentials");
    case Remedy::FinishRecreation:
        return QCoreApplication::translate("Explanation", "Finish Recreation…");
    }
    Q_UNREACHABLE();
}
