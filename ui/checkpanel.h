// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/accountcheck.h"

class Banner;
class ElidedLabel;
class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

/// The button that asks the server, how far it is, and the answer in words. It draws the check and asks for
/// what a person wants of it; the check outlives it.
class CheckPanel : public QWidget {
    Q_OBJECT

public:
    explicit CheckPanel(AccountCheck& check, QWidget* parent = nullptr);

    /// whyNot: what is missing before anything can be asked; empty where nothing is.
    void setWhyNot(const QString& whyNot);

    /// Which sites get the credentials where other sites are asked; the text says so.
    void setOtherSites(const QList<Site>& sites);

signals:
    void checkRequested();
    void otherSitesRequested();
    void switchRequested(const QString& siteParameter);
    void unlockRequested();
    void confirmHostRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildWidgets();
    void buildLayout();
    void render();
    void renderProgress();
    void renderAnswer();
    void renderValid(const CheckedCredentials& checked);
    void renderFailure(const ApiError& error);
    void renderFoundElsewhere();
    void renderFoundNowhere();
    void updateLooks();

    AccountCheck& m_check;
    QPushButton* m_ask;
    QProgressBar* m_progress;
    ElidedLabel* m_status;
    QPushButton* m_cancel;
    Banner* m_answer;
    QLabel* m_othersText;
    QPushButton* m_others;
    QPushButton* m_switch;
    QBoxLayout* m_column = nullptr;
    QBoxLayout* m_askRow = nullptr;
};
