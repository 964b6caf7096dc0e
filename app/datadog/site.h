// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// One of Datadog's regions, or an API address that a person gave explicitly.
/// Sites are listed at https://docs.datadoghq.com/getting_started/site/.
struct Site {
    QString name; ///< "EU1"; for a custom address its host.
    QString parameter; ///< "datadoghq.eu": what `DD_SITE` holds; for a custom address the whole address.
    QUrl apiUrl; ///< Scheme, host and port of the API; never a path.
    QUrl webUrl; ///< Where people log in; empty for a custom address.
    QString location; ///< "Germany", in English; translated by siteTitle().

    bool operator==(const Site&) const = default;

    /// True for one of Datadog's own regions, false for a gateway or a test server.
    [[nodiscard]] bool isDatadog() const { return !webUrl.isEmpty(); }
};

/// All of Datadog's sites. To add one, add a line to the table in site.cpp.
[[nodiscard]] const QList<Site>& datadogSites();

/// The site with this `DD_SITE` parameter (or, for an explicit address, that address).
[[nodiscard]] std::optional<Site> siteByParameter(const QString& parameter);

/// The site behind an explicit API address. Empty where the address may not get credentials:
/// only https, or plain http to this very machine.
[[nodiscard]] std::optional<Site> siteFromApiUrl(const QUrl& url);

/// "EU1 - Germany", in the person's language.
[[nodiscard]] QString siteTitle(const Site& site);

/// The page of the feature on the site, empty for a custom address.
[[nodiscard]] QUrl crossOrgVisibilityPage(const Site& site);

/// True for the API hosts of Datadog's own sites and for this very machine: nobody has to be asked whether
/// these may get credentials.
[[nodiscard]] bool isKnownHost(const QUrl& url);

/// True where credentials may be sent to this address: https, or http to this very machine, without a
/// name or password in the address, which the network stack would use.
[[nodiscard]] bool mayCarryCredentials(const QUrl& url);
