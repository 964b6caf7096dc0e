// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QAction;
class QToolButton;

/// A field for a key or a token: masked, with an eye beside it that reveals it. What is in it never reaches
/// the clipboard, masked or not.
class SecretField : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);

    /// What was typed or pasted, without the white space around it.
    [[nodiscard]] QString secret() const { return text().trimmed(); }

    [[nodiscard]] bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool revealed);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateAction();
    void placeButton();

    QAction* m_reveal;
    QToolButton* m_button = nullptr; ///< Of our own: a line edit's buttons take no focus and do not grow.
};
