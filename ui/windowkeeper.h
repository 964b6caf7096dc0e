// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/site.h"

#include <QObject>

#include <memory>

class MainWindow;
class Workspace;

/// Keeps the window open. When a person chooses another language it is replaced by one in that language, at
/// the same place and over the same workspace: drafts and accounts are not the window's. The workspace
/// outlives it.
class WindowKeeper : public QObject {
    Q_OBJECT

public:
    /// @param site the site to start with, if it is not the one of the last visit
    explicit WindowKeeper(Workspace& workspace, std::optional<Site> site = {});
    ~WindowKeeper() override;

    /// Shows the first window, and starts what it needs after its first paint: the network and the keychain
    /// take their time to load.
    void open();

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }

private:
    void make();
    void replace(const QString& language);

    Workspace& m_workspace;
    const std::optional<Site> m_site;
    std::unique_ptr<MainWindow> m_window;
};
