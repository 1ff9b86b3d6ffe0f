// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ObservationImport.h"

namespace s3::evidence {

using namespace Qt::StringLiterals;

ReadOptions ReadOptions::fromGuess(const Sniffed& sniffed, const ColumnMapping& mapping)
{
    ReadOptions options;
    options.table = sniffed.table;
    options.layout = sniffed.layout;
    options.mapping = mapping;
    const int column = mapping.isWide() ? mapping.valueColumns.front() : mapping.value;
    const bool fixedSign = sniffed.table.format != FileFormat::DelimitedText;
    if (fixedSign) {
        options.value.decimal = DecimalSign::Point;
        options.answers.decimal = true;
    } else if (column >= 0 && column < sniffed.columnCount()) {
        options.value.decimal = sniffed.columns[column].decimal;
    }
    const auto plain = [](QString name) { return name.section(u':', 0, 0).toLower().remove(u'_'); };
    if (plain(sniffed.header.value(mapping.flag)) == "obsstatus"_L1)
        options.flagCodes = FlagCodes::Sdmx;
    if (sniffed.table.format == FileFormat::SdmxCsv)
        options.actionColumn = int(sniffed.header.indexOf(u"ACTION"_s));
    return options;
}

ReadOptions ReadOptions::fromGuess(const Sniffed& sniffed)
{
    return fromGuess(sniffed, proposeMapping(sniffed.headerRows, sniffed.header, sniffed.sample).mapping);
}

} // namespace s3::evidence
