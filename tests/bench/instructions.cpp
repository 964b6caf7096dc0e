// SPDX-License-Identifier: Apache-2.0
// What is done for every row, between marks for callgrind: tests/bench/instructions counts the instructions.
#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "app/datadog/answers.h"
#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxjson.h"
#include "ui/connectionfilter.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>

#include <valgrind/callgrind.h>

namespace {

constexpr int pageSize = 1000;
constexpr int rows = 5 * pageSize;

QList<QByteArray> pageBodies()
{
    const SandboxWorld world = worldWithConnections(rows);
    const QList<SandboxConnection> all = world.connections.values();
    QList<QByteArray> bodies;
    for (int offset = 0; offset < rows; offset += pageSize) {
        const QJsonObject page = SandboxJson::connectionPage(world, all.mid(offset, pageSize), rows, rows);
        bodies.append(QJsonDocument(page).toJson(QJsonDocument::Compact));
    }
    return bodies;
}

QList<ConnectionPage> parse(const QList<QByteArray>& bodies)
{
    QList<ConnectionPage> pages;
    CALLGRIND_START_INSTRUMENTATION;
    for (const QByteArray& body : bodies)
        pages.append(parseConnectionPage(body).value());
    CALLGRIND_STOP_INSTRUMENTATION;
    CALLGRIND_DUMP_STATS_AT("parse");
    return pages;
}

/// Also what another thread does for the order of the rows, which sorting waits for.
void merge(ConnectionStore& store, ConnectionFilter& shown, const QList<ConnectionPage>& pages)
{
    CALLGRIND_START_INSTRUMENTATION;
    for (const ConnectionPage& page : pages)
        store.mergePart(QStringLiteral("account"), page.connections);
    shown.sort(static_cast<int>(ConnectionModel::Column::Source), Qt::AscendingOrder);
    CALLGRIND_STOP_INSTRUMENTATION;
    CALLGRIND_DUMP_STATS_AT("merge");
}

void filter(ConnectionFilter& shown)
{
    shown.setSearch(QStringLiteral("reads every column")); // As a window does while nobody types.
    CALLGRIND_START_INSTRUMENTATION;
    for (const QString& words : {QStringLiteral("d"), QStringLiteral("destination 00"),
             QStringLiteral("met 77"), QStringLiteral("zebra"), QString()})
        shown.setSearch(words);
    CALLGRIND_STOP_INSTRUMENTATION;
    CALLGRIND_DUMP_STATS_AT("filter");
}

void sort(ConnectionFilter& shown)
{
    CALLGRIND_START_INSTRUMENTATION;
    for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        for (int column = 0; column < ConnectionModel::columnCountTotal; ++column)
            shown.sort(column, order);
    }
    CALLGRIND_STOP_INSTRUMENTATION;
    CALLGRIND_DUMP_STATS_AT("sort");
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English)); // Names are sorted by the rules of a language.
    const QTemporaryDir folder;
    const Drafts drafts(folder.filePath(QStringLiteral("drafts.json")));
    ConnectionStore store;
    ConnectionModel model(store, drafts);
    ConnectionFilter shown(model);
    merge(store, shown, parse(pageBodies()));
    filter(shown);
    sort(shown);
    return shown.rowCount() == rows ? 0 : 1;
}
