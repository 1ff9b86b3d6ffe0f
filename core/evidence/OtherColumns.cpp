// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/OtherColumns.h"

#include <QSet>
#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCodes = 4096;
constexpr int mostColumns = 24;

QString plainName(const QString& name)
{
    QString plain;
    for (const QChar c : name.section(u':', 0, 0).toCaseFolded())
        if (c.isLetterOrNumber())
            plain += c;
    return plain;
}

/// Tells nothing about what an observation is of.
bool isRemark(const QString& plain)
{
    static const QSet<QString> remarks = {
        u"dataflow"_s,  u"structure"_s, u"structureid"_s, u"structurename"_s, u"action"_s,  u"lastupdate"_s,
        u"serieskey"_s, u"obskey"_s,    u"decimals"_s,    u"obscom"_s,        u"comment"_s, u"comments"_s,
        u"note"_s,      u"notes"_s,     u"footnote"_s,    u"footnotes"_s,     u"source"_s,  u"quelle"_s,
        u"obsflag"_s,   u"obsstatus"_s, u"confstatus"_s,  u"updated"_s,       u"title"_s,
    };
    return remarks.contains(plain);
}

bool isDimensionName(const QString& plain)
{
    static const QSet<QString> names = {
        u"unit"_s,
        u"einheit"_s,
        u"unitmeasure"_s,
        u"unitmult"_s,
        u"sex"_s,
        u"geschlecht"_s,
        u"age"_s,
        u"alter"_s,
        u"wstatus"_s,
        u"freq"_s,
        u"frequency"_s,
        u"sadj"_s,
        u"adjustment"_s,
        u"measure"_s,
        u"indic"_s,
        u"indicator"_s,
        u"naitem"_s,
        u"currency"_s,
        u"sizeemp"_s,
        u"statinfo"_s,
        u"isced11"_s,
        u"citizen"_s,
        u"nationality"_s,
        u"worktime"_s,
        u"variable"_s,
        u"partner"_s,
        u"pricebase"_s,
        u"transformation"_s,
        u"statusinemployment"_s,
        u"nationalität"_s,
        u"merkmal"_s,
        u"scale"_s,
    };
    return names.contains(plain) || plain.startsWith("indic"_L1);
}

/// The code that means all, or what is most often wanted; else the first.
QString preferred(const QStringList& codes)
{
    static const QStringList wanted = {u"T"_s,       u"TOTAL"_s, u"_T"_s,        u"EMP"_s,   u"THS"_s,
                                       u"THS_PER"_s, u"NR"_s,    u"PER"_s,       u"PERS"_s,  u"PS"_s,
                                       u"NSA"_s,     u"N"_s,     u"Insgesamt"_s, u"Total"_s, u"total"_s,
                                       u"_Z"_s,      u"A"_s,     u"Y_GE15"_s};
    for (const QString& code : wanted)
        if (codes.contains(code))
            return code;
    return codes.value(0);
}

} // namespace

OtherColumns::OtherColumns(const ReadOptions& options, const QStringList& names)
{
    for (int column = 0; column < names.size() && int(m_columns.size()) < mostColumns; ++column) {
        const auto filtered = std::any_of(options.filters.begin(), options.filters.end(),
                                          [&](const RowFilter& filter) { return filter.column == column; });
        const QString plain = plainName(names[column]);
        if (options.mapping.uses(column) || filtered || column == options.actionColumn || isRemark(plain) ||
            options.answers.mixedColumns.contains(column))
            continue;
        Column other;
        other.column = column;
        other.name = names[column].isEmpty() ? QString::number(column + 1) : names[column];
        other.known = isDimensionName(plain);
        m_columns.push_back(std::move(other));
    }
}

void OtherColumns::read(const RowSource& row)
{
    for (Column& column : m_columns) {
        if (column.dropped)
            continue;
        const std::string_view text =
            column.column < row.fieldCount() ? trimmed(row.field(column.column)) : std::string_view();
        if (const auto known = column.codes.recall(text)) {
            column.now = *known;
            continue;
        }
        column.dropped = column.codes.size() >= mostCodes || text.size() > 200;
        if (!column.dropped)
            column.now = column.codes.intern(text);
    }
    std::erase_if(m_columns, [](const Column& column) { return column.dropped; });
}

void OtherColumns::remember()
{
    for (Column& column : m_columns)
        column.all.push_back(quint16(column.now));
}

bool OtherColumns::explains(int observation, bool sameValue)
{
    bool explained = false;
    for (Column& column : m_columns) {
        if (column.all[size_t(observation)] == column.now || (sameValue && !column.known))
            continue;
        column.separates = true;
        explained = true;
    }
    return explained;
}

QVector<ImportQuestion> OtherColumns::questions() const
{
    QVector<ImportQuestion> questions;
    bool separated = false;
    for (const bool known : {true, false}) {
        for (const Column& column : m_columns) {
            const bool open = column.separates || (column.known && column.codes.size() > 1);
            // Once a unit is chosen, names and remarks beside it may no longer tell anything apart.
            const bool later = !known && separated;
            if (column.known != known || !open || later)
                continue;
            separated = separated || column.separates;
            ImportQuestion question;
            question.kind = ImportQuestion::Dimension;
            question.column = column.column;
            question.subject = column.name;
            question.codes = column.codes.codes();
            question.choices = question.codes;
            if (!column.separates)
                question.choices.append(u"*"_s);
            question.proposal = preferred(question.codes);
            question.count = question.codes.size();
            questions.append(question);
        }
    }
    std::sort(questions.begin(), questions.end(),
              [](const ImportQuestion& a, const ImportQuestion& b) { return a.column < b.column; });
    return questions;
}

} // namespace s3::evidence
