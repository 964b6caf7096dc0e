// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/exchange/exportedstate.h"

class Banner;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;
struct ExportFormat;

/// "Export": which connections, in which format, with a preview; saved as a file or copied. Drafts are not
/// part of it. Open it with open().
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param shown the connections of the view, in its order
    /// @param selected ids of those that are selected in it
    ExportDialog(
        const QList<Connection>& shown, const QStringList& selected, Site site, QWidget* parent = nullptr);

signals:
    /// The file is on the disk.
    void exported(const QString& path);
    void copied(const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildChoices();
    void buildLayout();
    void updatePreview();
    void updateLooks();
    void copy();
    void chooseFile();
    void saveTo(const QString& path);
    [[nodiscard]] const ExportFormat& format() const;

    const QList<Connection> m_shown;
    QList<Connection> m_selected;
    const Site m_site;
    QByteArray m_content;
    QRadioButton* m_all;
    QRadioButton* m_selection;
    QComboBox* m_format;
    QLabel* m_purpose;
    QPlainTextEdit* m_preview;
    QLabel* m_cut;
    QLabel* m_note;
    Banner* m_banner;
};
