// SPDX-License-Identifier: Apache-2.0
#include "app/connections/filewarning.h"

FileWarning::FileWarning(StoredFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    connect(&file, &StoredFile::written, this, [this](const QString& error) {
        set(m_notWritten,
            error.isEmpty() ? QString()
                            : tr("The file %1 could not be written: %2.").arg(m_file.path(), error));
    });
    connect(&file, &StoredFile::keptAside, this, [this](const QString& aside, StoredFile::Fault fault) {
        noteAside(StoredFile::words(fault), aside);
    });
}

QString FileWarning::text() const
{
    return m_notWritten.isEmpty() ? m_notRead : m_notWritten;
}

void FileWarning::noteUnreadable(const QString& reason)
{
    noteAside(reason, {});
}

void FileWarning::keepAside(StoredFile::Fault fault)
{
    noteAside(StoredFile::words(fault), m_file.keepAside(fault));
}

void FileWarning::noteAside(const QString& reason, const QString& aside)
{
    set(m_notRead,
        aside.isEmpty()
            ? tr("The file %1 could not be read: %2.").arg(m_file.path(), reason)
            : tr("The file %1 could not be read: %2. It was kept as %3.").arg(m_file.path(), reason, aside));
}

void FileWarning::set(QString& part, const QString& text)
{
    if (part == text)
        return;
    part = text;
    emit changed();
}
