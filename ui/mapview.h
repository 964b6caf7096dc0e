// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/emptystate.h"
#include "ui/mapexport.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

class Banner;
class ConnectionStore;
class Drafts;
class LateStack;
class MapCanvas;
class MapLayouter;
class MapLegendRow;
class QAction;
class QToolButton;
class Selection;

/// The connections as a map with its legend, and what one can do with it: zoom, and export as a file.
///
/// It follows the store and the drafts while it is visible, and lays the map out anew only when boxes or
/// links have changed. An edit moves nothing.
class MapView : public QWidget {
    Q_OBJECT

public:
    /// All that it is given outlives it.
    MapView(
        const ConnectionStore& store, const Drafts& drafts, Selection& selection, QWidget* parent = nullptr);

    /// @param ids tells the connections to be marked as at risk; asked when a map is drawn
    void setRiskyConnections(std::function<QSet<QString>()> ids);

    /// What the context menu offers on top of the map's own actions.
    void setContextActions(const QList<QAction*>& actions);

    /// Zoom and export, for the menus of the window.
    [[nodiscard]] QList<QAction*> mapActions() const;

    /// Brings the map up to date although it is hidden, for render(). settled() follows, at once or later.
    void prepare();

    /// True where the map shows what there is now; also where it is empty or could not be laid out.
    [[nodiscard]] bool isSettled() const;

    /// The whole map as it goes into files and onto paper; without boxes where there is none: see prepare().
    [[nodiscard]] MapPicture picture() const;

    /// The same without drafts: as the server has it. None while another map is laid out.
    [[nodiscard]] MapPicture savedPicture() const;

signals:
    /// The map is up to date.
    void settled();
    /// @param path of the file that was written.
    void exported(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildActions();
    void buildLayout();
    QAction* makeAction(const char* name, const QString& text, const QString& icon,
        const QList<QKeySequence>& shortcuts, void (MapView::*slot)());
    QToolButton* makeButton(QAction* action);
    void buildWorking();
    void followStore();
    void refreshSoon();
    void refresh();
    void showLayout(const MapLayout& layout);
    void showFailure(const QString& words);
    void showProgress();
    void cancelLayout();
    void showEmpty(const EmptyState::Content& content);
    void updateActions();
    void updateLooks();
    void zoomIn();
    void zoomOut();
    void showFullSize();
    void fit();
    void chooseFile();
    void exportTo(const QString& path);

    const ConnectionStore& m_store;
    const Drafts& m_drafts;
    std::function<QSet<QString>()> m_risky;
    MapLayouter* m_layouter;
    MapCanvas* m_canvas;
    MapLegendRow* m_legend;
    Banner* m_banner;
    EmptyState* m_empty;
    LateStack* m_pages;
    QWidget* m_working; ///< In the bar, while the next map is being laid out.
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_fullSize = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_export = nullptr;
    QTimer m_refreshSoon;
    QTimer m_progressSoon;
    MapContent m_content; ///< What is to be shown.
    MapGraph m_graph; ///< Of that content.
    MapGraph m_laidOut; ///< What m_layout is of.
    MapLayout m_layout;
    bool m_isStale = true; ///< Something has changed since the last refresh().
};
