// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/credentialstext.h"

#include "app/datadog/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr auto apiKeyEntry = "api_key"_L1;
constexpr auto applicationKey = "application_key"_L1;
constexpr auto bearerToken = "bearer_token"_L1;

} // namespace

QString credentialsToText(const Credentials& credentials)
{
    QJsonObject entry;
    if (const auto* pair = std::get_if<KeyPair>(&credentials)) {
        entry[apiKeyEntry] = pair->apiKey;
        entry[applicationKey] = pair->applicationKey;
    } else {
        entry[bearerToken] = std::get<BearerToken>(credentials).token;
    }
    return QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

std::optional<Credentials> credentialsFromText(const QString& text)
{
    const QJsonObject entry = QJsonDocument::fromJson(text.toUtf8()).object();
    Credentials credentials;
    if (entry.contains(bearerToken))
        credentials = BearerToken {entry[bearerToken].toString()};
    else
        credentials = KeyPair {entry[apiKeyEntry].toString(), entry[applicationKey].toString()};
    keepOutOfLog(credentials);
    return isComplete(credentials) ? std::optional(credentials) : std::nullopt;
}
