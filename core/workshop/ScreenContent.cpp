// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/ScreenContent.h"

#include "core/evidence/Records.h"
#include "core/identification/Labels.h"
#include "core/workshop/RoomWall.h"
#include "core/workshop/RoundTexts.h"
#include "core/workshop/Rounds.h"
#include "core/workshop/SceneRound.h"
#include "core/workshop/Selection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct ScreenContentSay {
    Q_DECLARE_TR_FUNCTIONS(ScreenContent)
};

void fillAgenda(ScreenContent& content, const RunState& state, qint64 nowMs)
{
    content.heading = state.workshop.title;
    const Outlook seen = outlook(state, nowMs);
    for (int i = 0; i < state.blocks.size(); ++i) {
        const bool past = state.ended() || i < state.current;
        content.lines.append({timeOfDay(seen.blocks.at(i).expectedStart), state.blocks.at(i).title,
                              past                 ? ScreenLine::Past
                              : i == state.current ? ScreenLine::Now
                                                   : ScreenLine::ToCome});
    }
    if (state.blocks.isEmpty())
        content.hint = ScreenContentSay::tr("There is no agenda yet.");
}

QString questionOf(const Reader& reader, const RunState& state)
{
    const QString own = state.running() ? blockPlanOf(reader, state.block()->id).question : QString();
    return own.isEmpty() ? state.workshop.question : own;
}

void fillQuestion(ScreenContent& content, const Reader& reader, const RunState& state)
{
    content.heading = questionOf(reader, state);
    if (content.heading.isEmpty())
        content.heading = state.running() ? state.block()->title : state.workshop.title;
}

void fillWall(ScreenContent& content, const Reader& reader, const RunState& state)
{
    content.heading = questionOf(reader, state);
    const RoomWall wall = roomWall(reader, state.workshop.id);
    for (const RoomCluster& cluster : wall.clusters) {
        ScreenGroup group{cluster.title, {}};
        for (const RoomCard& card : cluster.cards)
            group.cards.append(card.merged > 0 ? u"%1 (+%2)"_s.arg(card.body).arg(card.merged) : card.body);
        content.groups.append(group);
    }
    if (const int hidden = wall.hiddenCards(); hidden > 0)
        content.hint = ScreenContentSay::tr(
            "%n card(s) are written. They stay hidden until they are revealed.", nullptr, hidden);
    else if (content.groups.isEmpty())
        content.hint = ScreenContentSay::tr("No cards yet.");
}

void fillResults(ScreenContent& content, const Reader& reader, const RunState& state)
{
    const auto round = roundShown(reader, state);
    if (!round) {
        content.heading = questionOf(reader, state);
        content.hint = ScreenContentSay::tr("The vote has not begun.");
        return;
    }
    const RoundSetup setup = setupOf(reader, round->id);
    content.heading = setup.question.isEmpty() ? round->title : setup.question;
    if (round->state == RoundState::Open && !setup.shownWhileOpen) {
        content.hint = ScreenContentSay::tr("The vote is open. Its result is shown when it is closed.");
        return;
    }
    const RoundResult result = resultOf(reader, round->id);
    double most = 0;
    for (const OptionResult& option : result.options)
        most = qMax(most, option.score.value_or(0));
    for (const OptionResult& option : result.options)
        content.bars.append({option.title, scoreText(round->method, option.score),
                             most > 0 ? qMax(0.0, option.score.value_or(0) / most) : 0.0});
    content.unit = scoreName(round->method);
    if (content.bars.isEmpty())
        content.hint = ScreenContentSay::tr("There is nothing to vote on.");
}

void fillEvidence(ScreenContent& content, const Reader& reader)
{
    for (const Evidence& card : reader.all<Evidence>()) {
        if (card.title.trimmed().isEmpty() && card.body.trimmed().isEmpty())
            continue;
        QStringList source;
        if (!card.source.isEmpty())
            source.append(card.source);
        if (card.year)
            source.append(QString::number(*card.year));
        content.cards.append({card.title, card.body,
                              source.isEmpty()
                                  ? ScreenContentSay::tr("No source is given.")
                                  : ScreenContentSay::tr("Source: %1").arg(source.join(u", "_s))});
    }
    if (content.cards.isEmpty())
        content.hint = ScreenContentSay::tr("No evidence card has been written yet.");
}

void fillActivities(ScreenContent& content, const Reader& reader, const RunState& state)
{
    content.heading = ScreenContentSay::tr("Transformative activities");
    QList<TransformativeActivity> shown;
    for (const Selected& one : selectedIdeas(reader, state.workshop.id))
        shown.append(one.activity);
    if (shown.isEmpty())
        shown = reader.all<TransformativeActivity>();
    shown.removeIf([](const TransformativeActivity& one) {
        return one.status == ActivityStatus::Dormant || one.status == ActivityStatus::Closed;
    });
    std::stable_partition(shown.begin(), shown.end(), [](const TransformativeActivity& one) {
        return one.status == ActivityStatus::Selected;
    });
    for (const TransformativeActivity& one : shown)
        content.cards.append({one.title, one.statement, displayName(one.status)});
    if (content.cards.isEmpty())
        content.hint = ScreenContentSay::tr("None has been chosen yet.");
}

void fillThanks(ScreenContent& content, const Reader& reader, const RunState& state)
{
    content.heading = ScreenContentSay::tr("Thank you!");
    for (const QString& step : listedIn(planOf(reader, state.workshop.id).nextSteps))
        content.lines.append({{}, step, ScreenLine::ToCome});
}

} // namespace

QStringList ScreenContent::texts() const
{
    QStringList all{where, heading};
    for (const ScreenLine& line : lines)
        all << line.time << line.text;
    for (const ScreenGroup& group : groups)
        all << group.title << group.cards;
    for (const ScreenBar& bar : bars)
        all << bar.label << bar.value;
    for (const ScreenCard& card : cards)
        all << card.title << card.body << card.foot;
    all << unit << hint << foot;
    all.removeAll(QString());
    return all;
}

ScreenContent screenContent(const Reader& reader, const RunState& state, qint64 nowMs)
{
    ScreenContent content;
    content.scene = state.run.scene;
    content.where = state.workshop.title;
    if (state.running()) {
        content.where =
            ScreenContentSay::tr("Block %1 of %2").arg(state.current + 1).arg(state.blocks.size()) +
            u" · "_s + state.block()->title;
        content.time = state.time(nowMs);
        content.foot = roomWords(roomProgress(reader, state));
    }
    switch (content.scene) {
    case Scene::Agenda:
        fillAgenda(content, state, nowMs);
        break;
    case Scene::Question:
        fillQuestion(content, reader, state);
        break;
    case Scene::Wall:
        fillWall(content, reader, state);
        break;
    case Scene::Results:
        fillResults(content, reader, state);
        break;
    case Scene::Evidence:
        fillEvidence(content, reader);
        break;
    case Scene::Activities:
        fillActivities(content, reader, state);
        break;
    case Scene::Thanks:
        fillThanks(content, reader, state);
        break;
    }
    return content;
}

} // namespace s3::workshop
