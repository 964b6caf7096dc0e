// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/datadog/answers.h"

/// The answers beside connections: restriction policies, organizations, and the checks of keys.
void fuzz(const QByteArray& input)
{
    if (const auto policy = parseRestrictionPolicy(input)) {
        require(policyFromJson(toJson(*policy)) == *policy, "a policy can be stored");
        require(policy->with(*policy) == *policy, "a policy is a set");
        // A binding that names nobody came so, and stays.
        require(policy->without(*policy).everybody().isEmpty(),
            "nobody is left in a policy without its bindings");
        require(!policy->everybody().contains(QString()), "nobody in a policy is without a name");
    } else {
        requireReason(policy.error());
    }
    if (const auto list = parseOrgList(input)) {
        for (const Org& org : list->orgs)
            require(!org.id.isEmpty(), "every organization has an id");
    } else {
        requireReason(list.error());
    }
    if (const auto info = parseApiKeyInfo(input); !info)
        requireReason(info.error());
    if (const auto valid = parseValidateKeys(input); !valid)
        requireReason(valid.error());
}
