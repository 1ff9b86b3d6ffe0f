// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/ShownBoard.h"

#include "core/evidence/CodeVersions.h"
#include "ui/kit/DotBarChart.h"

#include <QCoreApplication>

namespace s3 {

namespace {

constexpr int mostSectors = 9; ///< lines that can still be told apart; the others are one line together

void compare(ShownBoard& shown, evidence::DatasetMeasures& measures)
{
    const evidence::BoardQuery& query = shown.board().query;
    for (const QString& code : evidence::furtherComparators(measures.table(), query, DotBarChart::mostDots)) {
        evidence::BoardQuery other = query;
        other.comparator = code;
        const auto board = measures.board(other);
        if (!board)
            continue;
        ShownBoard::Comparison comparison{code, shown.words.comparator(*board), {}, {}};
        for (const evidence::BoardRow& row : shown.board().rows) {
            const evidence::BoardRow* same = board->row(row.industry);
            comparison.quotients.append(same ? same->quotient.value : std::nullopt);
            comparison.explanations.append(same ? evidence::explainQuotient(*board, *same, shown.words)
                                                : QString());
        }
        shown.comparisons.append(comparison);
    }
}

} // namespace

QString ShownBoard::label(int row) const
{
    return evidence::industryLabel(board().rows.at(row).industry, words.dataset.industryScheme);
}

QString ShownBoard::shortName(const QString& industry) const
{
    return evidence::industryShortName(industry, words.dataset.industryScheme);
}

evidence::FindingParameters ShownBoard::parameters(const QString& industry) const
{
    evidence::FindingParameters p;
    p.region = board().query.region;
    p.industry = industry;
    p.period = board().query.period;
    p.basePeriod = board().query.basePeriod;
    p.comparator = board().query.comparator;
    p.threshold = settings.threshold;
    p.groupLevel = settings.groupLevel;
    p.industryLevel = settings.industryLevel;
    return p;
}

Result<ShownBoardPtr> computeBoard(evidence::DatasetMeasures& measures, const evidence::BoardWords& words,
                                   const evidence::BoardQuery& query, const BoardSettings& settings)
{
    auto analysis = evidence::analyseRegion(measures, query, settings.threshold);
    if (!analysis)
        return analysis.error();
    auto shown = std::make_shared<ShownBoard>();
    shown->analysis = std::move(*analysis);
    shown->words = words;
    shown->settings = settings;
    for (const evidence::BoardRow& row : shown->board().rows) {
        shown->highestQuotient = qMax(shown->highestQuotient, row.quotient.value.value_or(0));
        shown->highestShare = qMax(shown->highestShare, row.share.value.value_or(0));
    }
    compare(*shown, measures);
    if (auto mix = evidence::sectorMix(measures, query.region, mostSectors))
        shown->mix = std::move(*mix);
    else
        shown->whyNoMix = evidence::refusalText(mix.error());
    return ShownBoardPtr(shown);
}

} // namespace s3
