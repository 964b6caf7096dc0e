// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

class CodeHighlighter;
struct CodeSyntax;

/// Code to look at and to copy from: monospaced, coloured, from left to right in every language of the
/// window.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);

    void showCode(const QString& code, const CodeSyntax& syntax);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateLooks();

    CodeHighlighter* m_highlighter;
};
