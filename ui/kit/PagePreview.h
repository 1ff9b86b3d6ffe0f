// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <memory>

namespace s3 {

namespace report {
class ReportPages;
}

/// The pages of a report as they will be printed, one below the other, as wide as there is room.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `accessibleName` says what the pages are.
    explicit PagePreview(const QString& accessibleName, QWidget* parent = nullptr);
    ~PagePreview() override;

    void setPages(std::shared_ptr<const report::ReportPages> pages);
    int pages() const; ///< 0 while there are none

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSizeF pageSize() const;
    void updateRange();

    std::shared_ptr<const report::ReportPages> m_pages;
};

} // namespace s3
