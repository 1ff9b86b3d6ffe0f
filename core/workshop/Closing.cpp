// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Closing.h"

#include "core/identification/CheckWords.h"
#include "core/workshop/Rounds.h"
#include "core/workshop/Run.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct ClosingSay {
    Q_DECLARE_TR_FUNCTIONS(s3::WorkshopClosing)
};

ClosingPoint ideasPoint(const Reader& reader, const IdOf<Workshop>& workshop)
{
    const QList<IdOf<Idea>> left = unsettledIdeas(reader, workshop);
    ClosingPoint point;
    point.kind = ClosingPoint::IdeasSettled;
    point.amount = int(left.size());
    point.done = left.isEmpty();
    if (!left.isEmpty())
        point.where = refOf(left.first());
    return point;
}

ClosingPoint roundsPoint(const Reader& reader, const IdOf<Workshop>& workshop)
{
    ClosingPoint point;
    point.kind = ClosingPoint::RoundsClosed;
    for (const VotingRound& round : roundsOf(reader, workshop)) {
        if (round.state != RoundState::Open)
            continue;
        if (point.amount++ == 0)
            point.where = refOf(round);
    }
    point.done = point.amount == 0;
    return point;
}

/// Checks and reasons of what was selected here; candidates may still be unfinished.
void addActivities(QList<ClosingPoint>& points, const Reader& reader, const IdOf<Workshop>& workshop)
{
    QSet<RecordId> chosen;
    for (const Selected& one : selectedIdeas(reader, workshop)) {
        if (identification::isChosen(one.activity.status))
            chosen.insert(one.activity.id);
    }
    ClosingPoint any;
    any.kind = ClosingPoint::SomethingSelected;
    any.required = false;
    any.amount = int(chosen.size());
    any.done = !chosen.isEmpty();
    points.append(any);
    if (chosen.isEmpty())
        return;
    ClosingPoint reasons;
    reasons.kind = ClosingPoint::DecisionsReasoned;
    for (const auto& assessed :
         identification::assessActivities(reader, identification::IndustryNames::load())) {
        const TransformativeActivity& activity = assessed.facts.activity;
        if (!chosen.contains(activity.id))
            continue;
        ClosingPoint checks;
        checks.kind = ClosingPoint::ChecksMet;
        checks.title = activity.title;
        checks.where = refOf(activity);
        for (const identification::CheckCode code : assessed.unmet())
            checks.names.append(identification::displayName(code));
        checks.amount = int(checks.names.size());
        checks.done = checks.names.isEmpty();
        points.append(checks);
        const auto decision = assessed.selection();
        if (!decision || decision->rationale.trimmed().isEmpty()) {
            if (reasons.amount++ == 0)
                reasons.where = refOf(activity);
        }
    }
    reasons.done = reasons.amount == 0;
    points.append(reasons);
}

} // namespace

QList<ClosingPoint> closingPoints(const Reader& reader, const IdOf<Workshop>& workshop)
{
    QList<ClosingPoint> points{ideasPoint(reader, workshop), roundsPoint(reader, workshop)};
    addActivities(points, reader, workshop);
    ClosingPoint joining;
    joining.kind = ClosingPoint::JoiningKnown;
    joining.required = false;
    for (const HelixCount& group : joiningNext(attendeesOf(reader, workshop)))
        joining.amount += group.count;
    joining.done = joining.amount > 0;
    points.append(joining);
    ClosingPoint steps;
    steps.kind = ClosingPoint::NextStepsWritten;
    steps.required = false;
    steps.amount = int(listedIn(planOf(reader, workshop).nextSteps).size());
    steps.done = steps.amount > 0;
    points.append(steps);
    return points;
}

QList<ClosingPoint> openPoints(const QList<ClosingPoint>& points)
{
    QList<ClosingPoint> open;
    std::copy_if(points.begin(), points.end(), std::back_inserter(open),
                 [](const ClosingPoint& point) { return point.required && !point.done; });
    return open;
}

QString closingText(const ClosingPoint& point)
{
    switch (point.kind) {
    case ClosingPoint::IdeasSettled:
        return point.done ? ClosingSay::tr("Every idea is grouped, chosen, kept, parked or dropped.")
                          : ClosingSay::tr("%n idea(s) are in no group and not chosen: settle or park them.",
                                           nullptr, point.amount);
    case ClosingPoint::RoundsClosed:
        return point.done ? ClosingSay::tr("No vote is open.")
                          : ClosingSay::tr("%n vote(s) are still open: close them.", nullptr, point.amount);
    case ClosingPoint::SomethingSelected:
        return point.done ? ClosingSay::tr("%n transformative activity(s) selected.", nullptr, point.amount)
                          : ClosingSay::tr("No transformative activity is selected yet.");
    case ClosingPoint::ChecksMet:
        return point.done ? ClosingSay::tr("\"%1\": every check is passed or overridden.").arg(point.title)
                          : ClosingSay::tr("\"%1\": %n check(s) neither passed nor overridden (%2).", nullptr,
                                           point.amount)
                                .arg(point.title, point.names.join(u", "_s));
    case ClosingPoint::DecisionsReasoned:
        return point.done ? ClosingSay::tr("Each selection stands in the decision log with its reason.")
                          : ClosingSay::tr("%n selection(s) have no reason in the decision log.", nullptr,
                                           point.amount);
    case ClosingPoint::JoiningKnown:
        return point.done ? ClosingSay::tr("%n person(s) go on to the next workshop.", nullptr, point.amount)
                          : ClosingSay::tr("Nobody is ticked yet to go on to the next workshop.");
    case ClosingPoint::NextStepsWritten:
        return point.done ? ClosingSay::tr("%n next step(s) written down.", nullptr, point.amount)
                          : ClosingSay::tr("No next steps are written down.");
    }
    return {};
}

Result<void> closeWorkshop(Writer& writer, const IdOf<Workshop>& workshop)
{
    QStringList named;
    for (const ClosingPoint& point : openPoints(closingPoints(writer, workshop)))
        named.append(closingText(point));
    if (!named.isEmpty())
        return Error{ErrorCode::Refused, named.join(u'\n'), {}, {}};
    if (currentBlock(writer, workshop))
        if (auto ended = endRun(writer, workshop); !ended)
            return ended;
    writer.modify(workshop, [](Workshop& held) { held.status = WorkshopStatus::Closed; });
    return {};
}

void reopenWorkshop(Writer& writer, const IdOf<Workshop>& workshop)
{
    writer.modify(workshop, [](Workshop& held) {
        if (held.status == WorkshopStatus::Closed)
            held.status = WorkshopStatus::Running;
    });
}

} // namespace s3::workshop
