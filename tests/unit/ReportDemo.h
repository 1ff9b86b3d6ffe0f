// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Document.h"

namespace s3::test {

/// A report with every kind of block and chart, with gaps, long words, wide and long tables.
inline report::Document demoReport()
{
    using namespace Qt::StringLiterals;
    using namespace s3::report;
    Document d;
    d.title = u"Fibre composites in the Alpine arc"_s;
    d.subtitle =
        u"From regional strengths to second-life composites: what three regions found, decided and did"_s;
    d.author = u"Cluster Mechatronik Oberösterreich"_s;
    d.facts = {{u"Regions"_s, u"Bavaria · Upper Austria · Slovenia"_s},
               {u"Coordinator"_s, u"Cluster Mechatronik Oberösterreich"_s},
               {u"Period"_s, u"March 2026 to February 2028"_s},
               {u"Priority of the S3"_s, u"Advanced materials and circular production"_s}};
    d.date = QDate(2026, 11, 21);

    Section about{0, 1, u"What this report says"_s};
    about.paragraph(
        u"Three regions share a textile and polymer tradition that none of them can turn into a new value "
        u"chain alone. This report follows one thread from the evidence to the first results: why "
        u"second-life composites were chosen, who does what until 2028, and how we shall know that it worked."_s);
    about.list(
        {u"Evidence: 88 divisions compared, seven kept as capacities."_s,
         u"Identification: two workshops, 41 participants, 184 votes, two transformative activities selected."_s,
         u"Development: nine actions with owners and dates, one of them funded by two regions together."_s});
    about.note(u"A gap in a figure is a value that nobody has; it is never a zero."_s);
    d.sections.push_back(about);

    Section data{1, 10, u"Regional data"_s};
    const SourceRef eurostat =
        data.source(u"Eurostat, structural business statistics (sbs_r_nuts2021), extracted 3 June 2026"_s);
    const SourceRef land =
        data.source(u"Land Oberösterreich, Abteilung Statistik: Beschäftigte nach ÖNACE 2008, 2015–2022"_s);
    data.keyFigures({{u"Jobs in the compared divisions"_s, u"552 190"_s, u"employees, 2022"_s, eurostat},
                     {u"Divisions with a location quotient above 1"_s, u"31"_s, u"of 88"_s, eurostat},
                     {u"Fastest growing"_s, u"+10.3"_s, u"% a year, programming"_s, land, State::Good},
                     {u"Confidential cells"_s, u"3"_s, u"shown as gaps"_s, {}, State::Warn}});
    data.heading(u"Where the region is special"_s);
    data.paragraph(
        u"Textiles employ three and a half times the national share, and grow. Rubber and plastics come "
        u"second and bring the larger mass."_s,
        eurostat);
    Chart bubble = Chart::bubble(
        u"Strength, growth and mass of the divisions"_s,
        u"Bubble chart. Textiles stand far right with a location quotient of 3.42; machinery is the largest division and grows slowly."_s,
        {u"Location quotient"_s, {}, 2}, {u"Growth"_s, u"% a year"_s, 1}, {u"Jobs"_s, {}, 0});
    struct Division {
        const char16_t* name;
        double jobs, lq, growth;
    };
    const std::vector<Division> divisions{{u"Textiles", 18240, 3.42, 6.1},
                                          {u"Rubber and plastics", 41310, 2.18, 4.2},
                                          {u"Other transport equipment", 22870, 1.94, 8.8},
                                          {u"Machinery", 158400, 1.71, 1.9},
                                          {u"Research", 30120, 1.36, 7.1},
                                          {u"Motor vehicles", 96650, 1.22, -1.2},
                                          {u"Programming", 51200, 0.94, 10.3},
                                          {u"Electronics", 33410, 0.88, 2.7},
                                          {u"Land transport", 60210, 0.71, -0.4},
                                          {u"Metal products", 39780, 1.3, 1.1}};
    for (const Division& x : divisions)
        bubble.addBubble(QString::fromUtf16(x.name), x.lq, x.growth, x.jobs).faint = x.lq < 1;
    bubble.addBubble(u"Leather (confidential)"_s, 1.4, std::nullopt, std::nullopt);
    bubble.addBubble(u"Glass and ceramics"_s, 1.05, 3.3, std::nullopt);
    bubble.reference(1, u"LQ 1: as in the nation"_s);
    bubble.source = u"Eurostat and Land Oberösterreich; growth 2015 to 2022, compound"_s;
    data.chart(bubble);
    Table table;
    table.caption = u"Divisions by location quotient, 2022"_s;
    table.column(u"Division"_s, Align::Left, 2.6)
        .column(u"Jobs"_s, Align::Right)
        .column(u"Location quotient"_s, Align::Right);
    table.column(u"Growth (% a year)"_s, Align::Right).column(u"Reading"_s, Align::Left, 2.2);
    for (int round = 0; round < 4; ++round)
        for (const Division& x : divisions)
            table.row({Cell(QString::fromUtf16(x.name)), Cell::number(x.jobs, 0, eurostat),
                       Cell::number(x.lq, 2),
                       Cell::number(x.growth, 1, land, x.growth < 0 ? State::Bad : State::Good),
                       Cell(x.lq > 1.5 ? u"A strength that grows; keep as evidence and ask who carries it"_s
                                       : u"Ordinary"_s)});
    table.row({Cell(u"Leather"_s), Cell::number(std::nullopt), Cell::number(1.4, 2),
               Cell::number(std::nullopt), Cell(u"Confidential: fewer than four firms"_s, State::Warn)});
    data.table(table);
    Chart bars = Chart::bar(u"Location quotient by division"_s, u"Bar chart, textiles lead with 3.42."_s,
                            {u"Location quotient"_s, {}, 2});
    for (const Division& x : divisions)
        bars.addBar(QString::fromUtf16(x.name), x.lq).faint = x.lq < 1;
    bars.addBar(
        u"Manufacture of leather and related products, including luggage, handbags, saddlery and harness"_s,
        std::nullopt);
    bars.reference(1, u"LQ 1: as in the nation"_s);
    data.chart(bars);
    d.sections.push_back(data);

    Section cards{1, 20, u"Evidence cards"_s};
    const SourceRef interview =
        cards.source(u"Interview with the head of production, pressing plant in Wels, 12 May 2026"_s);
    cards.card(
        u"Fibre recycling at industrial scale"_s,
        u"The pressing plant recovers 40 t of carbon fibre a year and could take four times as much. What is missing is a buyer who accepts fibres without a certified length."_s,
        u"Interview · 12 May 2026 · Upper Austria"_s, interview);
    cards.card(u"Testing laboratory open to third parties"_s,
               u"Fatigue testing up to 250 kN, free from September 2026."_s,
               u"Site visit · 3 June 2026 · Slovenia"_s, {}, State::Good);
    cards.card(u"No supplier of second-life resin"_s, u"All asked firms buy outside Europe."_s,
               u"Survey · 31 answers"_s, interview, State::Warn);
    d.sections.push_back(cards);
    d.sections.push_back(Section{1, 30, u"Stress test"_s, {}, {}});

    Section workshop{2, 10, u"Discovery workshop"_s};
    workshop.paragraph(u"Linz, 14 October 2026. 41 people from 29 organisations."_s);
    Chart stacked = Chart::stackedBar(u"Who took part, by region"_s,
                                      u"Stacked bars of participants by kind of organisation."_s,
                                      {u"Participants"_s, {}, 0});
    const std::vector<std::pair<QString, std::array<double, 4>>> who{
        {u"Bavaria"_s, {7, 3, 2, 1}}, {u"Upper Austria"_s, {9, 4, 2, 3}}, {u"Slovenia"_s, {4, 3, -1, 2}}};
    for (const auto& [region, counts] : who) {
        const QStringList kinds{u"Firms"_s, u"Research"_s, u"Public bodies"_s, u"Civil society"_s};
        for (int i = 0; i < 4; ++i)
            stacked.addSegment(region, kinds.at(i),
                               counts[static_cast<size_t>(i)] < 0
                                   ? std::nullopt
                                   : std::optional(counts[static_cast<size_t>(i)]));
    }
    workshop.chart(stacked);
    workshop.heading(u"What was said"_s, 2);
    workshop.card(u"“We throw away what our neighbours buy.”"_s, {}, u"A plant manager, second round"_s);
    d.sections.push_back(workshop);
    Section activities{2, 20, u"Transformative activities"_s};
    activities.empty(u"No activity has been selected yet. The ballot closes on 30 November."_s);
    d.sections.push_back(activities);

    Section plan{3, 10, u"Action plan"_s};
    plan.paragraph(
        u"Nine actions in three work packages. Dates were agreed in the Linz workshop; two actions still have none."_s);
    Chart gantt = Chart::timeline(
        u"Actions over time"_s,
        u"Timeline of nine actions from March 2026 to January 2028; the pilot line is behind."_s);
    gantt.today = QDate(2026, 11, 21);
    gantt.addSpan(u"Map fibre streams of 40 firms"_s, {2026, 3, 1}, {2026, 8, 31}, u"Know"_s, 1.0);
    gantt.addSpan(u"Standard for recycled fibre length"_s, {2026, 6, 1}, {2027, 5, 31}, u"Know"_s, 0.35);
    gantt.addSpan(u"Standard published"_s, {2027, 6, 15}, {}, u"Know"_s);
    gantt
        .addSpan(u"Pilot line for second-life composites in Wels"_s, {2026, 9, 1}, {2027, 12, 31}, u"Try"_s,
                 0.1)
        .state = State::Bad;
    gantt.addSpan(u"Sports goods demonstrator"_s, {2027, 2, 1}, {2027, 10, 31}, u"Try"_s, 0.0);
    gantt.addSpan(
        u"Fatigue tests at the open laboratory, with the full documentation for certification bodies"_s,
        {2027, 3, 1}, {2027, 9, 30}, u"Try"_s);
    gantt.addSpan(u"Investors’ day"_s, {2027, 11, 11}, {}, u"Grow"_s).state = State::Good;
    gantt.addSpan(u"Joint call of the three regions"_s, {2027, 4, 1}, {2028, 1, 31}, u"Grow"_s);
    gantt.addSpan(u"Training for polymer technicians"_s, {}, {}, u"Grow"_s);
    plan.chart(gantt);
    Table owners;
    owners.caption = u"Who does what"_s;
    owners.column(u"Action"_s, Align::Left, 2.5)
        .column(u"Owner"_s, Align::Left, 1.6)
        .column(u"Effort (months)"_s, Align::Right)
        .column(u"State"_s);
    owners.row({u"Pilot line for second-life composites in Wels"_s, u"Transfercenter für Kunststofftechnik"_s,
                Cell::number(22.5, 1), Cell(u"behind"_s, State::Bad)});
    owners.row({u"Standard for recycled fibre length"_s, u"Slovenski inštitut za standardizacijo"_s,
                Cell::number(8, 1), Cell(u"on time"_s, State::Good)});
    owners.row({u"Training for polymer technicians"_s, u"nobody yet"_s, Cell::number(std::nullopt),
                Cell(u"no owner"_s, State::Warn)});
    plan.table(owners);
    d.sections.push_back(plan);

    Section services{4, 10, u"Cluster services"_s};
    services.paragraph(
        u"Adopted from the toolbox: technology scouting (BP-C2) and brokerage across borders."_s);
    services.list({u"Agree the scouting brief with both laboratories."_s,
                   u"First scouting round in January 2027."_s, u"Report to the steering group in March."_s},
                  true);
    d.sections.push_back(services);

    Section indicators{5, 10, u"Indicators"_s};
    const SourceRef register_ = indicators.source(u"Cluster register, counted each June and December"_s);
    Chart line = Chart::lineTarget(
        u"Firms using recycled fibre"_s,
        u"Line chart: from 1 in 2024 to 4 in 2026; the target is 12 in 2028. December 2025 was not counted."_s,
        {u"Firms"_s, {}, 0});
    line.addObservation({}, {2024, 6, 30}, 1);
    line.addObservation({}, {2024, 12, 31}, 1);
    line.addObservation({}, {2025, 6, 30}, 2);
    line.addObservation({}, {2025, 12, 31}, std::nullopt);
    line.addObservation({}, {2026, 6, 30}, 4, 4);
    line.addObservation({}, {2026, 11, 15}, 4);
    line.addObservation({}, {2027, 6, 30}, std::nullopt, 8);
    line.addObservation({}, {2028, 2, 28}, std::nullopt, 12);
    line.source = u"Cluster register"_s;
    indicators.chart(line);
    Chart many = Chart::lineTarget(u"Turnover with composites"_s, u"Three lines, one a region."_s,
                                   {u"Turnover"_s, u"million €"_s, 1});
    const std::vector<std::pair<QString, std::vector<double>>> turnover{
        {u"Bavaria"_s, {310, 322, 341, 339}},
        {u"Upper Austria"_s, {220, 241, -1, 262}},
        {u"Slovenia"_s, {205, 214, 229, 257}}};
    for (const auto& [region, values] : turnover)
        for (size_t i = 0; i < values.size(); ++i)
            many.addObservation(region, QDate(2022 + static_cast<int>(i), 12, 31),
                                values[i] < 0 ? std::nullopt : std::optional(values[i]));
    indicators.chart(many);
    Chart reached = Chart::bar(u"Where the indicators stand"_s, u"Bars with targets."_s,
                               {u"Share of the target"_s, u"%"_s, 0});
    reached.addBar(u"Firms using recycled fibre"_s, 33, 50).state = State::Bad;
    reached.addBar(u"Trained technicians"_s, 64, 50).state = State::Good;
    reached.addBar(u"Net change of jobs"_s, -12, 10).state = State::Warn;
    reached.addBar(u"Patents"_s, std::nullopt, 40);
    indicators.chart(reached);
    indicators.paragraph(u"Counted, not estimated."_s, register_);
    d.sections.push_back(indicators);
    Section decisions{0, 95, u"Decisions"_s};
    Table decided;
    decided.column(u"When"_s).column(u"Decision"_s, Align::Left, 3).column(u"Why"_s, Align::Left, 3);
    decided.row({u"14 October 2026"_s, u"Follow second-life composites"_s,
                 u"The only idea that all three regions can carry"_s});
    decisions.table(decided);
    d.sections.push_back(decisions);
    return d;
}

} // namespace s3::test
