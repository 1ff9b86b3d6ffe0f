// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RowSource.h"

#include <QCoreApplication>

namespace s3::evidence {

RowSource::~RowSource() = default;

int RowSource::fileColumn(int column) const
{
    return column + 1;
}

QString RowSource::placeOf(int row, int column) const
{
    if (column <= 0)
        return QCoreApplication::translate("RowSource", "line %1").arg(row);
    return QCoreApplication::translate("RowSource", "line %1, column %2").arg(row).arg(column);
}

} // namespace s3::evidence
