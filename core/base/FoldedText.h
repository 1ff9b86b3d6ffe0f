// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace s3 {

/// The text as it is compared when somebody looks for it: without case and without accents, so that
/// "Rüttelstrecke" is found by "ruttelstrecke" and "Łódź" by "lodz". Decomposed by Unicode's form KD (so
/// ligatures, wide letters and superscripts become plain ones too), without its marks, case folded. Letters
/// that Unicode does not decompose are written as they are usually typed without the accent: ß ss, æ ae, œ
/// oe, ø o, ł l, đ and ð d, þ th, ħ h, ŧ t, dotless i i. Digits, signs and blanks stay; spaces are not
/// trimmed. Not for showing and not for sorting.
QString foldedText(const QString& text);

} // namespace s3
