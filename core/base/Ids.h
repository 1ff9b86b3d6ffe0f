// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <array>
#include <compare>
#include <cstring>

namespace s3 {

/// Identity of a record: a UUID version 7 (RFC 9562), 16 bytes, ordered by time of making. All zero = null.
class RecordId {
public:
    RecordId() = default;

    /// A new id; strictly greater than every id made before by this process.
    static RecordId create();
    /// From 16 bytes or from 32 hexadecimal digits (hyphens allowed); null if the text is neither.
    static RecordId fromBytes(const QByteArray& bytes);
    static RecordId fromHex(QStringView text);

    bool isNull() const { return m_bytes == std::array<unsigned char, 16>{}; }
    QByteArray bytes() const { return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), 16); }
    QString hex() const; ///< 32 upper-case digits, as SQLite's hex() writes them

    friend bool operator==(const RecordId&, const RecordId&) = default;
    friend auto operator<=>(const RecordId&, const RecordId&) = default;
    friend size_t qHash(const RecordId& id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), 16, seed);
    }

private:
    std::array<unsigned char, 16> m_bytes{};
};

/// The id of a record of type T, so that an action's id cannot be handed over as a service's.
template<class T>
class IdOf : public RecordId {
public:
    IdOf() = default;
    explicit IdOf(RecordId id)
        : RecordId(id)
    {}
};

} // namespace s3
