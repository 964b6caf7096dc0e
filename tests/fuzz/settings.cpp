// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/scratchfile.h"

#include "app/accounts/accountlist.h"
#include "tests/fuzz/fuzz.h"

/// Whatever is in the settings file: accounts are read and go on living, or the file is kept aside as it is.
void fuzz(const QByteArray& input)
{
    const ScratchFile file(input);
    AccountList list(file.path());
    require(file.isKept(input), "reading loses nothing");
    for (const Account& account : list.accounts())
        require(!account.label.isEmpty() && !account.site.isEmpty(), "an account has a label and a site");
    const bool startsEmpty = !list.warning().isEmpty() && list.accounts().isEmpty();
    const Account added {.id = AccountList::newId(),
        .label = QStringLiteral("Added"),
        .site = QStringLiteral("datadoghq.eu"),
        .readOnly = true};
    require(list.add(added), "an account can be added");
    const AccountList again(file.path());
    require(again.find(added.id) == added, "what was added is stored");
    require(again.accounts() == list.accounts(), "accounts are stored as they are");
    require(startsEmpty || again.accounts().size() == list.accounts().size(), "no account is lost");
}
