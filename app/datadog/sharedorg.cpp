// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/sharedorg.h"

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

void SharedOrg::destroy()
{
    m_block->~Block();
    ::operator delete(m_block);
}

const ApiId& SharedOrg::nothing()
{
    static const ApiId none;
    return none;
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
