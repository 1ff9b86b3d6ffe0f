// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FoldedText.h"

namespace s3 {

namespace {

/// For a small letter that has no decomposition; null for all others.
const char* spelled(QChar letter)
{
    switch (letter.unicode()) {
    case 0x00DF: // sharp s
        return "ss";
    case 0x00E6: // ae
        return "ae";
    case 0x0153: // oe
        return "oe";
    case 0x00F8: // o with stroke
        return "o";
    case 0x0142: // l with stroke
        return "l";
    case 0x0111: // d with stroke
    case 0x00F0: // eth
        return "d";
    case 0x00FE: // thorn
        return "th";
    case 0x0127: // h with stroke
        return "h";
    case 0x0167: // t with stroke
        return "t";
    case 0x0131: // dotless i
        return "i";
    default:
        return nullptr;
    }
}

} // namespace

QString foldedText(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    // First decomposed, then without case: case folding alone makes two letters of a dotted capital I, whose
    // dot is a mark then.
    const QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : plain) {
        if (c.isMark())
            continue;
        if (const char* letters = spelled(c))
            folded += QLatin1StringView(letters);
        else
            folded += c;
    }
    return folded;
}

} // namespace s3
