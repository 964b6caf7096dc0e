// SPDX-License-Identifier: Apache-2.0
// The sandbox as a process of its own, with pages of the list that are made and compressed beforehand, so
// that what is measured is the client. Usage: bench_sandbox CONNECTIONS LATENCY [CERTIFICATE KEY]; 0
// connections: six source organizations with ten connections each. Says its address, and serves until its
// input ends.
#include "app/sandbox/sandboxjson.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/planworld.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslKey>

#include <zlib.h>

#include <cstdio>

namespace {

constexpr int pageSize = 1000;

QByteArray gzipped(const QByteArray& plain)
{
    constexpr int gzipWindow = 15 + 16;
    constexpr int memoryLevel = 8;
    z_stream stream {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY)
        != Z_OK)
        qFatal("zlib does not start.");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// Each page of the list as an answer that is ready.
void addPages(SandboxServer& server, const SandboxWorld& world)
{
    const QList<SandboxConnection> all = world.connections.values();
    for (qsizetype offset = 0; offset < all.size(); offset += pageSize) {
        const QJsonObject page
            = SandboxJson::connectionPage(world, all.mid(offset, pageSize), all.size(), all.size());
        Fault fault = Fault::answer(200, gzipped(QJsonDocument(page).toJson(QJsonDocument::Compact)));
        fault.reply->headers = {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}};
        const QByteArray end = "offset=" + QByteArray::number(offset);
        const QByteArray within = end + '&';
        fault.condition = [end, within](const SandboxRequest& request) {
            return request.target.endsWith(end) || request.target.contains(within);
        };
        server.addFault(fault.on("GET").at("/org_connections?").forEver());
    }
}

QSslConfiguration tlsOf(const QString& certificate, const QString& keyFile)
{
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("The key cannot be read.");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return tls;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int connections = arguments.value(1).toInt();
    const SandboxWorld world = connections > 0 ? worldWithConnections(connections) : planWorld(6, 10, 10);
    SandboxServer server(world);
    if (arguments.size() > 4)
        server.setTls(tlsOf(arguments.at(3), arguments.at(4)));
    if (connections > 0)
        addPages(server, world);
    server.setLatency(arguments.value(2).toInt());
    if (!server.start())
        qFatal("The sandbox does not start.");
    std::printf("%s\n", server.url().toEncoded().constData());
    std::fflush(stdout);
    QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        if (std::getchar() == EOF)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
