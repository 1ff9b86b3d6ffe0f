// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Ids.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <mutex>

namespace s3 {

RecordId RecordId::create()
{
    // RFC 9562, method 1: 48 bits of milliseconds, then a 12 + 62 bit counter that starts at random within a
    // millisecond and only counts up, so ids keep the order in which they were made.
    static std::mutex mutex;
    static qint64 lastMs = 0;
    static quint16 counter = 0;
    quint64 random = 0;
    qint64 ms = 0;
    quint16 count = 0;
    {
        const std::lock_guard lock(mutex);
        ms = QDateTime::currentMSecsSinceEpoch();
        if (ms <= lastMs) {
            ms = lastMs;
            if (++counter > 0x0FFF) {
                counter = 0;
                ++ms;
            }
        } else {
            counter = quint16(QRandomGenerator::global()->bounded(0x0800));
        }
        lastMs = ms;
        count = counter;
        random = QRandomGenerator::global()->generate64();
    }
    RecordId id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[size_t(i)] = static_cast<unsigned char>(quint64(ms) >> (8 * (5 - i)));
    id.m_bytes[6] = static_cast<unsigned char>(0x70 | (count >> 8));
    id.m_bytes[7] = static_cast<unsigned char>(count & 0xFF);
    for (int i = 0; i < 8; ++i)
        id.m_bytes[size_t(8 + i)] = static_cast<unsigned char>(random >> (8 * i));
    id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3F) | 0x80);
    return id;
}

RecordId RecordId::fromBytes(const QByteArray& bytes)
{
    RecordId id;
    if (bytes.size() == 16)
        std::memcpy(id.m_bytes.data(), bytes.constData(), 16);
    return id;
}

RecordId RecordId::fromHex(QStringView text)
{
    QByteArray digits = text.toLatin1();
    digits.replace('-', "");
    if (digits.size() != 32)
        return {};
    for (const char c : std::as_const(digits))
        if (!std::isxdigit(static_cast<unsigned char>(c)))
            return {};
    return fromBytes(QByteArray::fromHex(digits));
}

QString RecordId::hex() const
{
    return QString::fromLatin1(bytes().toHex().toUpper());
}

} // namespace s3
