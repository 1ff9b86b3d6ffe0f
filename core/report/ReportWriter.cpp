// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportWriter.h"

#include "core/report/HtmlWriter.h"
#include "core/report/OdtWriter.h"
#include "core/report/PdfWriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace s3::report {

QStringList reportEndings()
{
    return {u"pdf"_s, u"odt"_s, u"html"_s};
}

Result<void> writeReport(const Document& document, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf"_s)
        return writePdf(document, path);
    if (ending == u"odt"_s)
        return writeOdt(document, path);
    if (ending == u"html"_s || ending == u"htm"_s)
        return writeHtml(document, path);
    return Error{ErrorCode::InvalidValue,
                 u"a report cannot be written as \"%1\""_s.arg(ending),
                 u"."_s + reportEndings().join(u", ."_s),
                 {path, 0, 0}};
}

} // namespace s3::report
