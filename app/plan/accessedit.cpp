// SPDX-License-Identifier: Apache-2.0
#include "app/plan/accessedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool AccessEdit::narrows() const
{
    if (desired.isUnrestricted())
        return false;
    return baseline.isUnrestricted() || !removed().isUnrestricted();
}

bool AccessEdit::locksOut() const
{
    const QStringList editors = desired.principals(editorRelation());
    return !desired.isUnrestricted()
        && std::none_of(own.begin(), own.end(),
            [&editors](const QString& principal) { return editors.contains(principal); });
}

QJsonObject toJson(const AccessEdit& edit)
{
    QJsonObject names;
    for (const auto& [principal, name] : edit.names.asKeyValueRange())
        names.insert(principal, name);
    return {{u"before"_s, toJson(edit.baseline)}, {u"desired"_s, toJson(edit.desired)}, {u"names"_s, names},
        {u"own"_s, QJsonArray::fromStringList(edit.own)}, {u"may_lock_out"_s, edit.mayLockOut}};
}

AccessEdit accessEditFromJson(const QJsonObject& object)
{
    AccessEdit edit {.baseline = policyFromJson(object[u"before"].toArray()),
        .desired = policyFromJson(object[u"desired"].toArray()),
        .names = {},
        .own = {},
        .mayLockOut = object[u"may_lock_out"].toBool()};
    const QJsonObject names = object[u"names"].toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        edit.names.insert(name.key(), name.value().toString());
    const QJsonArray own = object[u"own"].toArray();
    for (const QJsonValue& principal : own)
        edit.own.append(principal.toString());
    return edit;
}
