// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString& environmentText()
{
    static const QString text = CommandLineTexts::tr(
        "Environment:\n"
        "  DD_API_KEY, DD_APP_KEY   With both set there is an account \"Environment\", "
        "which is never stored.\n"
        "  DD_BEARER_TOKEN          The same with a token.\n"
        "  DD_SITE                  Its site, datadoghq.com if not set.\n");
    return text;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(CommandLineTexts::tr("Datadog org connections on the desktop."));
    parser.addOptions(
        {{u"demo"_s,
             CommandLineTexts::tr("Open on the built-in sandbox with sample organizations; needs no keys.")},
            {u"site"_s, CommandLineTexts::tr("Start with this site, such as datadoghq.eu."), u"PARAMETER"_s},
            {u"api-url"_s,
                CommandLineTexts::tr(
                    "Start with this API address instead of a site's: https, or http on this machine."),
                u"URL"_s},
            {u"verbose"_s,
                CommandLineTexts::tr("Log verb, path, status, milliseconds and an id of each request.")},
            {u"debug-info"_s, CommandLineTexts::tr("Print what a bug report should say, and exit.")},
            {{u"v"_s, u"version"_s}, CommandLineTexts::tr("Print the version and exit.")},
            {{u"h"_s, u"help"_s}, CommandLineTexts::tr("Print this help and exit.")}});
}

QString validSites()
{
    QStringList parameters;
    for (const Site& site : datadogSites())
        parameters.append(site.parameter);
    return parameters.join(u", "_s);
}

CommandLine refusal(const QString& error)
{
    return {.task = CommandLine::Task::Refuse, .error = error};
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refusal(CommandLineTexts::tr("Orgbridge takes no arguments besides its options: %1")
                           .arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(u"help"_s))
        return {.task = CommandLine::Task::PrintHelp};
    if (parser.isSet(u"version"_s))
        return {.task = CommandLine::Task::PrintVersion};
    if (parser.isSet(u"debug-info"_s))
        return {.task = CommandLine::Task::PrintDebugInfo};

    CommandLine line {.demo = parser.isSet(u"demo"_s), .verbose = parser.isSet(u"verbose"_s)};
    if (parser.isSet(u"site"_s)) {
        line.site = siteByParameter(parser.value(u"site"_s));
        if (!line.site || !line.site->isDatadog())
            return refusal(CommandLineTexts::tr("There is no site \"%1\". The sites are: %2")
                               .arg(parser.value(u"site"_s), validSites()));
    }
    if (parser.isSet(u"api-url"_s)) {
        line.site = siteFromApiUrl(QUrl(parser.value(u"api-url"_s), QUrl::StrictMode));
        if (!line.site)
            return refusal(
                CommandLineTexts::tr("\"%1\" cannot be used as an API address: it takes https, or http "
                                     "on this machine, with a host and without path or user.")
                    .arg(parser.value(u"api-url"_s)));
    }
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText() + u'\n' + environmentText();
}
