// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

/// What of the README is for people who use the program: its Markdown without what stands between
/// "<!-- developers -->" and "<!-- /developers -->", and without links to files, which are not there to open.
[[nodiscard]] QString manualOf(const QString& readme);

/// "Help": the manual, which is part of the program, with its chapters to jump to. Nothing of it is loaded
/// from elsewhere. It stays open beside the window; show it with show().
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);

private:
    void wrapCode();
    void buildLayout();
    void listChapters();
    void showChapter(int row);

    QListWidget* m_chapters;
    QTextBrowser* m_text;
    QList<int> m_places; ///< Of the chapters: positions in the text.
};
