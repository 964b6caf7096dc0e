// SPDX-License-Identifier: Apache-2.0
#include "ui/matrixview.h"

#include "ui/chiprow.h"
#include "ui/flowlayout.h"
#include "ui/matrixmodel.h"
#include "ui/matrixtable.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MatrixView::MatrixView(const ConnectionStore& store, const Drafts& drafts, const Session& session,
    Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_model(new MatrixModel(store, drafts, session, selection, this))
    , m_table(new MatrixTable(*m_model, selection, this))
    , m_sourceOrder(newOrderBox(Qt::Vertical, u"matrixSourceOrder"_s))
    , m_sinkOrder(newOrderBox(Qt::Horizontal, u"matrixSinkOrder"_s))
    , m_emptyColumns(new QCheckBox(tr("E&mpty columns"), this))
{
    buildControls();
    buildLayout();
    setFocusProxy(m_table);
    m_model->setWatched(false);
}

void MatrixView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void MatrixView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

void MatrixView::buildControls()
{
    m_sourceOrder->setAccessibleName(tr("Sort sources by"));
    m_sinkOrder->setAccessibleName(tr("Sort destinations by"));
    m_emptyColumns->setObjectName(u"matrixEmptyColumns"_s);
    m_emptyColumns->setToolTip(
        tr("Also show organizations that are no destination yet, for new connections to them."));
    m_emptyColumns->setChecked(m_model->hasEmptyColumns());
    connect(m_emptyColumns, &QCheckBox::toggled, m_model, &MatrixModel::setEmptyColumns);
}

QComboBox* MatrixView::newOrderBox(Qt::Orientation side, const QString& objectName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->addItem(tr("Name"), static_cast<int>(MatrixOrder::Name));
    box->addItem(tr("Most connections"), static_cast<int>(MatrixOrder::Connections));
    connect(box, &QComboBox::currentIndexChanged, this, [this, side, box] {
        m_model->setOrder(side, static_cast<MatrixOrder>(box->currentData().toInt()));
        m_table->scrollTo(m_model->index(0, 0)); // What comes first now is what was asked for.
    });
    return box;
}

void MatrixView::buildLayout()
{
    const int space = theme::space(this, 2);
    auto* controls = new FlowLayout;
    controls->setContentsMargins(0, space, 0, space);
    controls->setSpacing(space);
    for (const auto& [text, box] : {std::pair(tr("Sort sou&rces by"), m_sourceOrder),
             std::pair(tr("Sort &destinations by"), m_sinkOrder)}) {
        auto* pair = new QWidget(this);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space);
        auto* label = new QLabel(text, pair);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        controls->addWidget(pair);
    }
    controls->addWidget(m_emptyColumns);
    auto* legend = new ChipRow(this);
    legend->setObjectName(u"matrixLegend"_s);
    QStringList known;
    for (const KnownType& type : knownTypes())
        known.append(type.wireName);
    legend->setChips(chipsFor(ConnectionTypes(known)));
    for (QWidget* beside : QList<QWidget*> {m_emptyColumns, legend})
        beside->setMinimumHeight(m_sinkOrder->sizeHint().height()); // All in one line.
    controls->addWidget(legend);
    setTabOrder(m_sourceOrder, m_sinkOrder);
    setTabOrder(m_sinkOrder, m_emptyColumns);
    setTabOrder(m_emptyColumns, m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(controls);
    column->addWidget(m_table, 1);
}

void MatrixView::setContextActions(const QList<QAction*>& actions)
{
    m_table->setContextActions(actions);
}

void MatrixView::saveLooks(QSettings& settings) const
{
    settings.setValue(u"matrixSources"_s, m_sourceOrder->currentIndex());
    settings.setValue(u"matrixDestinations"_s, m_sinkOrder->currentIndex());
    settings.setValue(u"matrixEmptyColumns"_s, m_emptyColumns->isChecked());
}

void MatrixView::restoreLooks(const QSettings& settings)
{
    for (const auto& [key, box] :
        {std::pair(u"matrixSources"_s, m_sourceOrder), std::pair(u"matrixDestinations"_s, m_sinkOrder)})
        box->setCurrentIndex(qBound(0, settings.value(key).toInt(), box->count() - 1));
    m_emptyColumns->setChecked(settings.value(u"matrixEmptyColumns"_s, true).toBool());
}
