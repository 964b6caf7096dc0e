// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/site.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char* name;
    const char* parameter;
    const char* webHost;
    const char* location;
};

constexpr Row rows[] = {
    {"US1", "datadoghq.com", "app.datadoghq.com", QT_TRANSLATE_NOOP("Site", "US")},
    {"US3", "us3.datadoghq.com", "us3.datadoghq.com", QT_TRANSLATE_NOOP("Site", "US")},
    {"US5", "us5.datadoghq.com", "us5.datadoghq.com", QT_TRANSLATE_NOOP("Site", "US")},
    {"EU1", "datadoghq.eu", "app.datadoghq.eu", QT_TRANSLATE_NOOP("Site", "Germany")},
    {"AP1", "ap1.datadoghq.com", "ap1.datadoghq.com", QT_TRANSLATE_NOOP("Site", "Japan")},
    {"AP2", "ap2.datadoghq.com", "ap2.datadoghq.com", QT_TRANSLATE_NOOP("Site", "Australia")},
    {"UK1", "uk1.datadoghq.com", "uk1.datadoghq.com", QT_TRANSLATE_NOOP("Site", "UK")},
    {"US1-FED", "ddog-gov.com", "app.ddog-gov.com", QT_TRANSLATE_NOOP("Site", "US government")},
    {"US2-FED", "us2.ddog-gov.com", "us2.ddog-gov.com", QT_TRANSLATE_NOOP("Site", "US government")},
};

Site siteFromRow(const Row& row)
{
    const QString parameter = QString::fromLatin1(row.parameter);
    return {.name = QString::fromLatin1(row.name),
        .parameter = parameter,
        .apiUrl = QUrl(u"https://api."_s + parameter),
        .webUrl = QUrl(u"https://"_s + QString::fromLatin1(row.webHost)),
        .location = QString::fromLatin1(row.location)};
}

bool isThisMachine(const QString& host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

const QList<Site>& datadogSites()
{
    static const QList<Site> sites = [] {
        QList<Site> all;
        for (const Row& row : rows)
            all.append(siteFromRow(row));
        return all;
    }();
    return sites;
}

std::optional<Site> siteByParameter(const QString& parameter)
{
    for (const Site& site : datadogSites()) {
        if (site.parameter == parameter)
            return site;
    }
    return parameter.contains("://"_L1) ? siteFromApiUrl(QUrl(parameter, QUrl::StrictMode)) : std::nullopt;
}

std::optional<Site> siteFromApiUrl(const QUrl& url)
{
    const bool plainAddress = url.isValid() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    if (!plainAddress || !mayCarryCredentials(url))
        return std::nullopt;
    const QUrl api = url.adjusted(QUrl::RemovePath);
    for (const Site& site : datadogSites()) {
        if (site.apiUrl == api)
            return site;
    }
    return Site {
        .name = api.host(), .parameter = api.toString(), .apiUrl = api, .webUrl = {}, .location = {}};
}

QString siteTitle(const Site& site)
{
    if (!site.isDatadog())
        return site.apiUrl.authority();
    const QString location = QCoreApplication::translate("Site", site.location.toUtf8().constData());
    return QCoreApplication::translate("Site", "%1 - %2", "site name - location").arg(site.name, location);
}

QUrl crossOrgVisibilityPage(const Site& site)
{
    return site.isDatadog() ? QUrl(site.webUrl.toString() + u"/organization-settings/cross-org-visibility"_s)
                            : QUrl();
}

bool mayCarryCredentials(const QUrl& url)
{
    if (url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url.host()));
}

bool isKnownHost(const QUrl& url)
{
    const auto isItsApi = [&url](const Site& site) {
        return url.scheme() == site.apiUrl.scheme() && url.authority() == site.apiUrl.authority();
    };
    return isThisMachine(url.host()) || std::any_of(datadogSites().cbegin(), datadogSites().cend(), isItsApi);
}
