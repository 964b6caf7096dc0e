// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sampleworld.h"
#include "app/sandbox/sandboxserver.h"
#include "app/workspace.h"
#include "ui/connectionmodel.h"
#include "ui/language.h"
#include "ui/legiblestyle.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// The real window on the real sandbox, with files of its own that go with it.
class App {
public:
    /// @param imports where accounts can be imported from, made with the folder and the sandbox's site
    explicit App(const SandboxWorld& world = sampleWorld(), Patience patience = quick(),
        const std::function<ImportPlaces(const QString& folder, const Site& site)>& imports = {})
        : server(world)
        , m_patience(patience)
    {
        QApplication::setStyle(new LegibleStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
        [[maybe_unused]] static const bool translated = (installTranslations(), true);
        QLocale::setDefault(QLocale::c());
        if (!server.start())
            qFatal("The sandbox did not start.");
        m_places = Places::below(folder.path());
        if (imports)
            m_places.imports = imports(folder.path(), site());
        begin();
    }

    /// Reads are repeated at once, and nobody waits long for a silent server.
    static Patience quick()
    {
        Patience patience;
        patience.exchange.deadline = std::chrono::seconds(5);
        patience.retry.backOff = std::chrono::milliseconds(1);
        return patience;
    }

    /// Ends the window and the program behind it, and starts both anew on the same files.
    void restart()
    {
        window.reset();
        workspace.reset();
        begin();
    }

    /// Another window in place of this one, as after another language was chosen.
    void replaceWindow()
    {
        const std::unique_ptr<MainWindow> old = std::move(window);
        window = std::make_unique<MainWindow>(*workspace);
        window->show();
        window->resume(site(), *old);
    }

    /// One of the world's accounts, for this session only.
    void addAccount(const QString& label)
    {
        const SandboxAccount sample = *server.world().account(label);
        const Account account {.id = sample.orgId, .label = label, .site = site().parameter};
        workspace->accounts.addTransient(account);
        workspace->credentials.keepForSession(account.id, sample.credentials);
    }

    void open()
    {
        window->resize(1200, 760);
        window->show();
        window->start(site());
    }

    [[nodiscard]] Site site() const { return *siteFromApiUrl(server.url()); }

    template<typename Widget> Widget* find(const char* name) const
    {
        auto* widget = window->findChild<Widget*>(QLatin1StringView(name));
        if (!widget)
            qFatal("The window has no %s.", name);
        return widget;
    }

    [[nodiscard]] QTableView* table() const { return find<QTableView>("connections"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }

    [[nodiscard]] QString cell(int row, ConnectionModel::Column column) const
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }

    /// The row of a pair of organizations, -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString& source, const QString& sink) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, ConnectionModel::Column::Source) == source
                && cell(row, ConnectionModel::Column::Destination) == sink)
                return row;
        }
        return -1;
    }

    /// Not by selectRow(), which in Qt 6.4 finds no column in a right-to-left table.
    void selectPair(const QString& source, const QString& sink) const
    {
        table()->setCurrentIndex(table()->model()->index(rowOf(source, sink), 0));
    }

    [[nodiscard]] QString labelText(const char* name) const { return find<QLabel>(name)->text(); }

    /// The requests so far with this verb.
    [[nodiscard]] QList<RecordedRequest> sent(const QByteArray& method) const
    {
        QList<RecordedRequest> matching;
        const QList<RecordedRequest> all = server.requests();
        for (const RecordedRequest& request : all) {
            if (request.method == method)
                matching.append(request);
        }
        return matching;
    }

    QTemporaryDir folder;
    SandboxServer server;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

private:
    void begin()
    {
        workspace = std::make_unique<Workspace>(m_places, m_patience);
        window = std::make_unique<MainWindow>(*workspace);
    }

    const Patience m_patience;
    Places m_places;
};
