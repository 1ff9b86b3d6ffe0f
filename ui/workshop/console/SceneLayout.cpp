// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/SceneLayout.h"

#include "ui/kit/TabularText.h"
#include "ui/kit/TextLines.h"
#include "ui/workshop/console/Countdown.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::TimeState;

namespace {

QFont screenFont(double pixels, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

} // namespace

ScreenColors screenColors(bool dark, Line line)
{
    const ThemeColors theme = themeColors(dark ? ThemeMode::Dark : ThemeMode::Light);
    ScreenColors colors;
    colors.ground = dark ? QColor(0x0B0E12) : QColor(0xFFFFFF);
    colors.panel = dark ? QColor(0x1B212A) : QColor(0xEEF1F5);
    colors.ink = dark ? QColor(0xFFFFFF) : QColor(0x0B0E12);
    colors.soft = dark ? QColor(0xC4CDD8) : QColor(0x3A434F);
    colors.accent = dark ? theme.lineInk(line) : mixed(theme.lineInk(line), Qt::black, 0.82);
    colors.warn = dark ? QColor(0xFFC45C) : QColor(0x6B4000);
    colors.bad = dark ? QColor(0xFFA59C) : QColor(0x8E120C);
    return colors;
}

SceneLayout::SceneLayout(const workshop::ScreenContent& content, const QSizeF& size,
                         const ScreenColors& colors)
    : m_content(content)
    , m_size(size)
    , m_colors(colors)
    , m_unit(leastPixels(size))
    , m_margin(1.4 * m_unit)
{}

double SceneLayout::leastPixels(const QSizeF& size)
{
    return qMin(size.height(), size.width() * 9 / 16) / 24;
}

int SceneLayout::linesOf(const QString& text, Text how, double width) const
{
    QString flowing = text;
    flowing.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flowing, screenFont(how.pixels, how.bold));
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

double SceneLayout::heightOf(const QString& text, Text how, double width, int most) const
{
    const double line = QFontMetricsF(screenFont(how.pixels, how.bold)).lineSpacing();
    return line * qMin(most, linesOf(text, how, width)) + 1; // a pixel against rounding
}

double SceneLayout::fitted(const QString& text, double width, double height, double largest, bool bold) const
{
    double pixels = largest;
    while (pixels > m_unit && heightOf(text, {pixels, bold}, width, 1000) > height)
        pixels = qMax(m_unit, pixels * 0.93);
    return pixels;
}

SceneItem SceneLayout::text(const QRectF& rect, const QString& text, Text how, const QColor& color,
                            Qt::Alignment alignment) const
{
    SceneItem item;
    item.rect = rect;
    item.text = text;
    item.pixels = how.pixels;
    item.bold = how.bold;
    item.color = color;
    item.alignment = alignment;
    return item;
}

// The question alone fills the screen; elsewhere the heading leaves the room to what is below.
bool SceneLayout::headingLarge() const
{
    return m_content.scene == Scene::Question || m_content.scene == Scene::Thanks;
}

double SceneLayout::headingPixels() const
{
    return (m_content.scene == Scene::Wall ? 1.35 : 1.7) * m_unit;
}

int SceneLayout::headingLines() const
{
    return m_content.scene == Scene::Wall ? 1 : 2;
}

QRectF SceneLayout::headingRect() const
{
    const double top = m_margin + 1.5 * m_unit;
    const double width = m_size.width() - 2 * m_margin - 11 * m_unit;
    if (headingLarge() || m_content.heading.isEmpty())
        return {m_margin, top, width, 0};
    return {m_margin, top, width,
            heightOf(m_content.heading, {headingPixels(), true}, width, headingLines())};
}

QRectF SceneLayout::body() const
{
    // Never higher than the time at the right reaches down.
    const double top = qMax(headingRect().bottom() + 0.7 * m_unit, m_margin + 5.2 * m_unit);
    return {m_margin, top, m_size.width() - 2 * m_margin, m_size.height() - m_margin - 1.8 * m_unit - top};
}

SceneItems SceneLayout::head(const std::optional<workshop::BlockTime>& time) const
{
    SceneItems items;
    const QRectF heading = headingRect();
    items.append(text({m_margin, m_margin, heading.width(), 1.4 * m_unit}, m_content.where, {m_unit, true},
                      m_colors.accent));
    if (heading.height() > 0)
        items.append(text(heading, m_content.heading, {headingPixels(), true}, m_colors.ink));
    if (!time)
        return items;
    const TimeState state = workshop::timeState(*time);
    const QColor color = state == TimeState::SoonOver ? m_colors.warn
                         : state == TimeState::Over   ? m_colors.bad
                         : state == TimeState::Paused ? m_colors.soft
                                                      : m_colors.ink;
    const QRectF box(m_size.width() - m_margin - 10.5 * m_unit, m_margin, 10.5 * m_unit, 3.4 * m_unit);
    SceneItem digits = text(box, workshop::countdownText(time->remainingMs()), {3.4 * m_unit, true}, color,
                            Qt::AlignRight | Qt::AlignVCenter);
    if (digits.text.size() > 6)
        digits.pixels = 2.2 * m_unit; // hours
    digits.digits = true;
    items.append(digits);
    if (state != TimeState::Plenty)
        items.append(text({box.left(), box.bottom(), box.width(), 1.4 * m_unit},
                          state == TimeState::SoonOver
                              ? QCoreApplication::translate("SceneLayout", "Nearly over")
                              : timeWords(state),
                          {m_unit, true}, color, Qt::AlignRight | Qt::AlignTop));
    return items;
}

QList<SceneItems> SceneLayout::pages() const
{
    QList<SceneItems> pages;
    const bool bare = m_content.lines.isEmpty() && m_content.groups.isEmpty() && m_content.bars.isEmpty() &&
                      m_content.cards.isEmpty();
    if (bare && !headingLarge()) {
        pages = hinted();
    } else {
        switch (m_content.scene) {
        case Scene::Agenda:
            pages = agenda();
            break;
        case Scene::Question:
            pages = question();
            break;
        case Scene::Wall:
            pages = wall();
            break;
        case Scene::Results:
            pages = results();
            break;
        case Scene::Evidence:
            pages = evidence();
            break;
        case Scene::Activities:
            pages = activities();
            break;
        case Scene::Thanks:
            pages = thanks();
            break;
        }
    }
    if (pages.isEmpty())
        pages.append(SceneItems());
    addFoot(pages);
    return pages;
}

QList<SceneItems> SceneLayout::hinted() const
{
    const QRectF area = body();
    return {
        {text(area, m_content.hint,
              {fitted(m_content.hint, area.width(), area.height(), 1.8 * m_unit, false)}, m_colors.soft)}};
}

void SceneLayout::addFoot(QList<SceneItems>& pages) const
{
    const QRectF row(m_margin, m_size.height() - m_margin - 1.3 * m_unit, m_size.width() - 2 * m_margin,
                     1.4 * m_unit);
    const bool many = pages.size() > 1;
    const double right = many ? 6 * m_unit : 0;
    QStringList words;
    if (!m_content.hint.isEmpty() && !pages.first().isEmpty() && pages.first().first().text != m_content.hint)
        words.append(m_content.hint);
    if (!m_content.unit.isEmpty())
        words.append(m_content.unit);
    if (!m_content.foot.isEmpty())
        words.append(m_content.foot);
    for (int i = 0; i < pages.size(); ++i) {
        if (!words.isEmpty())
            pages[i].append(
                text(row.adjusted(0, 0, -right, 0), words.join(u" · "_s), {m_unit}, m_colors.soft));
        if (many)
            pages[i].append(text({row.right() - 6 * m_unit, row.top(), 6 * m_unit, row.height()},
                                 u"%1 / %2"_s.arg(i + 1).arg(pages.size()), {m_unit}, m_colors.soft,
                                 Qt::AlignRight | Qt::AlignTop));
    }
}

void paintScene(QPainter& painter, const QSizeF& size, const ScreenColors& colors, const SceneItems& items)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({0, 0}, size), colors.ground);
    for (const SceneItem& item : items) {
        if (item.text.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(item.color);
            painter.drawRoundedRect(item.rect, item.radius, item.radius);
            continue;
        }
        painter.setFont(screenFont(item.pixels, item.bold));
        painter.setPen(item.color);
        if (item.digits)
            drawTabular(painter, item.rect, item.alignment, item.text);
        else
            drawElidedLines(painter, item.rect, item.alignment, item.text);
    }
}

} // namespace s3
