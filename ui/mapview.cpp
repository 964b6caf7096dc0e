// SPDX-License-Identifier: Apache-2.0
#include "ui/mapview.h"

#include "app/connections/connectionstore.h"
#include "app/connections/drafts.h"
#include "ui/banner.h"
#include "ui/latestack.h"
#include "ui/mapcanvas.h"
#include "ui/maplayouter.h"
#include "ui/maplegendrow.h"
#include "ui/mnemonics.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MapView::MapView(const ConnectionStore& store, const Drafts& drafts, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_drafts(drafts)
    , m_layouter(new MapLayouter(this))
    , m_canvas(new MapCanvas(selection, this))
    , m_legend(new MapLegendRow(this))
    , m_banner(new Banner(this))
    , m_empty(new EmptyState(this))
    , m_pages(new LateStack(this))
    , m_working(new QWidget(this))
{
    buildActions();
    buildLayout();
    followStore();
    connect(m_layouter, &MapLayouter::laidOut, this, &MapView::showLayout);
    connect(m_layouter, &MapLayouter::failed, this, &MapView::showFailure);
    connect(m_canvas, &MapCanvas::zoomChanged, this, &MapView::updateActions);
    connect(m_empty, &EmptyState::primaryRequested, this, [this] {
        if (m_layouter->isBusy())
            cancelLayout();
        else
            refresh();
    });
    updateActions();
}

void MapView::buildActions()
{
    m_zoomIn = makeAction("mapZoomIn", tr("Zoom &In"), u"zoom-in"_s,
        {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, &MapView::zoomIn);
    m_zoomOut = makeAction(
        "mapZoomOut", tr("Zoom &Out"), u"zoom-out"_s, {Qt::CTRL | Qt::Key_Minus}, &MapView::zoomOut);
    m_fullSize
        = makeAction("mapFullSize", tr("&Full Size"), {}, {Qt::CTRL | Qt::Key_0}, &MapView::showFullSize);
    m_fit = makeAction("mapFit", tr("&Whole Map"), u"zoom-fit"_s, {Qt::CTRL | Qt::Key_9}, &MapView::fit);
    m_export = makeAction("mapExport", tr("Ex&port Map…"), u"export"_s, {}, &MapView::chooseFile);
    setContextActions({});
}

QAction* MapView::makeAction(const char* name, const QString& text, const QString& icon,
    const QList<QKeySequence>& shortcuts, void (MapView::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    if (!icon.isEmpty())
        action->setIcon(theme::symbolicIcon(icon));
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString plain = plainName(text);
    action->setToolTip(shortcuts.isEmpty()
            ? plain
            : tr("%1 (%2)").arg(plain, shortcuts.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

QToolButton* MapView::makeButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAccessibleName(withoutMnemonic(action->text()));
    return button;
}

void MapView::buildLayout()
{
    m_banner->hide();
    buildWorking();
    m_empty->setObjectName(u"mapEmpty"_s);
    m_pages->addLater(m_canvas);
    m_pages->addLater(m_empty);
    m_pages->showPage(m_canvas);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_legend, 1);
    bar->addWidget(m_working, 0, Qt::AlignTop);
    for (QAction* action : {m_zoomOut, m_zoomIn, m_fit, m_export})
        bar->addWidget(makeButton(action), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addLayout(bar);
    updateLooks();
}

void MapView::buildWorking()
{
    m_working->setObjectName(u"mapWorking"_s);
    m_working->hide();
    auto* text = new QLabel(tr("Laying out…"), m_working);
    text->setTextFormat(Qt::PlainText);
    auto* cancel = new QToolButton(m_working);
    cancel->setObjectName(u"mapCancelButton"_s);
    cancel->setIcon(theme::symbolicIcon(u"cancel"_s));
    cancel->setAutoRaise(true);
    cancel->setToolTip(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel laying out"));
    connect(cancel, &QToolButton::clicked, this, &MapView::cancelLayout);
    auto* row = new QHBoxLayout(m_working);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text);
    row->addWidget(cancel);
}

void MapView::updateLooks()
{
    const int space = theme::space(this, 2);
    layout()->setContentsMargins(space, space, space, space);
    layout()->setSpacing(space);
    const int side = theme::iconSize(this);
    for (auto* button : findChildren<QToolButton*>())
        button->setIconSize({side, side});
}

void MapView::followStore()
{
    m_refreshSoon.setSingleShot(true);
    connect(&m_refreshSoon, &QTimer::timeout, this, &MapView::refresh);
    m_progressSoon.setSingleShot(true);
    m_progressSoon.setInterval(200ms);
    connect(&m_progressSoon, &QTimer::timeout, this, &MapView::showProgress);
    for (const auto signal : {&ConnectionStore::inserted, &ConnectionStore::removed, &ConnectionStore::reset})
        connect(&m_store, signal, this, &MapView::refreshSoon);
    connect(&m_store, &ConnectionStore::changed, this, &MapView::refreshSoon);
    connect(&m_drafts, &Drafts::changed, this, &MapView::refreshSoon);
}

void MapView::setRiskyConnections(std::function<QSet<QString>()> ids)
{
    m_risky = std::move(ids);
    refreshSoon();
}

void MapView::setContextActions(const QList<QAction*>& actions)
{
    for (QAction* action : m_canvas->actions())
        m_canvas->removeAction(action);
    m_canvas->addActions(actions);
    if (!actions.isEmpty()) {
        auto* separator = new QAction(m_canvas);
        separator->setSeparator(true);
        m_canvas->addAction(separator);
    }
    m_canvas->addActions(mapActions());
}

QList<QAction*> MapView::mapActions() const
{
    return {m_zoomIn, m_zoomOut, m_fullSize, m_fit, m_export};
}

void MapView::prepare()
{
    if (m_isStale)
        refresh();
    else if (isSettled())
        emit settled();
}

bool MapView::isSettled() const
{
    return !m_isStale && !m_layouter->isBusy();
}

/// Many changes make one map, and none while nobody looks.
void MapView::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        m_refreshSoon.start(0);
}

void MapView::refresh()
{
    m_refreshSoon.stop();
    m_isStale = false;
    m_content = mapContent(m_store, m_drafts, m_risky ? m_risky() : QSet<QString>());
    m_graph = mapGraph(m_content, font());
    if (m_content.connections.isEmpty()) {
        m_layouter->cancel();
        m_laidOut = {};
        m_layout = {};
        m_canvas->setFigure({});
        showEmpty({.icon = u"connection"_s,
            .title = tr("No connections to draw"),
            .text = tr("Organizations appear here with the connections between them.")});
    } else if (m_graph == m_laidOut) {
        m_layouter->cancel();
        showLayout(m_layout);
    } else {
        m_layouter->request(m_graph);
        m_progressSoon.start();
        updateActions();
    }
}

void MapView::showLayout(const MapLayout& layout)
{
    m_progressSoon.stop();
    m_working->hide();
    m_layout = layout;
    m_laidOut = m_graph;
    m_canvas->setFigure(mapFigure(m_content, layout, font(), layoutDirection()));
    m_legend->setEntries(mapLegend(m_content));
    m_pages->showPage(m_canvas);
    updateActions();
    emit settled();
}

void MapView::showEmpty(const EmptyState::Content& content)
{
    m_progressSoon.stop();
    m_working->hide();
    m_legend->setEntries({});
    m_empty->setContent(content);
    m_pages->showPage(m_empty);
    updateActions();
    emit settled();
}

void MapView::showFailure(const QString& words)
{
    m_laidOut = {};
    m_canvas->setFigure({});
    showEmpty({.icon = u"warning"_s,
        .title = tr("The map could not be laid out"),
        .text = tr("Graphviz, which lays it out, said: %1\nCheck that its layout plugins are installed.")
                    .arg(words.isEmpty() ? tr("nothing") : words),
        .primary = tr("Try Again")});
}

/// Where there is a map already, it stays until the next one is there.
void MapView::showProgress()
{
    if (!m_canvas->figure().boxes.isEmpty()) {
        m_working->show();
        return;
    }
    m_empty->setContent({.title = tr("Laying out…"), .primary = tr("Cancel"), .busy = true});
    m_pages->showPage(m_empty);
}

void MapView::cancelLayout()
{
    m_layouter->cancel();
    m_canvas->setFigure({}); // An older map would show what is not so any more.
    showEmpty({.icon = u"connection"_s,
        .title = tr("The map is not laid out"),
        .text = {},
        .primary = tr("Lay Out Map")});
}

void MapView::updateActions()
{
    const bool hasMap = !m_canvas->figure().boxes.isEmpty();
    m_zoomIn->setEnabled(hasMap && m_canvas->canZoomIn());
    m_zoomOut->setEnabled(hasMap && m_canvas->canZoomOut());
    m_fullSize->setEnabled(hasMap);
    m_fit->setEnabled(hasMap);
    // Hidden, or while the next one is laid out, it is of what was there before.
    m_export->setEnabled(hasMap && isVisible() && !m_layouter->isBusy());
}

MapPicture MapView::picture() const
{
    return {.figure = m_canvas->figure(),
        .legend = m_legend->entries(),
        .font = font(),
        .direction = layoutDirection()};
}

MapPicture MapView::savedPicture() const
{
    MapPicture saved = picture();
    if (saved.figure.boxes.isEmpty() || m_graph != m_laidOut)
        return {};
    MapContent content = m_content;
    for (MapConnection& connection : content.connections)
        connection.wanted = connection.saved;
    saved.figure = mapFigure(content, m_layout, font(), layoutDirection());
    saved.legend = mapLegend(content);
    return saved;
}

void MapView::zoomIn()
{
    m_canvas->zoomIn();
}

void MapView::zoomOut()
{
    m_canvas->zoomOut();
}

void MapView::showFullSize()
{
    m_canvas->showFullSize();
}

void MapView::fit()
{
    m_canvas->fit();
}

void MapView::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Export Map"));
    dialog->setObjectName(u"mapExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("SVG drawing (*.svg)"), tr("PNG image (*.png)")});
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(u"orgbridge-map.svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u".png"_s) ? u"png"_s : u"svg"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &MapView::exportTo);
    dialog->open();
}

void MapView::exportTo(const QString& path)
{
    const auto written = exportMap(path, mapFormatOf(path), picture());
    if (written) {
        m_banner->clear();
        emit exported(path);
    } else {
        m_banner->showMessage(theme::Tone::Error, tr("The map was not exported"), written.error());
    }
}

void MapView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
    updateActions();
}

void MapView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateActions();
}

void MapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool font = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (font && layout())
        updateLooks();
    if (font || event->type() == QEvent::LayoutDirectionChange)
        refreshSoon();
}
