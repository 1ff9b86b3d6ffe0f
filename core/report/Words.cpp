// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report::words {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace

QString lineName(int group)
{
    switch (group) {
    case 1:
        return tr(QT_TRANSLATE_NOOP("Report", "Base of evidence"));
    case 2:
        return tr(QT_TRANSLATE_NOOP("Report", "Identification"));
    case 3:
        return tr(QT_TRANSLATE_NOOP("Report", "Development"));
    case 4:
        return tr(QT_TRANSLATE_NOOP("Report", "Implementation"));
    case 5:
        return tr(QT_TRANSLATE_NOOP("Report", "Monitoring"));
    case 6:
        return tr(QT_TRANSLATE_NOOP("Report", "Annex"));
    default:
        return tr(QT_TRANSLATE_NOOP("Report", "The project"));
    }
}

QString lineTitle(int line)
{
    return line >= 1 && line <= 5 ? QString(QString::number(line) % u' ' % lineName(line)) : lineName(line);
}

QString fiveLines()
{
    return QCoreApplication::translate("Report", "The five lines");
}

QString date()
{
    return QCoreApplication::translate("Report", "Date");
}

QString processReport()
{
    return QCoreApplication::translate("Report", "Process report");
}

QString contents()
{
    return QCoreApplication::translate("Report", "Contents");
}

QString pageOf(int number, int count)
{
    return QCoreApplication::translate("Report", "Page %1 of %2").arg(number).arg(count);
}

QString page()
{
    return QCoreApplication::translate("Report", "Page");
}

QString of()
{
    return QCoreApplication::translate("Report", "of", "as in: Page 1 of 9");
}

QString source()
{
    return QCoreApplication::translate("Report", "Source");
}

QString sources()
{
    return QCoreApplication::translate("Report", "Sources");
}

QString nothingYet()
{
    return QCoreApplication::translate("Report", "Nothing recorded yet");
}

QString stateName(State state)
{
    switch (state) {
    case State::Good:
        return tr(QT_TRANSLATE_NOOP("Report", "good"));
    case State::Warn:
        return tr(QT_TRANSLATE_NOOP("Report", "needs attention"));
    case State::Bad:
        return tr(QT_TRANSLATE_NOOP("Report", "critical"));
    case State::None:
        break;
    }
    return {};
}

QString stateMark(State state)
{
    switch (state) {
    case State::Good:
        return u"\u25CF"_s; // filled circle
    case State::Warn:
        return u"\u25B2"_s; // triangle
    case State::Bad:
        return u"\u25A0"_s; // square
    case State::None:
        break;
    }
    return {};
}

QString continued()
{
    return QCoreApplication::translate("Report", "continued");
}

QString dataTable()
{
    return QCoreApplication::translate("Report", "The figure as a table");
}

QString dataOf()
{
    return QCoreApplication::translate("Report", "Data: %1");
}

QString target()
{
    return QCoreApplication::translate("Report", "Target");
}

QString from()
{
    return QCoreApplication::translate("Report", "From");
}

QString to()
{
    return QCoreApplication::translate("Report", "To");
}

QString progress()
{
    return QCoreApplication::translate("Report", "Progress (%)");
}

QString noDates()
{
    return QCoreApplication::translate("Report", "no dates yet");
}

QString missing()
{
    return QCoreApplication::translate("Report", "no value");
}

QString notShown()
{
    return QCoreApplication::translate("Report", "Not shown, no value: %1");
}

QString undated()
{
    return QCoreApplication::translate("Report", "Not shown, no date: %1");
}

QString sizeUnknown()
{
    return QCoreApplication::translate("Report", "Dashed, size not known: %1");
}

QString without()
{
    return QCoreApplication::translate("Report", "without %1");
}

QString areaIs()
{
    return QCoreApplication::translate("Report", "Area: %1");
}

QString dayMonth()
{
    return QCoreApplication::translate("Report", "d MMM", "date format: day and short month");
}

QString dayMonthYear()
{
    return QCoreApplication::translate("Report", "d MMMM yyyy", "date format: day, month, year");
}

QString today()
{
    return QCoreApplication::translate("Report", "Today");
}

QString filledStations(int filled, int all)
{
    return QCoreApplication::translate("Report", "Stations with content: %1 of %2").arg(filled).arg(all);
}

} // namespace s3::report::words
