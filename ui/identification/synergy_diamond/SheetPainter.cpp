// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/SheetPainter.h"

#include "core/identification/DiamondWords.h"
#include "ui/kit/TextLines.h"

#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr QSize pictureSize(1600, 1000);
constexpr double plainHeight = 560; ///< pixels at which the type has the size it has in the window

double heightOf(const QFontMetricsF& metrics, double width, const QString& text)
{
    return text.isEmpty()
               ? 0
               : metrics.boundingRect(QRectF(0, 0, width, 1e5), Qt::TextWordWrap, text).height() + 2;
}

struct SheetSay {
    Q_DECLARE_TR_FUNCTIONS(SheetPainter)
};

} // namespace

SheetPainter::SheetPainter(const identification::DiamondSheet& sheet, const ThemeColors& colors)
    : m_sheet(sheet)
    , m_colors(colors)
{}

QFont SheetPainter::font(TextRole role) const
{
    QFont font = fontFor(role);
    font.setPixelSize(qMax(1, qRound(font.pixelSize() * m_scale)));
    return font;
}

void SheetPainter::paintHead(QPainter& painter, QRectF& rest) const
{
    painter.setFont(font(TextRole::Title));
    painter.setPen(m_colors.ink);
    const double title = QFontMetricsF(painter.font()).height();
    drawElidedLines(painter, QRectF(rest.left(), rest.top(), rest.width(), title + 2), Qt::AlignLeft,
                    m_sheet.diamond.title);
    rest.setTop(rest.top() + title + 4 * m_scale);
    painter.setFont(font(TextRole::Strong));
    const QFontMetricsF metrics(painter.font());
    double x = rest.left();
    for (int region = 0; region < m_sheet.regions.size(); ++region) {
        if (!m_sheet.regions.at(region).shown)
            continue;
        const int look = m_sheet.lookOf(region);
        painter.setPen(Qt::NoPen);
        painter.setBrush(DiamondPainter::colorOf(look, m_colors));
        DiamondPainter::drawMark(painter, {x + 6 * m_scale, rest.top() + metrics.height() / 2}, look,
                                 5 * m_scale);
        painter.setPen(m_colors.ink);
        x += 18 * m_scale;
        painter.drawText(QPointF(x, rest.top() + metrics.ascent()), m_sheet.regionNames.at(region));
        x += metrics.horizontalAdvance(m_sheet.regionNames.at(region)) + 20 * m_scale;
    }
    rest.setTop(rest.top() + metrics.height() + 8 * m_scale);
}

void SheetPainter::paintCorner(QPainter& painter, const QRectF& area, int corner) const
{
    painter.setPen(QPen(m_colors.hair, 1));
    painter.setBrush(m_colors.paper);
    painter.drawRoundedRect(area, 10 * m_scale, 10 * m_scale);
    QRectF text = area.adjusted(12 * m_scale, 8 * m_scale, -12 * m_scale, -8 * m_scale);
    painter.setFont(font(TextRole::Strong));
    painter.setPen(m_colors.ink);
    const double line = QFontMetricsF(painter.font()).height();
    drawElidedLines(painter, QRectF(text.left(), text.top(), text.width(), line + 2), Qt::AlignLeft,
                    m_sheet.corners.at(corner).title);
    text.setTop(text.top() + line + 4 * m_scale);
    QStringList texts; // one a region; empty = not shown
    for (int region = 0; region < m_sheet.regions.size(); ++region) {
        const auto& cell = m_sheet.cell(corner, region);
        QStringList words{cell.value() ? QString::number(*cell.value()) : u"–"_s};
        for (const DiamondEntry& entry : cell.entries)
            words.append(entry.body);
        texts.append(m_sheet.regions.at(region).shown ? words.join(u" · "_s) : QString());
    }
    const double indent = 16 * m_scale;
    const double gap = 4 * m_scale;
    painter.setFont(font(TextRole::Body));
    double wanted = 0;
    for (const QString& words : texts)
        wanted += heightOf(QFontMetricsF(painter.font()), text.width() - indent, words) + gap;
    if (wanted > text.height())
        painter.setFont(font(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    for (int region = 0; region < m_sheet.regions.size(); ++region) {
        if (texts.at(region).isEmpty())
            continue;
        QRectF box(text.left() + indent, text.top(), text.width() - indent, text.bottom() - text.top());
        box.setHeight(qMin(box.height(), heightOf(metrics, box.width(), texts.at(region))));
        if (box.height() < metrics.height())
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(DiamondPainter::colorOf(m_sheet.lookOf(region), m_colors));
        DiamondPainter::drawMark(painter, {text.left() + 5 * m_scale, text.top() + metrics.height() / 2},
                                 m_sheet.lookOf(region), 4.5 * m_scale);
        painter.setPen(m_colors.ink);
        drawElidedLines(painter, box, Qt::AlignLeft | Qt::AlignTop, texts.at(region));
        text.setTop(box.bottom() + gap);
    }
}

void SheetPainter::paintHint(QPainter& painter, QRectF& rest) const
{
    painter.setFont(font(TextRole::Small));
    painter.setPen(m_colors.soft);
    const double line = QFontMetricsF(painter.font()).height();
    QString text = SheetSay::tr("Hatched, open mark: no evidence yet. Strength from 0, nothing known, to %1.")
                       .arg(m_sheet.diamond.maximum);
    const auto pairs = m_sheet.pairs();
    if (!pairs.isEmpty())
        text = identification::pairSentence(m_sheet, pairs.first()) + u'\n' + text;
    const QRectF area(rest.left(), rest.bottom() - 2 * line - 2, rest.width(), 2 * line + 2);
    drawElidedLines(painter, area, Qt::AlignLeft | Qt::AlignTop, text);
    rest.setBottom(area.top() - 8 * m_scale);
}

void SheetPainter::paint(QPainter& painter, const QRectF& rect) const
{
    m_scale = qMax(0.4, rect.height() / plainHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, m_colors.ground);
    const double margin = 20 * m_scale;
    QRectF rest = rect.adjusted(margin, margin * 0.8, -margin, -margin * 0.8);
    paintHead(painter, rest);
    paintHint(painter, rest);
    const double gap = 10 * m_scale;
    const double side = rest.width() * 0.23;
    const double half = (rest.height() - gap) / 2;
    // Right above N, right below E, left below S, left above W: clockwise as the corners.
    const QPointF places[] = {{rest.right() - side, rest.top()},
                              {rest.right() - side, rest.top() + half + gap},
                              {rest.left(), rest.top() + half + gap},
                              {rest.left(), rest.top()}};
    for (int corner = 0; corner < qMin(4, int(m_sheet.corners.size())); ++corner)
        paintCorner(painter, QRectF(places[corner], QSizeF(side, half)), corner);
    DiamondPainter(m_sheet, m_colors, m_scale).paint(painter, rest.adjusted(side + gap, 0, -side - gap, 0));
    painter.restore();
}

bool SheetPainter::savePng(const QString& file) const
{
    QImage image(pictureSize, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), pictureSize));
    painter.end();
    return image.save(file, "PNG");
}

bool SheetPainter::saveSvg(const QString& file) const
{
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize(pictureSize);
    generator.setViewBox(QRect({}, pictureSize));
    generator.setTitle(m_sheet.diamond.title);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paint(painter, QRectF(QPointF(), pictureSize));
    return painter.end();
}

bool SheetPainter::savePdf(const QString& file) const
{
    QPdfWriter writer(file);
    writer.setTitle(m_sheet.diamond.title);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    writer.setResolution(300);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paint(painter, QRectF(QPointF(), QSizeF(writer.width(), writer.height())));
    return painter.end();
}

} // namespace s3
