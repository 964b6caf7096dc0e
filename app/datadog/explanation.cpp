// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/explanation.h"

#include "app/datadog/serverwords.h"
#include "app/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int proxyAuthenticationRequired = 407;

/// What one kind of failure means, what to do, and with which buttons.
struct Verdict {
    QString meaning;
    QString advice;
    QList<Remedy> remedies;
};

/// Finds the words for one failure.
class Explainer {
    Q_DECLARE_TR_FUNCTIONS(Explanation)

public:
    Explainer(const ApiError& error, Attempt attempt)
        : m_error(error)
        , m_attempt(attempt)
    {
    }

    [[nodiscard]] Verdict verdict() const;

private:
    [[nodiscard]] Verdict verdictByKind() const;
    [[nodiscard]] Verdict badRequest() const;
    [[nodiscard]] Verdict unauthorized() const;
    [[nodiscard]] Verdict forbidden() const;
    [[nodiscard]] Verdict notFound() const;
    [[nodiscard]] Verdict alreadyExists() const;
    [[nodiscard]] Verdict rateLimited() const;
    [[nodiscard]] Verdict serverFailure() const;
    [[nodiscard]] Verdict unexpectedStatus() const;
    [[nodiscard]] Verdict redirected() const;
    [[nodiscard]] Verdict unreachable() const;
    [[nodiscard]] Verdict connectionLost() const;
    [[nodiscard]] Verdict timedOut() const;
    [[nodiscard]] Verdict tls() const;
    [[nodiscard]] Verdict unreadable() const;
    [[nodiscard]] Verdict tooLarge() const;
    [[nodiscard]] Verdict unsafeAddress() const;
    [[nodiscard]] Verdict unconfirmedHost() const;
    [[nodiscard]] Verdict canceled() const;
    [[nodiscard]] Verdict proxyAnswered() const;

    [[nodiscard]] bool isAccess() const { return m_attempt == Attempt::WriteAccess; }
    [[nodiscard]] bool isWrite() const { return m_attempt == Attempt::Write || isAccess(); }
    [[nodiscard]] bool isFromProxy() const;
    [[nodiscard]] QString host() const;
    [[nodiscard]] QString withStatus(const QString& meaning) const;
    [[nodiscard]] QString withDetail(const QString& meaning) const;
    [[nodiscard]] QString newKeyHint() const;
    [[nodiscard]] QString editKept() const;

    const ApiError& m_error;
    Attempt m_attempt;
};

bool Explainer::isFromProxy() const
{
    return m_error.status == proxyAuthenticationRequired || isWebPage(m_error.detail)
        || std::any_of(m_error.serverTexts.begin(), m_error.serverTexts.end(), isWebPage);
}

QString Explainer::host() const
{
    const QString host = hostOf(m_error.address);
    return host.isEmpty() ? u"Datadog"_s : leftToRight(host);
}

/// Puts the HTTP status in front, which support will ask for.
QString Explainer::withStatus(const QString& meaning) const
{
    return m_error.status == 0
        ? meaning
        : tr("%1: %2", "HTTP status: what it means").arg(leftToRight(statusLine(m_error.status)), meaning);
}

QString Explainer::withDetail(const QString& meaning) const
{
    const QString detail = wordsOf({m_error.detail});
    return detail.isEmpty() || isWebPage(detail) ? meaning
                                                 : sentences({meaning, tr("(%1)", "detail").arg(detail)});
}

QString Explainer::newKeyHint() const
{
    return tr("A new key can be refused for some seconds: then just retry.");
}

QString Explainer::editKept() const
{
    return tr("Your edit is kept.");
}

Verdict Explainer::verdict() const
{
    Verdict verdict = isFromProxy() ? proxyAnswered() : verdictByKind();
    if (!isWrite() || !m_error.outcomeUnknown())
        return verdict;
    verdict.advice
        = sentences({tr("Whether the change was made is not known. Orgbridge looks before it repeats it: "
                        "refresh to see what is there now."),
            editKept()});
    verdict.remedies.removeAll(Remedy::Retry);
    verdict.remedies.prepend(Remedy::Refresh);
    return verdict;
}

Verdict Explainer::verdictByKind() const
{
    using Kind = ApiError::Kind;
    switch (m_error.kind) {
    case Kind::BadRequest:
        return badRequest();
    case Kind::Unauthorized:
        return unauthorized();
    case Kind::Forbidden:
        return forbidden();
    case Kind::NotFound:
        return notFound();
    case Kind::AlreadyExists:
        return alreadyExists();
    case Kind::RateLimited:
        return rateLimited();
    case Kind::ServerFailure:
        return serverFailure();
    case Kind::UnexpectedStatus:
        return unexpectedStatus();
    case Kind::Redirected:
        return redirected();
    case Kind::Unreachable:
        return unreachable();
    case Kind::ConnectionLost:
        return connectionLost();
    case Kind::TimedOut:
        return timedOut();
    case Kind::Tls:
        return tls();
    case Kind::Unreadable:
        return unreadable();
    case Kind::TooLarge:
        return tooLarge();
    case Kind::UnsafeAddress:
        return unsafeAddress();
    case Kind::UnconfirmedHost:
        return unconfirmedHost();
    case Kind::Canceled:
        return canceled();
    }
    Q_UNREACHABLE();
}

Verdict Explainer::badRequest() const
{
    if (!isWrite())
        return {withStatus(tr("the server did not accept the question.")),
            tr("Check the site of the account. If it is right, this may be a fault of Orgbridge."),
            {Remedy::Retry, Remedy::EditAccount}};
    const bool isMisleading = std::any_of(m_error.serverTexts.begin(), m_error.serverTexts.end(),
        [](const QString& text) { return text.contains("is not allowed"_L1); });
    if (isMisleading)
        return {
            withStatus(tr("the server refused this pair of organizations or its data types. Its words can "
                          "mislead: it also answers so where only the data types are not valid.")),
            sentences(
                {tr("The two organizations have to differ and to belong to one Datadog account. Outside the "
                    "Enterprise plan an organization can share with at most five others."),
                    editKept()}),
            {Remedy::Refresh}};
    if (isAccess())
        return {withStatus(tr("the server did not accept these access restrictions. Nothing was changed.")),
            sentences({tr("An id can be mistyped or of another organization. Locking oneself out takes the "
                          "permission "
                          "user_access_manage."),
                editKept()}),
            {Remedy::Refresh}};
    return {withStatus(tr("the server did not accept the change. Nothing was changed.")),
        sentences({tr("A connection needs at least one data type, and each only once. Refresh, then check "
                      "the change."),
            editKept()}),
        {Remedy::Refresh}};
}

Verdict Explainer::unauthorized() const
{
    return {withStatus(tr("%1 does not know these credentials.").arg(host())),
        sentences({tr("The commonest reason is the wrong site: keys and tokens are valid on one site only. "
                      "Otherwise they are mistyped, expired or revoked."),
            newKeyHint()}),
        {Remedy::EditAccount, Remedy::Retry}};
}

Verdict Explainer::forbidden() const
{
    switch (m_attempt) {
    case Attempt::Read:
        return {withStatus(tr("this account may not see org connections. It lacks the permission %1, or its "
                              "credentials belong to another site.")
                               .arg(leftToRight(u"org_connections_read"_s))),
            sentences({tr("Check the site first. Then check the role of the user and the scopes of the key."),
                newKeyHint()}),
            {Remedy::EditAccount, Remedy::Retry}};
    case Attempt::ReadAccess:
        return {withStatus(tr("this account may not see who may use the connection.")),
            tr("The user's roles, the scopes of the key and the restrictions themselves decide that."),
            {Remedy::Retry, Remedy::EditAccount}};
    case Attempt::WriteAccess:
        return {withStatus(tr("this account may not change who may use the connection.")),
            sentences({tr("That takes the permission %1, and being an editor in the restrictions that are in "
                          "force.")
                           .arg(leftToRight(u"org_connections_write"_s)),
                newKeyHint(), editKept()}),
            {Remedy::EditAccount, Remedy::Retry}};
    case Attempt::Write:
        return {withStatus(tr("this account may not change connections. It lacks the permission %1. "
                              "By default only the Datadog Admin Role has it, and a scoped key or token can "
                              "hold less than its user.")
                               .arg(leftToRight(u"org_connections_write"_s))),
            sentences({tr("Use an account of the source organization whose role and key both have it. Access "
                          "to this "
                          "one connection can also be restricted."),
                newKeyHint(), editKept()}),
            {Remedy::EditAccount, Remedy::Retry}};
    case Attempt::Check:
        return {withStatus(tr("%1 refuses these credentials.").arg(host())),
            sentences(
                {tr("The commonest reason is the wrong site: keys and tokens are valid on one site only. "
                    "Otherwise they are mistyped, revoked, or lack a scope."),
                    newKeyHint()}),
            {Remedy::EditAccount, Remedy::Retry}};
    }
    Q_UNREACHABLE();
}

Verdict Explainer::notFound() const
{
    if (isWrite())
        return {
            withStatus(tr("the connection or an organization of it is gone. Someone deleted it meanwhile, "
                          "or this account cannot see it.")),
            sentences({tr("Refresh to see what is there now."), editKept()}), {Remedy::Refresh}};
    return {withStatus(tr("%1 does not offer what Orgbridge asked for.").arg(host())),
        tr("Check the site of the account, or the address where it has one of its own."),
        {Remedy::EditAccount, Remedy::Retry}};
}

Verdict Explainer::alreadyExists() const
{
    return {withStatus(tr("these two organizations are already connected in this direction. There can be one "
                          "connection only.")),
        tr("Show the existing connection and change its data types."),
        {Remedy::ShowExisting, Remedy::Refresh}};
}

Verdict Explainer::rateLimited() const
{
    QString meaning = m_error.bucket.isEmpty()
        ? tr("too many requests in a short time.")
        : tr("too many requests in a short time. The limit is called %1.").arg(leftToRight(m_error.bucket));
    if (isWrite())
        meaning = sentences({meaning, tr("Nothing was changed.")});
    const QString advice = m_error.resetSeconds < 0
        ? tr("Wait a minute, then retry.")
        : tr("Retry in %n second(s).", nullptr, m_error.resetSeconds);
    return {withStatus(meaning), advice, {Remedy::Retry}};
}

Verdict Explainer::serverFailure() const
{
    return {
        withStatus(tr("the server, or a gateway in front of it, failed. The fault is not in your account.")),
        tr("This often passes. If it stays, see Datadog's status page."), {Remedy::Retry}};
}

Verdict Explainer::unexpectedStatus() const
{
    return {withStatus(tr("this is not an answer that Datadog's API gives here.")),
        tr("Check the site of the account, and whether a proxy or gateway stands in between."),
        {Remedy::Retry, Remedy::EditAccount}};
}

Verdict Explainer::redirected() const
{
    return {
        withDetail(withStatus(tr("%1 points to another address. Orgbridge does not follow, so that your keys "
                                 "reach nobody else.")
                                  .arg(host()))),
        tr("Check the site or the address of the account. The login page of a network can also do this."),
        {Remedy::EditAccount, Remedy::Retry}};
}

Verdict Explainer::unreachable() const
{
    QString meaning = tr("There is no connection to %1.").arg(host());
    if (isWrite())
        meaning = sentences({meaning, tr("Nothing was sent.")});
    return {
        withDetail(meaning), tr("Check the network, the VPN and the proxy, then retry."), {Remedy::Retry}};
}

Verdict Explainer::connectionLost() const
{
    return {withDetail(tr("The connection to %1 ended before its answer was complete.").arg(host())),
        tr("Check the network, then retry."), {Remedy::Retry}};
}

Verdict Explainer::timedOut() const
{
    return {tr("%1 did not answer in time.").arg(host()),
        tr("The network or the server is slow. Retry in a moment."), {Remedy::Retry}};
}

Verdict Explainer::tls() const
{
    QStringList reasons = wordsOf({m_error.detail}).split(u'\n', Qt::SkipEmptyParts);
    QString meaning
        = tr("The server could not prove that it is %1, so no credentials were sent.").arg(host());
    for (const QString& reason : reasons)
        meaning += u'\n' + tr("• %1", "one reason in a list").arg(reason.trimmed());
    return {meaning,
        tr("Check the date of this computer. Where a company proxy reads along, its certificate has to be "
           "installed in the system. Orgbridge never skips this check."),
        {Remedy::Retry, Remedy::EditAccount}};
}

Verdict Explainer::unreadable() const
{
    return {withDetail(withStatus(tr("Orgbridge cannot read the answer of %1.").arg(host()))),
        tr("Retry. If it stays, check the address of the account and any proxy in between."),
        {Remedy::Retry}};
}

Verdict Explainer::tooLarge() const
{
    return {
        tr("The answer of %1 is larger than an answer of Datadog's API can be. Orgbridge stopped reading it.")
            .arg(host()),
        tr("Check the address of the account and any proxy in between."),
        {Remedy::Retry, Remedy::EditAccount}};
}

Verdict Explainer::unsafeAddress() const
{
    return {tr("The address is not safe for credentials, so nothing was sent. Orgbridge uses https; plain "
               "http only to this computer."),
        tr("Correct the address of the account."), {Remedy::EditAccount}};
}

Verdict Explainer::unconfirmedHost() const
{
    return {tr("%1 is not a host of Datadog. Whoever runs it can read the credentials and use them. Nothing "
               "was sent.")
                .arg(host()),
        tr("Send them only to a gateway that you know. Orgbridge asks once for each host."),
        {Remedy::ConfirmHost, Remedy::EditAccount}};
}

Verdict Explainer::canceled() const
{
    return {tr("It was canceled before the answer came."), tr("Retry when you are ready."), {Remedy::Retry}};
}

Verdict Explainer::proxyAnswered() const
{
    if (m_error.status == proxyAuthenticationRequired)
        return {withStatus(tr("a proxy between this computer and %1 wants a login.").arg(host())),
            tr("Set up the proxy in the system, or ask who runs the network."), {Remedy::Retry}};
    return {withStatus(
                tr("a web page came in place of an answer. A proxy, a gateway or the login page of a network "
                   "answered, not Datadog's API.")),
        tr("Check the proxy and the network login, then retry. Check the site or address of the account, "
           "too."),
        {Remedy::Retry, Remedy::EditAccount}};
}

} // namespace

Explanation explain(const ApiError& error, const QString& tried, Attempt attempt)
{
    const Verdict verdict = Explainer(error, attempt).verdict();
    return {.tried = tried,
        .serverWords = wordsOf(error.serverTexts),
        .meaning = verdict.meaning,
        .advice = verdict.advice,
        .remedies = verdict.remedies};
}
