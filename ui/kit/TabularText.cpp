// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TabularText.h"

namespace s3 {

namespace {

qreal digitWidth(const QFontMetricsF& metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

qreal tabularWidth(const QFontMetricsF& metrics, const QString& text)
{
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit())
            continue;
        width += metrics.horizontalAdvance(text.mid(run, i - run)) + digit;
        run = i + 1;
    }
    return width + metrics.horizontalAdvance(text.mid(run));
}

void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal whole = tabularWidth(metrics, text);
    if (whole > rect.width() + 0.5) {
        painter.drawText(rect, int(alignment | Qt::TextSingleLine),
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const qreal digit = digitWidth(metrics);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - whole;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - whole / 2;
    const qreal y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    qsizetype run = 0;
    const auto drawRun = [&](qsizetype end) {
        const QString part = text.mid(run, end - run);
        if (!part.isEmpty())
            painter.drawText(QPointF(x, y), part);
        x += metrics.horizontalAdvance(part);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit())
            continue;
        drawRun(i);
        const QString one = text.mid(i, 1);
        painter.drawText(QPointF(x + (digit - metrics.horizontalAdvance(one)) / 2, y), one);
        x += digit;
        run = i + 1;
    }
    drawRun(text.size());
}

} // namespace s3
