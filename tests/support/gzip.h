// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>

/// The bytes as a gzip file holds them.
inline QByteArray gzip(const QByteArray& bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 byte = 0; byte < made.size(); ++byte) {
            quint32 crc = byte;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
            made.at(byte) = crc;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table.at((crc ^ static_cast<quint8>(byte)) & 0xFF);
    const auto littleEndian = [](quint32 number) {
        QByteArray four;
        for (int shift = 0; shift < 32; shift += 8)
            four.append(static_cast<char>(number >> shift));
        return four;
    };
    const QByteArray deflated = qCompress(bytes, 9).mid(6).chopped(4); // Without what zlib puts around it.
    return QByteArray::fromHex("1f8b0800000000000003") + deflated + littleEndian(~crc)
        + littleEndian(static_cast<quint32>(bytes.size()));
}
