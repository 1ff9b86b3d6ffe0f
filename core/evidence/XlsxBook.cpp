// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/XlsxBook.h"

#include <QDir>
#include <QHash>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSheets = 1000;
constexpr size_t mostStyles = 100'000;
constexpr size_t sharedBytes = size_t(512) << 20;
constexpr size_t longestText = 1 << 20;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<int> toInt(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

struct Relation {
    std::string part;
    QString type; // the last word of its address: worksheet, styles ...
};

/// Reads the relations of a part: from ids to parts of the archive.
class Relations final : public XmlHandler {
public:
    explicit Relations(const QString& folder)
        : m_folder(folder)
    {}
    QHash<QString, Relation> byId;

    std::string firstOf(const QString& type) const
    {
        for (const Relation& relation : byId)
            if (relation.type == type)
                return relation.part;
        return {};
    }

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString target = toText(attributes.value("Target"));
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : m_folder + target);
        const QString type = toText(attributes.value("Type"));
        byId.insert(toText(attributes.value("Id")),
                    {path.toStdString(), type.mid(type.lastIndexOf(u'/') + 1)});
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    QString m_folder;
};

/// Number formats of the cells' styles.
class Styles final : public XmlHandler {
public:
    std::vector<DateDetail> cells;

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt") {
            m_codes.insert(toInt(attributes.value("numFmtId")).value_or(-1),
                           dateDetail(attributes.value("formatCode")));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells && cells.size() < mostStyles) {
            const int id = toInt(attributes.value("numFmtId")).value_or(0);
            cells.push_back(m_codes.value(id, builtIn(id)));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }
    void characters(std::string_view) override {}

    /// ISO/IEC 29500-1, 18.8.30
    static DateDetail builtIn(int id)
    {
        if (id == 17 || id == 55 || id == 56)
            return DateDetail::Month;
        if (id == 22)
            return DateDetail::Time;
        if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
            id == 57 || id == 58)
            return DateDetail::Day;
        return DateDetail::None;
    }

    QHash<int, DateDetail> m_codes;
    bool m_inCells = false;
};

/// Excel writes characters that XML cannot hold as _xHHHH_.
std::string withoutEscapes(std::string_view text)
{
    std::string plain;
    for (size_t at = 0; at < text.size();) {
        unsigned code = 0;
        if (text.substr(at, 2) == "_x" && at + 6 < text.size() && text[at + 6] == '_') {
            const auto [end, error] = std::from_chars(text.data() + at + 2, text.data() + at + 6, code, 16);
            if (error == std::errc() && end == text.data() + at + 6) {
                if (code != '\r' && code != 0)
                    plain += QString(1, QChar(char16_t(code))).toStdString();
                at += 7;
                continue;
            }
        }
        plain += text[at++];
    }
    return plain;
}

class Texts final : public XmlHandler {
public:
    explicit Texts(SharedTexts& texts)
        : m_texts(texts)
    {}
    bool tooMuch = false;

private:
    void startElement(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            ++m_phonetic;
        else if (name == "t")
            m_inText = m_phonetic == 0;
    }
    void endElement(std::string_view name) override
    {
        m_inText = m_inText && name != "t";
        if (name == "rPh") {
            --m_phonetic;
        } else if (name == "si" && !tooMuch) {
            m_texts.add(m_text.find("_x") == std::string::npos ? m_text : withoutEscapes(m_text));
            tooMuch = m_texts.bytes() > sharedBytes;
        }
    }
    void characters(std::string_view text) override
    {
        if (m_inText && m_text.size() < longestText)
            m_text.append(text);
    }

    SharedTexts& m_texts;
    std::string m_text;
    int m_phonetic = 0;
    bool m_inText = false;
};

class Workbook final : public XmlHandler {
public:
    struct Sheet {
        QString name, state, relation;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;
    bool resultsUnsure = false;
    bool isWorkbook = false;

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbook") {
            isWorkbook = true;
        } else if (name == "workbookPr") {
            from1904 = isTrue(attributes.value("date1904"));
        } else if (name == "calcPr") {
            resultsUnsure = isTrue(attributes.value("fullCalcOnLoad"));
        } else if (name == "sheet" && sheets.size() < mostSheets) {
            Sheet sheet{toText(attributes.value("name")), toText(attributes.value("state")), {}};
            attributes.each([&sheet](std::string_view key, std::string_view value) {
                if (key != "id" && localName(key) == "id")
                    sheet.relation = toText(value);
            });
            sheets.push_back(std::move(sheet));
        }
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}
};

QString folderOf(const std::string& part)
{
    const QString path = QString::fromStdString(part);
    return path.left(path.lastIndexOf(u'/') + 1);
}

/// Relations are optional; a damaged archive is not.
Result<void> readRelations(ZipReader& archive, const std::string& part, Relations& relations)
{
    const QString path = QString::fromStdString(part);
    const QString folder = folderOf(part);
    const QString full = folder + u"_rels/"_s + path.mid(folder.size()) + u".rels"_s;
    const std::string name = full.toStdString();
    if (!archive.has(name))
        return {};
    return readXml(archive, name, relations);
}

Error noWorkbook(const QString& context)
{
    return {ErrorCode::InvalidInput, context, u"an XLSX or ODS workbook"_s, {}};
}

Result<void> readParts(ZipReader& archive, const Relations& relations, XlsxBook& book,
                       const Progress& progress)
{
    const std::string styles = relations.firstOf(u"styles"_s);
    if (!styles.empty() && archive.has(styles)) {
        Styles reader;
        if (const auto read = readXml(archive, styles, reader); !read)
            return read;
        book.styles = std::move(reader.cells);
    }
    const std::string texts = relations.firstOf(u"sharedStrings"_s);
    if (!texts.empty() && archive.has(texts)) {
        Texts reader(book.texts);
        if (const auto read = readXml(archive, texts, reader, progress); !read)
            return read;
        if (reader.tooMuch)
            return Error{ErrorCode::Refused,
                         u"the workbook holds too much text"_s,
                         u"at most %1 bytes"_s.arg(sharedBytes),
                         {}};
    }
    return {};
}

} // namespace

void SharedTexts::add(std::string_view text)
{
    m_text.append(text);
    m_ends.push_back(m_text.size());
}

std::string_view SharedTexts::at(int index) const
{
    const size_t begin = index == 0 ? 0 : m_ends[size_t(index) - 1];
    return std::string_view(m_text).substr(begin, m_ends[size_t(index)] - begin);
}

Result<XlsxBook> XlsxBook::read(ZipReader& archive, const Progress& progress)
{
    Relations root{QString()};
    if (const auto read = readRelations(archive, {}, root); !read)
        return read.error();
    std::string main = root.firstOf(u"officeDocument"_s);
    if (main.empty())
        main = "xl/workbook.xml";
    if (main.ends_with(".bin"))
        return noWorkbook(u"this is a binary workbook (XLSB): please save it as XLSX"_s);
    if (!archive.has(main))
        return noWorkbook(u"this archive holds no workbook"_s);
    Workbook workbook;
    if (const auto read = readXml(archive, main, workbook); !read)
        return read.error();
    if (!workbook.isWorkbook)
        return noWorkbook(u"this is an office document, but no workbook"_s);
    Relations relations(folderOf(main));
    if (const auto read = readRelations(archive, main, relations); !read)
        return read.error();
    XlsxBook book;
    book.from1904 = workbook.from1904;
    book.resultsUnsure = workbook.resultsUnsure;
    for (const Workbook::Sheet& sheet : workbook.sheets) {
        const Relation relation = relations.byId.value(sheet.relation);
        if (relation.type != u"worksheet")
            continue;
        if (!archive.has(relation.part))
            return Error{ErrorCode::Damaged,
                         u"the sheet “%1” is missing from the workbook"_s.arg(sheet.name),
                         u"a complete workbook"_s,
                         {}};
        book.sheets.push_back({sheet.name, sheet.state.endsWith(u"idden"), relation.part});
    }
    if (book.sheets.empty())
        return noWorkbook(u"the workbook has no sheet with cells"_s);
    if (const auto read = readParts(archive, relations, book, progress); !read)
        return read.error();
    return book;
}

DateDetail dateDetail(std::string_view formatCode)
{
    const QString whole = toText(formatCode);
    if (whole.compare(u"General", Qt::CaseInsensitive) == 0 ||
        whole.compare(u"Standard", Qt::CaseInsensitive) == 0)
        return DateDetail::None;
    bool year = false;
    bool month = false;
    bool day = false;
    bool time = false;
    for (size_t at = 0; at < formatCode.size() && formatCode[at] != ';'; ++at) {
        switch (formatCode[at]) {
        case '"':
        case '[': {
            const size_t end = formatCode.find(formatCode[at] == '"' ? '"' : ']', at + 1);
            at = end == std::string_view::npos ? formatCode.size() : end;
            break;
        }
        case '\\':
        case '_':
        case '*':
            ++at;
            break;
        case 'y':
        case 'Y':
            year = true;
            break;
        case 'm':
        case 'M':
            month = true;
            break;
        case 'd':
        case 'D':
            day = true;
            break;
        case 'h':
        case 'H':
        case 's':
        case 'S':
            time = true;
            break;
        default:
            break;
        }
    }
    if (day)
        return time ? DateDetail::Time : DateDetail::Day;
    if (month && !time)
        return DateDetail::Month; // with h or s beside it the m means minutes
    return year ? DateDetail::Year : DateDetail::None;
}

std::string serialDate(double serial, bool from1904, DateDetail detail)
{
    using namespace std::chrono;
    constexpr double afterLast = 2'958'466; // 10000-01-01 counted from 1900
    if (!(serial >= 0) || serial >= afterLast - (from1904 ? 1462 : 0))
        return {};
    double whole = std::floor(serial);
    int seconds = int(std::lround((serial - whole) * 86'400));
    if (seconds == 86'400) {
        seconds = 0;
        whole += 1;
    }
    // The workbook of 1900 counts a 29 February 1900 as day 60.
    if (!from1904 && whole == 60)
        return {};
    const sys_days epoch = from1904     ? sys_days(1904y / 1 / 1)
                           : whole < 60 ? sys_days(1899y / 12 / 31)
                                        : sys_days(1899y / 12 / 30);
    const year_month_day date{epoch + days(int(whole))};
    std::array<char, 40> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d",
                                   int(date.year()), unsigned(date.month()), unsigned(date.day()),
                                   seconds / 3600, seconds / 60 % 60, seconds % 60);
    return std::string(isoDate({text.data(), size_t(size)}, detail));
}

} // namespace s3::evidence
