// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

#include <optional>

enum class SignedBy { Authority, Itself };

/// A server's certificate and the one that signed it.
struct Certificate {
    QSslCertificate authority;
    QSslConfiguration server;

    /// Lets every connection made from now on trust the authority, until the default is put back.
    void trust() const
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(authority);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
};

/// Runs openssl in a directory.
inline bool runOpenssl(const QTemporaryDir& dir, const QString& arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(dir.path());
    openssl.start(QStringLiteral("openssl"), arguments.split(u' '));
    return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit
        && openssl.exitCode() == 0;
}

/// Makes a certificate for that name ("IP:127.0.0.1"), valid for so many days, by openssl.
/// Nothing where there is no openssl.
inline std::optional<Certificate> makeCertificate(
    const QString& name, int days = 2, SignedBy signedBy = SignedBy::Authority)
{
    const QTemporaryDir dir;
    QFile extensions(dir.filePath(QStringLiteral("extensions")));
    if (!extensions.open(QIODevice::WriteOnly))
        return std::nullopt;
    extensions.write(
        "[server]\nsubjectAltName=" + name.toLatin1() + "\n[authority]\nbasicConstraints=CA:TRUE\n");
    extensions.close();
    const auto request
        = QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -batch -subj /CN=%1 "
                         "-keyout %1.key -out %1.request");
    const auto sign = QStringLiteral("x509 -req -in %1.request -out %1.crt -days %2 -extfile extensions "
                                     "-extensions %1 -set_serial %3 ");
    const QString signer = signedBy == SignedBy::Itself
        ? QStringLiteral("-signkey server.key")
        : QStringLiteral("-CA authority.crt -CAkey authority.key");
    const auto authority = QStringLiteral("authority");
    const auto server = QStringLiteral("server");
    QFile key(dir.filePath(QStringLiteral("server.key")));
    const bool made = runOpenssl(dir, request.arg(authority)) && runOpenssl(dir, request.arg(server))
        && runOpenssl(dir, sign.arg(authority).arg(2).arg(1) + QStringLiteral("-signkey authority.key"))
        && runOpenssl(dir, sign.arg(server).arg(days).arg(2) + signer) && key.open(QIODevice::ReadOnly);
    if (!made)
        return std::nullopt;
    const auto certificateIn
        = [&dir](const QString& file) { return QSslCertificate::fromPath(dir.filePath(file)).value(0); };
    Certificate result;
    result.authority = certificateIn(QStringLiteral("authority.crt"));
    result.server = QSslConfiguration::defaultConfiguration();
    result.server.setPeerVerifyMode(QSslSocket::VerifyNone);
    result.server.setLocalCertificate(certificateIn(QStringLiteral("server.crt")));
    result.server.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return result;
}
