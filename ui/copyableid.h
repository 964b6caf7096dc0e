// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class ElidedLabel;
class QToolButton;

/// An id in a monospaced font with a button that copies it. Ids read from left to right in every language.
class CopyableId : public QWidget {
    Q_OBJECT

public:
    /// @param what what it is the id of, in the person's language: "connection id".
    explicit CopyableId(const QString& what, QWidget* parent = nullptr);

    void setId(const QString& id);

signals:
    /// The id is on the clipboard now.
    void copied(const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void copy();
    void updateLooks();

    QString m_what;
    QString m_id;
    ElidedLabel* m_label;
    QToolButton* m_copy;
};
