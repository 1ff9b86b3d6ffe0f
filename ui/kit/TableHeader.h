// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace s3 {

/// The header of a DataTable: small soft text aligned with its column, the sorting arrow beside it. A header
/// that does not fit takes two lines, and shows itself whole in a tool tip.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);
    /// Room that the header of a column wants, arrow included.
    int widthFor(const QString& text) const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
};

} // namespace s3
