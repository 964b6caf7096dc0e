// SPDX-License-Identifier: Apache-2.0
#include "app/demo.h"

#include "app/sandbox/sampleworld.h"
#include "app/workspace.h"

using namespace Qt::StringLiterals;

Demo::Demo()
    : m_server(sampleWorld())
    , m_ready(m_folder.isValid() && m_server.start())
{
}

void Demo::addAccounts(Workspace& workspace) const
{
    const QString site = siteFromApiUrl(m_server.url())->parameter;
    const SandboxWorld world = m_server.world();
    for (const SandboxAccount& sample : world.accounts) {
        const Account account {.id = u"demo-"_s + sample.orgId, .label = sample.label, .site = site};
        workspace.accounts.addTransient(account);
        workspace.credentials.keepForSession(account.id, sample.credentials);
    }
}
