// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TextTools.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace s3::report {

QString plainText(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            result += c, result += text.at(++i);
        else if (c.isSurrogate() || code >= 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF))
            continue;
        else if (code == u'\r' || code == 0x2028 || code == 0x2029 || code == 0x85)
            result += code == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n' ? QString() : u"\n"_s;
        else if (code == u'\t')
            result += u' ';
        else if (code == u'\n' || (code >= 0x20 && (code < 0x7F || code > 0x9F)))
            result += c;
    }
    return result;
}

QString superscript(SourceRef source)
{
    static constexpr std::array<char16_t, 10> digits{0x2070, 0xB9,   0xB2,   0xB3,   0x2074,
                                                     0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
    QString result;
    if (source)
        for (const QChar digit : QString::number(source.number))
            result += QChar(digits.at(static_cast<size_t>(digit.digitValue())));
    return result;
}

QString axisText(const Axis& axis)
{
    if (axis.unit.isEmpty() || axis.title.isEmpty())
        return plainText(axis.title.isEmpty() ? axis.unit : axis.title);
    return plainText(QString(axis.title % u" ("_s % axis.unit % u")"_s));
}

QString reportFontFamily()
{
    for (const QString& family : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s})
        if (QFontDatabase::hasFamily(family))
            return family;
    QFont font;
    font.setStyleHint(QFont::SansSerif);
    return QFontInfo(font).family();
}

} // namespace s3::report
