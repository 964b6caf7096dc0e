// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class AccountsModel;
class FlowLayout;
class QBoxLayout;
class QListView;
class QPushButton;

/// The list of accounts, and the buttons for what can be done with the current one.
class AccountsPane : public QWidget {
    Q_OBJECT

public:
    /// The model outlives it.
    explicit AccountsPane(AccountsModel& model, QWidget* parent = nullptr);

    /// The id of the current account; empty where there is none.
    [[nodiscard]] QString currentId() const;
    void select(const QString& accountId);
    /// Whether the current account looks selected: not while a new one is typed.
    void setCurrentShown(bool shown);

signals:
    void addRequested();
    void editRequested();
    void removeRequested();
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void connectEverything();
    /// Makes the first account the current one where none is.
    void selectAny();
    void updateButtons();
    void updateLooks();

    AccountsModel& m_model;
    QListView* m_list;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QBoxLayout* m_column = nullptr;
    FlowLayout* m_buttons = nullptr;
};
