// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultcase.h"

/// What is wrong with the head of an answer. The server has acted.
inline FaultCases headFaults(const QUrl& elsewhere)
{
    using Kind = ApiError::Kind;
    const auto instead = [](const QByteArray& bytes) {
        Fault fault = Fault::garbage(bytes);
        fault.acts = true;
        return fault;
    };
    const auto wire = [](const char* name, const Fault& fault, const Expected& expected) {
        return wireFault(QString::fromLatin1(name), fault, expected);
    };
    const QSet<Operation> empty {Operation::Lift};
    const Expected odd
        = failsAs(Kind::UnexpectedStatus, QStringLiteral("not an answer that Datadog's API gives"));
    FaultCases cases {
        wire("one byte a packet", Fault::drip(1, 0), goesWell())
            .except({Operation::CurrentUser}), // A hundred thousand bytes would take too long.
        ending(wire("head too slow", Fault::drip(1, 200), timesOut()), shortDeadline),
        wire("not HTTP", instead("SSH-2.0-OpenSSH_9.2\r\n"), isLost()),
        wire("half a status line", instead("HTTP/1.1 2"), isLost()),
        wire("half a head", instead("HTTP/1.1 200 OK\r\nContent-"), isLost()),
        wire("a long header", Fault().withHeader("X-Long", QByteArray(50'000, 'x')), goesWell()),
        wire("100 Continue before it", Fault().after("HTTP/1.1 100 Continue\r\n\r\n"), goesWell()),
        wire("wrong content type", Fault().withHeader("Content-Type", "image/png"), goesWell()),
        wire("204 where 200 is due", Fault::answerAfterActing(204), odd).butOf(empty, goesWell()),
        wire("304 where 200 is due", Fault::answerAfterActing(304), odd),
    };
    for (const int status : {300, 301, 302, 303, 305, 306, 307, 308}) {
        const auto words = QStringLiteral("points to another address");
        Expected expected = failsAs(Kind::Redirected, words);
        expected.says.append(elsewhere.toString());
        cases.append(wireFault(
            QStringLiteral("%1 to another host").arg(status), Fault::redirect(elsewhere, status), expected));
    }
    return cases;
}

/// What the server says by a status. Words are compared to the letter.
inline FaultCases refusals()
{
    using Kind = ApiError::Kind;
    const auto answers = [](const char* name, int status, const QByteArray& body, Kind kind,
                             const QString& says, const char* words) {
        return wireFault(QString::fromLatin1(name), Fault::answer(status, body),
            failsAs(kind, says, QString::fromUtf8(words)));
    };
    const auto status = [](const char* line) { return QString::fromLatin1(line); };
    const QSet<Operation> noRecord {Operation::ReadAccess};
    // A deletion that is answered with 404 is looked into: the connection is still there.
    return {
        answers("400", 400, R"({"errors":["Validation failed for input."]})", Kind::BadRequest,
            status("400 Bad Request"), "Validation failed for input."),
        answers("400 that misleads", 400, R"({"errors":["connection between orgs A and B is not allowed"]})",
            Kind::BadRequest, status("400 Bad Request"), "connection between orgs A and B is not allowed"),
        answers("401", 401, R"({"errors":["Unauthorized"]})", Kind::Unauthorized, status("401 Unauthorized"),
            "Unauthorized"),
        answers("403 envelope", 403,
            R"({"status":"error","code":403,"errors":["Forbidden"],"statuspage":"http://x","email":"a@b.c"})",
            Kind::Forbidden, status("403 Forbidden"), "Forbidden"),
        answers("403 JSON:API", 403,
            R"({"errors":[{"status":"403","title":"Forbidden","detail":"No <b>access</b>."}]})",
            Kind::Forbidden, status("403 Forbidden"), "Forbidden: No <b>access</b>."),
        answers("404", 404, R"({"errors":["Org connection with id:x not found not found"]})", Kind::NotFound,
            status("404"), "Org connection with id:x not found not found")
            .butOf(noRecord, goesWell()),
        answers("404 of a gateway", 404, "<html><title>No route</title></html>", Kind::UnexpectedStatus,
            status("a web page came in place of an answer"), "No route"),
        answers("409", 409, R"({"errors":["connection between orgs A and B already exists"]})",
            Kind::AlreadyExists, status("409 Conflict"), "connection between orgs A and B already exists"),
        answers("407", 407, "<html><title>Proxy</title></html>", Kind::UnexpectedStatus,
            status("407 Proxy Authentication Required"), "Proxy"),
        answers("418", 418, "I am a teapot", Kind::UnexpectedStatus, status("418"), "I am a teapot"),
    };
}

/// Failures of the server that come before, or after, it has done what was asked.
inline FaultCases serverFailures()
{
    const auto failure = [](int status, const char* line, const QByteArray& body, const char* words) {
        return [=](const QString& when, Fault (*answer)(int, const QByteArray&)) {
            return wireFault(QStringLiteral("%1 %2").arg(status).arg(when), answer(status, body),
                failsAs(
                    ApiError::Kind::ServerFailure, QString::fromLatin1(line), QString::fromLatin1(words)));
        };
    };
    FaultCases cases;
    for (const auto& make : {failure(500, "500 Internal Server Error", R"({"errors":["oops"]})", "oops"),
             failure(502, "502 Bad Gateway", "<html><title>Bad Gateway</title></html>", "Bad Gateway"),
             failure(503, "503 Service Unavailable", "later", "later"),
             failure(504, "504 Gateway Timeout", {}, "")}) {
        cases.append(make(QStringLiteral("before acting"), &Fault::answer));
        cases.append(make(QStringLiteral("after acting"), &Fault::answerAfterActing));
    }
    return cases;
}

/// 429 with every kind of reset. Reads give up at once where the wait is long, and after one repetition else.
inline FaultCases rateLimits()
{
    FaultCases cases;
    const QSet<Operation> writes {
        Operation::Create, Operation::Update, Operation::Delete, Operation::Restrict, Operation::Lift};
    const auto add = [&](const char* name, const Fault& fault, const QString& says, int waits) {
        Expected expected = failsAs(ApiError::Kind::RateLimited, QStringLiteral("too many requests"));
        expected.says.append(says);
        FaultCase made = wireFault(QString::fromLatin1(name), fault, expected);
        if (waits > 0)
            made = made.butOf(writes, {.waits = waits});
        cases.append(made);
    };
    const auto named = QStringLiteral("The limit is called org_connections.");
    const auto limit = [](const QByteArray& reset) {
        return Fault::rateLimited(0).withHeader("X-RateLimit-Reset", reset);
    };
    add("429 without a reset", Fault::answer(429), {}, 10);
    add("429 at once again", Fault::rateLimited(0), named, 0);
    add("429 for a day", Fault::rateLimited(86'400), named, 300);
    add("429 until an epoch", limit("1790000000"), named, 300);
    add("429 beyond every number", limit("99999999999999999999"), named, 10);
    add("429 in the past", limit("-5"), named, 10);
    add("429 in words", limit("soon"), named, 10);
    return cases;
}
