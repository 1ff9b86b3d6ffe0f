// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes themselves. Lengths are in units of the least font, see SceneLayout::leastPixels().
#include "ui/workshop/console/SceneLayout.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::ScreenLine;

namespace {

SceneItem shape(const QRectF& rect, const QColor& color, double radius)
{
    SceneItem item;
    item.rect = rect;
    item.color = color;
    item.radius = radius;
    return item;
}

} // namespace

QList<SceneItems> SceneLayout::agenda() const
{
    const QRectF area = body();
    const int count = int(m_content.lines.size());
    const double row = qBound(1.5 * m_unit, area.height() / qMax(1, count), 2.0 * m_unit);
    const int fit = qMax(1, int(area.height() / row + 0.01));
    // A longer agenda shows what is on and what comes.
    int now = 0;
    while (now < count && m_content.lines.at(now).state == ScreenLine::Past)
        ++now;
    const int first = count <= fit ? 0 : qBound(0, now - 1, count - fit);
    SceneItems items;
    double y = area.top();
    for (int i = first; i < qMin(count, first + fit); ++i, y += row) {
        const ScreenLine& line = m_content.lines.at(i);
        const bool on = line.state == ScreenLine::Now;
        const QColor color = on                               ? m_colors.accent
                             : line.state == ScreenLine::Past ? m_colors.soft
                                                              : m_colors.ink;
        if (on)
            items.append(shape({area.left() - 0.5 * m_unit, y, area.width() + m_unit, row}, m_colors.panel,
                               0.3 * m_unit));
        SceneItem time = text({area.left(), y, 4.4 * m_unit, row}, line.time, {1.15 * m_unit, on}, color,
                              Qt::AlignLeft | Qt::AlignVCenter);
        time.digits = true;
        items.append(time);
        const QString mark = on ? u"▸ "_s : line.state == ScreenLine::Past ? u"✓ "_s : QString();
        items.append(text({area.left() + 4.6 * m_unit, y, area.width() - 4.6 * m_unit, row}, mark + line.text,
                          {1.15 * m_unit, on}, color, Qt::AlignLeft | Qt::AlignVCenter));
    }
    return {items};
}

QList<SceneItems> SceneLayout::question() const
{
    const QRectF area = body();
    const double pixels = fitted(m_content.heading, area.width(), area.height(), 3.6 * m_unit, true);
    return {{text(area, m_content.heading, {pixels, true}, m_colors.ink, Qt::AlignLeft | Qt::AlignVCenter)}};
}

// Cards flow down the columns, each group under its name and number. If they take more than one page, the
// first one tells the groups.
QList<SceneItems> SceneLayout::wall() const
{
    const QRectF area = body();
    const double gap = 0.8 * m_unit;
    const int columns = qMax(1, int((area.width() + gap) / (12 * m_unit + gap)));
    const double width = (area.width() - gap * (columns - 1)) / columns;
    const double pad = 0.45 * m_unit;
    QList<SceneItems> pages{SceneItems()};
    int column = 0;
    double y = area.top();
    const auto makeRoom = [&](double height) {
        if (y + height <= area.bottom() + 0.5 || y == area.top())
            return;
        y = area.top();
        if (++column == columns) {
            column = 0;
            pages.append(SceneItems());
        }
    };
    for (const workshop::ScreenGroup& group : m_content.groups) {
        const QString title =
            group.title.isEmpty() ? QCoreApplication::translate("SceneLayout", "In no group") : group.title;
        bool named = false;
        for (const QString& card : group.cards) {
            const double height = heightOf(card, {m_unit}, width - 2 * pad, 4) + 2 * pad;
            makeRoom((named ? 0 : 1.9 * m_unit) + height);
            const double x = area.left() + column * (width + gap);
            if (!named || y == area.top()) { // again where the group goes on at the top
                const double number = 2.6 * m_unit;
                pages.last().append(text({x, y, width - number, 1.6 * m_unit}, title, {1.1 * m_unit, true},
                                         m_colors.accent, Qt::AlignLeft | Qt::AlignVCenter));
                pages.last().append(text({x + width - number, y, number, 1.6 * m_unit},
                                         QString::number(group.cards.size()), {1.1 * m_unit, true},
                                         m_colors.accent, Qt::AlignRight | Qt::AlignVCenter));
                y += 1.9 * m_unit;
                named = true;
            }
            pages.last().append(shape({x, y, width, height}, m_colors.panel, 0.3 * m_unit));
            pages.last().append(
                text({x + pad, y + pad, width - 2 * pad, height - 2 * pad}, card, {m_unit}, m_colors.ink));
            y += height + 0.4 * m_unit;
        }
        y += 0.3 * m_unit;
    }
    if (pages.size() > 1 && m_content.groups.size() > 1)
        pages.prepend(wallOverview());
    return pages;
}

SceneItems SceneLayout::wallOverview() const
{
    const QRectF area = body();
    const double row = 1.75 * m_unit;
    const int fit = qMax(1, int(area.height() / row));
    const int count = int(m_content.groups.size());
    SceneItems items;
    double y = area.top();
    for (int i = 0; i < qMin(fit, count); ++i, y += row) {
        const workshop::ScreenGroup& group = m_content.groups.at(i);
        QString title =
            group.title.isEmpty() ? QCoreApplication::translate("SceneLayout", "In no group") : group.title;
        if (i == fit - 1 && count > fit)
            title = QCoreApplication::translate("SceneLayout", "and %n more group(s)", nullptr, count - i);
        else
            items.append(text({area.left(), y, 3 * m_unit, row}, QString::number(group.cards.size()),
                              {1.2 * m_unit, true}, m_colors.accent, Qt::AlignLeft | Qt::AlignVCenter));
        items.append(text({area.left() + 3.2 * m_unit, y, area.width() - 3.2 * m_unit, row}, title,
                          {1.2 * m_unit}, m_colors.ink, Qt::AlignLeft | Qt::AlignVCenter));
    }
    return items;
}

QList<SceneItems> SceneLayout::results() const
{
    const QRectF area = body();
    const int count = int(m_content.bars.size());
    const int fit = qMax(1, int(area.height() / (1.8 * m_unit)));
    const int rows = qMin(fit, count);
    const double row = qBound(1.8 * m_unit, area.height() / rows, 2.9 * m_unit);
    const double labels = 0.52 * area.width();
    const double values = 4.6 * m_unit;
    QList<SceneItems> pages;
    for (int i = 0; i < count; ++i) {
        if (i % rows == 0)
            pages.append(SceneItems());
        const workshop::ScreenBar& bar = m_content.bars.at(i);
        const double y = area.top() + (i % rows) * row;
        pages.last().append(text({area.left(), y, labels - 0.6 * m_unit, row}, bar.label, {1.05 * m_unit},
                                 m_colors.ink, Qt::AlignLeft | Qt::AlignVCenter));
        const double longest = area.width() - labels - values - 0.4 * m_unit;
        if (bar.share > 0)
            pages.last().append(shape({area.left() + labels, y + row / 2 - 0.5 * m_unit,
                                       qMax(0.2 * m_unit, longest * qMin(1.0, bar.share)), m_unit},
                                      m_colors.accent, 0.15 * m_unit));
        SceneItem value = text({area.right() - values, y, values, row}, bar.value, {1.15 * m_unit, true},
                               m_colors.ink, Qt::AlignRight | Qt::AlignVCenter);
        value.digits = true;
        pages.last().append(value);
    }
    return pages;
}

QList<SceneItems> SceneLayout::evidence() const
{
    const QRectF area = body();
    QList<SceneItems> pages;
    for (const workshop::ScreenCard& card : m_content.cards) {
        const double title = heightOf(card.title, {1.9 * m_unit, true}, area.width(), 3);
        const double foot = heightOf(card.foot, {m_unit}, area.width(), 2);
        const QRectF middle(area.left(), area.top() + title + 0.6 * m_unit, area.width(),
                            area.height() - title - foot - 1.2 * m_unit);
        SceneItems items{text({area.left(), area.top(), area.width(), title}, card.title,
                              {1.9 * m_unit, true}, m_colors.ink)};
        if (!card.body.isEmpty())
            items.append(text(middle, card.body,
                              {fitted(card.body, middle.width(), middle.height(), 1.5 * m_unit, false)},
                              m_colors.ink));
        items.append(text({area.left(), area.bottom() - foot, area.width(), foot}, card.foot, {m_unit},
                          m_colors.soft));
        pages.append(items);
    }
    return pages;
}

QList<SceneItems> SceneLayout::activities() const
{
    const QRectF area = body();
    const double status = 8 * m_unit;
    QList<SceneItems> pages{SceneItems()};
    double y = area.top();
    for (const workshop::ScreenCard& card : m_content.cards) {
        const double title = heightOf(card.title, {1.25 * m_unit, true}, area.width() - status, 2);
        const double statement =
            card.body.isEmpty() ? 0 : heightOf(card.body, {m_unit}, area.width(), 2) + 0.15 * m_unit;
        if (y > area.top() && y + title + statement > area.bottom() + 0.5) {
            pages.append(SceneItems());
            y = area.top();
        }
        pages.last().append(text({area.left(), y, area.width() - status, title}, card.title,
                                 {1.25 * m_unit, true}, m_colors.ink));
        pages.last().append(
            text({area.right() - status + 0.5 * m_unit, y, status - 0.5 * m_unit, 1.5 * m_unit}, card.foot,
                 {m_unit, true}, m_colors.accent, Qt::AlignRight | Qt::AlignTop));
        if (statement > 0)
            pages.last().append(text({area.left(), y + title + 0.15 * m_unit, area.width(), statement},
                                     card.body, {m_unit}, m_colors.soft));
        y += title + statement + 0.7 * m_unit;
    }
    return pages;
}

QList<SceneItems> SceneLayout::thanks() const
{
    const QRectF area = body();
    const double large = 3 * m_unit;
    const double top = m_margin + 2.2 * m_unit;
    const SceneItem thank = text({area.left(), top, area.width() - 11 * m_unit, 1.3 * large},
                                 m_content.heading, {large, true}, m_colors.ink);
    QList<SceneItems> pages{{thank}};
    double y = top + 1.3 * large + 0.4 * m_unit;
    const auto place = [&](const QString& line, Text how, const QColor& color) {
        const double height = heightOf(line, how, area.width(), 3);
        if (y + height > area.bottom() + 0.5) {
            pages.append({thank});
            y = top + 1.3 * large + 0.4 * m_unit;
        }
        pages.last().append(text({area.left(), y, area.width(), height}, line, how, color));
        y += height + 0.35 * m_unit;
    };
    if (!m_content.lines.isEmpty())
        place(QCoreApplication::translate("SceneLayout", "Next steps"), {1.1 * m_unit, true},
              m_colors.accent);
    for (const ScreenLine& line : m_content.lines)
        place(u"•  "_s + line.text, {1.2 * m_unit}, m_colors.ink);
    return pages;
}

} // namespace s3
