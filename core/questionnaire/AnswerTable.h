// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as a table file: the template, and what survey tools export (one respondent a row).
#pragma once

#include "core/evidence/SmallTable.h"
#include "core/questionnaire/Rounds.h"

namespace s3::questionnaire {

/// A table as read: nothing is understood yet.
using AnswerTable = evidence::SmallTable;

/// Limits of what a questionnaire's table may hold; larger files are refused.
inline constexpr int mostRespondents = 100'000;

/// Reads a table of any format the program knows (delimited text in any encoding and with any separator, the
/// first sheet of a workbook). InvalidInput if it is none or has no row below the header.
Result<AnswerTable> readAnswerTable(const QString& path);

struct ColumnUse {
    enum Kind {
        Unknown, ///< not recognised: to be chosen by the person; a problem until then
        Ignored,
        Code, ///< the respondent's
        Group,
        Item,
        Comment, ///< on a dimension
    };
    Kind kind = Unknown;
    RecordId target; ///< of the item or the dimension
    friend bool operator==(const ColumnUse&, const ColumnUse&) = default;
};

/// By the header: the item's code ("D1.3", "[D1.3]", "Q_D1.3"), else its text, else, where as many columns
/// are left over as items, by position. Columns that survey tools add (time, language, address) are ignored.
QList<ColumnUse> proposeUses(const AnswerTable& table, const Questionnaire& questionnaire);

struct ImportProblem {
    enum Kind {
        UnknownColumn, ///< no item has this code or text
        SameTarget,    ///< two columns for one thing
        NoItems,       ///< no column is an item
        OutOfRange,    ///< a number outside the scale
        NotAnAnswer,   ///< neither a number, a label nor a sign for "does not apply"
        SameCode,      ///< a respondent twice in the file
        CodeTaken,     ///< a respondent who is in the round already
        UnknownGroup,  ///< not one of the round's groups
        TooManyCells,  ///< beyond the last column
    };
    Kind kind = UnknownColumn;
    int line = 0;   ///< in the file, from 1
    int column = 0; ///< from 1; 0 = the row
    QString cell;
};

struct ImportRow {
    int line = 0;
    QString code; ///< empty = to be given
    QString group;
    AnswerSheet answers;
    QHash<RecordId, QString> comments;
    bool bad = false; ///< has a problem of its own
};

struct ImportPlan {
    QList<ImportRow> rows;         ///< those with at least one answer
    int emptyRows = 0;             ///< left out
    QList<ImportProblem> problems; ///< in the order of the file
    bool usable = true;            ///< false: the columns must be put right first
    int good() const;
};

/// `reversedTurned`: the file holds answers to reversed items already turned round; they are turned back,
/// since answers are stored as given.
ImportPlan planImport(const AnswerTable& table, const QList<ColumnUse>& uses, const RoundData& round,
                      bool reversedTurned);

/// Stores the rows without a problem of their own and gives how many. Refused if the plan is not usable, or
/// if there are problems and `skipBad` is false: then nothing is stored.
Result<int> storeImport(Writer& writer, const IdOf<SurveyRound>& round, const ImportPlan& plan, bool skipBad);

/// The header row that planImport() recognises: respondent, group, an item a column, a comment a dimension.
QByteArray templateCsv(const Questionnaire& questionnaire);

} // namespace s3::questionnaire
