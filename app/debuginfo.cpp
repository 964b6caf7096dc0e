// SPDX-License-Identifier: Apache-2.0
#include "app/debuginfo.h"

#include "app/workspace.h"

#include <QLocale>
#include <QSqlDatabase>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

QString debugInfo()
{
    const Places places = Places::ofThisUser();
    QStringList lines {u"Orgbridge "_s + QStringLiteral(ORGBRIDGE_VERSION),
        u"Qt "_s + QString::fromLatin1(qVersion()) + u", built with "_s + QStringLiteral(QT_VERSION_STR),
        u"TLS: "_s + (QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"not available"_s),
        u"SQL drivers: "_s + QSqlDatabase::drivers().join(u", "_s),
        u"System: "_s + QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"Locale: "_s + QLocale::system().name(), u"Accounts: "_s + places.settingsFile,
        u"Data: "_s + places.dataDirectory};
    for (const char* name : {"DD_SITE", "DD_API_KEY", "DD_APP_KEY", "DD_BEARER_TOKEN",
             "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "http_proxy", "https_proxy"})
        lines.append(
            QString::fromLatin1(name) + (qEnvironmentVariableIsEmpty(name) ? u": not set"_s : u": set"_s));
    return lines.join(u'\n') + u'\n';
}
