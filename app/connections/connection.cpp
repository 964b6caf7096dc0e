// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connection.h"

#include "app/datadog/shownname.h"

namespace {

QString firstOf(const QString& preferred, const QString& otherwise)
{
    return preferred.isEmpty() ? otherwise : preferred;
}

Org merged(const Org& known, const Org& answer)
{
    if (!answer.id.isEmpty() && answer.id != known.id)
        return answer;
    return {.id = known.id, .name = firstOf(answer.name, known.name)};
}

User merged(const User& known, const User& answer)
{
    if (!answer.id.isEmpty() && answer.id != known.id)
        return answer;
    return {.id = known.id,
        .name = firstOf(answer.name, known.name),
        .handle = firstOf(answer.handle, known.handle),
        .email = firstOf(answer.email, known.email),
        .status = firstOf(answer.status, known.status),
        .serviceAccount = answer.serviceAccount ? answer.serviceAccount : known.serviceAccount,
        .disabled = answer.disabled ? answer.disabled : known.disabled};
}

/// What an answer does not change goes on to be shared.
template<typename T, typename Common> Common sharing(const Common& known, const Common& answer)
{
    if (known == answer)
        return known;
    const T& before = known;
    const T now = merged(before, answer);
    return before == now ? known : Common(now);
}

} // namespace

OrgConnection merged(const OrgConnection& known, const OrgConnection& answer)
{
    return {.id = answer.id,
        .sourceOrg = sharing<Org>(known.sourceOrg, answer.sourceOrg),
        .sinkOrg = sharing<Org>(known.sinkOrg, answer.sinkOrg),
        .createdBy = sharing<User>(known.createdBy, answer.createdBy),
        .createdAt = answer.createdAt.isEmpty() ? known.createdAt : answer.createdAt,
        .connectionTypes = answer.connectionTypes.isEmpty() ? known.connectionTypes : answer.connectionTypes};
}

QString displayName(const Org& org)
{
    return shownName(org.name.isEmpty() ? org.id.text() : org.name);
}

QString displayName(const User& user)
{
    return shownName(firstOf(firstOf(user.name, user.email), firstOf(user.handle, user.id)));
}
