// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/connectiontypes.h"

#include <QMap>
#include <QWidget>

class FlowLayout;
class QCheckBox;

/// One check box for each known data type and for every other type in use.
class TypeChecks : public QWidget {
    Q_OBJECT

public:
    explicit TypeChecks(QWidget* parent = nullptr);

    /// Shows the types that all have, and those that only some have as partly checked.
    /// `saved` adds a note in words to a box that differs from it; leave it out for several connections.
    void setTypes(const ConnectionTypes& inAll, const ConnectionTypes& inSome,
        const std::optional<ConnectionTypes>& saved);

    /// Puts the keyboard on the first box that can be ticked.
    void focusFirst();

signals:
    /// The person ticked or unticked a box.
    void toggled(const QString& wireName, bool on);

private:
    QCheckBox* boxFor(const QString& wireName);

    FlowLayout* m_layout;
    QMap<QString, QCheckBox*> m_boxes;
};
