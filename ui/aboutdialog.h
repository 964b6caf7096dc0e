// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLayout;
class QWidget;

/// "About Orgbridge": its version, what it is made of in which versions, and all licences. Open it with
/// open().
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    [[nodiscard]] QLayout* title();
    [[nodiscard]] QWidget* components();
    [[nodiscard]] QWidget* text(const QString& resource, const QString& name);
};
