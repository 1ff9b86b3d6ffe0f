// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/development/action_plan/TimelineLayout.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3 {

void TimelineLayout::setItems(const QVector<TimelineItem>& items, const QDate& today)
{
    m_items = items;
    m_today = today;
    m_rows.clear();
    m_itemByKey.clear();
    m_rowByKey.clear();
    QDate low = today;
    QDate high = today;
    QVector<int> without;
    QString group;
    for (int i = 0; i < m_items.size(); ++i) {
        const TimelineItem& item = m_items.at(i);
        m_itemByKey.insert(item.key, i);
        if (item.nextStep.isValid()) {
            low = qMin(low, item.nextStep);
            high = qMax(high, item.nextStep);
        }
        if (!item.hasBar()) {
            without.append(i);
            continue;
        }
        low = qMin(low, item.start);
        high = qMax(high, item.end);
        if (m_rows.isEmpty() || group != item.group)
            m_rows.append({Row::Kind::Group, item.group, -1});
        group = item.group;
        m_rowByKey.insert(item.key, int(m_rows.size()));
        m_rows.append({Row::Kind::Item, {}, i});
    }
    if (!without.isEmpty())
        m_rows.append(
            {Row::Kind::WithoutDates, QCoreApplication::translate("TimelineView", "Without both dates"), -1});
    for (const int i : without) {
        m_rowByKey.insert(m_items.at(i).key, int(m_rows.size()));
        m_rows.append({Row::Kind::Item, {}, i});
    }
    m_first = QDate(low.year(), low.month(), 1);
    m_last =
        QDate(high.year(), high.month(), 1).addMonths(2).addDays(-1); // room for labels right of the bars
}

int TimelineLayout::rowOf(const QString& key) const
{
    return m_rowByKey.value(key, -1);
}

int TimelineLayout::itemOf(const QString& key) const
{
    return m_itemByKey.value(key, -1);
}

QString TimelineLayout::keyAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).item < 0)
        return {};
    return m_items.at(m_rows.at(row).item).key;
}

int TimelineLayout::nextItemRow(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_rows.size(); next += step)
        if (m_rows.at(next).item >= 0)
            return next;
    return row;
}

void TimelineLayout::setPixelsPerDay(double pixels)
{
    m_pixelsPerDay = qBound(leastPixelsPerDay, pixels, mostPixelsPerDay);
}

void TimelineLayout::fit(double width)
{
    setPixelsPerDay(width / double(qMax<qint64>(1, m_first.daysTo(m_last) + 1)));
}

QVector<TimelineLayout::Tick> TimelineLayout::ticks() const
{
    const double month = 30.4 * m_pixelsPerDay;
    const int step = month >= 38 ? 1 : month * 3 >= 30 ? 3 : 12;
    QVector<Tick> list;
    if (!m_first.isValid())
        return list;
    // From the beginning of the quarter or year, so that the ticks carry the usual names.
    QDate day(m_first.year(), (m_first.month() - 1) / step * step + 1, 1);
    for (; day <= m_last; day = day.addMonths(step)) {
        QString label;
        if (step == 1)
            label = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
        else if (step == 3)
            label = QCoreApplication::translate("TimelineView", "Q%1").arg((day.month() + 2) / 3);
        list.append({day, label, day.month() == 1});
    }
    return list;
}

} // namespace s3
