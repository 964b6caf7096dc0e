// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/restrictionpolicy.h"
#include "app/datadog/values.h"

#include <QWidget>

#include <optional>

class QLabel;

/// Who may use a connection, one relation after the other: by name where one is known, else by kind and an id
/// that can be copied.
class AccessRows : public QWidget {
    Q_OBJECT

public:
    explicit AccessRows(QWidget* parent = nullptr);

    /// @param source the organization whose people the policy names
    /// @param own how a policy can name the account's own user: marked as such
    void showPolicy(const Org& source, const RestrictionPolicy& policy, const PrincipalNames& names,
        const QStringList& own);

signals:
    /// Something is on the clipboard now.
    void copied(const QString& what);

private:
    struct Content {
        Org source;
        RestrictionPolicy policy;
        PrincipalNames names;
        QStringList own;

        bool operator==(const Content&) const = default;
    };

    void build();
    [[nodiscard]] QLabel* newRelation(const QString& text);
    [[nodiscard]] QWidget* newRow(const QString& principal);

    std::optional<Content> m_content;
    QWidget* m_body = nullptr;
};
