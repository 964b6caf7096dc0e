// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlistfile.h"

#include "app/datadog/shownname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <tl/expected.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "orgbridge-accounts"_L1;
constexpr int formatVersion = 1;

/// Finds the words for what is wrong.
struct AccountListFileTexts {
    Q_DECLARE_TR_FUNCTIONS(AccountListFile)
};

QJsonObject toJson(const ListedAccount& listed)
{
    QJsonObject object {{u"label"_s, listed.account.label}, {u"site"_s, listed.account.site},
        {u"read_only"_s, listed.account.readOnly}};
    if (listed.identity)
        object.insert(u"identity"_s, toJson(*listed.identity));
    return object;
}

int lineAt(const QByteArray& content, qsizetype offset)
{
    return int(content.first(std::clamp<qsizetype>(offset, 0, content.size())).count('\n')) + 1;
}

/// The list in the file, or why there is none that can be read.
tl::expected<QJsonArray, QString> listIn(const QByteArray& content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(AccountListFileTexts::tr("Line %1 is not valid JSON: %2.")
                                  .arg(QString::number(lineAt(content, error.offset)), error.errorString()));
    const QJsonObject root = document.object();
    if (root.value(u"format"_s).toString() != formatName || !root.value(u"accounts"_s).isArray())
        return tl::unexpected(AccountListFileTexts::tr(
            "It is not a list of accounts that Orgbridge has exported: \"format\" has to be %1, and "
            "\"accounts\" a list.")
                                  .arg(formatName));
    const int version = root.value(u"version"_s).toInt();
    if (version != formatVersion)
        return tl::unexpected(AccountListFileTexts::tr(
            "It has version %1 of the format, and this Orgbridge reads only version %2.")
                                  .arg(version)
                                  .arg(formatVersion));
    return root.value(u"accounts"_s).toArray();
}

tl::expected<FoundAccount, QString> accountIn(const QJsonObject& object, const QList<Site>& moreSites)
{
    FoundAccount account {.label = shownName(object.value(u"label"_s).toString().trimmed()),
        .site = object.value(u"site"_s).toString(),
        .readOnly = object.value(u"read_only"_s).toBool()};
    if (account.label.isEmpty())
        return tl::unexpected(AccountListFileTexts::tr("it has no \"label\""));
    const std::optional<Site> site = siteByParameter(account.site);
    if (!site || (!site->isDatadog() && !moreSites.contains(*site)))
        return tl::unexpected(AccountListFileTexts::tr(
            "its \"site\" is \"%1\", which is none of Datadog's and not the address of --api-url")
                                  .arg(account.site));
    const Identity identity = identityFromJson(object.value(u"identity"_s).toObject());
    if (!identity.org.id.isEmpty() && identity.asOf.isValid())
        account.identity = identity;
    return account;
}

} // namespace

QByteArray accountListToBytes(const QList<ListedAccount>& accounts, const QDateTime& exportedAt)
{
    QJsonArray list;
    for (const ListedAccount& listed : accounts)
        list.append(toJson(listed));
    const QJsonObject root {{u"format"_s, formatName}, {u"version"_s, formatVersion},
        {u"exported_at"_s, exportedAt.toUTC().toString(Qt::ISODate)}, {u"accounts"_s, list}};
    return QJsonDocument(root).toJson();
}

FoundAccounts accountsFromList(const QByteArray& content, const QString& place, const QList<Site>& moreSites)
{
    FoundAccounts found {.place = place};
    const auto list = listIn(content);
    if (!list) {
        found.problems.append(list.error());
        return found;
    }
    for (qsizetype at = 0; at < list->size(); ++at) {
        const auto account = accountIn(list->at(at).toObject(), moreSites);
        if (account)
            found.accounts.append(*account);
        else
            found.problems.append(
                AccountListFileTexts::tr("Account %1 of the list is left out: %2.", "a number; why")
                    .arg(QString::number(at + 1), account.error()));
    }
    if (list->isEmpty())
        found.problems.append(AccountListFileTexts::tr("The list in it is empty."));
    return found;
}
