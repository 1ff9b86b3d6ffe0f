// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace s3 {

/// Keeps the field as high as its text, between `least` and `most` lines; beyond that it scrolls. On a sheet
/// of many fields an empty one takes little room and a written one is read without scrolling.
void growWithText(QPlainTextEdit* edit, int least, int most);

} // namespace s3
