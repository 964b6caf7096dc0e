// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/sharedorg.h"

#include <QAtomicInt>

#include <algorithm>
#include <cstring>
#include <new>

namespace {

bool canBePlain(const QString& text)
{
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar one) { return one.unicode() > 0 && one.unicode() < 256; });
}

} // namespace

/// With a name of up to 18 letters it takes 40 bytes, which is as much as malloc() rounds up to.
struct SharedOrg::Block {
    ApiId id;
    QAtomicInt users = 1;
    bool isPlain = true; ///< The name is Latin-1 up to a zero; else its length and its UTF-16 stand there.
    // The name follows.

    static constexpr size_t bytesBeforeName = sizeof(ApiId) + sizeof(QAtomicInt) + sizeof(bool);

    [[nodiscard]] char* name() { return reinterpret_cast<char*>(this) + bytesBeforeName; }
};

SharedOrg::SharedOrg(const Org& org)
{
    if (org == Org())
        return;
    const bool plain = canBePlain(org.name);
    const qsizetype size = org.name.size();
    const size_t bytes
        = plain ? static_cast<size_t>(size) + 1 : sizeof(size) + static_cast<size_t>(size) * sizeof(QChar);
    void* memory = ::operator new(std::max(sizeof(Block), Block::bytesBeforeName + bytes));
    m_block = new (memory) Block {.id = org.id, .isPlain = plain};
    char* name = m_block->name();
    if (plain) {
        *std::ranges::transform(org.name, name, [](QChar one) { return one.toLatin1(); }).out = '\0';
    } else {
        std::memcpy(name, &size, sizeof(size));
        std::memcpy(name + sizeof(size), org.name.constData(), static_cast<size_t>(size) * sizeof(QChar));
    }
}

SharedOrg::SharedOrg(const SharedOrg& other)
    : m_block(other.m_block)
{
    if (m_block)
        m_block->users.ref();
}

/// Without making texts of the names: a refresh compares those of all connections.
bool SharedOrg::isSame(const SharedOrg& other) const
{
    if (m_block == other.m_block)
        return true;
    if (id() != other.id())
        return false;
    const bool arePlain = m_block && other.m_block && m_block->isPlain && other.m_block->isPlain;
    return arePlain ? std::strcmp(m_block->name(), other.m_block->name()) == 0 : name() == other.name();
}

void SharedOrg::release()
{
    if (m_block->users.deref())
        return;
    m_block->~Block();
    ::operator delete(m_block);
}

const ApiId& SharedOrg::id() const
{
    static const ApiId none;
    return m_block ? m_block->id : none;
}

QString SharedOrg::name() const
{
    if (!m_block)
        return {};
    const char* name = m_block->name();
    if (m_block->isPlain)
        return QString::fromLatin1(name);
    qsizetype size = 0;
    std::memcpy(&size, name, sizeof(size));
    QString text(size, Qt::Uninitialized);
    std::memcpy(text.data(), name + sizeof(size), static_cast<size_t>(size) * sizeof(QChar));
    return text;
}
