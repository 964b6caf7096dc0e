// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/journalentry.h"

#include <QDockWidget>

class Journal;
class JournalPanel;

/// Holds the journal beside or below the connections. What is in it is made when it is shown for the first
/// time: nobody who starts Orgbridge waits for it. The journal must outlive it.
class JournalDock : public QDockWidget {
    Q_OBJECT

public:
    explicit JournalDock(const Journal& journal, QWidget* parent = nullptr);

    void setVisible(bool visible) override;

signals:
    /// Applied changes to be taken back, newest first. See inverse().
    void revertRequested(const QList<JournalEntry>& entries);
    /// The file is on the disk: something for the status bar.
    void exported(const QString& path);

private:
    const Journal& m_journal;
};
