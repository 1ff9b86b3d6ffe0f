// SPDX-License-Identifier: GPL-3.0-or-later
// Line 1 by hand: import a table, keep findings, write a card, draw strengths from them.
#pragma once

#include "core/evidence/Records.h"
#include "tests/e2e/Walker.h"

#include <QFile>

namespace s3::test {

using namespace Qt::StringLiterals;

inline int linesOf(const QString& path)
{
    QFile file(path);
    must(file.open(QIODevice::ReadOnly), u"cannot read "_s + path);
    return int(file.readAll().count('\n'));
}

/// The countries' employment as it ships with the sample, as a file that somebody downloaded.
inline QString downloadedTable(const Walker& w)
{
    const QString path = w.folder.filePath(u"european_countries.csv"_s);
    must(QFile::copy(u":/samples/alpine-composites/european_countries.csv"_s, path), u"no table to import"_s);
    return path;
}

inline void importTable(Walker& w)
{
    const QString path = downloadedTable(w);
    w.goTo(u"regional_data"_s);
    w.click(u"firstImport"_s);
    w.dialogs.openAnswer = path;
    w.click(u"importChoose"_s);
    eventually([&] { return w.find(u"importNext"_s)->isEnabled(); }, u"the file is not recognised"_s);
    must(w.find<QAbstractItemView>(u"importPreview"_s)->model()->rowCount() > 0, u"no preview"_s);
    w.click(u"importNext"_s);
    w.click(u"importNext"_s); // no source named yet: the step stays
    w.type(u"importForm.title"_s, u"Employment by country"_s);
    w.type(u"importForm.measure"_s, u"Employees"_s);
    w.type(u"importForm.source"_s, u"Eurostat, national accounts"_s);
    w.click(u"importNext"_s);
    eventually([&] { return w.shown(u"importSummary"_s) && w.find(u"importNext"_s)->isEnabled(); },
               u"the table is not read"_s);
    same(w.project().count<Dataset>(), 0, u"imported before it was asked for"_s);
    w.click(u"importNext"_s);
    eventually([&] { return w.project().count<Dataset>() == 1; }, u"the table is not imported"_s);
    const Dataset dataset = w.only<Dataset>();
    same(dataset.title, u"Employment by country"_s, u"title"_s);
    same(dataset.source, u"Eurostat, national accounts"_s, u"source"_s);
    must(dataset.observationCount > 0 && dataset.observationCount < linesOf(path),
         u"%1 observations"_s.arg(dataset.observationCount));
}

inline void keepFindings(Walker& w)
{
    w.goTo(u"specialisation"_s);
    w.choose(u"boardRegion"_s, u"AT"_s);
    auto* board = w.find<QAbstractItemView>(u"boardTable"_s);
    must(board->model()->rowCount() > 3, u"an empty board"_s);
    w.clickRow(board, board->model()->index(0, 0));
    w.key(Qt::Key_Return);
    const Evidence row = w.only<Evidence>();
    same(row.kind, EvidenceKind::Quantitative, u"kind"_s);
    same(row.region, u"AT"_s, u"region"_s);
    must(row.value.has_value() && !row.title.isEmpty() && row.source == w.only<Dataset>().source,
         u"the finding lacks value, title or source"_s);
    w.segment(u"boardViews"_s, 1);
    // Another one from the chart: the bubbles are walked by arrows.
    QWidget* chart = w.find(u"boardChart"_s);
    chart->setFocus();
    for (int step = 0; step < 12 && w.project().count<Evidence>() < 2; ++step) {
        QTest::keyClick(chart, step % 2 ? Qt::Key_Right : Qt::Key_Up);
        QTest::keyClick(chart, Qt::Key_Return);
        QCoreApplication::processEvents();
        if (w.currentTool() != u"specialisation") { // that finding was kept already, so it was opened
            w.goTo(u"specialisation"_s);
            chart = w.find(u"boardChart"_s);
            chart->setFocus();
        }
    }
    same(w.project().count<Evidence>(), 2, u"findings kept"_s);
    for (const Evidence& kept : w.project().all<Evidence>())
        same(int(w.project().upstream<Dataset>(refOf(kept)).size()), 1, u"data set behind the finding"_s);
}

inline void writeCard(Walker& w)
{
    w.goTo(u"evidence_cards"_s);
    w.enter(u"quickEvidence"_s, u"The largest press for recycled mats stands in Linz"_s);
    const auto card = [&] { return w.last<Evidence>(); };
    same(card().title, u"The largest press for recycled mats stands in Linz"_s, u"title"_s);
    w.type(u"evidenceForm.source"_s, u"Interview with the works manager"_s);
    w.type(u"evidenceForm.year"_s, u"2025"_s);
    w.choose(u"evidenceForm.kind"_s, codeOf(EvidenceKind::Interview));
    w.choose(u"evidenceForm.confidence"_s, codeOf(Confidence::High));
    w.type(u"evidenceForm.confidence_reason"_s, u"Seen on site"_s);
    same(card().source, u"Interview with the works manager"_s, u"source"_s);
    same(card().year.value_or(0), 2025, u"year"_s);
    same(card().kind, EvidenceKind::Interview, u"kind"_s);
    same(card().confidence, Confidence::High, u"confidence"_s);
    same(card().confidenceReason, u"Seen on site"_s, u"reason"_s);
}

template<class T>
void noteFinding(Walker& w, int part, const QString& title, const QString& evidence)
{
    const QString name = QString::fromLatin1(T::table);
    w.segment(u"findingSwitch"_s, part);
    w.click(u"first_"_s + name); // makes one and leaves its title selected
    w.keys(title);
    w.key(Qt::Key_Tab);
    same(w.only<T>().title, title, name);
    w.enter(name + u"EvidencePicker"_s, evidence);
    eventually([&] { return w.project().template upstream<Evidence>(refOf(w.only<T>())).size() == 1; },
               u"the evidence is not linked with the %1"_s.arg(name));
}

inline void drawFindings(Walker& w)
{
    w.goTo(u"capacities"_s);
    noteFinding<Capacity>(w, 0, u"Press shops with spare hours"_s, u"largest press"_s);
    w.choose(u"capacityForm.kind"_s, codeOf(CapacityKind::Firms));
    w.choose(u"capacityForm.strength"_s, u"4"_s);
    w.type(u"capacityForm.industry_codes"_s, u"C22 C30"_s);
    same(w.only<Capacity>().strength.value_or(-1), 4, u"strength"_s);
    same(w.only<Capacity>().industryCodes, u"C22 C30"_s, u"industries"_s);
    noteFinding<Opportunity>(w, 1, u"End-of-life rules for vehicles"_s, u"largest press"_s);
    w.choose(u"opportunityForm.driver"_s, codeOf(Driver::Regulation));
    w.type(u"opportunityForm.horizon_years"_s, u"5"_s);
    same(w.only<Opportunity>().driver, Driver::Regulation, u"driver"_s);
    same(w.only<Opportunity>().horizonYears.value_or(0), 5, u"horizon"_s);
    noteFinding<Challenge>(w, 2, u"Suppliers of engines lose orders"_s, u"in AT"_s);
}

} // namespace s3::test
