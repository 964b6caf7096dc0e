// SPDX-License-Identifier: Apache-2.0
#include "ui/provenance.h"

#include <QCoreApplication>

namespace {

struct ProvenanceTexts {
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

} // namespace

QStringList seenBy(const Connection& connection, const Session& session)
{
    QStringList lines;
    for (const auto& account : session.accounts()) {
        if (!connection.accounts.contains(account->account().id))
            continue;
        const QString& label = account->account().label;
        if (account->orgId().isEmpty())
            lines.append(label);
        else if (account->orgId() == connection.sourceOrg.id())
            lines.append(ProvenanceTexts::tr("%1 (source)", "an account").arg(label));
        else if (account->orgId() == connection.sinkOrg.id())
            lines.append(ProvenanceTexts::tr("%1 (destination)", "an account").arg(label));
        else
            lines.append(label);
    }
    lines.sort(Qt::CaseInsensitive);
    return lines;
}
