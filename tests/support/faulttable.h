// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultoperation.h"

#include <QByteArrayList>
#include <QHash>

#include <cstdio>

/// Which cells of the fault matrix were tried and how they ended: fault by operation.
class FaultTable {
public:
    /// @param tag "fault: operation"; null outside a cell
    void note(const char* tag, bool passed)
    {
        const QByteArray cell(tag);
        const qsizetype colon = cell.lastIndexOf(": ");
        if (colon < 0)
            return;
        const QByteArray fault = cell.left(colon);
        if (!m_cells.contains(fault))
            m_faults.append(fault);
        m_cells[fault].insert(cell.mid(colon + 2), passed);
    }

    void print() const
    {
        if (m_faults.isEmpty())
            return;
        int passed = 0;
        int failed = 0;
        std::printf("%-34s", "");
        for (const Operation operation : allOperations())
            std::printf("%-9s", wireOf(operation).name);
        std::printf("\n");
        for (const QByteArray& fault : m_faults) {
            std::printf("%-34s", fault.constData());
            for (const Operation operation : allOperations()) {
                const auto cells = m_cells.value(fault);
                const auto cell = cells.constFind(wireOf(operation).name);
                const bool isTried = cell != cells.cend();
                std::printf("%-9s", isTried ? (*cell ? "passed" : "FAILED") : "-");
                passed += isTried && *cell;
                failed += isTried && !*cell;
            }
            std::printf("\n");
        }
        std::printf("%d cells (%lld faults): %d passed, %d failed\n", passed + failed,
            static_cast<long long>(m_faults.size()), passed, failed);
        std::fflush(stdout);
    }

private:
    QByteArrayList m_faults; ///< In the order in which they came.
    QHash<QByteArray, QHash<QByteArray, bool>> m_cells;
};
