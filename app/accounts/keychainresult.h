// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

/// What can be said about the keychain without asking the person anything.
enum class KeychainState {
    Unlocked,
    Locked,
    NoCollection, ///< The service runs, and has no default keyring to put anything into.
    NoService, ///< Nobody on this desktop offers a keychain.
    NoBus, ///< No session bus, thus no way to a keychain.
    NotAnswering, ///< There, but silent.
};

/// The keychain of this desktop: how it is, and what people call it.
struct KeychainPlace {
    KeychainState state = KeychainState::NotAnswering;
    QString name; ///< "GNOME Keyring", "KWallet", "KeePassXC", or else "Secret Service".
    QString detail; ///< What the bus said, where that adds anything.

    bool operator==(const KeychainPlace&) const = default;
};

/// Why the keychain did not do what was asked of it. "Nothing stored" is no error.
struct KeychainError {
    enum class Kind {
        Locked, ///< It has to be unlocked first; nothing was asked of the person.
        Unavailable, ///< No keychain can be reached.
        TimedOut, ///< No answer within the limit.
        Canceled, ///< Stopped from this side.
        Denied, ///< The person or the keychain refused.
        NotConfirmed, ///< It reported success, and looking again did not bear that out.
        Other, ///< Anything else; the text is the keychain's own.
    };

    Kind kind = Kind::Canceled;
    QString text; ///< For people. Never a secret.

    bool operator==(const KeychainError&) const = default;
};

/// The service under which the keychain lists every entry of ours.
inline constexpr QLatin1StringView keychainService {"Orgbridge"};

template<typename T> using KeychainResult = tl::expected<T, KeychainError>;

/// "GNOME Keyring is locked.", in the person's language.
[[nodiscard]] QString keychainStateText(const KeychainPlace& place);

/// The error that this state means for whoever wants to read or write; Other for Unlocked, which is none.
[[nodiscard]] KeychainError keychainStateError(const KeychainPlace& place);

/// The error of everything that was stopped from this side.
[[nodiscard]] KeychainError keychainCanceled();

/// The person closed the prompt, or the keychain could not show one.
[[nodiscard]] KeychainError keychainPromptDismissed();

/// Nobody answered the prompt.
[[nodiscard]] KeychainError keychainPromptUnanswered();
