// SPDX-License-Identifier: Apache-2.0
#include "ui/filenotesmodel.h"

#include "app/datadog/shownname.h"

#include <QGuiApplication>

namespace {

/// What the icon says, for those who do not see it.
QString toneWord(theme::Tone tone)
{
    switch (tone) {
    case theme::Tone::Error:
        return FileNotesModel::tr("Error");
    case theme::Tone::Warning:
        return FileNotesModel::tr("Warning");
    case theme::Tone::Information:
    case theme::Tone::Success:
        return FileNotesModel::tr("Note");
    }
    Q_UNREACHABLE();
}

QIcon iconOf(theme::Tone tone)
{
    return theme::symbolicIcon(
        theme::toneIcon(tone), theme::toneColors(tone, QGuiApplication::palette()).accent);
}

} // namespace

FileNote noteOf(const FileProblem& problem)
{
    const bool isError = problem.kind == FileProblem::Kind::Error;
    return {.tone = isError ? theme::Tone::Error : theme::Tone::Information,
        .place = problem.place,
        .text = problem.text};
}

void FileNotesModel::setNotes(const QList<FileNote>& notes)
{
    if (m_notes == notes)
        return;
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

int FileNotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

int FileNotesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FileNotesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileNote& note = m_notes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(note, index.column());
    case Qt::ToolTipRole:
        return theme::plainToolTip(text(note, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    case Qt::DecorationRole:
        return index.column() == Place ? QVariant(iconOf(note.tone)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Place
            ? tr("%1: %2", "error, warning or note: place").arg(toneWord(note.tone), text(note, Place))
            : text(note, index.column());
    default:
        return {};
    }
}

QString FileNotesModel::text(const FileNote& note, int column)
{
    switch (Column(column)) {
    case Place:
        if (note.place.line == 0)
            return tr("The file as a whole");
        if (note.place.column == 0)
            return tr("Line %1").arg(note.place.line);
        return tr("Line %1, column %2").arg(note.place.line).arg(note.place.column);
    case Field:
        return shownName(note.place.field);
    case Text:
        return note.text; // What is from outside in it was made to be shown where it was put in.
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FileNotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Place:
        //: A column: the line or the place in a file.
        return tr("Where");
    case Field:
        return tr("Field");
    case Text:
        //: A column: what is to be said about a place in a file.
        return tr("What");
    case ColumnCount:
        break;
    }
    return {};
}
