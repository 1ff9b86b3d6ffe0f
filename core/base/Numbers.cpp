// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Numbers.h"

#include <QLocale>
#include <charconv>
#include <cmath>

namespace s3 {

QString exactText(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

std::optional<double> exactNumber(QStringView text)
{
    const QByteArray bytes = text.trimmed().toLatin1();
    if (bytes.isEmpty())
        return std::nullopt;
    const char* first = bytes.constData();
    const char* last = first + bytes.size();
    if (*first == '+')
        ++first;
    double value = 0;
    const auto [ptr, error] = std::from_chars(first, last, value);
    if (error != std::errc() || ptr != last || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QString displayNumber(double value, int decimals)
{
    const QString text = QLocale().toString(value, 'f', decimals);
    if (value >= 0)
        return text;
    // What rounds to nothing has no sign: "-0.0" reads as a fall.
    const QString positive = QLocale().toString(-value, 'f', decimals);
    return positive == QLocale().toString(0.0, 'f', decimals) ? positive : text;
}

QString displayNumber(std::optional<double> value, int decimals)
{
    return value ? displayNumber(*value, decimals) : QStringLiteral("\u2013");
}

} // namespace s3
