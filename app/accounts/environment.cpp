// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/environment.h"

#include "app/datadog/redaction.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstring>
#include <string_view>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr auto secretNames = {"DD_API_KEY", "DD_APP_KEY", "DD_BEARER_TOKEN"};

/// Unsetting a variable leaves its text in the memory that `/proc/PID/environ` shows.
void overwrite([[maybe_unused]] std::string_view name)
{
#ifdef Q_OS_UNIX
    for (char** entry = environ; entry && *entry; ++entry) {
        char* const value = *entry + name.size() + 1;
        if (std::string_view(*entry).starts_with(name) && (*entry)[name.size()] == '=')
            std::memset(value, 0, std::strlen(value));
    }
#endif
}

QString valueOf(const QProcessEnvironment& environment, const QString& name)
{
    return environment.value(name).trimmed();
}

std::optional<Credentials> credentialsIn(const QProcessEnvironment& environment)
{
    const Credentials pair
        = KeyPair {valueOf(environment, u"DD_API_KEY"_s), valueOf(environment, u"DD_APP_KEY"_s)};
    if (isComplete(pair))
        return pair;
    const Credentials bearer = BearerToken {valueOf(environment, u"DD_BEARER_TOKEN"_s)};
    return isComplete(bearer) ? std::optional(bearer) : std::nullopt;
}

QString unknownSite(const QString& value)
{
    QStringList known;
    for (const Site& site : datadogSites())
        known.append(site.parameter);
    return QCoreApplication::translate("Environment",
        "The environment variable DD_SITE holds \"%1\", which is not a Datadog site. Valid values: %2.")
        .arg(value, known.join(", "_L1));
}

} // namespace

QProcessEnvironment takeEnvironment()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    keepOutOfLog(KeyPair {valueOf(environment, u"DD_API_KEY"_s), valueOf(environment, u"DD_APP_KEY"_s)});
    keepOutOfLog(BearerToken {valueOf(environment, u"DD_BEARER_TOKEN"_s)});
    for (const char* name : secretNames) {
        overwrite(name);
        qunsetenv(name);
    }
    return environment;
}

tl::expected<std::optional<EnvironmentAccount>, QString> accountFromEnvironment(
    const QProcessEnvironment& environment, const QList<Site>& moreSites, const std::optional<Site>& named)
{
    const std::optional<Credentials> credentials = credentialsIn(environment);
    if (!credentials)
        return std::nullopt;
    const QString value = valueOf(environment, u"DD_SITE"_s);
    const std::optional<Site> site
        = named ? named : siteByParameter(value.isEmpty() ? u"datadoghq.com"_s : value.toLower());
    // Another address than Datadog's own is only for --api-url, which a person types.
    if (!site || (!named && !site->isDatadog() && !moreSites.contains(*site)))
        return tl::unexpected(unknownSite(value));
    const Account account {.id = environmentAccountId,
        .label = QCoreApplication::translate("Environment", "Environment"),
        .site = site->parameter,
        .readOnly = false};
    return EnvironmentAccount {.account = account, .credentials = *credentials};
}
