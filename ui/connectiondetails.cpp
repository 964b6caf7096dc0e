// SPDX-License-Identifier: Apache-2.0
#include "ui/connectiondetails.h"

#include "app/datadog/apidate.h"
#include "app/datadog/shownname.h"
#include "app/sentences.h"
#include "ui/changewords.h"
#include "ui/copyableid.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// QFormLayout would lay out with the heights that rows have at the width it was asked about last (seen with
/// Qt 6.4).
class DetailsLayout : public QFormLayout {
public:
    using QFormLayout::QFormLayout;

    void setGeometry(const QRect& rect) override
    {
        if (rect != geometry())
            invalidate();
        QFormLayout::setGeometry(rect);
    }
};

QLabel* newText(QWidget* parent, const QString& objectName)
{
    auto* label = plainLabel(objectName, {}, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString kindOf(const User& creator)
{
    if (!creator.serviceAccount)
        return {};
    return *creator.serviceAccount ? ConnectionDetails::tr("service account")
                                   : ConnectionDetails::tr("person");
}

/// How Datadog names the state of a user; one that is not known stays as it is.
QString statusText(const QString& status)
{
    if (status == "Active"_L1)
        return ConnectionDetails::tr("Active", "a user");
    if (status == "Disabled"_L1)
        return ConnectionDetails::tr("Disabled", "a user");
    return status == "Pending"_L1 ? ConnectionDetails::tr("Pending", "a user, invited") : status;
}

} // namespace

ConnectionDetails::ConnectionDetails(QWidget* parent)
    : QWidget(parent)
    , m_created(newText(this, u"created"_s))
    , m_creator(newText(this, u"creator"_s))
    , m_email(newText(this, u"creatorEmail"_s))
    , m_seenBy(newText(this, u"seenBy"_s))
    , m_recreate(new QPushButton(theme::symbolicIcon(u"refresh"_s), tr("Recreate with This Account…"), this))
    , m_connectionId(newId(tr("connection id"), u"connectionId"_s))
    , m_sourceId(newId(tr("source organization id"), u"sourceId"_s))
    , m_sinkId(newId(tr("destination organization id"), u"sinkId"_s))
    , m_creatorId(newId(tr("creator id"), u"creatorId"_s))
{
    m_recreate->setObjectName(u"recreate"_s);
    buildLayout();
}

void ConnectionDetails::buildLayout()
{
    auto* form = new DetailsLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme::space(this, 2));
    form->setVerticalSpacing(theme::space(this));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Created"), m_created);
    form->addRow(tr("Creator"), m_creator);
    form->addRow(tr("E-mail"), m_email);
    m_recreate->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // As wide as its text.
    form->addRow(QString(), m_recreate);
    form->addRow(tr("Seen by"), m_seenBy);
    form->addRow(tr("Connection id"), m_connectionId);
    form->addRow(tr("Source id"), m_sourceId);
    form->addRow(tr("Destination id"), m_sinkId);
    form->addRow(tr("Creator id"), m_creatorId);
}

CopyableId* ConnectionDetails::newId(const QString& what, const QString& objectName)
{
    auto* id = new CopyableId(what, this);
    id->setObjectName(objectName);
    connect(id, &CopyableId::copied, this, &ConnectionDetails::copied);
    return id;
}

void ConnectionDetails::showConnection(const Connection& connection, const QStringList& seenBy)
{
    const QDateTime created = parseApiDate(connection.createdAt);
    m_created->setText(created.isValid() ? QLocale().toString(created.toLocalTime(), QLocale::LongFormat)
                                         : shownName(connection.createdAt));
    m_created->setToolTip(theme::plainToolTip(shownName(connection.createdAt)));
    showCreator(connection.createdBy);
    m_seenBy->setText(seenBy.join(u'\n'));
    static_cast<QFormLayout*>(layout())->setRowVisible(m_seenBy, !seenBy.isEmpty());
    m_connectionId->setId(connection.id);
    m_sourceId->setId(connection.sourceOrg.id());
    m_sinkId->setId(connection.sinkOrg.id());
    m_creatorId->setId(connection.createdBy->id);
}

void ConnectionDetails::showCreator(const User& creator)
{
    QStringList more;
    for (const QString& part : {kindOf(creator), statusText(creator.status)}) {
        if (!part.isEmpty())
            more.append(changewords::isolated(part));
    }
    m_creator->setText(more.isEmpty()
            ? displayName(creator)
            : tr("%1 (%2)").arg(changewords::isolated(displayName(creator)), listed(more)));
    m_email->setText(creator.email.isEmpty() ? tr("not known") : shownName(creator.email));
}
