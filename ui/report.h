// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connections/risks.h"
#include "ui/mapexport.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

class QPagedPaintDevice;

/// Who shares what with whom, at one moment, for somebody who audits it: as the server has it, without
/// edits that are not sent.
struct Report {
    QString site; ///< For people.
    QStringList accounts; ///< Labels of the accounts that saw the connections.
    QDateTime asOf; ///< When they were read; UTC.
    QList<Connection> connections;
    QHash<ApiId, Risks> risks;
    std::optional<MapPicture> map;
};

/// What lays the text out. Qt's own rich text does not turn tables around where one reads from right to left.
enum class ReportReader { Browser, RichText };

/// The text of the report. Names are text in it, whatever they look like.
/// @param mapUrl of the map's image, which is as wide as `mapWidth` pixels; empty leaves it out.
[[nodiscard]] QString reportText(
    const Report& report, const QString& mapUrl, int mapWidth, ReportReader reader = ReportReader::RichText);

/// One file that needs no other: the map is in it.
[[nodiscard]] QByteArray reportToHtml(const Report& report);

/// On A4 paper, lying. One page where smaller letters make it fit, else as many as it takes.
[[nodiscard]] QByteArray reportToPdf(const Report& report);

/// Prints it on paper of any size. False where the device cannot be printed on.
bool printReport(const Report& report, QPagedPaintDevice& device);
