// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class ConnectionStore;
class Drafts;
class MatrixModel;
class MatrixTable;
class QCheckBox;
class QComboBox;
class QSettings;
class Selection;
class Session;

/// The connections as a matrix of sources and destinations, with how it is sorted.
class MatrixView : public QWidget {
    Q_OBJECT

public:
    MatrixView(const ConnectionStore& store, const Drafts& drafts, const Session& session,
        Selection& selection, QWidget* parent = nullptr);

    /// What the context menu of a connection offers.
    void setContextActions(const QList<QAction*>& actions);

    /// How it is sorted and what it shows, to be remembered.
    void saveLooks(QSettings& settings) const;
    void restoreLooks(const QSettings& settings);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildControls();
    void buildLayout();
    QComboBox* newOrderBox(Qt::Orientation side, const QString& objectName);

    MatrixModel* m_model;
    MatrixTable* m_table;
    QComboBox* m_sourceOrder;
    QComboBox* m_sinkOrder;
    QCheckBox* m_emptyColumns;
};
