// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/site.h"

#include <QStatusBar>

#include <optional>

class Actions;
class QLabel;
class QProgressBar;
class QToolButton;
class Workspace;

/// The foot of the window: how many connections, how old they are, what loads, and as whom one works here.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(const Workspace& workspace, const Actions& actions, QWidget* parent = nullptr);

    /// What is chosen in the toolbar: an address that is not Datadog's is told also while it has no account.
    void setSite(const std::optional<Site>& site);

    /// @param matching rows that the search leaves
    void refresh(int matching, int changed);

    /// A rate limit or a back-off is waited for.
    void showWaiting(const QString& bucket, int seconds);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString ageText() const;
    [[nodiscard]] QString accountText() const;
    [[nodiscard]] QString accountsText() const;
    void updateProgress();
    void showProgress();
    void makeRoom();

    const Workspace& m_workspace;
    std::optional<Site> m_site;
    QLabel* m_count;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QToolButton* m_accounts;
    QLabel* m_age;
    QLabel* m_account;
};
