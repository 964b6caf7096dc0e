// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/certificate.h"
#include "tests/support/faultcase.h"

/// The certificates of the connect faults, made once.
struct FaultCertificates {
    std::optional<Certificate> good = makeCertificate(QStringLiteral("IP:127.0.0.1"));
    std::optional<Certificate> stranger = makeCertificate(QStringLiteral("IP:127.0.0.1"));
    std::optional<Certificate> expired = makeCertificate(QStringLiteral("IP:127.0.0.1"), -1);
    std::optional<Certificate> elsewhere = makeCertificate(QStringLiteral("DNS:example.com"));
    std::optional<Certificate> selfSigned
        = makeCertificate(QStringLiteral("IP:127.0.0.1"), 2, SignedBy::Itself);
    std::optional<Certificate> allWrong
        = makeCertificate(QStringLiteral("DNS:example.com"), -1, SignedBy::Itself);

    /// Lets the program trust every authority but the stranger's.
    void trust() const
    {
        for (const auto* one : {&good, &expired, &elsewhere})
            (*one)->trust();
    }
};

/// No connection, or none that may carry credentials. Nothing is sent.
inline FaultCases connectFaults(const FaultCertificates& certificates, const QUrl& silentUrl)
{
    using Kind = ApiError::Kind;
    const Expected unreachable = failsAs(Kind::Unreachable, QStringLiteral("There is no connection to"));
    FaultCases cases;
    const auto add = [&cases](FaultCase made, const Expected& expected) {
        made.expected = expected;
        made.reachesNobody = true;
        cases.append(made);
    };
    const auto gate = [](const char* name, Gate::Manner manner) {
        return FaultCase {.name = QString::fromLatin1(name), .gate = manner};
    };
    const auto address = [](const char* name, const QUrl& url) {
        return FaultCase {.name = QString::fromLatin1(name), .address = url};
    };
    add(gate("refused", Gate::Manner::Refused), unreachable);
    add(address("unresolvable", QUrl(QStringLiteral("https://orgbridge.invalid"))), unreachable);
    add(ending(address("silent", silentUrl), shortDeadline), timesOut());

    const QSslConfiguration good = certificates.good->server;
    const auto encrypted = [&](const char* name, Gate::Manner manner, std::chrono::milliseconds deadline) {
        FaultCase made = gate(name, manner);
        made.tls = good;
        made.fromTheStart = true;
        made.deadline = deadline;
        return made;
    };
    add(encrypted("TLS: plaintext on the port", Gate::Manner::Plaintext, std::chrono::seconds(10)),
        failsAs(Kind::Tls, QStringLiteral("could not prove that it is")));
    add(encrypted("TLS: closed in the handshake", Gate::Manner::Closes, std::chrono::seconds(10)),
        {.kinds = {Kind::Tls, Kind::ConnectionLost}});
    add(encrypted("TLS: silence in the handshake", Gate::Manner::Mute, shortDeadline), timesOut());

    const auto shows
        = [&](const char* name, const std::optional<Certificate>& certificate, const QStringList& reasons) {
              FaultCase made {.name = QString::fromLatin1(name)};
              made.tls = good;
              made.certificate = certificate->server;
              made.fromTheStart = true;
              add(made,
                  {.kinds = {Kind::Tls},
                      .says = QStringList(QStringLiteral("could not prove that it is")) + reasons});
          };
    const auto self = QStringLiteral("self-signed");
    const auto expired = QStringLiteral("expired");
    const auto host = QStringLiteral("host name");
    shows("TLS: expired", certificates.expired, {expired});
    shows("TLS: wrong host", certificates.elsewhere, {host});
    shows("TLS: unknown authority", certificates.stranger, {QStringLiteral("issuer certificate")});
    shows("TLS: self-signed", certificates.selfSigned, {self});
    shows("TLS: everything wrong", certificates.allWrong, {host, self, expired});
    return cases;
}

/// The connection goes while the request does.
inline FaultCases requestFaults()
{
    using Kind = ApiError::Kind;
    const auto gate = [](const char* name, Gate::Manner manner, const Expected& expected) {
        return FaultCase {.name = QString::fromLatin1(name), .gate = manner, .expected = expected};
    };
    return {
        gate("reset while sending", Gate::Manner::Resets, isLost()),
        gate("closed while sending", Gate::Manner::Closes, isLost()),
        wireFault(QStringLiteral("all read, then reset"), Fault::resetBeforeActing(), isLost()),
        wireFault(QStringLiteral("all read, then closed"), Fault::closeBeforeActing(), isLost()),
        wireFault(QStringLiteral("acted, then closed"), Fault::closeAfterActing(), isLost()),
        ending(wireFault(QStringLiteral("acted, then silence"), Fault::silenceAfterActing(), timesOut()),
            shortDeadline),
        gate("kept-alive connection dropped", Gate::Manner::DropsOpenOnes, goesWell()),
        gate("413 early", Gate::Manner::TooLarge,
            failsAs(Kind::UnexpectedStatus, QStringLiteral("413 Content Too Large"))),
    };
}
