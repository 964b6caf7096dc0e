// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/keychainresult.h"

#include <QCoreApplication>

namespace {

KeychainError::Kind errorKind(KeychainState state)
{
    switch (state) {
    case KeychainState::Unlocked:
        return KeychainError::Kind::Other;
    case KeychainState::Locked:
        return KeychainError::Kind::Locked;
    case KeychainState::NoCollection:
    case KeychainState::NoService:
    case KeychainState::NoBus:
        return KeychainError::Kind::Unavailable;
    case KeychainState::NotAnswering:
        return KeychainError::Kind::TimedOut;
    }
    Q_UNREACHABLE();
}

QString stateSentence(const KeychainPlace& place)
{
    switch (place.state) {
    case KeychainState::Unlocked:
        return QCoreApplication::translate("Keychain", "%1 is unlocked.").arg(place.name);
    case KeychainState::Locked:
        return QCoreApplication::translate("Keychain", "%1 is locked.").arg(place.name);
    case KeychainState::NoCollection:
        return QCoreApplication::translate("Keychain", "%1 has no default keyring yet.").arg(place.name);
    case KeychainState::NoService:
        return QCoreApplication::translate("Keychain", "No keychain service runs on this desktop.");
    case KeychainState::NoBus:
        return QCoreApplication::translate(
            "Keychain", "There is no session bus, so no keychain can be reached.");
    case KeychainState::NotAnswering:
        return QCoreApplication::translate("Keychain", "%1 does not answer.").arg(place.name);
    }
    Q_UNREACHABLE();
}

} // namespace

QString keychainStateText(const KeychainPlace& place)
{
    if (place.detail.isEmpty())
        return stateSentence(place);
    return QCoreApplication::translate("Keychain", "%1 (%2)", "sentence, then what the system said")
        .arg(stateSentence(place), place.detail);
}

KeychainError keychainStateError(const KeychainPlace& place)
{
    return {.kind = errorKind(place.state), .text = keychainStateText(place)};
}

KeychainError keychainCanceled()
{
    return {
        .kind = KeychainError::Kind::Canceled, .text = QCoreApplication::translate("Keychain", "Canceled.")};
}

KeychainError keychainPromptDismissed()
{
    return {.kind = KeychainError::Kind::Denied,
        .text = QCoreApplication::translate(
            "Keychain", "The keychain was not unlocked: its prompt was closed or could not be shown.")};
}

KeychainError keychainPromptUnanswered()
{
    return {.kind = KeychainError::Kind::TimedOut,
        .text = QCoreApplication::translate(
            "Keychain", "The keychain was not unlocked: its prompt was not answered in time.")};
}
