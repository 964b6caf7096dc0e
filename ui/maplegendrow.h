// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/maplegend.h"

#include <QWidget>

/// The legend below the map. It takes a second row where one is too narrow.
class MapLegendRow : public QWidget {
    Q_OBJECT

public:
    explicit MapLegendRow(QWidget* parent = nullptr);

    void setEntries(const QList<MapLegendEntry>& entries);
    [[nodiscard]] const QList<MapLegendEntry>& entries() const { return m_entries; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<MapLegendEntry> m_entries;
};
