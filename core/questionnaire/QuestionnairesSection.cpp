// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/QuestionnairesSection.h"

#include "core/base/Numbers.h"
#include "core/project/RecordKinds.h"
#include "core/questionnaire/Labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

using namespace questionnaire;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(QuestionnairesSection)
};

State stateOf(Light light)
{
    switch (light) {
    case Light::None:
        return State::None;
    case Light::Red:
        return State::Bad;
    case Light::Amber:
        return State::Warn;
    case Light::Green:
        break;
    }
    return State::Good;
}

Cell scoreCell(const DimensionResult& result, const SurveyRound& round)
{
    if (result.hidden)
        return {Say::tr("hidden")};
    return Cell::number(result.score, 0, {},
                        stateOf(lightOf(result.score, round.amberFrom, round.greenFrom)));
}

/// With its sign: which group is the more content one.
QString gapText(std::optional<double> gap)
{
    const QString text = displayNumber(gap);
    return gap && *gap > 0 && text != u"0"_s ? u"+"_s + text : text;
}

QString roundTitle(const Project& project, const RoundData& data)
{
    QStringList parts{data.questionnaire.instrument.title};
    if (!data.round.title.isEmpty())
        parts.append(data.round.title);
    if (const auto region = project.find(data.round.regionId))
        parts.append(region->name.isEmpty() ? region->code : region->name);
    if (data.round.heldOn.isValid())
        parts.append(QLocale().toString(data.round.heldOn, QLocale::ShortFormat));
    return parts.join(u", "_s);
}

void addScores(Section& section, const RoundData& data, const RoundResult& result)
{
    Axis axis{Say::tr("Score"), Say::tr("0 to 100"), 0};
    Chart chart = Chart::bar(
        Say::tr("Score by dimension"),
        Say::tr("One bar a dimension, from 0 to 100, with the thresholds of the traffic light."), axis);
    Table table;
    table.caption = Say::tr("Score and spread by dimension");
    table.column(Say::tr("Dimension"), Align::Left, 4)
        .column(Say::tr("Respondents"), Align::Right, 1.5)
        .column(Say::tr("Score"), Align::Right, 1.2)
        .column(Say::tr("Median"), Align::Right, 1.2)
        .column(Say::tr("Quartiles"), Align::Right, 1.6)
        .column(Say::tr("Agreement (0 to 1)"), Align::Right, 1.6);
    for (int d = 0; d < result.dimensions.size(); ++d) {
        const DimensionResult& dimension = result.dimensions.at(d);
        const QString title = data.questionnaire.parts.at(d).dimension.title;
        chart.addBar(title, dimension.score).state =
            stateOf(lightOf(dimension.score, data.round.amberFrom, data.round.greenFrom));
        const QString quartiles =
            dimension.lowerQuartile
                ? displayNumber(*dimension.lowerQuartile) + u" – "_s + displayNumber(*dimension.upperQuartile)
                : u"–"_s;
        table.row({title, Cell::number(dimension.respondents), scoreCell(dimension, data.round),
                   Cell::number(dimension.median), quartiles, Cell::number(dimension.agreement, 2)});
    }
    chart.reference(data.round.amberFrom, Say::tr("amber")).reference(data.round.greenFrom, Say::tr("green"));
    if (!result.hidden)
        section.chart(chart);
    section.table(table);
    section.note(
        Say::tr("Score: mean of the items on 0 to 100, over respondents who answered at least half of the "
                "dimension. Median and quartiles (linear interpolation) of the respondents' own scores. "
                "Agreement: 1 less the population standard deviation as a share of its largest value. "
                "Answers “do not know” count nowhere."));
}

void addGroups(Section& section, const RoundData& data, const RoundResult& result)
{
    QList<const GroupResult*> shown;
    for (const GroupResult& group : result.groups)
        if (group.respondents > 0 && !group.hidden)
            shown.append(&group);
    if (shown.isEmpty())
        return;
    Table table;
    table.caption = Say::tr("Score by group");
    table.column(Say::tr("Dimension"), Align::Left, 3);
    for (const GroupResult* group : shown)
        table.column(Say::tr("%1 (%2)").arg(groupName(group->group)).arg(group->respondents), Align::Right,
                     1.4);
    const auto gap = gaps(result, u"policy_maker"_s, u"cluster_manager"_s);
    const bool hasGap = std::any_of(gap.begin(), gap.end(), [](const auto& g) { return g.has_value(); });
    if (hasGap)
        table.column(Say::tr("Gap: policy makers less cluster managers"), Align::Right, 2);
    for (int d = 0; d < result.dimensions.size(); ++d) {
        Row row{data.questionnaire.parts.at(d).dimension.title};
        for (const GroupResult* group : shown)
            row.push_back(scoreCell(group->dimensions.at(d), data.round));
        if (hasGap)
            row.push_back({gapText(gap.at(d))});
        table.row(row);
    }
    section.table(table);
}

void addItems(Section& section, const RoundData& data, const RoundResult& result)
{
    const Scale scale = data.questionnaire.scale();
    Chart chart = Chart::stackedBar(Say::tr("Answers by item"),
                                    Say::tr("One bar an item: how many gave which answer, as given."),
                                    {Say::tr("Respondents"), {}, 0});
    int at = 0;
    bool any = false;
    for (const InstrumentItem& item : data.questionnaire.items()) {
        const ItemResult& answers = result.items.at(at++);
        if (answers.hidden || answers.valid == 0)
            continue;
        any = true;
        for (int value = scale.min; value <= scale.max; ++value) {
            const QString label = data.questionnaire.label(value);
            chart.addSegment(u"%1 %2"_s.arg(item.code, item.body),
                             label.isEmpty() ? QString::number(value) : u"%1 %2"_s.arg(value).arg(label),
                             answers.counts.at(value - scale.min));
        }
    }
    if (any)
        section.chart(chart);
}

void addFindings(Section& section, const Project& project, const RoundData& data)
{
    const QList<SurveyFinding> findings = project.where<SurveyFinding>("round_id", data.round.id);
    if (findings.isEmpty()) {
        section.empty(Say::tr("No finding has been written yet."));
        return;
    }
    Table table;
    table.caption = Say::tr("Findings");
    table.column(Say::tr("Finding"), Align::Left, 5)
        .column(Say::tr("Dimension"), Align::Left, 2.5)
        .column(Say::tr("Severity"), Align::Left, 1.3)
        .column(Say::tr("Became"), Align::Left, 2.5);
    for (const SurveyFinding& finding : findings) {
        const auto dimension = project.find(finding.dimensionId);
        const RecordRef became = becameOf(project, finding.id);
        table.row({finding.body, dimension ? dimension->title : Say::tr("all"),
                   severityName(finding.severity),
                   became.isNull() ? u"–"_s : kindName(became.table) + u": "_s + titleOf(project, became)});
    }
    section.table(table);
}

void addRound(Section& section, const Project& project, const RoundData& data)
{
    const RoundResult result = data.evaluate();
    section.keyFigures({{Say::tr("Respondents"), displayNumber(result.respondents), {}, {}, State::None},
                        {Say::tr("Score over all dimensions"),
                         displayNumber(result.overall),
                         Say::tr("of 100"),
                         {},
                         stateOf(lightOf(result.overall, data.round.amberFrom, data.round.greenFrom))}});
    const Instrument& instrument = data.questionnaire.instrument;
    section.sourceLine(
        Say::tr("Questionnaire version %1, %2. %3")
            .arg(instrument.version, displayName(instrument.provenanceStatus), instrument.provenanceSource));
    for (const QString& warning : warningTexts(data.round, result))
        section.note(warning);
    addScores(section, data, result);
    addGroups(section, data, result);
    addItems(section, data, result);
    addFindings(section, project, data);
}

} // namespace

Section questionnairesSection(const Project& project)
{
    Section section{1, 4, Say::tr("Stress test and questionnaires"), {}, {}};
    bool any = false;
    for (const SurveyRound& round : project.all<SurveyRound>()) {
        if (respondentCount(project, round.id) == 0)
            continue;
        if (const auto data = loadRound(project, round.id)) {
            section.heading(roundTitle(project, *data));
            addRound(section, project, *data);
            any = true;
        }
    }
    if (!any)
        section.empty(Say::tr("No round of a questionnaire has been answered yet."));
    return section;
}

Document roundReport(const Project& project, const IdOf<SurveyRound>& id)
{
    Document document;
    document.language = QLocale().bcp47Name();
    document.date = project.clock().today();
    const auto data = loadRound(project, id);
    if (!data)
        return document;
    document.title = data->questionnaire.instrument.title;
    document.subtitle = data->round.title;
    if (const auto region = project.find(data->round.regionId))
        document.facts.push_back({Say::tr("Region"), region->name.isEmpty() ? region->code : region->name});
    if (data->round.heldOn.isValid())
        document.facts.push_back(
            {Say::tr("Answers of"), QLocale().toString(data->round.heldOn, QLocale::ShortFormat)});
    document.facts.push_back({Say::tr("Respondents"), displayNumber(respondentCount(project, id))});
    Section section{1, 4, Say::tr("Results"), {}, {}};
    addRound(section, project, *data);
    document.sections.push_back(section);
    return document;
}

} // namespace s3::report
