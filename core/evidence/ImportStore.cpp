// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ImportStore.h"

#include "core/evidence/LeftOutCodes.h"

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

Result<IdOf<Dataset>> withDecisions(Writer& writer, Result<IdOf<Dataset>> stored,
                                    const ImportOutcome& outcome, const ReadOptions& options)
{
    if (!stored)
        return stored;
    if (options.answers.regionsLeftOut)
        storeLeftOut(writer, *stored, Axis::Region, outcome.regionsLeftOut);
    if (options.answers.industriesLeftOut)
        storeLeftOut(writer, *stored, Axis::Industry, outcome.industriesLeftOut);
    if (!writer.result())
        return writer.result().error();
    return stored;
}

Result<void> checkAnswered(const ImportOutcome& outcome)
{
    if (outcome.questions.isEmpty())
        return {};
    return Error{ErrorCode::Refused, u"%1 questions are open"_s.arg(outcome.questions.size()), {}, {}};
}

} // namespace

Result<IdOf<Dataset>> storeImport(Writer& writer, const Dataset& dataset, const ImportOutcome& outcome,
                                  const ReadOptions& options)
{
    if (auto answered = checkAnswered(outcome); !answered)
        return answered.error();
    return withDecisions(writer, storeDataset(writer, dataset, outcome.table), outcome, options);
}

Result<IdOf<Dataset>> storeImport(Writer& writer, const Dataset& dataset, const ImportOutcome& outcome,
                                  const ReadOptions& options, const ObservationBlock& block)
{
    if (auto answered = checkAnswered(outcome); !answered)
        return answered.error();
    return withDecisions(writer, addDataset(writer, dataset, block), outcome, options);
}

} // namespace s3::evidence
