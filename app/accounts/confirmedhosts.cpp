// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/confirmedhosts.h"

#include "app/accounts/settingsfile.h"
#include "app/datadog/site.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr auto confirmedHostsKey = "confirmedHosts/list"_L1;

} // namespace

ConfirmedHosts::ConfirmedHosts(QString settingsFile)
    : m_file(std::move(settingsFile))
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const QStringList stored = settings.value(confirmedHostsKey).toStringList();
    m_confirmed = QSet<QString>(stored.cbegin(), stored.cend());
}

bool ConfirmedHosts::mayGetCredentials(const QUrl& address) const
{
    return isKnownHost(address) || m_confirmed.contains(address.authority());
}

void ConfirmedHosts::confirm(const QUrl& address)
{
    m_confirmed.insert(address.authority());
    // Where it cannot be stored, the person is asked again the next time.
    (void)changeSettings(m_file, [&](QSettings& settings) {
        QStringList stored = settings.value(confirmedHostsKey).toStringList();
        stored.append(address.authority());
        stored.removeDuplicates();
        settings.setValue(confirmedHostsKey, stored);
    });
}
