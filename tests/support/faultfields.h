// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <memory>

/// What becomes of a field of an answer.
enum class FieldChange { Null, OtherType };

/// Walks through the fields of an answer, of lists through their first entry only, and changes one of them.
class FieldWalk {
public:
    FieldWalk(int field, FieldChange change)
        : m_field(field)
        , m_change(change)
    {
    }

    [[nodiscard]] QJsonValue walk(const QJsonValue& value)
    {
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (const QString& key : object.keys())
                object[key] = walkField(object.value(key));
            return object;
        }
        QJsonArray array = value.toArray();
        if (!value.isArray() || array.isEmpty())
            return value;
        array[0] = walkField(array.first());
        return array;
    }

    /// How many fields there are.
    [[nodiscard]] int count() const { return m_count; }

private:
    QJsonValue walkField(const QJsonValue& value)
    {
        if (m_count++ == m_field)
            return changed(value);
        return walk(value);
    }

    [[nodiscard]] QJsonValue changed(const QJsonValue& value) const
    {
        if (m_change == FieldChange::Null)
            return QJsonValue::Null;
        if (value.isString())
            return 42;
        if (value.isArray())
            return QJsonObject {{QStringLiteral("not"), QStringLiteral("a list")}};
        return value.isObject() ? QJsonValue(QJsonArray {1}) : QJsonValue(QStringLiteral("text"));
    }

    int m_field;
    FieldChange m_change;
    int m_count = 0;
};

/// The answer with one field changed; tells how many there are.
inline Fault withField(int field, FieldChange change, std::shared_ptr<std::atomic<int>> fields)
{
    return Fault::rewrite([field, change, fields](const QByteArray& body) {
        FieldWalk walk(field, change);
        const QJsonObject made = walk.walk(QJsonDocument::fromJson(body).object()).toObject();
        *fields = walk.count();
        return QJsonDocument(made).toJson(QJsonDocument::Compact);
    });
}
