// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDialog;

/// Keeps Enter on a button from pressing another one: a dialog passes what a button does not take on to its
/// default button, which may write. For dialogs with such a default; lives as long as the dialog.
class SafeEnter : public QObject {
    Q_OBJECT

public:
    explicit SafeEnter(QDialog* dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};
