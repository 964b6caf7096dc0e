// SPDX-License-Identifier: Apache-2.0
#include "ui/sitebox.h"

#include <algorithm>

SiteBox::SiteBox(QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Site"));
    setPlaceholderText(tr("Choose a site"));
    setExtraSites({});
}

void SiteBox::setExtraSites(const QList<Site>& extra)
{
    m_sites.clear();
    clear();
    for (const Site& site : datadogSites() + extra)
        addSite(site);
    setCurrentIndex(-1);
}

void SiteBox::addSite(const Site& site)
{
    const bool isThere
        = std::ranges::any_of(m_sites, [&](const Site& one) { return one.parameter == site.parameter; });
    if (isThere)
        return;
    m_sites.append(site);
    addItem(siteTitle(site), site.parameter);
    setMaxVisibleItems(int(m_sites.size()));
}

void SiteBox::choose(const QString& parameter)
{
    setCurrentIndex(findData(parameter));
}

std::optional<Site> SiteBox::site() const
{
    return currentIndex() < 0 ? std::nullopt : std::optional(m_sites.at(currentIndex()));
}

QList<Site> SiteBox::otherSites() const
{
    const auto own = datadogSites().size();
    QList<Site> others = m_sites.mid(own) + m_sites.first(own);
    others.removeIf([chosen = site()](const Site& one) { return one == chosen; });
    return others;
}
