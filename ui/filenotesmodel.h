// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/fileproblem.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

/// Something to know about a file, or about what it asks for.
struct FileNote {
    theme::Tone tone = theme::Tone::Error;
    FilePlace place;
    QString text;

    bool operator==(const FileNote&) const = default;
};

[[nodiscard]] FileNote noteOf(const FileProblem& problem);

/// Notes as a table, in the order in which they are given.
class FileNotesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Field, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(const QList<FileNote>& notes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const FileNote& note, int column);

    QList<FileNote> m_notes;
};
