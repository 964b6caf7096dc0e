// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accountnote.h"

#include <QString>

#include "app/connections/accountstanding.h"

/// What credentials may do with connections, in two words: "can write", "read only". Empty where it is not
/// known.
[[nodiscard]] QString accessWord(const Identity& identity);

/// The same in a sentence, with the permission that is missing and who has it by default.
[[nodiscard]] QString accessSentence(const Identity& identity);

/// Whether somebody is a person or a service account; empty where it is not known.
[[nodiscard]] QString kindOfUser(const User& user);

/// Who credentials are, for a list: "Payments Production, Sample Admin, person".
[[nodiscard]] QString whoText(const Identity& identity);

/// Who credentials are and what they may do, in one line: "Sample Admin, sample.admin@example.com, person,
/// organization Payments Production; can write".
[[nodiscard]] QString identityText(const Identity& identity);

/// How an account is: "valid", "refused", "keychain locked", "not checked yet".
[[nodiscard]] AccountNote stateNote(const AccountStanding& standing);
