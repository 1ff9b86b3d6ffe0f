// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"

namespace s3::evidence {

/// Columns that nothing is mapped to. One that holds several codes for the same region, industry and period
/// is a dimension of the table (unit, sex ...) of which one code has to be chosen.
class OtherColumns {
public:
    /// `names` may be shorter than the table is wide; it is then extended by numbers.
    OtherColumns(const ReadOptions& options, const QStringList& names);

    bool isEmpty() const { return m_columns.empty(); }
    /// Looks at the row at hand, before its observations are added.
    void read(const RowSource& row);
    /// A new observation was made of the row at hand.
    void remember();
    /// The row at hand gives an observation again; true if another code in one of the columns explains that.
    bool explains(int observation, bool sameValue);

    QVector<ImportQuestion> questions() const;

private:
    struct Column {
        int column = 0;
        QString name;
        bool known = false; ///< its name is that of a dimension
        CodeBook codes;
        int now = 0;              ///< code of the row at hand
        std::vector<quint16> all; ///< of each observation
        bool dropped = false;     ///< too many codes: a text
        bool separates = false;   ///< tells observations apart
    };
    std::vector<Column> m_columns;
};

} // namespace s3::evidence
