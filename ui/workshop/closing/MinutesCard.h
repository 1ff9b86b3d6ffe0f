// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/PagePrint.h"
#include "ui/workshop/WorkshopDesk.h"

#include <memory>

class QPushButton;

namespace s3 {

namespace report {
struct Document;
}

class Background;
class InlineMessage;
class PagePreview;

/// The minutes: saved as a file, printed, and looked at before, page by page as they will be. Before the
/// workshop is closed as well.
class MinutesCard : public Card {
    Q_OBJECT
public:
    explicit MinutesCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    /// The pages are laid out only while they are looked at.
    void refresh();
    void setPrinterChooser(PrinterChooser choose) { m_choosePrinter = std::move(choose); }

Q_SIGNALS:
    /// What is still being typed belongs into the minutes and has to be stored now.
    void aboutToRead();

private:
    report::Document read();
    void save();
    void print();
    void showPages();

    WorkshopDesk& m_desk;
    PrinterChooser m_choosePrinter = &askForPrinter;
    Background* m_work;
    InlineMessage* m_message;
    QPushButton* m_look;
    PagePreview* m_preview;
};

} // namespace s3
