// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PagePrint.h"

#include "core/report/ReportPages.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

namespace s3 {

bool printPages(const report::ReportPages& pages, QPrinter& printer)
{
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    QPainter painter;
    if (first > last || !painter.begin(&printer))
        return false;
    const QSizeF page = report::ReportPages::size();
    const QSizeF sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    const double scale = qMin(sheet.width() / page.width(), sheet.height() / page.height());
    for (int index = first; index <= last; ++index) {
        if (index > first && !printer.newPage())
            return false;
        painter.save();
        painter.translate((sheet.width() - page.width() * scale) / 2,
                          (sheet.height() - page.height() * scale) / 2);
        painter.scale(scale, scale);
        pages.paint(painter, index);
        painter.restore();
    }
    return painter.end();
}

bool askForPrinter(QPrinter& printer, QWidget* window)
{
    QPrintDialog dialog(&printer, window);
    return dialog.exec() == QDialog::Accepted;
}

Printed printWith(const PrinterChooser& choose, const report::ReportPages& pages, const QString& title,
                  QWidget* window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(title);
    if (!choose(printer, window))
        return Printed::Cancelled;
    return printPages(pages, printer) ? Printed::Yes : Printed::Failed;
}

} // namespace s3
