// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultcase.h"
#include "tests/support/gzip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The answer with its members changed.
inline Fault rewrittenJson(const std::function<void(QJsonObject&)>& change)
{
    return Fault::rewrite([change](const QByteArray& body) {
        QJsonObject json = QJsonDocument::fromJson(body).object();
        change(json);
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    });
}

/// The answer with one more member, before all others.
inline Fault withMember(const QByteArray& member)
{
    return Fault::rewrite([member](const QByteArray& body) {
        const QByteArray rest = body.mid(1);
        return QByteArray("{" + member + (rest.trimmed() == "}" ? "" : ",") + rest);
    });
}

/// How the bytes of a body come, and how many.
inline FaultCases transferFaults()
{
    using Framing = Fault::Framing;
    using Kind = ApiError::Kind;
    const auto wire = [](const char* name, const Fault& fault, const Expected& expected) {
        return wireFault(QString::fromLatin1(name), fault, expected).butOf({Operation::Lift}, goesWell());
    };
    const auto zipped = [](qsizetype bytesLess) {
        return Fault::rewrite([bytesLess](const QByteArray& body) {
            return body.isEmpty() ? body : gzip(body).chopped(bytesLess);
        }).withHeader("Content-Encoding", "gzip");
    };
    static const QByteArray bomb = gzip(QByteArray(40'000'000, ' '));
    const Fault bombed = Fault::rewrite([](const QByteArray& /*body*/) { return bomb; });
    Fault tooLong = Fault::wrongLength(50);
    tooLong.bodyBytesSent = 1'000'000; // All of it; then the connection is closed.
    const Expected isCut {.kinds = {Kind::ConnectionLost, Kind::Unreadable}};
    return {
        wire("length too long, then closed", tooLong, isLost()),
        ending(wire("length too long, then nothing", Fault::wrongLength(50), timesOut()), shortDeadline),
        wire("length too short", Fault::wrongLength(-1), isUnreadable()),
        wire("cut with a length", Fault::cutBody(1), isLost()),
        wire("cut in a chunk", Fault::cutBody(10).framed(Framing::Chunked), isCut)
            .except({Operation::Delete}), // Its body is shorter.
        // Qt can miss the end of the connection then (measured), and the deadline has to help.
        ending(wire("cut in the size of a chunk", Fault::cutBody(1).framed(Framing::Chunked),
                   {.kinds = {Kind::ConnectionLost, Kind::Unreadable, Kind::TimedOut}}),
            shortDeadline),
        wire("cut without a length", Fault::cutBody(1).framed(Framing::UntilClose), isUnreadable()),
        wire("in chunks", Fault().framed(Framing::Chunked), goesWell()),
        wire("gzip", zipped(0), goesWell()),
        wire("cut gzip", zipped(12), isCut),
        wire("gzip bomb", bombed.withHeader("Content-Encoding", "gzip"),
            {.kinds = {Kind::Unreadable, Kind::TooLarge}}),
        ending(wire("one byte every three seconds", Fault::dripBody(1, 3000), timesOut()), shortDeadline),
        ending(wire("stall", Fault::dripBody(1, 600'000), timesOut()), shortDeadline),
    };
}

/// More than any answer has.
inline FaultCases sizeFaults()
{
    const FaultCase huge = wireFault(QStringLiteral("200 MB"), Fault::hugeBody(200'000'000),
        failsAs(ApiError::Kind::TooLarge, QStringLiteral("larger than an answer")));
    // Qt never comes to the end of it.
    const FaultCase longHeader = wireFault(QStringLiteral("a header of 1 MB"),
        Fault().withHeader("X-Long", QByteArray(1'000'000, 'x')), timesOut());
    return {ending(huge.butOf({Operation::Lift}, goesWell()), std::chrono::seconds(60)),
        ending(longHeader.butOf({Operation::Lift}, goesWell()), shortDeadline)};
}

/// What a body says that it should not.
inline FaultCases contentFaults()
{
    const auto wire = [](const char* name, const Fault& fault, const Expected& expected) {
        return wireFault(QString::fromLatin1(name), fault, expected).butOf({Operation::Lift}, goesWell());
    };
    const auto instead = [](const QByteArray& body) {
        return Fault::rewrite([body](const QByteArray& /*truth*/) { return body; });
    };
    const auto without
        = [](const QString& key) { return rewrittenJson([key](QJsonObject& json) { json.remove(key); }); };
    const Fault twice = Fault::rewrite([](const QByteArray& body) {
        return body.size() <= 2 ? body : QByteArray(body.chopped(1) + ',' + body.mid(1));
    });
    const Fault marked
        = Fault::rewrite([](const QByteArray& body) { return QByteArray("\xEF\xBB\xBF" + body); });
    return {
        wire("no body", instead({}), isUnreadable()),
        wire("a list", instead("[]"), isUnreadable()),
        wire("null", instead("null"), isUnreadable()),
        wire("login page", instead("<html><title>Log in</title></html>"),
            failsAs(ApiError::Kind::Unreadable, QStringLiteral("a web page came in place of an answer"),
                QStringLiteral("Log in"))),
        wire("byte order mark", marked, goesWell()),
        wire("invalid UTF-8", withMember("\"x\":\"\xff\xfe\""), isUnreadable()),
        wire("nested too deep", withMember("\"x\":" + QByteArray(100'000, '[')), isUnreadable()),
        wire("every key twice", twice, goesWell()),
        wire("without meta", without(QStringLiteral("meta")), goesWell()),
        wire("without included", without(QStringLiteral("included")), goesWell()),
    };
}

/// What the server tells that nobody has foreseen: all of it is shown, kept and sent back.
inline FaultCases unknownValues()
{
    const auto edit = [](const char* name, const Fault::Edit& change) {
        return wireFault(QString::fromLatin1(name), Fault::changeBefore(change), goesWell());
    };
    return {
        edit("unknown values",
            [](SandboxWorld& world) {
                world.connections[connectionId(1, faultsink::restricted)].types.append(
                    QStringLiteral("profiling_v9"));
                world.policies[connectionId(1, faultsink::lifted)].append(
                    {QStringLiteral("auditor"), {QStringLiteral("squad:1")}});
                for (SandboxUser& user : world.users)
                    user.status = QStringLiteral("Frozen");
            }),
        edit("HTML and bidi in names",
            [](SandboxWorld& world) {
                for (SandboxOrg& org : world.orgs)
                    org.name = QStringLiteral("<img src=\"http://127.0.0.1/x\"><b>&amp;") + QChar(0x202E)
                        + org.name + QChar(u'\n');
                for (SandboxUser& user : world.users)
                    user.name = QStringLiteral("<a href=\"x\">") + QChar(0x2066) + user.name;
            }),
    };
}

/// Rows that shift while pages are read. Everything is there in the end, each row once.
inline FaultCases pagingFaults()
{
    const auto rows = [](const char* name, const std::function<void(QJsonArray&)>& change) {
        const Fault fault = rewrittenJson([change](QJsonObject& json) {
            QJsonArray data = json[u"data"].toArray();
            change(data);
            json[u"data"] = data;
        });
        FaultCase made = wireFault(QString::fromLatin1(name), fault, goesWell());
        made.once = true;
        for (const Operation operation : allOperations()) {
            if (operation != Operation::FirstPage && operation != Operation::LaterPage)
                made.without.insert(operation);
        }
        return made;
    };
    return {
        rows("a row twice", [](QJsonArray& data) { data.append(data.first()); }),
        rows("a row missing at first", [](QJsonArray& data) { data.removeLast(); }),
        rows("a row twice and one missing", [](QJsonArray& data) { data[0] = data.last(); }),
        rows("no row at first",
            [](QJsonArray& data) {
                while (!data.isEmpty())
                    data.removeLast();
            })
            .except({Operation::FirstPage}),
    };
}
