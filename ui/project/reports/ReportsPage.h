// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

class QCheckBox;
class QLabel;

namespace s3 {

namespace report {
class ReportPages;
}

class Background;
class PagePreview;

/// The process report: which lines go in, how it will look, and out as PDF, ODT or HTML.
class ReportsPage : public Page {
    Q_OBJECT

public:
    ReportsPage(ToolContext& context, const ToolDescriptor& descriptor);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    QList<int> chosenLines() const;
    void showPages(std::shared_ptr<const report::ReportPages> pages);
    void write(const QString& ending);

    QList<QCheckBox*> m_lines; ///< index 0 = the project as a whole
    QLabel* m_extent;
    PagePreview* m_preview;
    Background* m_background;
};

} // namespace s3
