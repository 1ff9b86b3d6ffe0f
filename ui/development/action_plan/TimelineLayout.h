// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/development/Records.h"

#include <QDate>
#include <QString>
#include <QVector>

namespace s3 {

/// One action as the timeline draws it.
struct TimelineItem {
    QString key;
    QString title;
    QString group;  ///< title of its activity; items of one group stand together
    QString status; ///< in words
    QString note;   ///< what is wrong, in two words; may be empty
    QString tip;
    ActionStatus state = ActionStatus::Idea;
    QDate start;
    QDate end;
    QDate nextStep;
    bool late = false;        ///< `note` tells of something overdue
    QStringList predecessors; ///< keys of items it waits for
    QStringList tooEarlyFor;  ///< those of them that end after it starts
    bool hasBar() const { return start.isValid() && end.isValid() && start <= end; }
};

/// Which row is where, and which day: everything about the timeline that needs no painter. Pixels are
/// device-independent; x counts from the first day shown.
class TimelineLayout {
public:
    struct Row {
        enum class Kind { Group, WithoutDates, Item };
        Kind kind = Kind::Item;
        QString text;
        int item = -1;
    };
    struct Tick {
        QDate from;
        QString label;
        bool year = false; ///< begins a year
    };

    static constexpr int rowHeight = 32;
    static constexpr int headerHeight = 44;
    static constexpr double leastPixelsPerDay = 0.15;
    static constexpr double mostPixelsPerDay = 24;

    /// Items without both dates come last, under a heading of their own: they are never put on a day.
    void setItems(const QVector<TimelineItem>& items, const QDate& today);
    const QVector<TimelineItem>& items() const { return m_items; }
    const QVector<Row>& rows() const { return m_rows; }
    int rowOf(const QString& key) const;      ///< -1 if there is none
    int itemOf(const QString& key) const;     ///< -1 if there is none
    QString keyAt(int row) const;             ///< empty for headings
    int nextItemRow(int row, int step) const; ///< the nearest item row in that direction, or `row`

    QDate first() const { return m_first; } ///< first day of a month
    QDate last() const { return m_last; }   ///< last day of a month
    QDate today() const { return m_today; }

    double pixelsPerDay() const { return m_pixelsPerDay; }
    void setPixelsPerDay(double pixels);
    void fit(double width); ///< the whole time in `width` pixels
    double x(const QDate& day) const { return double(m_first.daysTo(day)) * m_pixelsPerDay; }
    /// From the beginning of the first to the end of the last day.
    std::pair<double, double> span(const QDate& from, const QDate& to) const
    {
        return {x(from), x(to.addDays(1))};
    }
    double width() const { return x(m_last.addDays(1)); }
    int height() const { return int(m_rows.size()) * rowHeight; }
    /// Months where there is room for their names, else quarters, else years.
    QVector<Tick> ticks() const;

private:
    QVector<TimelineItem> m_items;
    QVector<Row> m_rows;
    QHash<QString, int> m_itemByKey;
    QHash<QString, int> m_rowByKey;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    double m_pixelsPerDay = 3;
};

} // namespace s3
