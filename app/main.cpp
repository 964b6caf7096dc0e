// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/environment.h"
#include "app/accounts/privatefile.h"
#include "app/commandline.h"
#include "app/datadog/redaction.h"
#include "app/debuginfo.h"
#include "app/demo.h"
#include "app/leanmemory.h"
#include "app/nomemorydump.h"
#include "app/workspace.h"
#include "ui/fontsahead.h"
#include "ui/language.h"
#include "ui/legiblestyle.h"
#include "ui/windowkeeper.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int print(const QString& text, FILE* file = stdout)
{
    std::fputs(text.toUtf8().constData(), file);
    return file == stdout ? 0 : 2;
}

/// Answers that need no display.
int answerWithoutWindow(const QStringList& arguments, int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    installTranslations(chosenLanguage(Places::ofThisUser().windowFile));
    const CommandLine line = parseCommandLine(arguments); // Once more, for its texts in this language.
    switch (line.task) {
    case CommandLine::Task::PrintHelp:
        return print(helpText());
    case CommandLine::Task::PrintVersion:
        return print(u"orgbridge " ORGBRIDGE_VERSION "\n"_s);
    case CommandLine::Task::PrintDebugInfo:
        return print(debugInfo());
    case CommandLine::Task::Refuse:
        return print(u"orgbridge: "_s + line.error + u'\n', stderr);
    case CommandLine::Task::ShowWindow:
        break;
    }
    Q_UNREACHABLE();
}

/// Adds the account "Environment", on the site that the command line names if it names one, else on its own,
/// which is returned.
std::optional<Site> addEnvironmentAccount(
    Workspace& workspace, const QProcessEnvironment& environment, const std::optional<Site>& site)
{
    const auto found = accountFromEnvironment(environment, {}, site);
    if (!found) {
        print(u"orgbridge: "_s + found.error() + u'\n', stderr);
        workspace.environmentProblem = found.error();
        return site;
    }
    if (!*found)
        return site;
    const Account& account = (*found)->account;
    workspace.accounts.addTransient(account);
    workspace.credentials.keepForSession(account.id, (*found)->credentials);
    return siteByParameter(account.site);
}

int showWindow(const CommandLine& line, const QProcessEnvironment& environment)
{
    std::optional<Demo> demo;
    if (line.demo) {
        demo.emplace();
        if (!demo->isReady())
            return print(u"orgbridge: "_s
                    + Demo::tr("The demo cannot start: no port of this machine is free.") + u'\n',
                stderr);
    }
    Workspace workspace(demo ? Places::below(demo->folder()) : Places::ofThisUser(environment));
    std::optional<Site> site = line.site;
    if (demo) {
        demo->addAccounts(workspace);
        site = siteFromApiUrl(demo->url());
    } else {
        site = addEnvironmentAccount(workspace, environment, site);
    }
    if (demo) // The demo speaks what its user's own window speaks.
        chooseLanguage(workspace.places.windowFile, chosenLanguage(Places::ofThisUser().windowFile));
    WindowKeeper keeper(workspace, site);
    keeper.open();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    redactLog();
    keepNewFilesPrivate();
#ifdef NDEBUG // Who works on Orgbridge wants a debugger and core files.
    denyMemoryDumps();
#endif
    QCoreApplication::setApplicationName(u"orgbridge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ORGBRIDGE_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine line = parseCommandLine(arguments);
    if (line.task != CommandLine::Task::ShowWindow)
        return answerWithoutWindow(arguments, argc, argv);

    keepBlocksThatComeAgain();
    const QProcessEnvironment environment = takeEnvironment();
    const std::future<void> fonts = readFontsAhead();
    const QApplication application(argc, argv);
    fonts.wait();
    QApplication::setStyle(new LegibleStyle);
    QGuiApplication::setDesktopFileName(u"orgbridge"_s); // By this name Wayland finds the window's icon.
    installTranslations(chosenLanguage(Places::ofThisUser().windowFile));
    if (line.verbose)
        QLoggingCategory::setFilterRules(u"orgbridge.http.info=true"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return showWindow(line, environment);
}
