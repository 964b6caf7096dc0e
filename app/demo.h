// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QTemporaryDir>

class Workspace;

/// What `--demo` runs on: the sandbox with its sample organizations, and a folder that goes with it, so that
/// nothing of the person's own is read or written, but for the language that they chose.
class Demo {
    Q_DECLARE_TR_FUNCTIONS(Demo)

public:
    Demo();

    /// False where the sandbox could not be started; then the demo cannot run.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QUrl url() const { return m_server.url(); }

    /// Adds the sample accounts, for this session only.
    void addAccounts(Workspace& workspace) const;

private:
    QTemporaryDir m_folder;
    SandboxServer m_server;
    bool m_ready = false;
};
