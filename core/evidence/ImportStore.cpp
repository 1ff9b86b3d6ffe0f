// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ImportStore.h"

#include "core/evidence/LeftOutCodes.h"

namespace s3::evidence {

using namespace Qt::StringLiterals;

Result<IdOf<Dataset>> storeImport(Writer& writer, const Dataset& dataset, const ImportOutcome& outcome,
                                  const ReadOptions& options)
{
    if (!outcome.questions.isEmpty())
        return Error{ErrorCode::Refused, u"%1 questions are open"_s.arg(outcome.questions.size()), {}, {}};
    auto stored = storeDataset(writer, dataset, outcome.table);
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

} // namespace s3::evidence
