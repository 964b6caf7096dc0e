// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/site.h"

#include <QComboBox>
#include <QList>

#include <optional>

/// A combo box of sites: Datadog's own, then others.
class SiteBox : public QComboBox {
    Q_OBJECT

public:
    explicit SiteBox(QWidget* parent = nullptr);

    /// Offers Datadog's sites and these, each once, and chooses none.
    void setExtraSites(const QList<Site>& extra);
    /// Offers one more, if it is not there yet. The choice stays.
    void addSite(const Site& site);
    /// Chooses a site by Site::parameter; none where it is not offered.
    void choose(const QString& parameter);

    [[nodiscard]] std::optional<Site> site() const;
    /// Site::parameter of the choice; empty where there is none.
    [[nodiscard]] QString parameter() const { return currentData().toString(); }
    /// All that are offered, as in the box.
    [[nodiscard]] const QList<Site>& sites() const { return m_sites; }
    /// All that are not chosen, extra ones first: they were named on purpose.
    [[nodiscard]] QList<Site> otherSites() const;

private:
    QList<Site> m_sites;
};
