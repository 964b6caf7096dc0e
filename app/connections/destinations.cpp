// SPDX-License-Identifier: Apache-2.0
#include "app/connections/destinations.h"

#include "app/namecollator.h"

#include <QUuid>

#include <algorithm>

namespace {

/// Organizations, each once; a name wins over none.
class OrgSet {
public:
    void add(const Org& org)
    {
        if (org.id.isEmpty())
            return;
        const auto place = m_places.constFind(org.id);
        if (place == m_places.cend()) {
            m_places.insert(org.id, m_orgs.size());
            m_orgs.append(org);
        } else if (m_orgs.at(*place).name.isEmpty()) {
            m_orgs[*place].name = org.name;
        }
    }

    [[nodiscard]] QList<Org> orgs() const { return m_orgs; }

private:
    QList<Org> m_orgs;
    QHash<QString, qsizetype> m_places;
};

void sortByName(QList<Org>& orgs)
{
    const QCollator collator = nameCollator();
    std::sort(orgs.begin(), orgs.end(), [&](const Org& one, const Org& other) {
        if (one.name.isEmpty() != other.name.isEmpty())
            return other.name.isEmpty();
        const int order = collator.compare(one.name, other.name);
        return order != 0 ? order < 0 : one.id < other.id;
    });
}

} // namespace

QList<Org> destinationCandidates(const OrgList& seen, const QList<Org>& known, const QString& sourceOrgId,
    const QSet<QString>& connectedOrgIds)
{
    OrgSet all;
    for (const Org& org : seen.orgs)
        all.add(org);
    for (const Org& org : known)
        all.add(org);
    QList<Org> candidates = all.orgs();
    candidates.removeIf([&](const Org& org) {
        return org.id == sourceOrgId || org.id == seen.currentOrgId || connectedOrgIds.contains(org.id);
    });
    sortByName(candidates);
    return candidates;
}

QList<Org> orgsOf(const QList<Connection>& connections)
{
    OrgSet all;
    for (const Connection& connection : connections) {
        all.add(connection.sourceOrg);
        all.add(connection.sinkOrg);
    }
    return all.orgs();
}

QSet<QString> destinationsOf(const QList<Connection>& connections, const QString& sourceOrgId)
{
    QSet<QString> ids;
    for (const Connection& connection : connections) {
        if (connection.sourceOrg.id() == sourceOrgId && connection.since != SinceLastVisit::Gone)
            ids.insert(connection.sinkOrg.id());
    }
    return ids;
}

QString orgIdFromText(const QString& text)
{
    const QString id = text.trimmed().toLower();
    const QUuid uuid(id);
    const bool isAsWritten = uuid.toString(QUuid::WithoutBraces) == id; // QUuid also takes other forms.
    return isAsWritten && !uuid.isNull() ? id : QString();
}
