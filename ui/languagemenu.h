// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

/// The languages, each by its own name, and that of the system.
class LanguageMenu : public QMenu {
    Q_OBJECT

public:
    /// @param code the language chosen now; empty where it is the system's
    explicit LanguageMenu(const QString& code, QWidget* parent);

    [[nodiscard]] QString code() const;
    void choose(const QString& code);

signals:
    void chosen(const QString& code);

private:
    void add(const QString& text, const QString& code, bool isChosen);

    QActionGroup* m_group;
};
