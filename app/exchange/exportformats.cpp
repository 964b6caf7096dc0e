// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/exportformats.h"

#include "app/exchange/csvexport.h"
#include "app/exchange/jsonexport.h"
#include "app/exchange/terraformexport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

const QList<ExportFormat>& exportFormats()
{
    static const QList<ExportFormat> formats = {
        {u"json"_s, QStringLiteral(QT_TRANSLATE_NOOP("ExportFormats", "JSON")),
            QStringLiteral(QT_TRANSLATE_NOOP("ExportFormats", "Complete. Can be imported again.")),
            exportJson},
        {u"csv"_s, QStringLiteral(QT_TRANSLATE_NOOP("ExportFormats", "CSV")),
            QStringLiteral(QT_TRANSLATE_NOOP("ExportFormats", "For spreadsheets. Can be imported again.")),
            exportCsv},
        {u"tf"_s, QStringLiteral(QT_TRANSLATE_NOOP("ExportFormats", "Terraform")),
            QStringLiteral(QT_TRANSLATE_NOOP("ExportFormats",
                "A configuration that takes the connections over. It holds no keys; its first lines say how "
                "to fill them in.")),
            exportTerraform},
    };
    return formats;
}

QString formatLabel(const ExportFormat& format)
{
    return QCoreApplication::translate("ExportFormats", format.label.toUtf8().constData());
}

QString formatPurpose(const ExportFormat& format)
{
    return QCoreApplication::translate("ExportFormats", format.purpose.toUtf8().constData());
}
