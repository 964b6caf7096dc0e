// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <optional>

#include "app/exchange/exportedstate.h"

class Banner;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;
struct ExportFormat;
struct Notice;

/// "Export": which connections, in which format, with a preview; saved as a file or copied. Drafts are not
/// part of it. Open it with open().
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param shown the connections of the view, in its order
    /// @param selected ids of those that are selected in it
    /// @param stale that they may not be what is there now: see stalenessNotice()
    ExportDialog(const QList<Connection>& shown, const QStringList& selected, Site site,
        const std::optional<Notice>& stale, QWidget* parent = nullptr);

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

    QList<Connection> m_shown; ///< Without those that are known to be deleted.
    QList<Connection> m_selected;
    const Site m_site;
    const bool m_isStale;
    QByteArray m_content;
    int m_count = 0; ///< Connections in the content.
    QRadioButton* m_all;
    QRadioButton* m_selection;
    QComboBox* m_format;
    QLabel* m_purpose;
    QPlainTextEdit* m_preview;
    QLabel* m_cut;
    QLabel* m_note;
    Banner* m_banner;
};
