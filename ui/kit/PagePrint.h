// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPrinter;
class QString;
class QWidget;

namespace s3 {

namespace report {
class ReportPages;
}

/// Prints the pages that the printer is set to (all if no range is set), each as large as the sheet allows
/// and in its middle. False if the printer does not begin or breaks off.
bool printPages(const report::ReportPages& pages, QPrinter& printer);

/// Sets the printer up; false = the person cancelled. A seam, so that tests answer.
using PrinterChooser = std::function<bool(QPrinter& printer, QWidget* window)>;
/// The system's print dialog.
bool askForPrinter(QPrinter& printer, QWidget* window);

enum class Printed { Yes, Cancelled, Failed };
/// Asks for the printer and prints on it; `title` is the name of the print job.
Printed printWith(const PrinterChooser& choose, const report::ReportPages& pages, const QString& title,
                  QWidget* window);

} // namespace s3
