// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportWords.h"

using namespace Qt::StringLiterals;

namespace s3::cli {

using evidence::ImportQuestion;

QString shortened(const QStringList& codes)
{
    return codes.size() > 8 ? codes.mid(0, 8).join(u", "_s) + u" ..."_s : codes.join(u", "_s);
}

QString questionSentence(const ImportQuestion& question)
{
    const QString at =
        question.place.isEmpty() ? QString() : u" (%1 at %2)"_s.arg(question.example, question.place);
    switch (question.kind) {
    case ImportQuestion::Dimension:
        return u"column %1 holds %2: which one is meant? say --filter \"%1=%3\"%4"_s.arg(
            question.subject, shortened(question.codes), question.proposal,
            question.choices.contains(u"*"_s) ? u", or --filter \"%1=*\" for all"_s.arg(question.subject)
                                              : QString());
    case ImportQuestion::Duplicates:
        return u"%1 rows contradict others%2; say --duplicates first, last or reject"_s.arg(question.count)
            .arg(at);
    case ImportQuestion::RegionTotals:
    case ImportQuestion::IndustryTotals:
        return u"%1 would be counted twice: %2; say --totals leave-out or --totals keep"_s.arg(
            question.kind == ImportQuestion::RegionTotals ? u"regions"_s : u"industries"_s,
            shortened(question.codes));
    case ImportQuestion::Dash:
        return u"%1 cells hold a lone dash%2; say --dash zero or --dash missing (likely: %3)"_s
            .arg(question.count)
            .arg(at, question.proposal);
    case ImportQuestion::Decimal:
        return u"%1 numbers may be read in two ways%2; say --decimal comma or --decimal point (likely: %3)"_s
            .arg(question.count)
            .arg(at, question.proposal);
    }
    return {};
}

} // namespace s3::cli
