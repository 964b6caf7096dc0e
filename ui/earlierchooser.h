// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QPushButton;
class Session;

/// A state of the connections from before: a stored snapshot of an account, or a file.
struct EarlierState {
    QString path; ///< Empty where there is nothing.
    QString accountId; ///< Whose snapshot it is; empty for a file.
    QDateTime takenAt; ///< UTC; of a snapshot.

    [[nodiscard]] bool isSnapshot() const { return !accountId.isEmpty(); }
    [[nodiscard]] bool isFile() const { return !path.isEmpty() && accountId.isEmpty(); }

    bool operator==(const EarlierState&) const = default;
};

/// Lets the person choose what to compare with: the snapshots of the accounts that are shown, or any file.
/// The session outlives it.
class EarlierChooser : public QWidget {
    Q_OBJECT

public:
    explicit EarlierChooser(const Session& session, QWidget* parent = nullptr);

    [[nodiscard]] EarlierState chosen() const;
    [[nodiscard]] QString titleOf(const EarlierState& state) const;

public slots:
    /// Offers what is there now, and keeps the choice where it still is.
    void refill();
    /// Opens a file dialog.
    void chooseFile();
    /// Offers this file as well, and chooses it; also where it was chosen before and may be another one now.
    void addFile(const QString& path);

signals:
    /// Something was chosen, or the choice is gone. Also when it is the same, to be read again.
    void changed();

private:
    void buildLayout();
    void offer(const QList<EarlierState>& states, qsizetype row);
    [[nodiscard]] QList<EarlierState> all() const;
    [[nodiscard]] static qsizetype firstChoice(const QList<EarlierState>& states);

    const Session& m_session;
    QStringList m_files; ///< That were chosen so far, newest first.
    QList<EarlierState> m_offered; ///< In the order of the combo box.
    QComboBox* m_states;
    QPushButton* m_file;
};
