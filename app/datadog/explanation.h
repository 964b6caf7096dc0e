// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apierror.h"

#include <QList>
#include <QString>

/// What a person can do about a failure, with a button of its own.
enum class Remedy {
    Retry, ///< Do the same once more.
    Refresh, ///< Read the connections again, to see what is true.
    EditAccount, ///< Site or credentials are to be put right.
    ShowExisting, ///< Go to the connection that is there already.
    UnlockKeychain, ///< Ask the desktop to unlock the keychain.
    ShowAccounts, ///< See how each of several accounts fares.
    ConfirmHost, ///< Agree that a host which is not Datadog's gets the credentials.
    FinishRecreation, ///< Do what is left of making a connection anew.
};

/// The verb on a remedy's button.
[[nodiscard]] QString remedyLabel(Remedy remedy);

/// What a failed call was for: the same status means different things for each.
enum class Attempt {
    Read, ///< Loading what is there.
    Write, ///< Creating, updating or deleting a connection.
    ReadAccess, ///< Loading who may use a connection.
    WriteAccess, ///< Changing who may use a connection.
    Check, ///< Asking whether credentials are valid.
};

/// A failure in a person's words. Every part is plain text, and may come from the server or the network:
/// never show it as rich text.
struct Explanation {
    QString tried; ///< One sentence: "The connections could not be loaded."
    QString serverWords; ///< Word for word, one text per line; empty where the server said nothing.
    QString meaning;
    QString advice;
    QList<Remedy> remedies; ///< The most useful one first.

    bool operator==(const Explanation&) const = default;
};

/// Says what a failure means and what to do next.
/// @param tried one translated sentence about what was tried; it becomes the title.
[[nodiscard]] Explanation explain(const ApiError& error, const QString& tried, Attempt attempt);
