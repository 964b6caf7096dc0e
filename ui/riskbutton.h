// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/risks.h"

#include <QToolButton>

class QActionGroup;
class RiskWatch;

/// "3 at risk": how many connections are, and the filter that shows only those, or only those with one
/// risk. Hidden where nothing is at risk and nothing is filtered. The watch outlives it.
class RiskButton : public QToolButton {
    Q_OBJECT

public:
    explicit RiskButton(const RiskWatch& watch, QWidget* parent = nullptr);

    /// The risks that are filtered for; none: all connections are shown.
    [[nodiscard]] Risks chosen() const { return m_chosen; }
    void choose(Risks risks);

signals:
    void chosenChanged();

private:
    void buildMenu();
    QAction* addChoice(Risks risks);
    void refresh();

    const RiskWatch& m_watch;
    Risks m_chosen;
    QActionGroup* m_choices;
};
