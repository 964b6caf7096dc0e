// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/foundaccounts.h"

#include "app/accounts/accountlistfile.h"
#include "app/accounts/dogrc.h"
#include "app/accounts/environment.h"
#include "app/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Larger than any list of accounts, smaller than what would make the window wait.
constexpr qint64 largestFile = 4 * 1024 * 1024;

/// Finds the words for what is wrong.
struct FoundAccountsTexts {
    Q_DECLARE_TR_FUNCTIONS(FoundAccounts)
};

/// The content of a small file, or why it cannot be had.
tl::expected<QByteArray, QString> contentOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile()) // Opening a pipe would wait for ever.
        return tl::unexpected(FoundAccountsTexts::tr("It could not be read: it is not a file."));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(FoundAccountsTexts::tr("It could not be read: %1").arg(file.errorString()));
    const QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(FoundAccountsTexts::tr("It could not be read: %1").arg(file.errorString()));
    if (content.size() > largestFile)
        return tl::unexpected(FoundAccountsTexts::tr("It is too large to be such a file."));
    return content;
}

bool isSet(const QProcessEnvironment& environment, const QString& name)
{
    return !environment.value(name).trimmed().isEmpty();
}

/// What half a key pair means; empty where there is none.
QString halfAPair(const QProcessEnvironment& environment)
{
    const QString apiKey = u"DD_API_KEY"_s;
    const QString appKey = u"DD_APP_KEY"_s;
    if (isSet(environment, apiKey) == isSet(environment, appKey))
        return {};
    return isSet(environment, apiKey)
        ? FoundAccountsTexts::tr("%1 is set, but %2 is not. An account needs both.").arg(apiKey, appKey)
        : FoundAccountsTexts::tr("%1 is set, but %2 is not. An account needs both.").arg(appKey, apiKey);
}

} // namespace

ImportPlaces ImportPlaces::ofThisUser(const QProcessEnvironment& environment)
{
    return {.environment = environment, .dogrcFile = QDir::homePath() + u"/.dogrc"_s};
}

FoundAccounts accountsInEnvironment(const QProcessEnvironment& environment, const QList<Site>& moreSites)
{
    FoundAccounts found {.place = FoundAccountsTexts::tr("environment variables")};
    const auto account = accountFromEnvironment(environment, moreSites);
    if (!account)
        found.problems.append(account.error());
    else if (*account)
        found.accounts.append({.label = FoundAccountsTexts::tr("From the environment"),
            .site = (*account)->account.site,
            .credentials = (*account)->credentials});
    else if (const QString half = halfAPair(environment); !half.isEmpty())
        found.problems.append(half);
    return found;
}

FoundAccounts accountsInDogrcFile(const QString& path, const QList<Site>& moreSites)
{
    const QString place = leftToRight(QDir::toNativeSeparators(path));
    if (!QFile::exists(path))
        return {.place = place};
    const auto content = contentOf(path);
    if (!content)
        return {.place = place, .problems = {content.error()}};
    return accountsInDogrc(*content, place, moreSites);
}

FoundAccounts accountsInListFile(const QString& path, const QList<Site>& moreSites)
{
    const QString place = leftToRight(QDir::toNativeSeparators(path));
    const auto content = contentOf(path);
    if (!content)
        return {.place = place, .problems = {content.error()}};
    return accountsFromList(*content, place, moreSites);
}
