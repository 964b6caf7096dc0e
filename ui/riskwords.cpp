// SPDX-License-Identifier: Apache-2.0
#include "ui/riskwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace riskwords {

namespace {

struct RisksTexts {
    Q_DECLARE_TR_FUNCTIONS(Risks)
};

} // namespace

QString name(Risk risk)
{
    switch (risk) {
    case Risk::CreatorDisabled:
        return RisksTexts::tr("Creator disabled");
    case Risk::CreatorPending:
        return RisksTexts::tr("Creator pending");
    case Risk::CreatorIsPerson:
        return RisksTexts::tr("Created by a person");
    case Risk::UnknownTypes:
        return RisksTexts::tr("Unknown data types");
    case Risk::ManyDestinations:
        return RisksTexts::tr("Five or more destinations");
    case Risk::MutualExposure:
        return RisksTexts::tr("Same data both ways");
    }
    Q_UNREACHABLE();
}

QString meaning(Risk risk)
{
    switch (risk) {
    case Risk::CreatorDisabled:
        return RisksTexts::tr(
            "This user is disabled. Datadog deletes a connection together with its creator's account.");
    case Risk::CreatorPending:
        return RisksTexts::tr("This user has not accepted the invitation yet, and the connection depends on "
                              "this user's account.");
    case Risk::CreatorIsPerson:
        return RisksTexts::tr("The connection ends when this person's account is disabled.");
    case Risk::UnknownTypes:
        return RisksTexts::tr("It shares data types that this version of Orgbridge does not know. They are "
                              "kept as they are.");
    case Risk::ManyDestinations:
        return RisksTexts::tr("Its source organization shares with five or more organizations. One that is "
                              "not on Datadog's Enterprise plan may share with five at most.");
    case Risk::MutualExposure:
        return RisksTexts::tr("The two organizations share the same data types in both directions.");
    }
    Q_UNREACHABLE();
}

QString remedy(Risk risk)
{
    switch (risk) {
    case Risk::CreatorDisabled:
    case Risk::CreatorPending:
    case Risk::CreatorIsPerson:
        return RisksTexts::tr("Recreate the connection with a service account, as Datadog recommends.");
    case Risk::UnknownTypes:
        return RisksTexts::tr("See in Datadog what they are, and untick what is not meant to be shared.");
    case Risk::ManyDestinations:
        return RisksTexts::tr("Delete connections that nobody needs before you add another one.");
    case Risk::MutualExposure:
        return RisksTexts::tr("Where one direction is enough, untick the types in the other.");
    }
    Q_UNREACHABLE();
}

QString summary(const RiskTally& tally)
{
    QStringList parts;
    for (const Risk risk : allRisks()) {
        if (const int number = tally.value(risk); number > 0)
            parts.append(RisksTexts::tr("%1: %2", "a risk, and how many connections have it")
                             .arg(name(risk), QLocale().toString(number)));
    }
    return parts.join(u" · "_s);
}

QString names(Risks risks)
{
    QStringList parts;
    for (const Risk risk : allRisks()) {
        if (risks.testFlag(risk))
            parts.append(name(risk));
    }
    return parts.join(u" · "_s);
}

} // namespace riskwords
