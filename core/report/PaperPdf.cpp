// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PaperPdf.h"

#include "core/report/TextTools.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {
constexpr int dotsPerPoint = 10;
} // namespace

QFont paper::font(double size, bool bold)
{
    QFont font(reportFontFamily());
    font.setPixelSize(int(size));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

Result<QByteArray> paperPdf(const QString& title,
                            const std::function<void(QPainter&, const std::function<void()>&)>& paint)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Storage, u"no buffer"_s, {}, {}};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(72 * dotsPerPoint);
        writer.setTitle(title);
        QPainter painter(&writer);
        if (!painter.isActive())
            return Error{ErrorCode::Storage, u"no PDF painter"_s, {}, {}};
        painter.scale(dotsPerPoint, dotsPerPoint);
        paint(painter, [&writer] { writer.newPage(); });
    }
    return pdf;
}

} // namespace s3::report
