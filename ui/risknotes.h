// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/risks.h"

#include <QWidget>

class QVBoxLayout;

/// The risks of one connection in the editor: each with its name, what it means and what fixes it.
/// Hidden where there is none.
class RiskNotes : public QWidget {
    Q_OBJECT

public:
    explicit RiskNotes(QWidget* parent = nullptr);

    void setRisks(Risks risks);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QWidget* newNote(Risk risk);

    Risks m_risks;
    QVBoxLayout* m_column = nullptr;
};
