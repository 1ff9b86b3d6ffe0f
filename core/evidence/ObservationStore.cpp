// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ObservationStore.h"

#include "core/base/Numbers.h"

#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

/// What the rule finds, replaced by the decision where there is one.
QVector<LeftOut> decided(const QStringList& codes, Axis axis, const std::optional<QStringList>& decision)
{
    const QVector<LeftOut> leftOut = leftOutOfTotals(codes, axis);
    if (!decision)
        return leftOut;
    QVector<LeftOut> chosen;
    for (const QString& code : *decision) {
        const auto found = std::find_if(leftOut.begin(), leftOut.end(),
                                        [&](const LeftOut& entry) { return entry.code == code; });
        if (found != leftOut.end())
            chosen.append(*found);
        else if (codes.contains(code))
            chosen.append({code, LeftOut::User, {}});
    }
    return chosen;
}

void askTotals(ImportOutcome& outcome, ImportQuestion::Kind kind, const QVector<LeftOut>& leftOut)
{
    if (leftOut.isEmpty())
        return;
    outcome.questions.append(
        Found{leftOut.size(), {}, {}}.question(kind, {u"leave-out"_s, u"keep"_s}, u"leave-out"_s));
    for (const LeftOut& code : leftOut)
        outcome.questions.last().codes.append(code.code);
}

QString textOf(std::optional<double> value)
{
    return value ? exactText(*value) : QString();
}

} // namespace

ImportQuestion Found::question(ImportQuestion::Kind kind, const QStringList& choices,
                               const QString& proposal) const
{
    ImportQuestion question;
    question.kind = kind;
    question.choices = choices;
    question.proposal = proposal;
    question.count = count;
    question.example = example;
    question.place = place;
    return question;
}

void ImportOutcome::applyTotals(const Answers& answers)
{
    questions.removeIf([](const ImportQuestion& question) {
        return question.kind == ImportQuestion::RegionTotals ||
               question.kind == ImportQuestion::IndustryTotals;
    });
    regionsLeftOut = decided(table.regions().codes(), Axis::Region, answers.regionsLeftOut);
    industriesLeftOut = decided(table.industries().codes(), Axis::Industry, answers.industriesLeftOut);
    if (!answers.regionsLeftOut)
        askTotals(*this, ImportQuestion::RegionTotals, regionsLeftOut);
    if (!answers.industriesLeftOut)
        askTotals(*this, ImportQuestion::IndustryTotals, industriesLeftOut);
}

qint64 ImportOutcome::faults(const ReadOptions& options) const
{
    const bool agreed = options.answers.duplicates == DuplicateRule::Reject;
    return rejectedCount - (agreed ? contradictions : 0);
}

ObservationStore::ObservationStore(const RowSource& source, const ReadOptions& options,
                                   ImportOutcome& outcome)
    : m_source(source)
    , m_options(options)
    , m_outcome(outcome)
    , m_index(outcome.table)
{}

QString ObservationStore::clipped(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 320))).left(80);
}

void ObservationStore::nameColumns(const QStringList& names)
{
    m_others.emplace(m_options, names);
}

void ObservationStore::beginRow()
{
    if (!m_others->isEmpty())
        m_others->read(m_source);
}

void ObservationStore::reject(int column, std::string_view text, RejectReason reason, const QString& expected)
{
    reject({m_source.line(), m_source.fileColumn(column), clipped(text), reason, expected, 0, {}});
}

void ObservationStore::reject(RejectedRow row)
{
    ++m_outcome.rejectedCount;
    if (m_outcome.rejected.size() >= m_options.limits.listed)
        return;
    row.place = m_source.placeOf(row.row, row.column);
    m_outcome.rejected.append(std::move(row));
}

void ObservationStore::add(int region, int industry, int period, std::optional<double> value, Flags flags,
                           int column)
{
    ObservationTable& table = m_outcome.table;
    const int next = table.size();
    const int row = m_index.findOrAdd(region, industry, period, next);
    if (row == next) {
        table.add(region, industry, period, value, flags);
        m_lines.push_back(m_source.line());
        if (!m_others->isEmpty())
            m_others->remember();
        return;
    }
    const bool same = table.value(row) == value;
    if (!m_others->isEmpty() && m_others->explains(row, same))
        return; // the question that follows is about this
    const bool contradicted = size_t(row) < m_contradicted.size() && m_contradicted[size_t(row)];
    if (contradicted || !same) {
        contradict(row, value, flags, column, contradicted);
        return;
    }
    table.setFlags(row, table.flags(row) | flags);
    ++m_outcome.repeatedCount;
    if (m_outcome.repeated.size() < m_options.limits.listed)
        m_outcome.repeated.append({m_source.line(), m_lines[size_t(row)],
                                   m_source.placeOf(m_source.line(), m_source.fileColumn(column))});
}

void ObservationStore::contradict(int row, std::optional<double> value, Flags flags, int column, bool again)
{
    ObservationTable& table = m_outcome.table;
    const auto first = table.value(row);
    if (m_outcome.contradictions++ == 0) {
        m_duplicate.example = (first ? textOf(first) : u":"_s) + u" / "_s + (value ? textOf(value) : u":"_s);
        m_duplicate.place = m_source.placeOf(m_source.line(), m_source.fileColumn(column));
    }
    const DuplicateRule rule = m_options.answers.duplicates.value_or(DuplicateRule::Reject);
    if (rule == DuplicateRule::First)
        return;
    if (rule == DuplicateRule::Last) {
        table.replace(row, value, flags);
        return;
    }
    const QString expected = u"one value for a region, industry and period"_s;
    const int firstLine = m_lines[size_t(row)];
    if (!again) {
        m_contradicted.resize(size_t(table.size()), false);
        m_contradicted[size_t(row)] = true;
        ++m_outcome.contradictions;
        reject({firstLine,
                m_source.fileColumn(column),
                textOf(first),
                RejectReason::Contradiction,
                expected,
                firstLine,
                {}});
    }
    reject({m_source.line(),
            m_source.fileColumn(column),
            textOf(value),
            RejectReason::Contradiction,
            expected,
            firstLine,
            {}});
}

void ObservationStore::finish()
{
    ObservationTable& table = m_outcome.table;
    table.remove(m_contradicted);
    for (int row = 0; row < table.size(); ++row)
        m_outcome.missingCells += table.flags(row).testFlag(Flag::Missing);
    std::stable_sort(m_outcome.rejected.begin(), m_outcome.rejected.end(),
                     [](const RejectedRow& a, const RejectedRow& b) { return a.row < b.row; });
}

void ObservationStore::askQuestions()
{
    m_outcome.questions += m_others->questions();
    if (m_outcome.contradictions == 0 || m_options.answers.duplicates)
        return;
    m_duplicate.count = m_outcome.contradictions;
    m_outcome.questions.append(
        m_duplicate.question(ImportQuestion::Duplicates, {u"first"_s, u"last"_s, u"reject"_s}, u"reject"_s));
}

} // namespace s3::evidence
