// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/AnswerTable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::questionnaire {

namespace {

/// Letters and digits only, folded: survey tools change white space, quotes and punctuation.
QString plain(const QString& text)
{
    QString folded;
    for (const QChar c : text.toCaseFolded())
        if (c.isLetterOrNumber())
            folded.append(c);
    return folded;
}

/// "[D1.3]", "Q_D1.3", "D1.3 Clusters were asked ...": the code at the start.
bool namesCode(const QString& header, const QString& code)
{
    static const QRegularExpression decoration(u"^\\s*(?:\\[|Q_?|item[ _]*)?"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    QString rest = header;
    const auto startsWithCode = [&] {
        if (!rest.startsWith(code, Qt::CaseInsensitive))
            return false;
        const QString after = rest.mid(code.size());
        // "D1.1" is not the start of "D1.10".
        return after.isEmpty() ||
               !(after.front().isLetterOrNumber() || after.front() == u'.' || after.front() == u'_');
    };
    if (startsWithCode())
        return true;
    rest.remove(decoration);
    return startsWithCode();
}

bool oneOf(const QString& header, const QStringList& words)
{
    return words.contains(plain(header));
}

ColumnUse useOf(const QString& header, const Questionnaire& questionnaire)
{
    if (oneOf(header,
              {u"respondent"_s, u"respondentcode"_s, u"code"_s, u"token"_s, u"responseid"_s, u"id"_s}))
        return {ColumnUse::Code, {}};
    if (oneOf(header,
              {u"group"_s, u"respondentgroup"_s, u"gruppe"_s, u"groupe"_s, u"gruppo"_s, u"skupina"_s}))
        return {ColumnUse::Group, {}};
    const QString text = plain(header);
    for (const Part& part : questionnaire.parts) {
        if (oneOf(header,
                  {plain(part.dimension.code) + u"comment"_s, u"comment"_s + plain(part.dimension.code)}))
            return {ColumnUse::Comment, part.dimension.id};
        for (const InstrumentItem& item : part.items)
            if (namesCode(header, item.code) || (!text.isEmpty() && plain(item.body) == text))
                return {ColumnUse::Item, item.id};
    }
    // Text within the header, e.g. "How far do you agree? [Clusters were asked early enough.]"
    for (const InstrumentItem& item : questionnaire.items())
        if (const QString body = plain(item.body); body.size() >= 12 && text.contains(body))
            return {ColumnUse::Item, item.id};
    static const QStringList ofTools{
        u"timestamp"_s,     u"submitdate"_s, u"startdate"_s,   u"datestamp"_s, u"enddate"_s, u"lastpage"_s,
        u"startlanguage"_s, u"seed"_s,       u"ipaddr"_s,      u"ipaddress"_s, u"refurl"_s,  u"duration"_s,
        u"progress"_s,      u"finished"_s,   u"zeitstempel"_s, u"date"_s,      u"time"_s,    u"status"_s};
    return {oneOf(header, ofTools) ? ColumnUse::Ignored : ColumnUse::Unknown, {}};
}

} // namespace

Result<AnswerTable> readAnswerTable(const QString& path)
{
    return evidence::readSmallTable(path, mostRespondents);
}

QList<ColumnUse> proposeUses(const AnswerTable& table, const Questionnaire& questionnaire)
{
    QList<ColumnUse> uses;
    QList<int> unknown;
    QSet<RecordId> taken;
    for (const QString& header : table.header) {
        ColumnUse use = useOf(header, questionnaire);
        const bool once = use.kind == ColumnUse::Item || use.kind == ColumnUse::Comment;
        if (once && taken.contains(use.target))
            use = {};
        if (once)
            taken.insert(use.target);
        if (use.kind == ColumnUse::Unknown)
            unknown.append(int(uses.size()));
        uses.append(use);
    }
    const QList<InstrumentItem> items = questionnaire.items();
    const bool noneRecognised = std::none_of(items.begin(), items.end(),
                                             [&](const InstrumentItem& i) { return taken.contains(i.id); });
    if (noneRecognised && unknown.size() == items.size())
        for (int i = 0; i < unknown.size(); ++i)
            uses[unknown.at(i)] = {ColumnUse::Item, items.at(i).id};
    return uses;
}

QByteArray templateCsv(const Questionnaire& questionnaire)
{
    const auto cell = [](QString text) {
        // A spreadsheet would take these for a formula.
        if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
            text.prepend(u'\'');
        if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        return text;
    };
    QStringList header{u"respondent"_s, u"group"_s};
    for (const InstrumentItem& item : questionnaire.items())
        header.append(cell(item.code));
    for (const Part& part : questionnaire.parts)
        header.append(cell(part.dimension.code + u" comment"_s));
    return (header.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace s3::questionnaire
