// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/risks.h"

#include <QWidget>

class QLabel;
class QPushButton;
class RiskWatch;

/// While the list is filtered for risks: what they mean, what fixes them, and the way back to all
/// connections. Hidden at other times. The watch outlives it.
class RiskLine : public QWidget {
    Q_OBJECT

public:
    explicit RiskLine(const RiskWatch& watch, QWidget* parent = nullptr);

    /// The risks that are filtered for; none hides the line.
    void setRisks(Risks risks);

signals:
    void showAllRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void updateLooks();

    const RiskWatch& m_watch;
    Risks m_risks;
    QLabel* m_text;
    QPushButton* m_showAll;
};
