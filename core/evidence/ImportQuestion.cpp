// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ImportQuestion.h"

#include "core/evidence/ObservationImport.h"

namespace s3::evidence {

using namespace Qt::StringLiterals;

Result<void> answer(ReadOptions& options, const ImportQuestion& question, const QString& choice)
{
    if (!question.choices.contains(choice))
        return Error{ErrorCode::InvalidValue, choice, question.choices.join(u", "_s), {}};
    Answers& answers = options.answers;
    switch (question.kind) {
    case ImportQuestion::Dimension:
        if (choice == "*"_L1 && !question.codes.contains(choice))
            answers.mixedColumns.append(question.column);
        else
            options.filters.append({question.column, choice});
        break;
    case ImportQuestion::Duplicates:
        answers.duplicates = choice == "first"_L1  ? DuplicateRule::First
                             : choice == "last"_L1 ? DuplicateRule::Last
                                                   : DuplicateRule::Reject;
        break;
    case ImportQuestion::RegionTotals:
        answers.regionsLeftOut = choice == "keep"_L1 ? QStringList() : question.codes;
        break;
    case ImportQuestion::IndustryTotals:
        answers.industriesLeftOut = choice == "keep"_L1 ? QStringList() : question.codes;
        break;
    case ImportQuestion::Dash:
        options.value.dash = choice == "zero"_L1 ? DashMeaning::Zero : DashMeaning::Missing;
        answers.dash = true;
        break;
    case ImportQuestion::Decimal:
        options.value.decimal = choice == "comma"_L1 ? DecimalSign::Comma : DecimalSign::Point;
        answers.decimal = true;
        break;
    }
    return {};
}

} // namespace s3::evidence
