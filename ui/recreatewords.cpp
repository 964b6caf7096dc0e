// SPDX-License-Identifier: Apache-2.0
#include "ui/recreatewords.h"

#include "app/connections/connection.h"
#include "ui/accesswords.h"
#include "ui/changewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const User& user)
{
    return changewords::isolated(displayName(user));
}

/// Finds the words; a class for the context of its translations.
class RecreateWords {
    Q_DECLARE_TR_FUNCTIONS(RecreateWords)

public:
    static QString creators(const QList<Recreation>& recreations);
    static QStringList lostOfOne(const Recreation& recreation);
    static QStringList lostOfSeveral(const QList<Recreation>& recreations);
    static QStringList keptOfOne(const Recreation& recreation);
    static QStringList keptOfSeveral(const QList<Recreation>& recreations);
    static QString carried() { return tr("Not the access restrictions: they are carried along."); }
    static QString bullet(const QString& line) { return tr("• %1", "one of several lines").arg(line); }
};

QString RecreateWords::creators(const QList<Recreation>& recreations)
{
    QStringList creators;
    for (const Recreation& one : recreations)
        creators.append(nameOf(one.creator));
    creators.removeDuplicates();
    creators.removeAll(QString());
    return creators.isEmpty() ? tr("the user of the account") : changewords::inSentence(creators);
}

QStringList RecreateWords::lostOfOne(const Recreation& recreation)
{
    const OrgConnection& old = recreation.connection;
    const QString source = changewords::nameOf(old.sourceOrg);
    const QString creator = nameOf(old.createdBy);
    QStringList lines {tr("Its id: scripts, Terraform and whatever else refers to it must be changed.")};
    if (creator.isEmpty())
        lines.append(
            tr("Its creator. It will depend on the user account of %1 instead.").arg(creators({recreation})));
    else
        lines.append(tr("Its creator, %1. It will depend on the user account of %2 instead.")
                         .arg(creator, creators({recreation})));
    lines.append(tr("Access for a moment: between deletion and creation %1 sees nothing of %2.")
                     .arg(changewords::nameOf(old.sinkOrg), source));
    if (!recreation.access)
        lines.append(
            tr("Its access restrictions, which could not be read: everyone in %1 whose role allows it "
               "may use the new connection.")
                .arg(source));
    return lines;
}

QStringList RecreateWords::lostOfSeveral(const QList<Recreation>& recreations)
{
    QStringList lines {tr("Their ids: scripts, Terraform and whatever else refers to them must be changed."),
        tr("Their creators. They will depend on the user account of %1 instead.").arg(creators(recreations)),
        tr("Access for a moment: between deletion and creation the destinations see nothing.")};
    const auto unread = std::count_if(
        recreations.begin(), recreations.end(), [](const Recreation& one) { return !one.access; });
    if (unread > 0)
        lines.append(
            tr("The access restrictions of %n connection(s), which could not be read: everyone whose "
               "role allows it may use the new ones.",
                nullptr, int(unread)));
    return lines;
}

QStringList RecreateWords::keptOfOne(const Recreation& recreation)
{
    QStringList lines {
        tr("Its data types: %1.").arg(changewords::typesInSentence(recreation.connection.connectionTypes))};
    if (!recreation.access)
        return lines;
    const AccessEdit& edit = *recreation.access;
    if (edit.desired.isUnrestricted())
        lines.append(tr("Its access, which is not restricted."));
    else
        lines.append(
            tr("Its access restrictions: %1.").arg(accesswords::policyInLine(edit.desired, edit.names)));
    return lines;
}

QStringList RecreateWords::keptOfSeveral(const QList<Recreation>& recreations)
{
    const auto carried = std::count_if(recreations.begin(), recreations.end(),
        [](const Recreation& one) { return one.access && !one.access->desired.isUnrestricted(); });
    QStringList lines {tr("Their data types.")};
    if (carried > 0)
        lines.append(tr("The access restrictions of %n connection(s).", nullptr, int(carried)));
    return lines;
}

} // namespace

QStringList lostInRecreation(const QList<Recreation>& recreations)
{
    return recreations.size() == 1 ? RecreateWords::lostOfOne(recreations.first())
                                   : RecreateWords::lostOfSeveral(recreations);
}

QStringList keptInRecreation(const QList<Recreation>& recreations)
{
    return recreations.size() == 1 ? RecreateWords::keptOfOne(recreations.first())
                                   : RecreateWords::keptOfSeveral(recreations);
}

QString recreationNote(const QList<Recreation>& recreations)
{
    const bool carries = std::any_of(recreations.begin(), recreations.end(),
        [](const Recreation& one) { return one.access && !one.access->desired.isUnrestricted(); });
    return bulleted(
        lostInRecreation(recreations) + (carries ? QStringList {RecreateWords::carried()} : QStringList()));
}

QString bulleted(const QStringList& lines)
{
    QStringList marked;
    for (const QString& line : lines)
        marked.append(RecreateWords::bullet(line));
    return marked.join(u'\n');
}
