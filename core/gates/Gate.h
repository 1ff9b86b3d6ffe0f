// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/GateFacts.h"
#include "core/gates/GatePack.h"
#include "core/project/Records.h"

namespace s3::gates {

/// What the program itself can tell about a line.
enum class ConditionCode {
    EvidenceCards,      ///< line 1: at least 10
    EvidenceSources,    ///< line 1: every card has a source
    Datasets,           ///< line 1: at least 1
    SelectedActivities, ///< line 2: at least 1
    ActivityChecks,     ///< line 2: of every selected activity, each passed or overridden
    ActionOwners,       ///< line 3: every action
    ActionSteps,        ///< line 3: every open action has a next step with a date
    FundedActions,      ///< line 3: at least 1 funded or matched
    DeliveredServices,  ///< line 4: at least 1 adopted service was delivered
    AdaptedServices,    ///< line 4: every adopted service says what is changed
    ResultBaselines,    ///< line 5: every result indicator
    CurrentValues,      ///< line 5: every indicator with a frequency is up to date
};

/// `have` of `need`. Where the method asks for all, `need` is how many there are but at least 1: nothing is
/// not all.
struct Condition {
    ConditionCode code = ConditionCode::EvidenceCards;
    int have = 0;
    int need = 1;
    bool met() const { return have >= need; }
    friend bool operator==(const Condition&, const Condition&) = default;
};

QList<Condition> conditionsOf(int line, const GateFacts& facts);

enum class State {
    Open,       ///< a condition is unmet, or a question unanswered or answered with no
    Ready,      ///< nothing is missing but the sign-off
    Signed,     ///< signed off when ready
    Overridden, ///< signed off although open, with a reason
};

/// A line's gate. It warns and never blocks: what is behind it can be worked on at any time.
struct Gate {
    int line = 1;
    QList<Question> questions;
    /// By code of the question; absent = not answered. One without an id is not stored: the project's records
    /// answer it, e.g. a stress test with respondents.
    QHash<QString, GateAnswer> answers;
    QList<Condition> conditions;
    State state = State::Open;
    std::optional<GateSignOff> signOff; ///< the valid one
    QList<GateSignOff> history;         ///< every sign-off, oldest first, withdrawn ones too

    Answer answerTo(const QString& code) const;
    int unmet() const;     ///< conditions
    int unsettled() const; ///< questions that are open or answered with no
    /// Nothing is missing but the sign-off; also true of a signed gate that still holds.
    bool complete() const { return unmet() == 0 && unsettled() == 0; }
    bool passed() const { return state == State::Signed || state == State::Overridden; }
    /// Signed off when ready, but no longer complete.
    bool slipped() const { return state == State::Signed && !complete(); }
    /// 0 to 100: the mean over conditions (have / need, at most 1) and questions (1 if yes or not
    /// applicable), rounded down, so that 100 means complete.
    int percent() const;
};

/// Pure: the gate of `line` from what is known. Of several valid sign-offs the last counts.
Gate gateFrom(int line, const QList<Question>& questions, const QList<GateAnswer>& answers,
              const QList<GateSignOff>& signOffs, const GateFacts& facts);

/// The five gates of a project, line 1 first.
QList<Gate> gatesOf(const Reader& reader, const GatePack& pack, const QDate& today);

/// The line that work is at: the first whose gate is not passed; 5 if all are.
int currentLine(const QList<Gate>& gates);

} // namespace s3::gates
