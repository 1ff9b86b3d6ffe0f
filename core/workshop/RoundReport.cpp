// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundReport.h"

#include "core/base/Numbers.h"
#include "core/people/Labels.h"
#include "core/workshop/RoomLabels.h"
#include "core/workshop/RoundTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

using report::Align;
using report::Cell;
using report::Section;
using report::Table;

struct RoundReportSay {
    Q_DECLARE_TR_FUNCTIONS(s3::workshop::RoundReport)
};

std::optional<double> scaled(std::optional<double> value, double factor)
{
    return value ? std::optional<double>(*value * factor) : std::nullopt;
}

QString placeOf(const OptionResult& row)
{
    if (row.finalRank == 0)
        return u"–"_s;
    if (!row.overridden)
        return QString::number(row.finalRank);
    return RoundReportSay::tr("%1 (voted: %2)")
        .arg(row.finalRank)
        .arg(row.rank ? QString::number(*row.rank) : u"–"_s);
}

void reportOptions(Section& section, const RoundResult& result)
{
    const RoundMethod method = result.form.round.method;
    const auto source = section.source(
        RoundReportSay::tr("Round \"%1\", counted from its ballots").arg(result.form.round.title));
    const bool spread = method != RoundMethod::YesNo && method != RoundMethod::Approval;
    Table table;
    table.caption = result.form.isClosed() ? RoundReportSay::tr("Result of the round")
                                           : RoundReportSay::tr("Result so far; the round is still open");
    table.column(figureName(Figure::Rank, method), Align::Right, 2)
        .column(RoundReportSay::tr("Option"), Align::Left, 6)
        .column(scoreName(method), Align::Right, 2)
        .column(figureName(Figure::Given, method), Align::Right);
    if (method == RoundMethod::Dots)
        table.column(RoundReportSay::tr("Share of dots (%)"), Align::Right, 2);
    if (spread) {
        table.column(figureName(Figure::Mean, method), Align::Right, 2)
            .column(figureName(Figure::Median, method), Align::Right, 2)
            .column(figureName(Figure::Spread, method), Align::Right, 2);
    }
    table.column(figureName(Figure::Dissent, method), Align::Right, 2);
    report::Chart chart = report::Chart::bar(RoundReportSay::tr("%1 by option").arg(scoreName(method)),
                                             RoundReportSay::tr("Options in the order of the result."),
                                             {scoreName(method), {}, 0});
    chart.source = RoundReportSay::tr("Round \"%1\"").arg(result.form.round.title);
    for (const OptionResult& row : result.options) {
        const auto score = scaled(row.score, scoreFactor(method));
        report::Row cells{Cell(placeOf(row)), Cell(row.title),
                          Cell(scoreText(method, row.score), report::State::None, source),
                          Cell::number(row.given)};
        if (method == RoundMethod::Dots)
            cells.push_back(Cell::number(scaled(row.share, 100)));
        if (spread) {
            cells.push_back(Cell::number(row.marks.mean, 2));
            cells.push_back(Cell::number(row.marks.median, 1));
            cells.push_back(Cell::number(row.marks.sd, 2));
        }
        cells.push_back(Cell((row.disputed ? u"! "_s : QString()) + displayNumber(row.dissent, 2)));
        table.row(cells);
        if (score)
            chart.addBar(row.title, *score);
    }
    section.chart(std::move(chart));
    section.table(table);
}

void reportCriteria(Section& section, const RoundResult& result)
{
    if (result.form.criteria.isEmpty())
        return;
    Table table;
    table.caption = RoundReportSay::tr("Mean marks by criterion; in brackets its weight");
    table.column(RoundReportSay::tr("Option"), Align::Left, 4);
    for (int c = 0; c < result.form.criteria.size(); ++c)
        table.column(
            RoundReportSay::tr("%1 (%2 %)")
                .arg(result.form.criteria.at(c).title, displayNumber(result.weights.value(c) * 100, 0)),
            Align::Right, 2);
    for (const OptionResult& row : result.options) {
        report::Row cells{Cell(row.title)};
        for (const CriterionMean& mean : row.criteria)
            cells.push_back(Cell::number(mean.mean, 2));
        table.row(cells);
    }
    section.table(table);
}

void reportGroups(Section& section, const RoundResult& result)
{
    if (result.groups.size() < 2)
        return;
    const RoundMethod method = result.form.round.method;
    Table table;
    table.caption = RoundReportSay::tr("%1 by helix group").arg(averageName(method));
    table.column(RoundReportSay::tr("Option"), Align::Left, 4)
        .column(RoundReportSay::tr("All"), Align::Right);
    for (const RoundGroup& group : result.groups)
        table.column(RoundReportSay::tr("%1 (n = %2)")
                         .arg(group.helix ? displayName(*group.helix) : RoundReportSay::tr("Not known"))
                         .arg(group.ballots),
                     Align::Right, 2);
    for (int i = 0; i < result.options.size(); ++i) {
        report::Row cells{Cell(result.options.at(i).title),
                          Cell(averageText(method, result.options.at(i).average))};
        for (const RoundGroup& group : result.groups)
            cells.push_back(Cell(group.hidden ? RoundReportSay::tr("hidden")
                                              : averageText(method, group.averages.at(i))));
        table.row(cells);
    }
    section.table(table);
    section.note(definition(Figure::Groups, result.form));
}

void reportRemarks(Section& section, const RoundResult& result)
{
    for (const RoundRemark& remark : result.remarks) {
        QString about = RoundReportSay::tr("the result as a whole");
        for (const OptionResult& row : result.options)
            if (remark.optionId && row.options.contains(*remark.optionId))
                about = row.title;
        const bool place = remark.kind == RemarkKind::Override && remark.rank;
        section.card(place ? RoundReportSay::tr("%1, place %2: %3")
                                 .arg(displayName(remark.kind))
                                 .arg(*remark.rank)
                                 .arg(about)
                           : RoundReportSay::tr("%1: %2").arg(displayName(remark.kind), about),
                     remark.reason, remark.madeBy);
    }
}

} // namespace

void reportRound(Section& section, const RoundResult& result)
{
    const RoundForm& form = result.form;
    section.paragraph(
        RoundReportSay::tr("%1: %2. %3").arg(form.round.title, rulesText(form), turnoutText(result)));
    if (!form.setup.question.isEmpty())
        section.paragraph(RoundReportSay::tr("Question: %1").arg(form.setup.question));
    if (!result.anything()) {
        section.empty(RoundReportSay::tr("Nothing was given."));
        reportRemarks(section, result);
        return;
    }
    section.paragraph(resultSentences(result).join(u' '));
    reportOptions(section, result);
    reportCriteria(section, result);
    QStringList disputed;
    bool merged = false;
    for (const OptionResult& row : result.options) {
        merged = merged || row.options.size() > 1;
        if (const QString text = dissentText(form, row); !text.isEmpty())
            disputed.append(text);
    }
    if (!disputed.isEmpty())
        section.list(disputed);
    reportGroups(section, result);
    reportRemarks(section, result);
    section.note(RoundReportSay::tr("%1: %2 Dissent: %3")
                     .arg(scoreName(form.round.method), definition(Figure::Score, form),
                          definition(Figure::Dissent, form)));
    if (merged)
        section.note(definition(Figure::Merged, form));
}

} // namespace s3::workshop
