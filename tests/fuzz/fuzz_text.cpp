// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a text file: guessed, read, its questions answered, read again, exported, and the export read.
#include "core/evidence/ObservationExport.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/ReadMemory.h"

#include <QBuffer>
#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace s3;
using namespace s3::evidence;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

Result<ImportOutcome> readBytes(const QByteArray& bytes, const ReadOptions& options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    require(buffer.open(QIODevice::ReadOnly));
    return readObservations(buffer, options);
}

void check(const ImportOutcome& outcome, const ReadOptions& options)
{
    const ObservationTable& table = outcome.table;
    require(table.size() <= options.limits.rows + options.limits.columns);
    require(outcome.rejected.size() <= options.limits.listed);
    require(outcome.faults(options) >= 0);
    for (int row = 0; row < table.size(); ++row) {
        require(table.region(row) < table.regions().size());
        require(table.industry(row) < table.industries().size());
        require(table.period(row) < table.periods().size());
        const auto value = table.value(row);
        require(!value || (std::isfinite(*value) && !table.flags(row).testFlag(Flag::Missing)));
    }
}

/// Answers with the first or the last choice, as the input says.
bool answerAll(const ImportOutcome& outcome, ReadOptions& options, bool last)
{
    for (const ImportQuestion& question : outcome.questions) {
        require(!question.choices.isEmpty());
        require(question.choices.contains(question.proposal));
        const QString choice = last ? question.choices.last() : question.choices.first();
        require(answer(options, question, choice).ok());
    }
    return !outcome.questions.isEmpty();
}

void roundTrip(const ObservationTable& table)
{
    QBuffer written;
    require(written.open(QIODevice::WriteOnly));
    require(exportObservations(written, table).ok());
    ReadOptions plain;
    plain.mapping.time = 0;
    plain.mapping.region = 1;
    plain.mapping.industry = 2;
    plain.mapping.value = 3;
    plain.mapping.flag = 4;
    const auto again = readBytes(written.data(), plain);
    if (table.isEmpty()) {
        require(!again);
        return;
    }
    require(again.ok() && again->rejectedCount == 0 && again->table.size() == table.size());
    for (int row = 0; row < table.size(); ++row) {
        require(again->table.value(row) == table.value(row));
        require(again->table.flags(row) == table.flags(row));
        require(again->table.regions().code(again->table.region(row)) ==
                table.regions().code(table.region(row)));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size) - 1);
    const int how = data[size - 1]; // the last byte, so that a file is an input too
    auto sniffed = sniff(bytes);
    if ((how & 1) != 0)
        sniffed =
            sniffAs(bytes, {Encoding(how >> 1 & 3), ";,\t|"[how >> 3 & 3], (how & 32) != 0, (how & 64) != 0});
    if (!sniffed)
        return 0;
    require(!shapeOf(*sniffed).isEmpty());
    ReadOptions options = ReadOptions::fromGuess(*sniffed);
    options.limits.rows = 500;
    options.limits.listed = 20;
    options.limits.recordBytes = 2000;
    options.limits.codesPerAxis = 200;
    for (int pass = 0; pass < 4; ++pass) {
        const auto outcome = readBytes(bytes, options);
        if (!outcome)
            return 0;
        check(*outcome, options);
        const ReadOptions remembered = fromJson(toJson(options));
        require(remembered.mapping == options.mapping && remembered.answers == options.answers);
        if (!answerAll(*outcome, options, (how & 128) != 0)) {
            roundTrip(outcome->table);
            break;
        }
    }
    return 0;
}
