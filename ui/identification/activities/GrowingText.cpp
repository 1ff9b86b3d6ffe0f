// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/GrowingText.h"

#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>

namespace s3 {

namespace {

constexpr int frame = 22; ///< border, padding and the document's margin of the program's style

} // namespace

void growWithText(QPlainTextEdit* edit, int least, int most)
{
    const auto fit = [edit, least, most] {
        // The layout of a plain text document counts its height in lines.
        const int lines = qRound(edit->document()->documentLayout()->documentSize().height());
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * qBound(least, lines, most) + frame);
    };
    QObject::connect(edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
                     edit, fit);
    fit();
}

} // namespace s3
