// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/filenotesmodel.h"

#include <QTableView>

/// A list of notes about a file, that can be selected and copied.
class FileNotes : public QTableView {
    Q_OBJECT

public:
    explicit FileNotes(QWidget* parent = nullptr);

    void setNotes(const QList<FileNote>& notes);

    [[nodiscard]] QSize sizeHint() const override;

public slots:
    /// The selected lines, or all where none is selected.
    void copy() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateLooks();

    FileNotesModel* m_model;
};
