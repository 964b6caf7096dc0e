// SPDX-License-Identifier: Apache-2.0
#include "ui/aboutdialog.h"

#include "ui/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

struct Component {
    QString name;
    QString version;
    QString licence;
};

/// That of the library which Qt's driver has loaded.
QString sqliteVersion()
{
    const QString name = u"about"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

/// What the program is made of. Where a library does not tell its version, it is that of the build.
QList<Component> componentsOf()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s},
        {u"QtKeychain"_s, QStringLiteral(ORGBRIDGE_QTKEYCHAIN_VERSION), u"BSD-3-Clause"_s},
        {u"QCoro"_s, QStringLiteral(ORGBRIDGE_QCORO_VERSION), u"MIT"_s},
        {u"simdjson"_s, QStringLiteral(ORGBRIDGE_SIMDJSON_VERSION), u"Apache-2.0"_s},
        {u"tl::expected"_s, QStringLiteral(ORGBRIDGE_EXPECTED_VERSION), u"CC0-1.0"_s},
        {u"Graphviz"_s, QStringLiteral(ORGBRIDGE_GRAPHVIZ_VERSION), u"EPL-1.0"_s},
        {u"SQLite"_s, sqliteVersion(), AboutDialog::tr("Public domain")},
        {u"TLS"_s, QSslSocket::sslLibraryVersionString(), u"Apache-2.0"_s}};
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Orgbridge"));
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"aboutTabs"_s);
    tabs->setAccessibleName(tr("About Orgbridge"));
    tabs->addTab(components(), tr("&Versions"));
    tabs->addTab(text(u"LICENSE"_s, tr("Licence")), tr("&Licence"));
    tabs->addTab(text(u"THIRD-PARTY-NOTICES.md"_s, tr("Third-party notices")), tr("&Third-party notices"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    theme::setDialogMargins(this);
    column->setSpacing(theme::space(this, 3));
    column->addLayout(title());
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(96 * fontMetrics().averageCharWidth(), 36 * fontMetrics().height());
}

QLayout* AboutDialog::title()
{
    auto* icon = new QLabel(this);
    icon->setObjectName(u"aboutIcon"_s);
    const int side = theme::space(this, 12);
    icon->setPixmap(theme::applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    auto* name = plainLabel(u"aboutTitle"_s, tr("Orgbridge %1").arg(QStringLiteral(ORGBRIDGE_VERSION)), this);
    name->setFont(theme::titleFont(font()));
    auto* what = plainLabel(u"aboutText"_s,
        tr("Datadog org connections on the desktop. Licence: Apache-2.0. \"Datadog\" is a trademark of "
           "Datadog, Inc., which neither made nor endorses Orgbridge."),
        this);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::space(this));
    words->addWidget(name);
    words->addWidget(what);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(this, 3));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

QWidget* AboutDialog::components()
{
    const QList<Component> all = componentsOf();
    auto* table = new QTableWidget(static_cast<int>(all.size()), 3, this);
    table->setObjectName(u"aboutVersions"_s);
    table->setAccessibleName(tr("Versions"));
    table->setHorizontalHeaderLabels({tr("Component"), tr("Version"), tr("Licence")});
    for (int row = 0; row < all.size(); ++row) {
        const Component& one = all.at(row);
        for (const auto& [column, text] :
            {std::pair(0, one.name), std::pair(1, one.version), std::pair(2, one.licence)})
            table->setItem(row, column, new QTableWidgetItem(text));
    }
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::space(this, 3));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

/// A text that is part of the program. It is in English, as licences are.
QWidget* AboutDialog::text(const QString& resource, const QString& name)
{
    auto* view = new QTextBrowser(this);
    view->setAccessibleName(name);
    view->setLayoutDirection(Qt::LeftToRight);
    view->setOpenExternalLinks(true);
    QFile file(u":/help/"_s + resource);
    const QString content = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    if (resource.endsWith(u".md"_s))
        view->setMarkdown(content);
    else
        view->setPlainText(content);
    return view;
}
