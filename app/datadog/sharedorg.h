// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/apiid.h"

#include <QAtomicInt>
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
    SharedOrg(const SharedOrg& other)
        : m_block(other.m_block)
    {
        if (m_block)
            m_block->users.ref();
    }
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
        if (m_block && !m_block->users.deref())
            destroy();
    }

    [[nodiscard]] const ApiId& id() const { return m_block ? m_block->id : nothing(); }
    [[nodiscard]] QString name() const; ///< A text of its own each time.
    [[nodiscard]] bool sharesWith(const SharedOrg& other) const { return m_block == other.m_block; }
    operator Org() const { return {id(), name()}; }

    friend bool operator==(const SharedOrg& one, const SharedOrg& other) { return one.isSame(other); }
    friend bool operator==(const SharedOrg& one, const Org& org) { return Org(one) == org; }

private:
    /// With a name of up to 18 letters it takes 40 bytes, which is as much as malloc() rounds up to.
    struct Block {
        ApiId id;
        QAtomicInt users = 1;
        bool isPlain
            = true; ///< The name is Latin-1 up to a zero; else its length and its UTF-16 stand there.
        // The name follows.

        static constexpr size_t bytesBeforeName = sizeof(ApiId) + sizeof(QAtomicInt) + sizeof(bool);

        [[nodiscard]] char* name() { return reinterpret_cast<char*>(this) + bytesBeforeName; }
    };

    [[nodiscard]] bool isSame(const SharedOrg& other) const;
    void destroy();
    [[nodiscard]] static const ApiId& nothing();

    Block* m_block = nullptr;
};

// Lists of a hundred thousand grow by moving memory, not each of their parts.
Q_DECLARE_TYPEINFO(Org, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(SharedOrg, Q_RELOCATABLE_TYPE);
