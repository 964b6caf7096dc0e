// SPDX-License-Identifier: Apache-2.0
#include "ui/report.h"

#include "app/datadog/apidate.h"
#include "app/datadog/shownname.h"
#include "app/namecollator.h"
#include "app/sentences.h"
#include "ui/language.h"
#include "ui/riskwords.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString createdDate(const QString& createdAt)
{
    const QDateTime date = parseApiDate(createdAt);
    return date.isValid() ? QLocale().toString(date.toLocalTime().date(), QLocale::ShortFormat)
                          : shownName(createdAt);
}

QList<Connection> sorted(const Report& report)
{
    QList<Connection> connections;
    for (const Connection& connection : report.connections) {
        if (connection.since != SinceLastVisit::Gone)
            connections.append(connection);
    }
    const QCollator collator = nameCollator();
    const auto before = [&](const Connection& a, const Connection& b) {
        const int source = collator.compare(displayName(a.sourceOrg), displayName(b.sourceOrg));
        return source != 0 ? source < 0
                           : collator.compare(displayName(a.sinkOrg), displayName(b.sinkOrg)) < 0;
    };
    std::stable_sort(connections.begin(), connections.end(), before);
    return connections;
}

QString cells(const QString& tag, const QStringList& texts)
{
    QString row = u"<tr>"_s;
    for (const QString& text : texts)
        row += u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped());
    return row + u"</tr>\n"_s;
}

QString tableOf(const QList<Connection>& connections, const QHash<ApiId, Risks>& risks, ReportReader reader)
{
    const bool turns = reader == ReportReader::RichText && QGuiApplication::isRightToLeft();
    const auto line = [turns](const QString& tag, QStringList texts) {
        if (turns)
            std::ranges::reverse(texts);
        return cells(tag, texts);
    };
    // With all of the width Qt's rich text takes a pixel more than there is, in some fonts.
    QString table = u"<table width=\"99%\" cellspacing=\"0\" cellpadding=\"3\" border=\"1\" "
                    "style=\"border-collapse: collapse\">\n<thead>"_s
        + line(u"th"_s,
            {ReportTexts::tr("Source"), ReportTexts::tr("Destination"), ReportTexts::tr("Data types"),
                ReportTexts::tr("Created"), ReportTexts::tr("Creator"), ReportTexts::tr("At risk")})
        + u"</thead>\n"_s;
    for (const Connection& connection : connections) {
        table += line(u"td"_s,
            {displayName(connection.sourceOrg), displayName(connection.sinkOrg),
                connection.connectionTypes.labels().join(ReportTexts::tr(", ", "between data types")),
                createdDate(connection.createdAt), displayName(connection.createdBy),
                riskwords::names(risks.value(connection.id))});
    }
    return table + u"</table>\n"_s;
}

QString countsOf(const QList<Connection>& connections)
{
    QSet<QString> sources;
    QSet<QString> sinks;
    for (const Connection& connection : connections) {
        sources.insert(connection.sourceOrg.id());
        sinks.insert(connection.sinkOrg.id());
    }
    return ReportTexts::tr("%1 from %2 to %3.", "connections, source and destination organizations")
        .arg(ReportTexts::tr("%n connection(s)", nullptr, static_cast<int>(connections.size())),
            ReportTexts::tr("%n source organization(s)", nullptr, static_cast<int>(sources.size())),
            ReportTexts::tr("%n destination organization(s)", nullptr, static_cast<int>(sinks.size())));
}

QString paragraph(const QString& text)
{
    return u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped());
}

} // namespace

QString reportText(const Report& report, const QString& mapUrl, int mapWidth, ReportReader reader)
{
    const QList<Connection> connections = sorted(report);
    const QString risks = riskwords::summary(tallyOf(report.risks));
    QString text = u"<h1>%1</h1>\n"_s.arg(ReportTexts::tr("Who shares what with whom").toHtmlEscaped());
    text += paragraph(ReportTexts::tr("Site %1, as seen by %2 on %3.")
                          .arg(report.site, report.accounts.join(ReportTexts::tr(", ", "between accounts")),
                              QLocale().toString(report.asOf.toLocalTime(), QLocale::LongFormat)));
    text += paragraph(sentences({countsOf(connections),
        risks.isEmpty() ? ReportTexts::tr("None is at risk.") : ReportTexts::tr("At risk: %1.").arg(risks)}));
    if (!mapUrl.isEmpty()) {
        text += u"<p align=\"center\"><img src=\"%1\" width=\"%2\" alt=\"%3\"></p>\n"_s.arg(
            mapUrl, QString::number(mapWidth), ReportTexts::tr("Map of the connections").toHtmlEscaped());
    }
    text += tableOf(connections, report.risks, reader);
    text += paragraph(ReportTexts::tr("Made by Orgbridge %1. Edits that are not sent are not part of it.")
                          .arg(QStringLiteral(ORGBRIDGE_VERSION)));
    return u"<body dir=\"%1\">\n%2</body>"_s.arg(
        QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s, text);
}

QByteArray reportToHtml(const Report& report)
{
    constexpr int mapWidth = 1000;
    const QString style = u"body{font:14px sans-serif;max-width:1100px;margin:24px auto;color:#1a1a1a;"
                          "background:#fff}table{border-collapse:collapse}th,td{text-align:start;"
                          "vertical-align:top}h1{font-size:20px}img{max-width:100%;height:auto}"_s;
    const QString map = report.map
        ? u"data:image/svg+xml;base64,"_s + QString::fromLatin1(mapToSvg(*report.map).toBase64())
        : QString();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title><style>%3"
           "</style></head>\n%4\n</html>\n"_s
               .arg(QLocale(installedLanguage()).bcp47Name(),
                   ReportTexts::tr("Org connections").toHtmlEscaped(), style,
                   reportText(report, map, mapWidth, ReportReader::Browser))
               .toUtf8();
}
