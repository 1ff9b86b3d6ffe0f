// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/GridTwin.h"
#include "ui/kit/MarkChart.h"
#include "ui/kit/Theme.h"

#include <optional>

namespace s3 {

struct DumbbellItem {
    QString label;
    std::optional<double> first;
    std::optional<double> second;
};

/// Two values a row on a common axis from 0, joined by a line whose length is the gap; the difference (first
/// less second) stands at the right. What is missing has no mark, and no difference.
class DumbbellChart : public MarkChart {
    Q_OBJECT
public:
    explicit DumbbellChart(const QString& accessibleName, QWidget* parent = nullptr);

    void setNames(const QString& label, const QString& first, const QString& second);
    /// The difference shown is second less first, signed: what the first must change to be the second.
    void setShowsChange();
    /// Whose colours the two values have; Evidence and Development if not said.
    void setLines(Line first, Line second);
    void setItems(const QVector<DumbbellItem>& items, double maximum = 100);
    GridTwin* twin() override { return &m_twin; }
    QVector<ColumnKind> twinKinds() const override { return m_twin.kinds(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;

private:
    std::optional<double> gapOf(const DumbbellItem& item) const;
    QString gapText(const DumbbellItem& item) const;
    /// The left end and the width of the axis.
    std::pair<double, double> axis(const QRectF& rect) const;
    QRectF rowRect(const QRectF& rect, int row) const;

    bool m_showsChange = false;
    Line m_firstLine = Line::Evidence;
    Line m_secondLine = Line::Development;
    QString m_label;
    QString m_first;
    QString m_second;
    QVector<DumbbellItem> m_items;
    double m_maximum = 100;
    GridTwin m_twin;
};

} // namespace s3
