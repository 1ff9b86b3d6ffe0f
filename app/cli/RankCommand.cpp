// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/TextTable.h"
#include "core/base/CsvFile.h"
#include "core/base/Numbers.h"
#include "core/choice/Robustness.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

using choice::Direction;
using choice::Method;

struct WeightsFile {
    TextTable table;
    QStringList criteria;
    std::vector<choice::Criterion> weights;
};

std::optional<Direction> directionFrom(const QString& text)
{
    if (text.compare("max"_L1, Qt::CaseInsensitive) == 0)
        return Direction::Max;
    if (text.compare("min"_L1, Qt::CaseInsensitive) == 0)
        return Direction::Min;
    return std::nullopt;
}

/// The column called `name`; an error if there is none.
Result<int> columnCalled(const TextTable& table, const QString& name)
{
    for (int column = 0; column < table.header.size(); ++column)
        if (table.header.at(column).compare(name, Qt::CaseInsensitive) == 0)
            return column;
    return table.wrongHeader(0, u"there is no column %1"_s.arg(name), u"criterion,weight,direction"_s);
}

std::optional<Error> addCriterion(WeightsFile& file, int row, int criterion, int weight, int direction)
{
    const QStringList& cells = file.table.rows[size_t(row)].cells;
    const auto value = file.table.number(cells.at(weight));
    if (!value || *value < 0)
        return file.table.wrong(row, weight, cells.at(weight).isEmpty() ? u"empty"_s : cells.at(weight),
                                u"a weight of 0 or more"_s);
    const auto aim = directionFrom(cells.at(direction));
    if (!aim)
        return file.table.wrong(row, direction,
                                cells.at(direction).isEmpty() ? u"empty"_s : cells.at(direction),
                                u"max or min"_s);
    const QString& name = cells.at(criterion);
    if (name.isEmpty() || file.criteria.contains(name))
        return file.table.wrong(
            row, criterion, name.isEmpty() ? u"the criterion has no name"_s : u"%1 occurs twice"_s.arg(name),
            u"one row a criterion"_s);
    file.criteria.append(name);
    file.weights.push_back({*value, *aim});
    return std::nullopt;
}

Result<WeightsFile> readWeights(const QString& path)
{
    auto table = TextTable::read(path);
    if (!table)
        return table.error();
    WeightsFile file{std::move(*table), {}, {}};
    const auto criterion = columnCalled(file.table, u"criterion"_s);
    const auto weight = columnCalled(file.table, u"weight"_s);
    const auto direction = columnCalled(file.table, u"direction"_s);
    for (const auto* column : {&criterion, &weight, &direction})
        if (!*column)
            return column->error();
    for (int row = 0; row < int(file.table.rows.size()); ++row)
        if (const auto error = addCriterion(file, row, *criterion, *weight, *direction))
            return *error;
    if (choice::DecisionTable{file.weights, {}}.weights().empty())
        return Error{ErrorCode::InvalidInput,
                     u"no criterion has a weight"_s,
                     u"at least one weight above 0"_s,
                     {path, 0, 0}};
    return file;
}

struct Alternatives {
    QStringList names;
    choice::DecisionTable table; ///< of the criteria of weight above 0: others do not take part
};

/// Where each criterion stands in the file; every column must have a weight and every weight a column.
Result<std::vector<int>> columnsOf(const TextTable& table, const WeightsFile& weights)
{
    for (int column = 1; column < table.header.size(); ++column)
        if (!weights.criteria.contains(table.header.at(column)))
            return table.wrongHeader(column, u"%1 has no weight"_s.arg(table.header.at(column)),
                                     u"a criterion of %1"_s.arg(weights.table.path));
    std::vector<int> columns;
    for (int row = 0; row < weights.criteria.size(); ++row) {
        const qsizetype column = table.header.indexOf(weights.criteria.at(row), 1);
        if (column < 0)
            return weights.table.wrong(row, 0,
                                       u"%1 is no column of %2"_s.arg(weights.criteria.at(row), table.path),
                                       table.header.mid(1).join(u", "_s));
        columns.push_back(int(column));
    }
    return columns;
}

Result<Alternatives> readAlternatives(const QString& path, const WeightsFile& weights)
{
    const auto table = TextTable::read(path);
    if (!table)
        return table.error();
    const auto columns = columnsOf(*table, weights);
    if (!columns)
        return columns.error();
    Alternatives alternatives;
    for (const choice::Criterion& criterion : weights.weights)
        if (criterion.weight > 0)
            alternatives.table.criteria.push_back(criterion);
    for (int row = 0; row < int(table->rows.size()); ++row) {
        const QStringList& cells = table->rows[size_t(row)].cells;
        if (cells.first().isEmpty() || alternatives.names.contains(cells.first()))
            return table->wrong(row, 0,
                                cells.first().isEmpty() ? u"the alternative has no name"_s
                                                        : u"%1 occurs twice"_s.arg(cells.first()),
                                u"one row an alternative"_s);
        alternatives.names.append(cells.first());
        for (size_t criterion = 0; criterion < columns->size(); ++criterion) {
            const int column = columns->at(criterion);
            const bool takesPart = weights.weights[criterion].weight > 0;
            if (!takesPart && cells.at(column).isEmpty())
                continue;
            const auto value = table->number(cells.at(column));
            if (!value)
                return table->wrong(row, column, cells.at(column).isEmpty() ? u"empty"_s : cells.at(column),
                                    u"a number"_s);
            if (takesPart)
                alternatives.table.values.push_back(*value);
        }
    }
    if (alternatives.names.isEmpty())
        return Error{
            ErrorCode::InvalidInput, u"there is no alternative"_s, u"a row an alternative"_s, {path, 0, 0}};
    return alternatives;
}

void printRanking(const Alternatives& alternatives, Method method, int draws)
{
    const int count = int(alternatives.names.size());
    const auto ranked = choice::rankAlternatives(alternatives.table, method);
    choice::Acceptability acceptability;
    QString head = u"alternative,score,rank"_s;
    if (draws > 0) {
        acceptability = choice::acceptability(alternatives.table, method, draws);
        for (int rank = 1; rank <= count; ++rank)
            head += u",acceptability_%1"_s.arg(rank);
    }
    print(head);
    for (int alternative = 0; alternative < count; ++alternative) {
        const choice::RankedScore& own = ranked[size_t(alternative)];
        QString line = QString::fromStdString(quotedField(alternatives.names.at(alternative)));
        line += u",%1,%2"_s.arg(exactText(own.score)).arg(own.rank);
        for (int rank = 1; draws > 0 && rank <= count; ++rank)
            line += u',' + exactText(acceptability.at(alternative, rank));
        print(line);
    }
}

} // namespace

int runRank(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"method"_s, {}, u"wsm|topsis"_s});
    parser.addOption({u"robust"_s, {}, u"DRAWS"_s});
    int exitCode = Done;
    if (!parse(parser, "rank", arguments, 2, exitCode))
        return exitCode;
    const QString method = parser.value(u"method"_s);
    if (method != u"wsm"_s && method != u"topsis"_s)
        return misuse("rank", u"--method: wsm or topsis"_s);
    int draws = 0;
    if (parser.isSet(u"robust"_s)) {
        draws = parser.value(u"robust"_s).toInt();
        if (draws < 1 || draws > 10'000'000)
            return misuse("rank", u"--robust: a number of draws from 1 to 10000000"_s);
    }
    const QString path = parser.positionalArguments().at(0);
    const auto weights = readWeights(parser.positionalArguments().at(1));
    if (!weights)
        return fail(weights.error(), parser.positionalArguments().at(1));
    const auto alternatives = readAlternatives(path, *weights);
    if (!alternatives)
        return fail(alternatives.error(), path);
    printRanking(*alternatives, method == u"wsm"_s ? Method::WeightedSum : Method::Topsis, draws);
    return Done;
}

} // namespace s3::cli
