// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/choosing/ChoosingDesk.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

std::optional<double> typedNumber(const QString& text)
{
    bool ok = false;
    double number = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        number = QString(text.trimmed()).replace(u',', u'.').toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString percentText(double share)
{
    return QLocale().toString(100 * share, 'f', 0) + u" %"_s;
}

} // namespace s3
