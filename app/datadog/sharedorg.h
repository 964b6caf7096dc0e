// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apiid.h"

#include <QString>

#include <utility>

/// An organization as the API names it. Every part may be missing.
struct Org {
    ApiId id; ///< A UUID; not the `public_id`.
    QString name;

    bool operator==(const Org&) const = default;
};

/// An organization that copies have in common, in one block of memory.
///
/// Of a hundred thousand connections each can have its own destination: as an Org with the text that it
/// refers to it takes twice the memory.
class SharedOrg {
public:
    SharedOrg() = default; ///< Nothing is known of it.
    SharedOrg(const Org& org);
    SharedOrg(const SharedOrg& other);
    SharedOrg(SharedOrg&& other) noexcept
        : m_block(std::exchange(other.m_block, nullptr))
    {
    }
    SharedOrg& operator=(SharedOrg other) noexcept
    {
        std::swap(m_block, other.m_block);
        return *this;
    }
    ~SharedOrg()
    {
        if (m_block)
            release();
    }

    [[nodiscard]] const ApiId& id() const;
    [[nodiscard]] QString name() const; ///< A text of its own each time.
    operator Org() const { return {id(), name()}; }

    friend bool operator==(const SharedOrg& one, const SharedOrg& other) { return one.isSame(other); }
    friend bool operator==(const SharedOrg& one, const Org& org) { return Org(one) == org; }

private:
    struct Block;

    [[nodiscard]] bool isSame(const SharedOrg& other) const;
    void release();

    Block* m_block = nullptr;
};

// Lists of a hundred thousand grow by moving memory, not each of their parts.
Q_DECLARE_TYPEINFO(Org, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(SharedOrg, Q_RELOCATABLE_TYPE);
