// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TextLines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace s3 {

void drawElidedLines(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const int most = qMax(1, int(rect.height() / metrics.lineSpacing()));
    // A line feed starts a line; QTextLayout knows it as a line separator.
    QString flowing = text;
    flowing.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flowing, painter.font());
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString rest = flowing.mid(line.textStart());
        const bool last = lines.size() + 1 == most && line.textLength() < rest.size();
        lines.append(last ? metrics.elidedText(rest.simplified(), Qt::ElideRight, rect.width())
                          : flowing.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    const qreal height = lines.size() * metrics.lineSpacing();
    QRectF row(rect.left(), rect.top(), rect.width(), metrics.lineSpacing());
    if (alignment & Qt::AlignVCenter)
        row.moveTop(rect.center().y() - height / 2);
    else if (alignment & Qt::AlignBottom)
        row.moveTop(rect.bottom() - height);
    for (const QString& line : lines) {
        painter.drawText(
            row, int((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine), line);
        row.translate(0, metrics.lineSpacing());
    }
}

} // namespace s3
