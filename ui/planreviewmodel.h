// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QDeadlineTimer>
#include <QSet>
#include <QTimer>

#include "app/plan/changeprogress.h"

/// The lines of a plan: first what is to be done, each with a check box, then how each of them fares.
class PlanReviewModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// What the delegate draws. The display role says all of it in words.
    enum Role {
        SourceRole = Qt::UserRole + 0x0D00, ///< The name of the source organization.
        DestinationRole,
        KindRole, ///< "Update"
        ChipsRole, ///< QList<Chip>
        GainRole,
        LossRole,
        StateRole, ///< "Applied"; while the plan is reviewed "Left out", or empty.
        IconRole, ///< The name of the icon of the state, for theme::symbolicIcon().
        ToneRole, ///< theme::Tone of the state; invalid where it is neutral.
        ProblemRole, ///< Why it failed: the server's words and what they mean.
        HeightKeyRole, ///< A number that is another one for every line and every change of its wrapped texts.
    };

    explicit PlanReviewModel(const QList<Change>& changes, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The change of a line as it was planned; while it runs as it goes out.
    [[nodiscard]] const Change& change(int row) const { return m_lines.at(row).progress.change; }
    [[nodiscard]] const ChangeProgress& progress(int row) const { return m_lines.at(row).progress; }

    /// The lines that are not dropped, in order. A line goes with the one that it depends on.
    [[nodiscard]] QList<Change> kept() const;

    [[nodiscard]] bool isDropped(int row) const { return m_lines.at(row).dropped; }

    /// The person has confirmed that accounts lose their own access.
    void confirmLockouts();

    /// Takes a line out, for a draft that was discarded.
    void remove(int row);

    /// Begins anew with these lines, to be reviewed.
    void showChanges(const QList<Change>& changes);

    /// From now on shows how the lines fare: those that were dropped are gone, no line can be dropped.
    void showProgress(const QList<ChangeProgress>& progress);
    void setProgress(int row, const ChangeProgress& progress);

    /// Seconds until a rate limit is over; 0 where the line does not wait for one.
    [[nodiscard]] int secondsLeft(int row) const;

signals:
    /// Another number of lines is to be applied.
    void keptChanged();
    /// A second of a rate limit has passed.
    void ticked();

private:
    struct Line {
        ChangeProgress progress;
        bool dropped = false;
        QDeadlineTimer rateLimit;
        int heightKey = 0;
    };

    [[nodiscard]] QString stateText(int row) const;
    [[nodiscard]] QString problemText(int row) const;
    [[nodiscard]] QString wordsOf(int row) const;
    void setDropped(int row, bool drops);
    void append(const ChangeProgress& progress);
    void tick();

    QList<Line> m_lines;
    QTimer m_second;
    int m_lastHeightKey = 0;
    bool m_runs = false;
};
