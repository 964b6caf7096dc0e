// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <variant>
#include <vector>

/// Numbers from 0 on, each in as many bytes as the largest of them takes.
///
/// Of a hundred thousand rows each has seven of them, and nearly all are below 256.
class NarrowNumbers {
public:
    [[nodiscard]] size_t size() const
    {
        return std::visit([](const auto& numbers) { return numbers.size(); }, m_numbers);
    }

    [[nodiscard]] int at(size_t place) const
    {
        return std::visit([=](const auto& numbers) { return static_cast<int>(numbers[place]); }, m_numbers);
    }

    void append(int number)
    {
        widenFor(number, [=](auto& numbers, auto fit) { numbers.push_back(fit); });
    }

    void set(size_t place, int number)
    {
        widenFor(number, [=](auto& numbers, auto fit) { numbers[place] = fit; });
    }

    void erase(size_t first, size_t last)
    {
        const auto eraseFrom = [=](auto& numbers) {
            const auto begin = numbers.begin();
            numbers.erase(begin + static_cast<std::ptrdiff_t>(std::min(first, numbers.size())),
                begin + static_cast<std::ptrdiff_t>(std::min(last + 1, numbers.size())));
        };
        std::visit(eraseFrom, m_numbers);
    }

    /// Gives back the memory that only further numbers need.
    void rest()
    {
        std::visit([](auto& numbers) { numbers.shrink_to_fit(); }, m_numbers);
    }

    /// Hands all of them over as a vector of whichever width: in a loop that takes a tenth of the time.
    template<typename Use> void read(const Use& use) const { std::visit(use, m_numbers); }

private:
    template<typename Use> void widenFor(int number, const Use& use)
    {
        if (auto* narrow = std::get_if<std::vector<quint8>>(&m_numbers)) {
            if (number <= std::numeric_limits<quint8>::max())
                return use(*narrow, static_cast<quint8>(number));
            m_numbers = std::vector<quint16>(narrow->begin(), narrow->end());
        }
        if (auto* narrow = std::get_if<std::vector<quint16>>(&m_numbers)) {
            if (number <= std::numeric_limits<quint16>::max())
                return use(*narrow, static_cast<quint16>(number));
            m_numbers = std::vector<quint32>(narrow->begin(), narrow->end());
        }
        use(std::get<std::vector<quint32>>(m_numbers), static_cast<quint32>(number));
    }

    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>> m_numbers;
};
