// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/accounts/accountlistfile.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Every account of an exported list is offered, or a problem says why not.
void fuzz(const QByteArray& input)
{
    const FoundAccounts found = accountsFromList(input, QStringLiteral("file"), {});
    require(!found.accounts.isEmpty() || !found.problems.isEmpty(), "a file without accounts is told");
    const auto listed = QJsonDocument::fromJson(input).object().value(u"accounts").toArray().size();
    require(found.accounts.isEmpty() || found.accounts.size() + found.problems.size() == listed,
        "every account is offered or told");
    QList<ListedAccount> accounts;
    for (const FoundAccount& account : found.accounts) {
        const auto site = siteByParameter(account.site);
        require(site && site->isDatadog(), "no account leads to an address that nobody named");
        require(!account.label.isEmpty() && !account.credentials, "an account has a label and no secret");
        accounts.append(
            {.account = {.label = account.label, .site = account.site, .readOnly = account.readOnly},
                .identity = account.identity});
    }
    if (accounts.isEmpty())
        return;
    const auto again
        = accountsFromList(accountListToBytes(accounts, QDateTime()), QStringLiteral("file"), {});
    require(
        again.problems.isEmpty() && again.accounts == found.accounts, "accounts are exported as they are");
}
