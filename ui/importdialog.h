// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimer>

#include "app/exchange/desiredstate.h"

class Banner;
class ConnectionStore;
class FileNotes;
class QCheckBox;
class QLabel;
class QPushButton;
class Session;

/// "Import": what a file of desired state wants, or everything that is wrong with it. It sends nothing:
/// reviewRequested() holds the changes for a plan. It follows the connections as they come in. Open it with
/// open(); store and session outlive it.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(
        const QString& path, const ConnectionStore& store, const Session& session, QWidget* parent = nullptr);

signals:
    void reviewRequested(const QList<Change>& changes);
    void anotherFileRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildButtons();
    void buildLayout();
    void follow();
    void readAgain();
    void update();
    void showErrors(const DesiredState& state);
    void showPlan(const DesiredState& state);
    [[nodiscard]] QString summary(const DesiredState& state) const;
    void review();
    void updateLooks();

    const QString m_path;
    const ConnectionStore& m_store;
    const Session& m_session;
    ImportFile m_file;
    Difference m_difference;
    QTimer m_updateSoon;
    QLabel* m_title;
    QLabel* m_text;
    Banner* m_banner;
    QCheckBox* m_deleteOthers;
    FileNotes* m_notes;
    QPushButton* m_another;
    QPushButton* m_again;
    QPushButton* m_review;
    QPushButton* m_close;
};
