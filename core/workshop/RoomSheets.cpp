// SPDX-License-Identifier: GPL-3.0-or-later
// The lists among the prints of RoomPrints.h: tables of text over as many pages as they take.
#include "core/people/Labels.h"
#include "core/report/PaperPdf.h"
#include "core/workshop/Labels.h"
#include "core/workshop/RoomLabels.h"
#include "core/workshop/RoomPrints.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

namespace paper = report::paper;

struct RoomSheetsSay {
    Q_DECLARE_TR_FUNCTIONS(s3::RoomPrints)
};

constexpr double sheetRight = paper::width - paper::margin;
constexpr double sheetBottom = paper::height - paper::margin;
constexpr double columnGap = 10; ///< between columns
const QColor quietInk(90, 90, 90);
const QColor ruleInk(190, 190, 190);

struct SheetColumn {
    QString header;
    double width = 50; ///< points
};

/// Part of a cell; parts stand below each other.
struct SheetText {
    QString text;
    double size = 9.5;
    bool bold = false;
    bool quiet = false;
};
using SheetCell = QList<SheetText>;

/// Paints a heading and a table whose rows are never cut; repeats the header on each page.
class SheetPainter {
public:
    SheetPainter(QPainter& painter, const std::function<void()>& newPage, QString title,
                 QList<SheetColumn> columns)
        : m_painter(painter)
        , m_newPage(newPage)
        , m_title(std::move(title))
        , m_columns(std::move(columns))
    {}

    void begin(const QStringList& facts)
    {
        block({{m_title, 18, true, false}}, paper::margin, sheetRight - paper::margin);
        for (const QString& fact : facts)
            block({{fact, 10, false, true}}, paper::margin, sheetRight - paper::margin);
        m_y += 10;
        header();
    }

    /// A line across the table, e.g. the day.
    void section(const QString& text)
    {
        room(40);
        m_y += 6;
        block({{text, 11, true, false}}, paper::margin, sheetRight - paper::margin);
        m_y += 2;
    }

    void row(const QList<SheetCell>& cells, double least = 0)
    {
        double height = least;
        for (int i = 0; i < m_columns.size(); ++i)
            height = qMax(height, heightOf(cells.value(i), m_columns.at(i).width - columnGap));
        height += 8;
        room(height);
        const double top = m_y + 4;
        double x = paper::margin;
        for (int i = 0; i < m_columns.size(); ++i) {
            m_y = top;
            block(cells.value(i), x, m_columns.at(i).width - columnGap);
            x += m_columns.at(i).width;
        }
        m_y = top - 4 + height;
        rule();
    }

    double y() const { return m_y; }
    QPainter& painter() const { return m_painter; }

    void end() { footer(); }

private:
    double textHeight(const SheetText& part, double width)
    {
        if (part.text.isEmpty())
            return 0;
        m_painter.setFont(paper::font(part.size, part.bold));
        return m_painter.boundingRect(QRectF(0, 0, width, 5000), Qt::TextWordWrap, part.text).height() + 1;
    }
    double heightOf(const SheetCell& cell, double width)
    {
        double height = 0;
        for (const SheetText& part : cell)
            height += textHeight(part, width);
        return height;
    }
    void block(const SheetCell& cell, double x, double width)
    {
        for (const SheetText& part : cell) {
            const double height = textHeight(part, width);
            m_painter.setPen(part.quiet ? quietInk : QColor(Qt::black));
            m_painter.drawText(QRectF(x, m_y, width, height + 2), Qt::TextWordWrap, part.text);
            m_y += height;
        }
    }
    void rule()
    {
        m_painter.setPen(QPen(ruleInk, 0.5));
        m_painter.drawLine(QPointF(paper::margin, m_y), QPointF(sheetRight, m_y));
    }
    void header()
    {
        double x = paper::margin;
        const double top = m_y;
        double bottom = m_y;
        for (const SheetColumn& column : m_columns) {
            m_y = top;
            block({{column.header, 8.5, true, true}}, x, column.width - columnGap);
            bottom = qMax(bottom, m_y);
            x += column.width;
        }
        m_y = bottom + 3;
        rule();
    }
    void footer()
    {
        m_painter.setFont(paper::font(8));
        m_painter.setPen(quietInk);
        const QRectF foot(paper::margin, sheetBottom + 14, sheetRight - paper::margin, 12);
        m_painter.drawText(foot, Qt::AlignLeft, m_title);
        m_painter.drawText(foot, Qt::AlignRight, RoomSheetsSay::tr("Page %1").arg(m_page));
    }
    void room(double height)
    {
        if (m_y + height <= sheetBottom)
            return;
        footer();
        m_newPage();
        ++m_page;
        m_y = paper::margin;
        header();
    }

    QPainter& m_painter;
    const std::function<void()>& m_newPage;
    QString m_title;
    QList<SheetColumn> m_columns;
    double m_y = paper::margin;
    int m_page = 1;
};

QStringList headOf(const PlanFacts& facts, const QString& what)
{
    QStringList line{what};
    const Workshop& held = facts.workshop;
    if (held.heldOn.isValid())
        line.append(QLocale().toString(held.heldOn, QLocale::LongFormat));
    if (!held.place.isEmpty())
        line.append(held.place);
    QStringList lines{line.join(u"  ·  "_s)};
    if (!held.question.isEmpty())
        lines.append(held.question);
    return lines;
}

QString sheetTitle(const Workshop& workshop)
{
    return workshop.title.isEmpty() ? displayName(workshop.kind) : workshop.title;
}

QString timeOfDay(int minute)
{
    return clockText(minute - dayOf(minute) * minutesPerDay);
}

SheetCell linesCell(const QString& text)
{
    SheetCell cell;
    for (const QString& line : listedIn(text))
        cell.append({line, 9, false, false});
    return cell;
}

/// How the block's cards are written, where it has any.
QString howCards(const AgendaBlock& block, const BlockPlan& plan)
{
    QStringList words;
    if (plan.atTables)
        words.append(RoomSheetsSay::tr("at the tables"));
    if (block.kind == BlockKind::Capture || block.kind == BlockKind::Combine) {
        words.append(RoomSheetsSay::tr("cards: %1").arg(displayName(plan.authorship).toLower()));
        if (plan.blind)
            words.append(RoomSheetsSay::tr("hidden until revealed"));
    }
    return words.join(u", "_s);
}

} // namespace

Result<QByteArray> runningOrder(const PlanFacts& facts)
{
    const Schedule times = schedule(facts.workshop.startMinute, facts.workshop.slotMinutes, facts.blocks);
    const bool days = !times.blocks.isEmpty() && dayOf(times.end - 1) > 0;
    return report::paperPdf(RoomSheetsSay::tr("Running order"), [&](QPainter& painter, const auto& newPage) {
        SheetPainter sheet(painter, newPage, sheetTitle(facts.workshop),
                           {{RoomSheetsSay::tr("Time"), 78},
                            {RoomSheetsSay::tr("Block"), 191},
                            {RoomSheetsSay::tr("Who"), 120},
                            {RoomSheetsSay::tr("Materials"), 110}});
        sheet.begin(headOf(facts, RoomSheetsSay::tr("Running order")));
        int day = -1;
        for (int i = 0; i < facts.blocks.size(); ++i) {
            const AgendaBlock& block = facts.blocks.at(i);
            const ScheduledBlock& time = times.blocks.at(i);
            const BlockPlan plan = facts.blockPlans.value(block.id);
            if (days && dayOf(time.start) != day) {
                day = dayOf(time.start);
                const QDate date = facts.workshop.heldOn.addDays(day);
                sheet.section(date.isValid() ? QLocale().toString(date, QLocale::LongFormat)
                                             : RoomSheetsSay::tr("Day %1").arg(day + 1));
            }
            SheetCell what{{block.title, 10.5, true, false}};
            what.append({howCards(block, plan), 8.5, false, true});
            what.append({plan.question, 9.5, false, false});
            what.append({block.note, 9, false, true});
            what.append({plan.facilitatorNote.isEmpty()
                             ? QString()
                             : RoomSheetsSay::tr("Note: %1").arg(plan.facilitatorNote),
                         9, false, true});
            sheet.row({{{u"%1–%2"_s.arg(timeOfDay(time.start), timeOfDay(time.end)), 9.5, true, false},
                        {RoomSheetsSay::tr("%n minute(s)", nullptr, block.minutes), 8.5, false, true}},
                       what,
                       linesCell(plan.roles),
                       linesCell(plan.materials)});
        }
        sheet.end();
    });
}

Result<QByteArray> participantList(const PlanFacts& facts)
{
    return report::paperPdf(RoomSheetsSay::tr("List of participants"), [&](QPainter& painter,
                                                                           const auto& newPage) {
        SheetPainter sheet(painter, newPage, sheetTitle(facts.workshop),
                           {{RoomSheetsSay::tr("Here"), 34},
                            {RoomSheetsSay::tr("Code"), 44},
                            {RoomSheetsSay::tr("Name and organisation"), 181},
                            {RoomSheetsSay::tr("Group"), 110},
                            {RoomSheetsSay::tr("Table"), 44},
                            {RoomSheetsSay::tr("Signature"), 86}});
        sheet.begin(headOf(facts, RoomSheetsSay::tr("List of participants")));
        for (const Attendee& one : facts.attendees) {
            const QString role = one.participant.role == ParticipantRole::Participant
                                     ? QString()
                                     : displayName(one.participant.role);
            sheet.row(
                {{},
                 {{one.participant.code, 10, true, false}},
                 {{one.shownName(), 10, false, false}, {one.organisation, 9, false, true}},
                 {{displayName(one.participant.helix), 9, false, false}, {role, 8.5, false, true}},
                 {{one.participant.tableNumber ? QString::number(*one.participant.tableNumber) : QString(),
                   10, false, false}},
                 {}},
                16);
            painter.setPen(QPen(Qt::black, 0.8));
            painter.drawRect(QRectF(paper::margin + 2, sheet.y() - 20, 11, 11));
        }
        sheet.end();
    });
}

} // namespace s3::workshop
