// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the whole project, by hand: a gate, the thread, the report.
#pragma once

#include "core/monitoring/Records.h"
#include "core/thread/ThreadGraph.h"
#include "tests/e2e/Walker.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace s3::test {

using namespace Qt::StringLiterals;

/// Signs the gate of line 1 although it is open, by keys on the map.
inline void signFirstGate(Walker& w)
{
    w.goTo(u"overview"_s);
    QWidget* map = w.find(u"metroMap"_s);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Home);
    for (int step = 0; step < 12 && !w.shown(u"gatePanel"_s) && w.currentTool() == u"overview"; ++step) {
        // Stations of line 1 come first; Return on them would leave the page, so count them.
        int stations = 0;
        for (const ToolDescriptor& tool : allTools())
            stations += tool.line == Line::Evidence ? 1 : 0;
        for (int i = 0; i < stations; ++i)
            QTest::keyClick(map, Qt::Key_Right);
        QTest::keyClick(map, Qt::Key_Return);
    }
    w.find(u"gatePanel"_s);
    w.segment(u"answer.evidence_recent"_s, 1); // yes
    const auto answer = w.only<GateAnswer>();
    same(answer.line, 1, u"line"_s);
    same(answer.answer, Answer::Yes, u"answer"_s);
    w.type(u"gateReason"_s, u"The workshop needs a date, more cards follow"_s);
    w.type(u"gateSignedBy"_s, u"Ana Facilitator"_s);
    w.click(u"signGate"_s);
    const auto signOff = w.only<GateSignOff>();
    same(signOff.line, 1, u"line"_s);
    same(signOff.signedBy, u"Ana Facilitator"_s, u"signed by"_s);
    same(signOff.overrideReason, u"The workshop needs a date, more cards follow"_s, u"reason"_s);
    must(w.shown(u"gateSigned"_s) && w.shown(u"withdrawGate"_s), u"the panel does not show the sign-off"_s);
}

/// From the indicator's activity back to the data and on to the measurement.
inline void followTheThread(Walker& w)
{
    w.goTo(u"activities"_s);
    w.click(u"showThread"_s);
    same(w.currentTool(), u"thread"_s, u"page"_s);
    w.find(u"threadView"_s);
    const auto indicator = w.only<Indicator>();
    const auto activity = w.project().find(indicator.activityId);
    must(activity.has_value(), u"the indicator belongs to no activity"_s);
    const auto graph = thread::threadOf(w.project(), refOf(*activity));
    const auto reaches = [&](const RecordRef& ref) {
        must(graph.indexOf(ref) >= 0, u"the thread does not reach %1"_s.arg(ref.table));
    };
    must(!graph.isEmpty() && graph.nodes.first().ref() == refOf(*activity), u"another centre"_s);
    for (const Evidence& card : w.project().all<Evidence>())
        if (card.kind == EvidenceKind::Interview)
            reaches(refOf(card));
    reaches(refOf(w.only<Dataset>()));
    reaches(refOf(w.only<Capacity>()));
    reaches(refOf(w.only<Delivery>()));
    reaches(refOf(indicator));
    reaches(refOf(w.only<Measurement>()));
    // The same as a table.
    w.segment(u"threadMode"_s, 1);
    must(w.find<QAbstractItemView>(u"edgeTable"_s)->model()->rowCount() >= int(graph.edges.size()),
         u"the table has fewer rows than the drawing has lines"_s);
    w.segment(u"threadMode"_s, 0);
}

inline QString textOfPdf(const QString& path)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return {};
    QProcess reader;
    reader.start(program, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    must(reader.waitForFinished(20'000) && reader.exitCode() == 0, u"the PDF cannot be read"_s);
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

inline void writeReport(Walker& w)
{
    w.goTo(u"reports"_s);
    const QString path = w.folder.filePath(u"report.pdf"_s);
    w.dialogs.saveAnswer = path;
    w.click(u"writePdf"_s);
    QFile file(path);
    must(file.open(QIODevice::ReadOnly), u"no report was written"_s);
    const QByteArray bytes = file.readAll();
    must(bytes.startsWith("%PDF-") && bytes.size() > 20'000, u"%1 bytes of report"_s.arg(bytes.size()));
    const QString text = textOfPdf(path);
    if (text.isEmpty())
        return; // no pdftotext here; size and head must do
    for (const QString& words :
         {u"Employment by country"_s, u"Press shops with spare hours"_s, u"Fibre composites, Linz"_s,
          u"Circular fibre composites"_s, u"Twelve of 24 dots"_s, u"Pilot line for preforms"_s,
          u"Three press shops"_s, u"Offcuts turned into preforms"_s, u"Ana Facilitator"_s})
        must(text.contains(words), u"the report does not say “%1”"_s.arg(words));
}

} // namespace s3::test
