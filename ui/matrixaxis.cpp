// SPDX-License-Identifier: Apache-2.0
#include "ui/matrixaxis.h"

#include "app/connections/connection.h"
#include "app/namecollator.h"

#include <algorithm>

MatrixAxis::MatrixAxis(const QList<MatrixOrg>& orgs)
    : m_orgs(orgs)
{
    index();
}

void MatrixAxis::add(const Org& org, int connections)
{
    const MatrixOrg entry {org, connections};
    const int place = placeOf(entry.key());
    if (place < 0) {
        m_places.insert(entry.key(), size());
        m_orgs.append(entry);
        return;
    }
    MatrixOrg& known = m_orgs[place];
    known.connections += connections;
    if (known.org.name.isEmpty())
        known.org.name = org.name;
}

void MatrixAxis::sort(MatrixOrder order)
{
    const QCollator collator = nameCollator();
    std::sort(m_orgs.begin(), m_orgs.end(), [&](const MatrixOrg& one, const MatrixOrg& other) {
        if (order == MatrixOrder::Connections && one.connections != other.connections)
            return one.connections > other.connections;
        const int byName = collator.compare(displayName(one.org), displayName(other.org));
        return byName != 0 ? byName < 0 : one.key() < other.key();
    });
    index();
}

void MatrixAxis::insert(int place, const QList<MatrixOrg>& orgs)
{
    m_orgs = m_orgs.mid(0, place) + orgs + m_orgs.mid(place);
    index();
}

void MatrixAxis::remove(int first, int last)
{
    m_orgs.remove(first, last - first + 1);
    index();
}

void MatrixAxis::index()
{
    m_places.clear();
    for (int place = 0; place < size(); ++place)
        m_places.insert(at(place).key(), place);
}
