// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ComplexityScores.h"

#include "core/base/Numbers.h"
#include "core/evidence/TableFile.h"

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

QString cell(const RowSource& rows, int column)
{
    const std::string_view text = column < rows.fieldCount() ? rows.field(column) : std::string_view();
    return QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
}

/// A decimal comma is as welcome as a point; scores are small, so that a comma never groups thousands.
std::optional<double> score(QString text)
{
    text.replace(u'\u2212', u'-');
    if (text.count(u',') == 1 && !text.contains(u'.'))
        text.replace(u',', u'.');
    return exactNumber(text);
}

Error at(const RowSource& rows, const QString& path, const QString& what, const QString& expected)
{
    return {ErrorCode::InvalidInput,
            rows.placeOf(rows.line(), 0) + u": "_s + what,
            expected,
            {path, rows.line(), 0}};
}

} // namespace

Result<QHash<QString, double>> readComplexityScores(const QString& path)
{
    const auto choice = recognise(path);
    if (!choice)
        return choice.error();
    const auto rows = openTable(path, *choice);
    if (!rows)
        return rows.error();
    QHash<QString, double> scores;
    bool first = true;
    RowSource::Step step = RowSource::Step::End;
    while ((step = (*rows)->next()) == RowSource::Step::Record) {
        const QString industry = cell(**rows, 0);
        const QString text = cell(**rows, 1);
        const auto value = score(text);
        const bool header = std::exchange(first, false) && !value;
        if (header || (industry.isEmpty() && text.isEmpty()))
            continue;
        if (industry.isEmpty() || !value)
            return at(**rows, path, u"no industry with a score"_s, u"industry,score"_s);
        if (scores.contains(industry))
            return at(**rows, path, u"%1 occurs twice"_s.arg(industry), u"one score an industry"_s);
        scores.insert(industry, *value);
    }
    if (step == RowSource::Step::Failed)
        return (*rows)->error();
    if (scores.isEmpty())
        return Error{ErrorCode::InvalidInput, u"the file has no score"_s, u"industry,score"_s, {path, 0, 0}};
    return scores;
}

Result<IdOf<Dataset>> storeComplexityScores(Writer& writer, const QString& title,
                                            const QString& industryScheme,
                                            const QHash<QString, double>& scores)
{
    ObservationTable table;
    QStringList industries = scores.keys();
    industries.sort();
    const int region = table.regions().intern(u"_T"_s);
    const int period = table.periods().intern(u"_T"_s);
    for (const QString& industry : qAsConst(industries))
        table.add(region, table.industries().intern(industry), period, scores.value(industry));
    Dataset dataset;
    dataset.title = title;
    dataset.measure = complexityScoreCode();
    dataset.industryScheme = industryScheme;
    return storeDataset(writer, dataset, table);
}

QList<Dataset> complexityScoreSets(const Reader& reader)
{
    return reader.where<Dataset>("measure", complexityScoreCode());
}

QHash<QString, double> loadComplexityScores(const Reader& reader, const Dataset& dataset)
{
    const ObservationTable table = loadObservations(reader, dataset);
    QHash<QString, double> scores;
    for (int row = 0; row < table.size(); ++row) {
        if (const auto value = table.value(row))
            scores.insert(table.industries().code(table.industry(row)), *value);
    }
    return scores;
}

} // namespace s3::evidence
