// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <optional>
#include <type_traits>

namespace s3 {

/// What every record has. T names its table (`static constexpr const char* table`) and its fields:
/// `template<class Self, class Visitor> static void fields(Self& r, Visitor&& v) { v("title", r.title); ...
/// }`. A field's C++ type must fit its column: QString TEXT NOT NULL, QDate TEXT (null = no date),
/// int/qint64/bool INTEGER, double REAL, std::optional<...> the nullable column, IdOf<X> BLOB, an enum TEXT
/// by EnumCodes.
template<class T>
struct RecordOf {
    IdOf<T> id;
    qint64 createdAtMs = 0;  ///< milliseconds UTC
    qint64 modifiedAtMs = 0; ///< milliseconds UTC
};

/// A record of any table.
struct RecordRef {
    QString table;
    RecordId id;
    bool isNull() const { return id.isNull(); }
    friend bool operator==(const RecordRef&, const RecordRef&) = default;
    friend size_t qHash(const RecordRef& ref, size_t seed = 0) { return qHash(ref.id, seed); }
};

template<class T>
RecordRef refOf(const IdOf<T>& id)
{
    return {QString::fromLatin1(T::table), id};
}
template<class T>
RecordRef refOf(const RecordOf<T>& record)
{
    return refOf(record.id);
}

/// The stored code of an enum value. Specialise with `static constexpr EnumCode<E> codes[] = {{E::A, "a"},
/// ...};`
template<class E>
struct EnumCode {
    E value;
    const char* code;
};
template<class E>
struct EnumCodes;

template<class E>
QString codeOf(E value)
{
    for (const auto& entry : EnumCodes<E>::codes)
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    return {};
}

/// The value with that code; nothing for a code this version does not know.
template<class E>
std::optional<E> enumFromCode(const QString& code)
{
    for (const auto& entry : EnumCodes<E>::codes)
        if (code == QLatin1String(entry.code))
            return entry.value;
    return std::nullopt;
}

/// Every value, in the order of declaration.
template<class E>
QList<E> allValues()
{
    QList<E> values;
    for (const auto& entry : EnumCodes<E>::codes)
        values.append(entry.value);
    return values;
}

namespace column {

template<class T>
struct IsOptional : std::false_type {};
template<class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template<class T>
QVariant toVariant(const T& value)
{
    if constexpr (IsOptional<T>::value) {
        return value ? toVariant(*value) : QVariant();
    } else if constexpr (std::is_base_of_v<RecordId, T>) {
        return value.isNull() ? QVariant() : QVariant(value.bytes());
    } else if constexpr (std::is_same_v<T, QString>) {
        return value.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
    } else if constexpr (std::is_same_v<T, bool>) {
        return QVariant(value ? 1 : 0);
    } else if constexpr (std::is_enum_v<T>) {
        return QVariant(codeOf(value));
    } else {
        return QVariant(value);
    }
}

template<class T>
void fromVariant(const QVariant& stored, T& value)
{
    if constexpr (IsOptional<T>::value) {
        if (stored.isNull()) {
            value.reset();
        } else {
            typename T::value_type inner{};
            fromVariant(stored, inner);
            value = inner;
        }
    } else if constexpr (std::is_base_of_v<RecordId, T>) {
        value = T(RecordId::fromBytes(stored.toByteArray()));
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(stored.toString(), Qt::ISODate);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = stored.toInt() != 0;
    } else if constexpr (std::is_enum_v<T>) {
        if (const auto known = enumFromCode<T>(stored.toString()))
            value = *known;
    } else {
        value = stored.value<T>();
    }
}

} // namespace column

/// Column names of a record type, id and times first.
template<class T>
const QStringList& columnsOf()
{
    static const QStringList names = [] {
        QStringList list{QStringLiteral("id"), QStringLiteral("created_at"), QStringLiteral("modified_at")};
        T record;
        T::fields(record, [&](const char* name, auto&) { list.append(QString::fromLatin1(name)); });
        return list;
    }();
    return names;
}

template<class T>
QVariantList valuesOf(const T& record)
{
    QVariantList values{record.id.bytes(), record.createdAtMs, record.modifiedAtMs};
    T::fields(record, [&](const char*, const auto& field) { values.append(column::toVariant(field)); });
    return values;
}

template<class T>
T recordFrom(const QVariantList& values)
{
    T record;
    record.id = IdOf<T>(RecordId::fromBytes(values.at(0).toByteArray()));
    record.createdAtMs = values.at(1).toLongLong();
    record.modifiedAtMs = values.at(2).toLongLong();
    qsizetype i = 3;
    T::fields(record, [&](const char*, auto& field) { column::fromVariant(values.at(i++), field); });
    return record;
}

} // namespace s3
