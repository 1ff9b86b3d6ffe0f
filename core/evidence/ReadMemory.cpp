// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ReadMemory.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

/// A code for each value of an enum, so that stored texts do not depend on its order.
template<class E>
struct Code {
    E value;
    const char* code;
};

constexpr Code<FileFormat> formats[] = {{FileFormat::DelimitedText, "text"},
                                        {FileFormat::EurostatTsv, "eurostat_tsv"},
                                        {FileFormat::SdmxCsv, "sdmx_csv"},
                                        {FileFormat::JsonStat, "json_stat"},
                                        {FileFormat::Workbook, "workbook"}};
constexpr Code<Encoding> encodings[] = {{Encoding::Utf8, "utf-8"},
                                        {Encoding::Utf16LittleEndian, "utf-16le"},
                                        {Encoding::Utf16BigEndian, "utf-16be"},
                                        {Encoding::Windows1252, "windows-1252"}};
constexpr Code<Role> roles[] = {{Role::Region, "region"},
                                {Role::Industry, "industry"},
                                {Role::Time, "time"},
                                {Role::Value, "value"},
                                {Role::Flag, "flag"}};
constexpr Code<DecimalSign> signs[] = {{DecimalSign::Point, "point"}, {DecimalSign::Comma, "comma"}};
constexpr Code<DashMeaning> dashes[] = {{DashMeaning::Missing, "missing"}, {DashMeaning::Zero, "zero"}};
constexpr Code<FlagCodes> flagCodes[] = {{FlagCodes::Eurostat, "eurostat"}, {FlagCodes::Sdmx, "sdmx"}};
constexpr Code<DuplicateRule> rules[] = {
    {DuplicateRule::First, "first"}, {DuplicateRule::Last, "last"}, {DuplicateRule::Reject, "reject"}};

template<class E, size_t N>
QString codeOf(const Code<E> (&codes)[N], E value)
{
    for (const Code<E>& each : codes)
        if (each.value == value)
            return QString::fromLatin1(each.code);
    return {};
}

template<class E, size_t N>
std::optional<E> valueOf(const Code<E> (&codes)[N], const QJsonValue& json)
{
    const QString text = json.toString();
    for (const Code<E>& each : codes)
        if (text == QLatin1String(each.code))
            return each.value;
    return std::nullopt;
}

template<class E, size_t N>
void read(const Code<E> (&codes)[N], const QJsonValue& json, E& to)
{
    to = valueOf(codes, json).value_or(to);
}

void read(const QJsonValue& json, int& to)
{
    if (json.isDouble())
        to = json.toInt(to);
}

void read(const QJsonValue& json, QString& to)
{
    if (json.isString())
        to = json.toString();
}

void read(const QJsonValue& json, bool& to)
{
    if (json.isBool())
        to = json.toBool();
}

QJsonArray arrayOf(const QVector<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QVector<int> numbersOf(const QJsonValue& json)
{
    QVector<int> numbers;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& value : array)
        if (value.isDouble() && value.toInt(-1) >= 0)
            numbers.append(value.toInt());
    return numbers;
}

std::optional<QStringList> textsOf(const QJsonValue& json)
{
    if (!json.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& value : array)
        texts.append(value.toString());
    return texts;
}

QJsonObject toJson(const TableChoice& table)
{
    return {{u"format"_s, codeOf(formats, table.format)},
            {u"encoding"_s, codeOf(encodings, table.dialect.encoding)},
            {u"separator"_s, QString(QChar::fromLatin1(table.dialect.separator))},
            {u"compound_key"_s, table.dialect.compoundKey},
            {u"labelled"_s, table.dialect.labelled},
            {u"part"_s, table.part},
            {u"range"_s, table.range},
            {u"with_hidden"_s, table.withHidden}};
}

void read(const QJsonObject& json, TableChoice& table)
{
    read(formats, json.value(u"format"_s), table.format);
    read(encodings, json.value(u"encoding"_s), table.dialect.encoding);
    const QString separator = json.value(u"separator"_s).toString();
    if (separator.size() == 1 && separator.front().unicode() < 0x80)
        table.dialect.separator = separator.front().toLatin1();
    read(json.value(u"compound_key"_s), table.dialect.compoundKey);
    read(json.value(u"labelled"_s), table.dialect.labelled);
    read(json.value(u"part"_s), table.part);
    read(json.value(u"range"_s), table.range);
    read(json.value(u"with_hidden"_s), table.withHidden);
}

QJsonObject toJson(const ColumnMapping& mapping)
{
    QJsonArray headings;
    for (const Heading& heading : mapping.headings)
        headings.append(QJsonObject{{u"role"_s, codeOf(roles, heading.role)}, {u"line"_s, heading.line}});
    return {{u"region"_s, mapping.region},
            {u"industry"_s, mapping.industry},
            {u"time"_s, mapping.time},
            {u"value"_s, mapping.value},
            {u"flag"_s, mapping.flag},
            {u"confidentiality"_s, mapping.confidentiality},
            {u"value_columns"_s, arrayOf(mapping.valueColumns)},
            {u"headings"_s, headings},
            {u"flags_beside"_s, mapping.flagsBeside},
            {u"fixed_region"_s, mapping.fixedRegion},
            {u"fixed_industry"_s, mapping.fixedIndustry},
            {u"fixed_time"_s, mapping.fixedTime}};
}

void read(const QJsonObject& json, ColumnMapping& mapping)
{
    read(json.value(u"region"_s), mapping.region);
    read(json.value(u"industry"_s), mapping.industry);
    read(json.value(u"time"_s), mapping.time);
    read(json.value(u"value"_s), mapping.value);
    read(json.value(u"flag"_s), mapping.flag);
    read(json.value(u"confidentiality"_s), mapping.confidentiality);
    if (json.value(u"value_columns"_s).isArray())
        mapping.valueColumns = numbersOf(json.value(u"value_columns"_s));
    if (json.value(u"headings"_s).isArray()) {
        mapping.headings.clear();
        const QJsonArray headings = json.value(u"headings"_s).toArray();
        for (const QJsonValue& value : headings)
            if (const auto role = valueOf(roles, value.toObject().value(u"role"_s)))
                mapping.headings.append({*role, value.toObject().value(u"line"_s).toInt()});
    }
    read(json.value(u"flags_beside"_s), mapping.flagsBeside);
    read(json.value(u"fixed_region"_s), mapping.fixedRegion);
    read(json.value(u"fixed_industry"_s), mapping.fixedIndustry);
    read(json.value(u"fixed_time"_s), mapping.fixedTime);
}

QJsonObject toJson(const Answers& answers)
{
    QJsonObject json{{u"decimal"_s, answers.decimal},
                     {u"dash"_s, answers.dash},
                     {u"mixed_columns"_s, arrayOf(answers.mixedColumns)}};
    if (answers.duplicates)
        json.insert(u"duplicates"_s, codeOf(rules, *answers.duplicates));
    if (answers.regionsLeftOut)
        json.insert(u"regions_left_out"_s, QJsonArray::fromStringList(*answers.regionsLeftOut));
    if (answers.industriesLeftOut)
        json.insert(u"industries_left_out"_s, QJsonArray::fromStringList(*answers.industriesLeftOut));
    return json;
}

void read(const QJsonObject& json, Answers& answers)
{
    read(json.value(u"decimal"_s), answers.decimal);
    read(json.value(u"dash"_s), answers.dash);
    if (json.value(u"mixed_columns"_s).isArray())
        answers.mixedColumns = numbersOf(json.value(u"mixed_columns"_s));
    if (const auto rule = valueOf(rules, json.value(u"duplicates"_s)))
        answers.duplicates = rule;
    if (const auto codes = textsOf(json.value(u"regions_left_out"_s)))
        answers.regionsLeftOut = codes;
    if (const auto codes = textsOf(json.value(u"industries_left_out"_s)))
        answers.industriesLeftOut = codes;
}

} // namespace

QString shapeOf(const Sniffed& sniffed)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData("\n");
    };
    add(codeOf(formats, sniffed.table.format));
    if (sniffed.table.isText())
        add(QString(QChar::fromLatin1(sniffed.table.dialect.separator)));
    add(QString::number(sniffed.layout.headerLines));
    if (sniffed.header.isEmpty())
        add(QString::number(sniffed.columnCount()));
    QString before;
    for (const QString& name : sniffed.header) {
        const QString shown = looksLikePeriod(name) ? u"#period"_s : name.trimmed().toCaseFolded();
        if (shown != u"#period"_s || shown != before)
            add(shown);
        before = shown;
    }
    return QString::fromLatin1(hash.result().toHex().left(24));
}

QJsonObject toJson(const ReadOptions& options)
{
    QJsonArray filters;
    for (const RowFilter& filter : options.filters)
        filters.append(QJsonObject{{u"column"_s, filter.column}, {u"code"_s, filter.code}});
    return {{u"table"_s, toJson(options.table)},
            {u"skip_lines"_s, options.layout.skipLines},
            {u"header_lines"_s, options.layout.headerLines},
            {u"mapping"_s, toJson(options.mapping)},
            {u"decimal"_s, codeOf(signs, options.value.decimal)},
            {u"dash"_s, codeOf(dashes, options.value.dash)},
            {u"flag_codes"_s, codeOf(flagCodes, options.flagCodes)},
            {u"action_column"_s, options.actionColumn},
            {u"filters"_s, filters},
            {u"answers"_s, toJson(options.answers)}};
}

ReadOptions fromJson(const QJsonObject& json, const ReadOptions& fallback)
{
    ReadOptions options = fallback;
    read(json.value(u"table"_s).toObject(), options.table);
    read(json.value(u"skip_lines"_s), options.layout.skipLines);
    read(json.value(u"header_lines"_s), options.layout.headerLines);
    read(json.value(u"mapping"_s).toObject(), options.mapping);
    read(signs, json.value(u"decimal"_s), options.value.decimal);
    read(dashes, json.value(u"dash"_s), options.value.dash);
    read(flagCodes, json.value(u"flag_codes"_s), options.flagCodes);
    read(json.value(u"action_column"_s), options.actionColumn);
    if (json.value(u"filters"_s).isArray()) {
        options.filters.clear();
        const QJsonArray filters = json.value(u"filters"_s).toArray();
        for (const QJsonValue& value : filters)
            options.filters.append({value.toObject().value(u"column"_s).toInt(-1),
                                    value.toObject().value(u"code"_s).toString()});
    }
    read(json.value(u"answers"_s).toObject(), options.answers);
    return options;
}

std::optional<ReadOptions> remembered(const QJsonObject& json, const Sniffed& sniffed)
{
    const ReadOptions guess = ReadOptions::fromGuess(sniffed);
    ReadOptions options = fromJson(json, guess);
    const TableChoice before = options.table;
    options.table = guess.table;
    options.table.withHidden = before.withHidden;
    options.layout = guess.layout;
    ColumnMapping& mapping = options.mapping;
    if (mapping.isWide() && guess.mapping.isWide() && mapping.headings == guess.mapping.headings)
        mapping.valueColumns = guess.mapping.valueColumns;
    // Codes to leave out belong to the file that was asked about, not to its shape.
    options.answers.regionsLeftOut.reset();
    options.answers.industriesLeftOut.reset();
    QVector<int> used = mapping.valueColumns + options.answers.mixedColumns;
    used << mapping.region << mapping.industry << mapping.time << mapping.value << mapping.flag
         << mapping.confidentiality << options.actionColumn;
    for (const RowFilter& filter : std::as_const(options.filters))
        used.append(filter.column);
    const bool fits = std::all_of(used.begin(), used.end(),
                                  [&](int column) { return column >= -1 && column < sniffed.columnCount(); });
    if (!fits || !mapping.isComplete())
        return std::nullopt;
    return options;
}

} // namespace s3::evidence
