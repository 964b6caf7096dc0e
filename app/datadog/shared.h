// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QExplicitlySharedDataPointer>

#include <utility>

/// A value that copies have in common, to be read like one of its own: of a hundred thousand connections many
/// name the same organizations and users, and copying a list of them copies three pointers a connection.
template<typename T> class Shared {
public:
    Shared() = default;
    Shared(T value)
        : m_data(new Data {{}, std::move(value)})
    {
    }

    operator const T&() const { return **this; }
    const T& operator*() const { return m_data ? m_data->value : nothing(); }
    [[nodiscard]] bool sharesWith(const Shared& other) const { return m_data == other.m_data; }
    const T* operator->() const { return &**this; }

    /// For changing it: from now on this copy has a value of its own.
    [[nodiscard]] T& edit()
    {
        m_data = new Data {{}, **this};
        return m_data->value;
    }

    friend bool operator==(const Shared& one, const Shared& other)
    {
        return one.m_data == other.m_data || *one == *other;
    }
    friend bool operator==(const Shared& one, const T& other) { return *one == other; }

private:
    struct Data : QSharedData {
        T value;
    };

    static const T& nothing()
    {
        static const T empty;
        return empty;
    }

    QExplicitlySharedDataPointer<Data> m_data; ///< Null for a value in which nothing is set.
};
