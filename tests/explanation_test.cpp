// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/explanation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class ExplanationTest : public QObject {
    Q_OBJECT

private slots:
    void everyFailureIsExplained_data();
    void everyFailureIsExplained();
    void everyKindHasWordsForEveryAttempt();
    void serverWordsAreVerbatim();
    void controlCharactersAreNotShown();
    void longPagesAreCut();
    void onlyLookingIsOfferedAfterALostWrite();
    void everyRemedyHasAVerb();
};

namespace {

const QString host = u"api.datadoghq.eu"_s;
const QString listing = u"GET api.datadoghq.eu/api/v2/org_connections"_s;

ApiError error(Kind kind, int status = 0, const QStringList& texts = {}, const QString& detail = {})
{
    return {.kind = kind,
        .status = status,
        .serverTexts = texts,
        .detail = detail,
        .bucket = {},
        .resetSeconds = -1,
        .address = listing};
}

ApiError rateLimited(const QString& bucket, int seconds)
{
    ApiError limited = error(Kind::RateLimited, 429);
    limited.bucket = bucket;
    limited.resetSeconds = seconds;
    return limited;
}

void addRow(const char* name, const ApiError& error, Attempt attempt, const QStringList& said,
    const QList<Remedy>& remedies)
{
    QTest::newRow(name) << error << attempt << said << remedies;
}

void addRefusals()
{
    addRow("400 on a write", error(Kind::BadRequest, 400, {u"Validation failed for input."_s}),
        Attempt::Write,
        {u"400 Bad Request"_s, u"Nothing was changed"_s, u"at least one data type"_s, u"edit is kept"_s},
        {Remedy::Refresh});
    addRow("400 with misleading words",
        error(Kind::BadRequest, 400, {u"connection between orgs A and B is not allowed"_s}), Attempt::Write,
        {u"mislead"_s, u"data types"_s, u"five others"_s}, {Remedy::Refresh});
    addRow("400 on a read", error(Kind::BadRequest, 400), Attempt::Read, {u"400 Bad Request"_s, u"site"_s},
        {Remedy::Retry, Remedy::EditAccount});
    addRow("401", error(Kind::Unauthorized, 401, {u"Unauthorized"_s}), Attempt::Read,
        {u"401 Unauthorized"_s, host, u"wrong site"_s, u"some seconds"_s},
        {Remedy::EditAccount, Remedy::Retry});
    addRow("403 on a read", error(Kind::Forbidden, 403, {u"Forbidden"_s}), Attempt::Read,
        {u"403 Forbidden"_s, u"org_connections_read"_s, u"site"_s, u"some seconds"_s},
        {Remedy::EditAccount, Remedy::Retry});
    addRow("403 on a write", error(Kind::Forbidden, 403, {u"Forbidden"_s}), Attempt::Write,
        {u"org_connections_write"_s, u"Datadog Admin Role"_s, u"can hold less than its user"_s,
            u"source organization"_s, u"edit is kept"_s},
        {Remedy::EditAccount, Remedy::Retry});
    addRow("403 on a check", error(Kind::Forbidden, 403), Attempt::Check,
        {u"wrong site"_s, u"some seconds"_s}, {Remedy::EditAccount, Remedy::Retry});
    addRow("404 on a write", error(Kind::NotFound, 404), Attempt::Write, {u"gone"_s, u"meanwhile"_s},
        {Remedy::Refresh});
    addRow("404 on a read", error(Kind::NotFound, 404), Attempt::Read, {u"404 Not Found"_s, host, u"site"_s},
        {Remedy::EditAccount, Remedy::Retry});
    addRow("409", error(Kind::AlreadyExists, 409), Attempt::Write,
        {u"409 Conflict"_s, u"already connected"_s, u"existing connection"_s},
        {Remedy::ShowExisting, Remedy::Refresh});
    addRow("429 with bucket and seconds", rateLimited(u"org_connections_api"_s, 17), Attempt::Read,
        {u"429 Too Many Requests"_s, u"org_connections_api"_s, u"17 second"_s}, {Remedy::Retry});
    addRow("429 without either", rateLimited({}, -1), Attempt::Write,
        {u"Nothing was changed"_s, u"a minute"_s}, {Remedy::Retry});
}

void addServersAndProxies()
{
    const QString page = u"<!DOCTYPE html><html><body>Blocked</body></html>"_s;
    addRow("500", error(Kind::ServerFailure, 500), Attempt::Read,
        {u"500 Internal Server Error"_s, u"not in your account"_s}, {Remedy::Retry});
    addRow("503 on a write", error(Kind::ServerFailure, 503), Attempt::Write,
        {u"503 Service Unavailable"_s, u"looks before it repeats"_s}, {Remedy::Refresh});
    addRow("502 html from a proxy", error(Kind::ServerFailure, 502, {page}), Attempt::Read,
        {u"502 Bad Gateway"_s, u"proxy"_s, u"web page"_s}, {Remedy::Retry, Remedy::EditAccount});
    addRow("403 html from a proxy", error(Kind::Forbidden, 403, {page}), Attempt::Write,
        {u"403 Forbidden"_s, u"proxy"_s, u"not Datadog's API"_s}, {Remedy::Retry, Remedy::EditAccount});
    addRow("200 html of a network login", error(Kind::Unreadable, 200, {}, page), Attempt::Read,
        {u"200"_s, u"login page"_s}, {Remedy::Retry, Remedy::EditAccount});
    addRow("407", error(Kind::UnexpectedStatus, 407), Attempt::Read,
        {u"407 Proxy Authentication Required"_s, u"wants a login"_s}, {Remedy::Retry});
    addRow("418", error(Kind::UnexpectedStatus, 418), Attempt::Read, {u"418"_s, u"not an answer"_s},
        {Remedy::Retry, Remedy::EditAccount});
    addRow("302", error(Kind::Redirected, 302, {}, u"to https://login.example.net"_s), Attempt::Read,
        {u"another address"_s, u"login.example.net"_s, u"keys reach nobody else"_s},
        {Remedy::EditAccount, Remedy::Retry});
    addRow("nonsense", error(Kind::Unreadable, 200, {}, u"no array named data"_s), Attempt::Read,
        {u"cannot read"_s, u"no array named data"_s}, {Remedy::Retry});
    addRow("huge body", error(Kind::TooLarge, 200), Attempt::Read, {u"larger"_s},
        {Remedy::Retry, Remedy::EditAccount});
}

void addTransport()
{
    addRow("no network", error(Kind::Unreachable, 0, {}, u"Host not found"_s), Attempt::Read,
        {host, u"Host not found"_s, u"VPN"_s}, {Remedy::Retry});
    addRow("no network on a write", error(Kind::Unreachable), Attempt::Write, {u"Nothing was sent"_s},
        {Remedy::Retry});
    addRow("reset", error(Kind::ConnectionLost), Attempt::Read, {host, u"ended before"_s}, {Remedy::Retry});
    addRow("reset on a write", error(Kind::ConnectionLost), Attempt::Write,
        {u"not known"_s, u"Orgbridge looks before it repeats"_s, u"edit is kept"_s}, {Remedy::Refresh});
    addRow("time-out", error(Kind::TimedOut), Attempt::Read, {host, u"in time"_s}, {Remedy::Retry});
    addRow("time-out on a write", error(Kind::TimedOut), Attempt::Write, {u"looks before it repeats"_s},
        {Remedy::Refresh});
    addRow("bad TLS", error(Kind::Tls, 0, {}, u"The certificate has expired\nThe host name did not match"_s),
        Attempt::Read,
        {u"• The certificate has expired"_s, u"• The host name did not match"_s, u"never skips"_s},
        {Remedy::Retry, Remedy::EditAccount});
    addRow("unsafe address", error(Kind::UnsafeAddress), Attempt::Check, {u"nothing was sent"_s, u"https"_s},
        {Remedy::EditAccount});
    addRow("403 on access restrictions", error(Kind::Forbidden, 403), Attempt::WriteAccess,
        {u"403 Forbidden"_s, u"org_connections_write"_s, u"an editor"_s, u"edit is kept"_s},
        {Remedy::EditAccount, Remedy::Retry});
    addRow("400 on access restrictions", error(Kind::BadRequest, 400), Attempt::WriteAccess,
        {u"Nothing was changed"_s, u"mistyped"_s, u"user_access_manage"_s}, {Remedy::Refresh});
    addRow("403 on reading access", error(Kind::Forbidden, 403), Attempt::ReadAccess,
        {u"may not see who may use"_s}, {Remedy::Retry, Remedy::EditAccount});
    addRow("lost answer on access restrictions", error(Kind::ConnectionLost), Attempt::WriteAccess,
        {u"not known"_s}, {Remedy::Refresh});
    addRow("canceled", error(Kind::Canceled), Attempt::Read, {u"canceled"_s}, {Remedy::Retry});
    addRow("canceled write", error(Kind::Canceled), Attempt::Write, {u"not known"_s}, {Remedy::Refresh});
}

} // namespace

void ExplanationTest::everyFailureIsExplained_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QList<Remedy>>("remedies");
    addRefusals();
    addServersAndProxies();
    addTransport();
}

void ExplanationTest::everyFailureIsExplained()
{
    QFETCH(ApiError, error);
    QFETCH(Attempt, attempt);
    QFETCH(QStringList, said);
    QFETCH(QList<Remedy>, remedies);

    const Explanation explanation = explain(error, u"It could not be done."_s, attempt);
    const QString all = explanation.meaning + u' ' + explanation.advice;
    QCOMPARE(explanation.tried, u"It could not be done."_s);
    for (const QString& part : said)
        QVERIFY2(all.contains(part), qPrintable(part + u" is not in: "_s + all));
    QCOMPARE(explanation.remedies, remedies);
}

void ExplanationTest::everyKindHasWordsForEveryAttempt()
{
    for (int kind = 0; kind <= int(Kind::Canceled); ++kind) {
        for (const Attempt attempt :
            {Attempt::Read, Attempt::Write, Attempt::ReadAccess, Attempt::WriteAccess, Attempt::Check}) {
            const Explanation explanation = explain(error(Kind(kind)), u"Tried."_s, attempt);
            const QString all = explanation.meaning + explanation.advice;
            QVERIFY(!explanation.meaning.isEmpty());
            QVERIFY(!explanation.advice.isEmpty());
            QVERIFY(!explanation.remedies.isEmpty());
            QVERIFY2(!all.contains(u'!') && !all.contains(u'%'), qPrintable(all));
        }
    }
}

void ExplanationTest::serverWordsAreVerbatim()
{
    const QStringList texts = {u"Org connection with id:<b>x</b> not found not found"_s, u"second & last"_s};
    const Explanation explanation = explain(error(Kind::NotFound, 404, texts), u"Tried."_s, Attempt::Write);
    QCOMPARE(explanation.serverWords, texts.join(u'\n'));
    QVERIFY(explain(error(Kind::TimedOut), u"Tried."_s, Attempt::Read).serverWords.isEmpty());
}

void ExplanationTest::controlCharactersAreNotShown()
{
    const QString text = u"a\u001b[31mb\r\nc"_s;
    const Explanation explanation = explain(error(Kind::BadRequest, 400, {text}), u"Tried."_s, Attempt::Read);
    QCOMPARE(explanation.serverWords, u"a [31mb\nc"_s);
}

void ExplanationTest::longPagesAreCut()
{
    const QString page = u"<html>"_s + QString(50000, u'x');
    const Explanation explanation
        = explain(error(Kind::ServerFailure, 502, {page}), u"Tried."_s, Attempt::Read);
    QCOMPARE(explanation.serverWords.size(), 1001);
    QVERIFY(explanation.serverWords.endsWith(u'…'));
}

void ExplanationTest::onlyLookingIsOfferedAfterALostWrite()
{
    for (int kind = 0; kind <= int(Kind::Canceled); ++kind) {
        const ApiError failed = error(Kind(kind));
        if (!failed.outcomeUnknown())
            continue;
        const Explanation explanation = explain(failed, u"Tried."_s, Attempt::Write);
        QCOMPARE(explanation.remedies.first(), Remedy::Refresh);
        QVERIFY(!explanation.remedies.contains(Remedy::Retry));
    }
}

void ExplanationTest::everyRemedyHasAVerb()
{
    for (const Remedy remedy : {Remedy::Retry, Remedy::Refresh, Remedy::EditAccount, Remedy::ShowExisting,
             Remedy::UnlockKeychain, Remedy::FinishRecreation})
        QVERIFY(!remedyLabel(remedy).isEmpty());
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
