// SPDX-License-Identifier: Apache-2.0
#include "ui/deletedialog.h"

#include "app/connections/connection.h"
#include "ui/changewords.h"
#include "ui/chipdelegate.h"
#include "ui/chiprow.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int typesColumn = 2;
constexpr int creatorColumn = 3;

QLabel* selectableLabel(const QString& text, QWidget* parent)
{
    auto* label = plainLabel({}, text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString creatorOf(const Change& deletion)
{
    const User& creator = deletion.baseline.createdBy;
    const QString name = displayName(creator);
    return creator.serviceAccount.value_or(false)
        ? DeleteDialog::tr("%1 (service account)").arg(changewords::isolated(name))
        : name;
}

QStandardItem* itemOf(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(theme::plainToolTip(text));
    return item;
}

} // namespace

DeleteDialog::DeleteDialog(const QList<Change>& deletions, QWidget* parent)
    : QDialog(parent)
    , m_deletions(deletions)
    , m_icon(new QLabel(this))
    , m_title(plainLabel({},
          deletions.size() == 1 ? tr("Delete this connection?")
                                : tr("Delete these %n connection(s)?", nullptr, int(deletions.size())),
          this))
    , m_text(plainLabel({}, {}, this))
    , m_delete(new QPushButton(deletions.size() == 1
              ? tr("&Delete Connection")
              : tr("&Delete %n Connection(s)", nullptr, int(deletions.size())),
          this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"deleteDialog"_s);
    setWindowTitle(deletions.size() == 1 ? tr("Delete Connection") : tr("Delete Connections"));
    setWindowModality(Qt::WindowModal);
    m_title->setObjectName(u"deleteTitle"_s);
    m_text->setObjectName(u"deleteText"_s);
    m_delete->setObjectName(u"deleteDelete"_s);
    m_cancel->setObjectName(u"deleteCancel"_s);
    buildLayout();
    updateLooks();
    connect(m_cancel, &QPushButton::clicked, this, &DeleteDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        emit deleteRequested(m_deletions);
        accept();
    });
    const int width = fontMetrics().averageCharWidth() * (deletions.size() == 1 ? 76 : 125);
    resize(width, layout()->heightForWidth(width));
}

void DeleteDialog::buildLayout()
{
    const bool isOne = m_deletions.size() == 1;
    const QString stops = isOne ? changewords::loss(m_deletions.first())
                                : tr("The destinations lose access to these data at once; dashboards and "
                                     "monitors there that use them stop working.");
    m_text->setText(stops + u"\n\n"_s
        + tr("Undo would make a new connection: with a new id, a new creator, and without its access "
             "restrictions."));

    auto* body = new QVBoxLayout;
    body->addWidget(m_title);
    body->addWidget(isOne ? details() : list(), isOne ? 0 : 1);
    body->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(body, 1);
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_delete, QDialogButtonBox::AcceptRole);
    box->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_delete->setAutoDefault(false);
    m_cancel->setDefault(true);

    auto* outer = new QVBoxLayout(this);
    outer->addLayout(row, 1);
    outer->addWidget(box);
    setTabOrder(m_delete, m_cancel);
}

QWidget* DeleteDialog::details()
{
    const Change& deletion = m_deletions.first();
    auto* widget = new QWidget(this);
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* chips = new ChipRow(widget);
    chips->setChips(chipsFor(deletion.baseline.connectionTypes));
    form->addRow(tr("Source:"), selectableLabel(displayName(deletion.baseline.sourceOrg), widget));
    form->addRow(tr("Destination:"), selectableLabel(displayName(deletion.baseline.sinkOrg), widget));
    form->addRow(tr("Data types:"), chips);
    form->addRow(tr("Creator:"), selectableLabel(creatorOf(deletion), widget));
    return widget;
}

QWidget* DeleteDialog::list()
{
    auto* table = new QTableView(this);
    auto* model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({tr("Source"), tr("Destination"), tr("Data types"), tr("Creator")});
    for (const Change& deletion : m_deletions) {
        auto* types = itemOf(chipsText(chipsFor(deletion.baseline.connectionTypes)));
        types->setData(QVariant::fromValue(deletion.baseline.connectionTypes), ChipDelegate::SavedTypesRole);
        model->appendRow({itemOf(displayName(deletion.baseline.sourceOrg)),
            itemOf(displayName(deletion.baseline.sinkOrg)), types, itemOf(creatorOf(deletion))});
    }
    table->setObjectName(u"deleteList"_s);
    table->setAccessibleName(tr("Connections to delete"));
    table->setModel(model);
    table->setItemDelegateForColumn(typesColumn, new ChipDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    for (int column = 0; column < model->columnCount(); ++column) { // No name of a column is ever cut.
        const int name = table->horizontalHeader()->sectionSizeHint(column);
        table->horizontalHeader()->setMinimumSectionSize(
            std::max(name, table->horizontalHeader()->minimumSectionSize()));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {typesColumn, creatorColumn})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + theme::space(this, 3));
    const int rows = std::clamp(int(m_deletions.size()), 3, 5) + 1;
    table->setMinimumHeight(rows * table->verticalHeader()->defaultSectionSize());
    return table;
}

void DeleteDialog::updateLooks()
{
    const int step = theme::space(this);
    theme::setDialogMargins(this);
    layout()->setSpacing(4 * step);
    m_title->setFont(theme::titleFont(font()));
    const int side = 2 * theme::iconSize(this);
    const QColor accent = theme::toneColors(theme::Tone::Warning, palette()).accent;
    m_icon->setPixmap(
        theme::symbolicIcon(u"warning"_s, accent).pixmap(QSize(side, side), devicePixelRatioF()));
}

void DeleteDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}

void DeleteDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus();
}
