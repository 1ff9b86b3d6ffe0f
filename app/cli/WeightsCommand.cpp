// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/TextTable.h"
#include "core/base/CsvFile.h"
#include "core/base/Numbers.h"
#include "core/choice/Weights.h"

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

using choice::MatrixFault;
using choice::PairwiseMatrix;

/// The rows in the order of the columns, whatever their order in the file.
struct MatrixFile {
    TextTable table;
    QStringList criteria;
    std::vector<int> rowOf; ///< row of the file by criterion
    PairwiseMatrix matrix;
};

Result<std::vector<int>> rowsInOrder(const TextTable& table, const QStringList& criteria)
{
    std::vector<int> rowOf(size_t(criteria.size()), -1);
    for (int row = 0; row < int(table.rows.size()); ++row) {
        const QString name = table.rows[size_t(row)].cells.first();
        const qsizetype criterion = criteria.indexOf(name);
        if (criterion < 0)
            return table.wrong(row, 0, u"%1 names no column"_s.arg(name), criteria.join(u", "_s));
        if (rowOf[size_t(criterion)] >= 0)
            return table.wrong(row, 0, u"%1 occurs twice"_s.arg(name), u"one row a criterion"_s);
        rowOf[size_t(criterion)] = row;
    }
    for (int criterion = 0; criterion < criteria.size(); ++criterion)
        if (rowOf[size_t(criterion)] < 0)
            return table.wrongHeader(criterion + 1, u"%1 has no row"_s.arg(criteria.at(criterion)),
                                     u"a row for each column"_s);
    return rowOf;
}

Error errorOf(const MatrixFile& file, const choice::MatrixCheck& check)
{
    const int row = file.rowOf[size_t(check.row)];
    const QString text = file.table.rows[size_t(row)].cells.at(check.column + 1);
    const QString names = u"%1 against %2"_s.arg(file.criteria.at(check.row), file.criteria.at(check.column));
    switch (*check.fault) {
    case MatrixFault::Missing:
        return file.table.wrong(row, check.column + 1, names + u" is not judged"_s,
                                u"a number or a fraction, here or mirrored at the diagonal"_s);
    case MatrixFault::NotPositive:
        break; // judgementFrom() reads nothing of the kind
    case MatrixFault::Diagonal:
        return file.table.wrong(row, check.column + 1, names + u" is "_s + text, u"1"_s);
    case MatrixFault::NotReciprocal:
        return file.table.wrong(
            row, check.column + 1,
            u"%1 is %2, but the other way round %3"_s.arg(
                names, text,
                file.table.rows[size_t(file.rowOf[size_t(check.column)])].cells.at(check.row + 1)),
            u"one divided by the other"_s);
    }
    return file.table.wrong(row, check.column + 1, text, u"a number above 0"_s);
}

Result<MatrixFile> readMatrix(const QString& path)
{
    auto table = TextTable::read(path);
    if (!table)
        return table.error();
    MatrixFile file{std::move(*table), {}, {}, {}};
    file.criteria = file.table.header.mid(1);
    if (file.criteria.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     u"there is no criterion"_s,
                     u"a header row and a first column that name the criteria"_s,
                     {path, 0, 0}};
    auto rows = rowsInOrder(file.table, file.criteria);
    if (!rows)
        return rows.error();
    file.rowOf = *rows;
    const int size = int(file.criteria.size());
    file.matrix = PairwiseMatrix{size, {}};
    for (const int row : file.rowOf)
        for (int column = 1; column <= size; ++column) {
            const QString& text = file.table.rows[size_t(row)].cells.at(column);
            const auto value = choice::judgementFrom(text, file.table.decimalComma);
            if (!value && !text.isEmpty())
                return file.table.wrong(row, column, text,
                                        u"a number above 0 such as 3, or a fraction such as 1/3"_s);
            file.matrix.cells.push_back(value);
        }
    file.matrix.complete();
    if (const auto check = choice::check(file.matrix); !check.ok())
        return errorOf(file, check);
    return file;
}

void warnBeyondScale(const MatrixFile& file)
{
    const PairwiseMatrix& matrix = file.matrix;
    for (int row = 0; row < matrix.size; ++row)
        for (int column = row + 1; column < matrix.size; ++column) {
            const double value = *matrix.at(row, column);
            if (value > 9 * 1.005 || value < 1 / (9 * 1.005))
                warn(u"%1: %2 against %3 is %4, beyond the scale of 1/9 to 9"_s.arg(
                    file.table.path, file.criteria.at(row), file.criteria.at(column), exactText(value)));
        }
}

void warnInconsistent(const MatrixFile& file, const choice::PairwiseWeights& result)
{
    warn(u"%1: the judgements contradict one another: consistency ratio %2 is above 0.1"_s.arg(
        file.table.path, QString::number(*result.consistencyRatio, 'g', 3)));
    if (!result.worst)
        return;
    const auto& worst = *result.worst;
    const Place place = file.table.place(file.rowOf[size_t(worst.row)], worst.column + 1);
    warn(u"%1:%2:%3: most out of line: %4 against %5 is %6, the weights say %7 (about %8)"_s.arg(place.file)
             .arg(place.row)
             .arg(place.column)
             .arg(file.criteria.at(worst.row), file.criteria.at(worst.column),
                  QString::number(worst.given, 'g', 3), QString::number(worst.consistent, 'g', 3),
                  choice::nearestJudgement(worst.consistent)));
}

void printPair(const QString& name, std::optional<double> value)
{
    print(QString::fromStdString(quotedField(name)) + u',' + (value ? exactText(*value) : QString()));
}

} // namespace

int runWeights(const QStringList& arguments)
{
    QCommandLineParser parser;
    int exitCode = Done;
    if (!parse(parser, "weights", arguments, 1, exitCode))
        return exitCode;
    const auto file = readMatrix(parser.positionalArguments().constFirst());
    if (!file)
        return fail(file.error(), parser.positionalArguments().constFirst());
    const auto result = choice::weightsFromPairs(file->matrix);
    if (!result)
        return fail({ErrorCode::InvalidInput, {}, {}, {file->table.path, 0, 0}});
    print(u"criterion,weight"_s);
    for (int criterion = 0; criterion < file->criteria.size(); ++criterion)
        printPair(file->criteria.at(criterion), result->weights[size_t(criterion)]);
    printPair(u"lambda_max"_s, result->lambdaMax);
    printPair(u"ci"_s, result->consistencyIndex);
    printPair(u"cr"_s, result->consistencyRatio);
    warnBeyondScale(*file);
    if (!result->consistencyRatio)
        warn(u"%1: there is no random index for more than 15 criteria, so no consistency ratio"_s.arg(
            file->table.path));
    if (!result->inconsistent())
        return Done;
    warnInconsistent(*file, *result);
    return Findings;
}

} // namespace s3::cli
