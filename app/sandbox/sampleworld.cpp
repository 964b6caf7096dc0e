// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sampleworld.h"

#include "app/sandbox/sandboxpermissions.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView adminRole = u"Datadog Admin Role";
constexpr QStringView readOnlyRole = u"Datadog Read Only Role";

struct OrgRow {
    QStringView name;
    QStringView publicId;
    QStringView createdAt;
};

struct UserRow {
    QStringView name;
    QStringView mailbox;
    QStringView status;
    bool serviceAccount;
};

struct ConnectionRow {
    QStringView source;
    QStringView sink;
    QStringView creator;
    QStringView createdAt;
    QStringView types; ///< Separated by blanks.
};

constexpr QStringView payments = u"Payments Production";
constexpr QStringView central = u"Central Observability";
constexpr QStringView checkout = u"Checkout EU";
constexpr QStringView security = u"Security Operations";
constexpr QStringView longName
    = u"Cross-Border Acquiring, Foreign Exchange and Regulatory Reporting for Europe, "
      u"the Middle East and Africa (Production, Frankfurt and Dublin)";
/// "Card clearing Israel"
constexpr QStringView rightToLeft = u"\u05E1\u05DC\u05D9\u05E7\u05EA \u05D0\u05E9\u05E8\u05D0\u05D9 "
                                    u"\u05D9\u05E9\u05E8\u05D0\u05DC";

constexpr OrgRow orgRows[] = {
    {payments, u"payprod", u"2019-02-11T10:20:31.000000+00:00"},
    {central, u"centralobs", u"2019-02-11T10:42:07.000000+00:00"},
    {checkout, u"checkouteu", u"2020-06-30T08:05:54.000000+00:00"},
    {u"Checkout US", u"checkoutus", u"2020-06-30T08:11:12.000000+00:00"},
    {u"Checkout APAC", u"checkoutapac", u"2021-01-18T01:45:20.000000+00:00"},
    {u"Payments Staging", u"paystaging", u"2019-02-12T09:00:03.000000+00:00"},
    {u"Card Issuing", u"0f6b3a5e1c", u"2021-09-06T13:30:48.112000+00:00"},
    {u"Merchant Onboarding", u"7d20c91be4", u"2022-03-14T15:09:26.535000+00:00"},
    {u"Fraud Detection", u"3e88a1f06d", u"2020-11-02T11:27:39.000000+00:00"},
    {u"Ledger and Settlement", u"b50de2974c", u"2020-01-27T16:18:55.000000+00:00"},
    {u"Refunds and Disputes", u"94cc17d3a8", u"2022-07-21T07:52:14.270000+00:00"},
    {u"Mobile Wallet", u"c2f9648eb1", u"2023-04-17T12:36:02.918000+00:00"},
    {u"Point of Sale LATAM", u"5ab3e07f92", u"2023-10-09T18:44:33.641000+00:00"},
    {u"Partner Gateway", u"e8416cd0b7", u"2022-12-05T10:01:29.805000+00:00"},
    {u"Data Platform", u"dataplatform", u"2019-08-19T14:23:17.000000+00:00"},
    {security, u"secops", u"2019-05-06T09:14:50.000000+00:00"},
    {u"Compliance Archive", u"1b7fd5e39a", u"2024-02-26T08:33:41.377000+00:00"},
    {u"Treasury", u"60a9cf42d8", u"2024-09-16T13:57:08.064000+00:00"},
    {u"Developer Experience", u"f34e8b160c", u"2023-01-30T11:48:25.193000+00:00"},
    {longName, u"8c05da7be1", u"2024-05-13T06:25:57.482000+00:00"},
    {rightToLeft, u"27e1b0c8f5", u"2025-01-20T07:16:44.559000+00:00"},
};

constexpr UserRow userRows[] = {
    {u"Sample Admin", u"sample.admin", u"Active", false},
    {u"Sample Auditor", u"sample.auditor", u"Active", false},
    {u"Former Admin", u"former.admin", u"Disabled", false},
    {u"Pending Engineer", u"pending.engineer", u"Pending", false},
    {u"Platform Lead", u"platform.lead", u"Active", false},
    {u"On-Call Engineer", u"oncall.engineer", u"Active", false},
    {u"svc-observability", u"svc-observability", u"Active", true},
    {u"svc-payments", u"svc-payments", u"Active", true},
    {u"svc-terraform", u"svc-terraform", u"Active", true},
};

// Payments Production has seven destinations; with Central Observability it shares logs both ways.
constexpr ConnectionRow connectionRows[] = {
    {payments, central, u"svc-payments", u"2025-09-17T17:01:30.369165+00:00", u"logs metrics"},
    {payments, security, u"svc-payments", u"2025-09-18T08:12:44.710932+00:00", u"logs audit"},
    {payments, u"Fraud Detection", u"Sample Admin", u"2025-10-02T13:37:05.128477+00:00", u"logs"},
    {payments, u"Data Platform", u"svc-terraform", u"2025-11-24T09:41:58.003214+00:00", u"metrics"},
    {payments, u"Compliance Archive", u"Former Admin", u"2025-03-05T10:15:22.884106+00:00", u"audit logs"},
    {payments, u"Ledger and Settlement", u"Sample Admin", u"2026-01-15T14:20:39.517760+00:00",
        u"logs metrics"},
    {payments, checkout, u"svc-terraform", u"2026-02-03T07:55:11.246893+00:00", u"metrics"},
    {u"Payments Staging", payments, u"On-Call Engineer", u"2025-12-09T16:48:03.932058+00:00", u"logs"},
    {u"Partner Gateway", payments, u"Pending Engineer", u"2026-03-12T14:02:27.660341+00:00", u"logs metrics"},
    {u"Card Issuing", payments, u"svc-terraform", u"2026-02-19T11:09:50.401577+00:00", u"metrics audit"},
    {central, payments, u"svc-observability", u"2025-09-22T12:30:16.075829+00:00", u"logs"},
    {central, security, u"svc-observability", u"2025-06-11T09:26:40.591403+00:00", u"audit"},
    {central, u"Developer Experience", u"Platform Lead", u"2026-04-08T10:44:32.817265+00:00",
        u"ci_visibility_pipelines metrics"},
    {checkout, central, u"svc-terraform", u"2025-07-28T15:33:09.240618+00:00", u"logs metrics audit"},
    {checkout, u"Fraud Detection", u"Platform Lead", u"2025-10-30T08:19:57.366740+00:00", u"logs"},
    {checkout, security, u"svc-terraform", u"2025-08-04T13:02:48.953182+00:00", u"logs audit"},
    {u"Checkout US", central, u"svc-terraform", u"2025-07-28T15:34:51.008327+00:00", u"logs metrics"},
    {u"Checkout US", checkout, u"On-Call Engineer", u"2026-01-29T18:51:26.734490+00:00", u"metrics"},
    {u"Checkout APAC", central, u"svc-terraform", u"2025-07-28T15:36:20.655931+00:00", u"logs metrics"},
    {u"Mobile Wallet", central, u"svc-observability", u"2025-05-19T11:58:13.192704+00:00", u"logs"},
    {u"Merchant Onboarding", central, u"Former Admin", u"2025-01-21T09:07:35.420856+00:00", u"metrics"},
    {u"Point of Sale LATAM", central, u"svc-terraform", u"2026-03-30T20:13:42.879013+00:00", u"logs"},
    {longName, central, u"svc-observability", u"2025-12-16T08:40:01.536278+00:00", u"logs metrics"},
    {rightToLeft, central, u"svc-terraform", u"2026-02-25T06:29:54.713695+00:00", u"metrics"},
    {u"Refunds and Disputes", checkout, u"Platform Lead", u"2026-04-21T12:16:08.097142+00:00", u"logs"},
};

SandboxOrg orgFrom(const OrgRow& row)
{
    const QString name = row.name.toString();
    return {sampleOrgId(name), row.publicId.toString(), name, row.createdAt.toString()};
}

SandboxUser userFrom(const UserRow& row)
{
    const QString name = row.name.toString();
    return {sampleUserId(name), name, row.mailbox.toString() + u"@example.com"_s,
        u"2024-11-04T09:30:12.648000+00:00"_s, row.status.toString(), row.serviceAccount,
        row.status == u"Disabled"};
}

SandboxConnection connectionFrom(const ConnectionRow& row)
{
    const QString source = row.source.toString();
    const QString sink = row.sink.toString();
    return {sampleConnectionId(source, sink), sampleOrgId(source), sampleOrgId(sink),
        sampleUserId(row.creator.toString()), row.createdAt.toString(), row.types.toString().split(u' ')};
}

/// Made-up keys of the real lengths, which plainly are none.
KeyPair keysFor(const QString& name)
{
    const QString apiKey = name + u"-api-key-"_s;
    const QString applicationKey = name + u"-application-key-"_s;
    return {apiKey.leftJustified(32, u'0'), applicationKey.leftJustified(40, u'0')};
}

} // namespace

QString sampleOrgId(const QString& name)
{
    return sandboxId(u"org/"_s + name);
}

QString sampleUserId(const QString& name)
{
    return sandboxId(u"user/"_s + name);
}

QString sampleConnectionId(const QString& sourceOrg, const QString& sinkOrg)
{
    return sandboxId(u"connection/"_s + sourceOrg + u'/' + sinkOrg);
}

SandboxWorld sampleWorld()
{
    SandboxWorld world;
    for (const OrgRow& row : orgRows)
        world.orgs.insert(sampleOrgId(row.name.toString()), orgFrom(row));
    for (const UserRow& row : userRows)
        world.users.insert(sampleUserId(row.name.toString()), userFrom(row));
    for (const ConnectionRow& row : connectionRows) {
        const SandboxConnection one = connectionFrom(row);
        world.connections.insert(one.id, one);
    }
    world.policies.insert(sampleConnectionId(payments.toString(), security.toString()),
        {{u"editor"_s, {u"user:"_s + sampleUserId(u"Sample Admin"_s)}},
            {u"viewer"_s, {u"org:"_s + sampleOrgId(payments.toString())}}});
    world.accounts = {
        {payments.toString(), keysFor(u"sandbox-payments"_s), sampleUserId(u"Sample Admin"_s),
            sampleOrgId(payments.toString()), adminRole.toString(), adminPermissions()},
        {central.toString(), BearerToken {u"ddsat_sandbox-central-observability"_s},
            sampleUserId(u"svc-observability"_s), sampleOrgId(central.toString()), adminRole.toString(),
            adminPermissions()},
        {checkout.toString(), keysFor(u"sandbox-checkout"_s), sampleUserId(u"Sample Auditor"_s),
            sampleOrgId(checkout.toString()), readOnlyRole.toString(), readOnlyPermissions()},
    };
    return world;
}

SandboxWorld worldWithConnections(int count)
{
    const QStringList typeSets[] = {{u"logs"_s}, {u"logs"_s, u"metrics"_s}, {u"metrics"_s, u"audit"_s}};
    const QString created = u"2025-09-17T17:01:30.369165+00:00"_s;
    const QString sourceName = u"Load Test Source"_s;
    const QString source = sampleOrgId(sourceName);
    const QString user = sampleUserId(u"svc-load-test"_s);

    SandboxWorld world;
    world.orgs.insert(source, {source, u"loadtest"_s, sourceName, created});
    world.users.insert(
        user, {user, u"svc-load-test"_s, u"svc-load-test@example.com"_s, created, u"Active"_s, true, false});
    world.accounts = {
        {u"Load Test"_s, keysFor(u"sandbox-load"_s), user, source, adminRole.toString(), adminPermissions()}};
    for (int i = 1; i <= count; ++i) {
        const QString name = u"Destination %1"_s.arg(i, 5, 10, QChar(u'0'));
        const QString sink = sampleOrgId(name);
        const QString id = sampleConnectionId(sourceName, name);
        world.orgs.insert(sink, {sink, sink.left(10), name, created});
        world.connections.insert(id, {id, source, sink, user, created, typeSets[i % 3]});
    }
    return world;
}
