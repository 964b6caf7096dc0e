// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report.h"

#include <QDialog>

class Banner;
class QTextBrowser;

/// "Report": the report to look at, to save as HTML or PDF, and to print. Open it with open().
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReportDialog(Report report, QWidget* parent = nullptr);

signals:
    /// @param path of the file that was written.
    void saved(const QString& path);

private:
    void buildPreview();
    void buildLayout();
    void chooseFile();
    void save(const QString& path);
    void print();

    const Report m_report;
    Banner* m_banner;
    QTextBrowser* m_preview;
};
