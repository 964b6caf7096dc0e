// SPDX-License-Identifier: Apache-2.0
#include "ui/selection.h"

void Selection::select(const QStringList& ids)
{
    QStringList each = ids;
    each.removeDuplicates();
    if (each == m_ids)
        return;
    m_ids = each;
    m_set = QSet<QString>(each.cbegin(), each.cend());
    emit changed();
}

void Selection::setMatching(std::function<bool(const QString& id)> matches)
{
    if (!matches && !m_matching)
        return;
    m_matching = std::move(matches);
    emit matchingChanged();
}
