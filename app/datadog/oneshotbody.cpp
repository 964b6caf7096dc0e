// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/oneshotbody.h"

#include <algorithm>
#include <cstring>

OneShotBody::OneShotBody(const QByteArray& bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_read;
}

bool OneShotBody::reset()
{
    // Refusing for an empty body, too, keeps Qt from sending a DELETE twice (measured).
    return !wasRead() && !isEmpty();
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, bytesAvailable());
    if (count == 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

qint64 OneShotBody::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}
