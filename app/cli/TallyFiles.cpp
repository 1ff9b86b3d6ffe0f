// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TallyFiles.h"

#include "core/base/CsvFile.h"
#include "core/choice/CountTally.h"
#include "core/choice/RankTally.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

QStringList columnsOf(BallotMethod method)
{
    switch (method) {
    case BallotMethod::Rank:
        return u"borda_n1_0,borda_unranked_zero,rank_borda_competition,mean_rank,median_rank,sd_rank_sample,"
               "q1_rank_type7,q3_rank_type7,first_places,copeland"_s.split(u',');
    case BallotMethod::Approval:
        return u"approvals,share_of_ballots,rank_competition"_s.split(u',');
    case BallotMethod::Dots:
        return u"dots,voters_supporting,share_of_dots,rank_competition"_s.split(u',');
    case BallotMethod::Scale:
        return u"n,missing,mean,median,sd_sample,q1_type7,q3_type7,consensus_tastle_wierman"_s.split(u',');
    }
    return {};
}

/// One tally of some ballots, to be written row by row.
class MethodTally {
public:
    MethodTally(const choice::Ballots& ballots, const BallotRules& rules)
        : m_method(rules.method)
    {
        switch (m_method) {
        case BallotMethod::Rank:
            m_ranks = choice::tallyRanks(ballots);
            break;
        case BallotMethod::Approval:
            m_approvals = choice::tallyApprovals(ballots);
            break;
        case BallotMethod::Dots:
            m_dots = choice::tallyDots(ballots, rules.dots);
            break;
        case BallotMethod::Scale:
            m_scores = choice::tallyScale(ballots, rules.scale);
            break;
        }
    }
    void writeOption(CsvFile& csv, int option) const
    {
        switch (m_method) {
        case BallotMethod::Rank:
            return write(csv, m_ranks.rows[size_t(option)]);
        case BallotMethod::Approval:
            return write(csv, m_approvals[size_t(option)]);
        case BallotMethod::Dots:
            return write(csv, m_dots.rows[size_t(option)]);
        case BallotMethod::Scale:
            return write(csv, m_scores[size_t(option)]);
        }
    }
    const choice::RankTally& ranks() const { return m_ranks; }
    const choice::DotTally& dots() const { return m_dots; }

private:
    static void write(CsvFile& csv, const choice::RankRow& row)
    {
        csv.number(row.borda);
        csv.number(row.bordaUnrankedZero);
        csv.number(row.rank);
        csv.number(row.ranks.mean);
        csv.number(row.ranks.median);
        csv.number(row.ranks.sd);
        csv.number(row.ranks.lowerQuartile);
        csv.number(row.ranks.upperQuartile);
        csv.number(row.firstPlaces);
        csv.number(row.copeland);
    }
    static void write(CsvFile& csv, const choice::ApprovalRow& row)
    {
        csv.number(row.approvals);
        csv.number(row.share);
        csv.number(row.rank);
    }
    static void write(CsvFile& csv, const choice::DotRow& row)
    {
        csv.number(row.dots);
        csv.number(row.voters);
        csv.number(row.share);
        csv.number(row.rank);
    }
    static void write(CsvFile& csv, const choice::ScaleRow& row)
    {
        csv.number(row.scores.count);
        csv.number(row.missing);
        csv.number(row.scores.mean);
        csv.number(row.scores.median);
        csv.number(row.scores.sd);
        csv.number(row.scores.lowerQuartile);
        csv.number(row.scores.upperQuartile);
        csv.number(row.consensus);
    }

    BallotMethod m_method;
    choice::RankTally m_ranks;
    std::vector<choice::ApprovalRow> m_approvals;
    choice::DotTally m_dots;
    std::vector<choice::ScaleRow> m_scores;
};

Result<void> writeOptions(const BallotFile& file, const MethodTally& tally, BallotMethod method,
                          const QString& path)
{
    auto csv = CsvFile::create(path);
    if (!csv)
        return csv.error();
    csv->row(QStringList{u"option"_s} + columnsOf(method));
    for (int option = 0; option < file.options.size(); ++option) {
        csv->text(file.options.at(option));
        tally.writeOption(*csv, option);
        csv->endRow();
    }
    return csv->commit();
}

template<class Value>
void writeItem(CsvFile& csv, std::string_view item, const Value& value)
{
    csv.text(item);
    csv.number(value);
    csv.endRow();
}

void writeRankItems(CsvFile& csv, const BallotFile& file, const choice::RankTally& tally)
{
    writeItem(csv, "truncated_ballots", tally.truncated);
    writeItem(csv, "tied_ballots", tally.tied);
    writeItem(csv, "kendall_w_tie_corrected", tally.concordance);
    writeItem(csv, "chi_square", tally.chiSquare);
    writeItem(csv, "degrees_of_freedom",
              tally.chiSquare ? std::optional(int(file.options.size()) - 1) : std::nullopt);
    csv.text(u"condorcet_winner"_s);
    csv.text(tally.condorcetWinner ? file.options.at(*tally.condorcetWinner) : QString());
    csv.endRow();
}

Result<void> writeGroup(const BallotFile& file, const MethodTally& tally, const BallotRules& rules,
                        const QString& path)
{
    auto csv = CsvFile::create(path);
    if (!csv)
        return csv.error();
    csv->row({u"item"_s, u"value"_s});
    writeItem(*csv, "voters", file.ballots.voters());
    writeItem(*csv, "options", int(file.options.size()));
    writeItem(*csv, "rejected_ballots", int(file.rejected.size()));
    writeItem(*csv, "empty_ballots", file.ballots.empty());
    if (rules.method == BallotMethod::Rank)
        writeRankItems(*csv, file, tally.ranks());
    if (rules.method == BallotMethod::Dots) {
        writeItem(*csv, "dots", tally.dots().dots);
        writeItem(*csv, "budget", rules.dots.budget);
        writeItem(*csv, "cap", rules.dots.cap);
    }
    if (rules.method == BallotMethod::Scale) {
        writeItem(*csv, "scale_lo", rules.scale.lo);
        writeItem(*csv, "scale_hi", rules.scale.hi);
    }
    return csv->commit();
}

Result<void> writeParts(const BallotFile& file, const BallotRules& rules, int minimumGroup,
                        const QString& path)
{
    auto csv = CsvFile::create(path);
    if (!csv)
        return csv.error();
    const QStringList columns = columnsOf(rules.method);
    csv->row(QStringList{u"group"_s, u"voters"_s, u"shown"_s, u"option"_s} + columns);
    const bool countAnswers = rules.method == BallotMethod::Scale;
    for (const auto& part : choice::partsByGroup(file.ballots, file.groups, minimumGroup, countAnswers)) {
        const MethodTally tally(file.ballots.of(part.voters), rules);
        for (int option = 0; option < file.options.size(); ++option) {
            const bool hidden = part.optionHidden[size_t(option)];
            csv->text(part.group);
            csv->number(int(part.voters.size()));
            csv->text(hidden ? u"no"_s : u"yes"_s);
            csv->text(file.options.at(option));
            if (hidden)
                csv->row(QStringList(columns.size()));
            else {
                tally.writeOption(*csv, option);
                csv->endRow();
            }
        }
    }
    return csv->commit();
}

} // namespace

Result<void> writeTally(const BallotFile& file, const BallotRules& rules, int minimumGroup,
                        const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::NoPermission, u"the folder cannot be made"_s, {}, {folder, 0, 0}};
    const QDir to(folder);
    const MethodTally tally(file.ballots, rules);
    if (auto done = writeOptions(file, tally, rules.method, to.filePath(u"options.csv"_s)); !done)
        return done;
    if (auto done = writeGroup(file, tally, rules, to.filePath(u"group.csv"_s)); !done)
        return done;
    const QString byGroup = to.filePath(u"by_group.csv"_s);
    if (file.hasGroups)
        return writeParts(file, rules, minimumGroup, byGroup);
    // An earlier tally's file beside the new ones would be taken for a part of them.
    QFile::remove(byGroup);
    return {};
}

} // namespace s3::cli
