// SPDX-License-Identifier: GPL-3.0-or-later
// What came out of the workshop, as sections of its minutes: cards, votes, decisions.
#include "core/base/Numbers.h"
#include "core/identification/ActivityDecisions.h"
#include "core/identification/CheckWords.h"
#include "core/identification/Labels.h"
#include "core/people/Labels.h"
#include "core/project/RecordKinds.h"
#include "core/report/Words.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Labels.h"
#include "core/workshop/Minutes.h"
#include "core/workshop/RoomLabels.h"
#include "core/workshop/RoundTexts.h"
#include "core/workshop/Rounds.h"
#include "core/workshop/Selection.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

using report::Align;
using report::Cell;
using report::Section;
using report::Table;

struct MinutesResultsSay {
    Q_DECLARE_TR_FUNCTIONS(s3::WorkshopMinutes)
};

/// The card in its list: kind, what was merged into it, what it led to, why it was put away.
class CardLines {
public:
    CardLines(const Reader& reader, const QList<Idea>& ideas)
        : m_ideas(ideas)
        , m_tree(ideas)
        , m_led(whatIdeasLedTo(reader))
    {
        for (const Idea& idea : ideas)
            m_bodies.insert(idea.id, idea.body);
    }

    template<class F>
    QStringList lines(F&& belongs) const
    {
        QStringList list;
        for (const Idea& idea : m_ideas) {
            if (belongs(idea))
                list.append(line(idea));
        }
        return list;
    }

private:
    QString line(const Idea& idea) const
    {
        QString text = u"%1 (%2)"_s.arg(idea.body.simplified(), displayName(idea.kind));
        QStringList merged;
        for (const IdOf<Idea>& other : m_tree.mergedInto(idea.id))
            merged.append(u"“%1”"_s.arg(m_bodies.value(other).simplified()));
        if (!merged.isEmpty())
            text += u" "_s + MinutesResultsSay::tr("– merged with it: %1").arg(merged.join(u", "_s));
        QStringList led;
        for (const RecordRef& ref : m_led.value(idea.id))
            led.append(kindName(ref.table).toLower());
        if (!led.isEmpty())
            text += u" "_s + MinutesResultsSay::tr("– became: %1").arg(led.join(u", "_s));
        if (!idea.stateReason.isEmpty())
            text += u" – "_s + idea.stateReason;
        return text;
    }

    const QList<Idea>& m_ideas;
    MergeTree m_tree;
    QHash<RecordId, QList<RecordRef>> m_led;
    QHash<RecordId, QString> m_bodies;
};

Table resultTable(const RoundResult& result)
{
    const RoundMethod method = result.form.round.method;
    Table table;
    table.column(MinutesResultsSay::tr("Rank"), Align::Right)
        .column(MinutesResultsSay::tr("Option"), Align::Left, 5)
        .column(scoreName(method), Align::Right, 1.4)
        .column(MinutesResultsSay::tr("Given by"), Align::Right, 1.2)
        .column(figureName(Figure::Dissent, method), Align::Right, 1.4);
    for (const OptionResult& option : result.options) {
        QString dissent = option.dissent ? displayNumber(*option.dissent, 2) : u"–"_s;
        QString rank = option.rank ? QString::number(*option.rank) : u"–"_s;
        if (result.overridden)
            rank = u"%1 (%2)"_s.arg(QString::number(option.finalRank), rank);
        table.row({Cell(rank), Cell(option.title), Cell(scoreText(method, option.score)),
                   Cell::number(option.given),
                   Cell(dissent, option.disputed ? report::State::Warn : report::State::None)});
    }
    return table;
}

void addGroups(Section& section, const RoundResult& result)
{
    int shown = 0;
    int hidden = 0;
    Table table;
    table.caption = MinutesResultsSay::tr("%1 by helix group").arg(averageName(result.form.round.method));
    table.column(MinutesResultsSay::tr("Option"), Align::Left, 4);
    for (const RoundGroup& group : result.groups) {
        hidden += group.hidden;
        if (group.hidden)
            continue;
        ++shown;
        table.column(
            u"%1 (%2)"_s.arg(group.helix ? displayName(*group.helix) : MinutesResultsSay::tr("Not known"))
                .arg(group.ballots),
            Align::Right, 1.5);
    }
    if (shown < 2)
        return;
    for (int i = 0; i < result.options.size(); ++i) {
        report::Row row{Cell(result.options.at(i).title)};
        for (const RoundGroup& group : result.groups) {
            if (!group.hidden)
                row.push_back(Cell(averageText(result.form.round.method, group.averages.value(i))));
        }
        table.row(row);
    }
    section.table(table);
    if (hidden > 0)
        section.note(MinutesResultsSay::tr("%n group(s) are too small to be shown apart.", nullptr, hidden));
}

void addRemarks(Section& section, const RoundResult& result)
{
    for (const RoundRemark& remark : result.remarks) {
        QString about;
        for (const OptionResult& option : result.options) {
            if (remark.optionId && option.options.contains(*remark.optionId))
                about = option.title;
        }
        QString title = displayName(remark.kind);
        if (!about.isEmpty())
            title += u": "_s + about;
        if (remark.rank)
            title += u" "_s + MinutesResultsSay::tr("to rank %1").arg(*remark.rank);
        section.card(title, remark.reason, remark.madeBy);
    }
}

void addMinutesRound(Section& section, const RoundResult& result)
{
    const RoundForm& form = result.form;
    section.heading(form.round.title.isEmpty() ? displayName(form.round.method) : form.round.title);
    if (!form.setup.question.isEmpty())
        section.paragraph(form.setup.question);
    section.paragraph(u"%1. %2"_s.arg(rulesText(form), turnoutText(result)));
    if (!form.isClosed())
        section.note(MinutesResultsSay::tr("The vote was still open: this is the result so far."));
    if (!result.anything()) {
        section.empty(MinutesResultsSay::tr("Nobody gave anything."));
        return;
    }
    for (const QString& sentence : resultSentences(result))
        section.paragraph(sentence);
    section.table(resultTable(result));
    if (result.overridden)
        section.note(MinutesResultsSay::tr("Ranks are those the group decided on; as voted in brackets."));
    QStringList disputed;
    for (const OptionResult& option : result.options) {
        if (option.disputed)
            disputed.append(u"“%1”"_s.arg(option.title));
    }
    if (!disputed.isEmpty())
        section.note(MinutesResultsSay::tr("The room does not agree on: %1 (dissent above %2).")
                         .arg(disputed.join(u", "_s), displayNumber(form.setup.dissentAbove, 2)));
    addGroups(section, result);
    addRemarks(section, result);
}

void addDecision(Section& section, const Selected& one,
                 const QList<identification::AssessedActivity>& assessed)
{
    QStringList meta{displayName(one.activity.status)};
    if (one.decision) {
        meta.append(QLocale().toString(one.decision->madeOn, report::words::dayMonthYear()));
        if (!one.decision->madeBy.isEmpty())
            meta.append(one.decision->madeBy);
    }
    section.card(one.activity.title,
                 one.decision && !one.decision->rationale.isEmpty()
                     ? one.decision->rationale
                     : MinutesResultsSay::tr("No reason is recorded."),
                 meta.join(u", "_s));
    for (const identification::AssessedActivity& activity : assessed) {
        if (activity.facts.activity.id != one.activity.id)
            continue;
        section.paragraph(MinutesResultsSay::tr("Checks passed: %1 of %2.")
                              .arg(activity.passed())
                              .arg(activity.checks.size()));
        QStringList overridden;
        QStringList unmet;
        for (const identification::CheckResult& check : activity.checks) {
            if (check.state == identification::CheckState::Passed)
                continue;
            const QString name = identification::displayName(check.code);
            if (const auto decision = activity.overrideOf(check.code))
                overridden.append(MinutesResultsSay::tr("%1, overridden: %2").arg(name, decision->rationale));
            else
                unmet.append(name);
        }
        if (!overridden.isEmpty())
            section.list(overridden);
        if (!unmet.isEmpty())
            section.note(
                MinutesResultsSay::tr("Neither passed nor overridden: %1.").arg(unmet.join(u", "_s)));
    }
}

} // namespace

Section minutesIdeas(const Reader& reader, const IdOf<Workshop>& workshop)
{
    Section section;
    section.title = MinutesResultsSay::tr("Cards");
    const QList<Idea> ideas = reader.where<Idea>("workshop_id", workshop);
    if (ideas.isEmpty()) {
        section.empty(MinutesResultsSay::tr("No cards were written."));
        return section;
    }
    const IdeaCounts counts = countIdeas(ideas);
    section.keyFigures(
        {{MinutesResultsSay::tr("Cards"), displayNumber(counts.total()), {}, {}, report::State::None},
         {MinutesResultsSay::tr("Merged into others"),
          displayNumber(counts.merged),
          {},
          {},
          report::State::None},
         {MinutesResultsSay::tr("Parked"), displayNumber(counts.parked), {}, {}, report::State::None},
         {MinutesResultsSay::tr("Dropped"), displayNumber(counts.dropped), {}, {}, report::State::None}});
    const CardLines cards(reader, ideas);
    const auto part = [&](const QString& title, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        section.heading(title);
        section.list(lines);
    };
    for (const IdeaGroup& group : ideaGroupsOf(reader, workshop))
        part(group.title, cards.lines([&](const Idea& idea) {
            return idea.state == IdeaState::Open && idea.groupId == group.id;
        }));
    part(MinutesResultsSay::tr("In no group"),
         cards.lines([](const Idea& idea) { return idea.state == IdeaState::Open && !idea.groupId; }));
    part(MinutesResultsSay::tr("Parked"),
         cards.lines([](const Idea& idea) { return idea.state == IdeaState::Parked; }));
    part(MinutesResultsSay::tr("Dropped, with the reason"),
         cards.lines([](const Idea& idea) { return idea.state == IdeaState::Dropped; }));
    return section;
}

Section minutesVotes(const Reader& reader, const IdOf<Workshop>& workshop)
{
    Section section;
    section.title = MinutesResultsSay::tr("Votes");
    const QList<VotingRound> rounds = roundsOf(reader, workshop);
    if (rounds.isEmpty())
        section.empty(MinutesResultsSay::tr("No vote was taken."));
    for (const VotingRound& round : rounds)
        addMinutesRound(section, resultOf(reader, round.id));
    return section;
}

Section minutesDecisions(const Reader& reader, const IdOf<Workshop>& workshop)
{
    Section section;
    section.title = MinutesResultsSay::tr("Decisions, with their reasons");
    const QList<Selected> chosen = selectedIdeas(reader, workshop);
    if (chosen.isEmpty()) {
        section.empty(MinutesResultsSay::tr("Nothing was selected."));
        return section;
    }
    const auto assessed = identification::assessActivities(reader, identification::IndustryNames::load());
    for (const Selected& one : chosen)
        addDecision(section, one, assessed);
    return section;
}

} // namespace s3::workshop
