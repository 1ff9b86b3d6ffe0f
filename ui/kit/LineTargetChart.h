// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ChartStyle.h"
#include "ui/kit/RecordTableModel.h"

#include <QDate>
#include <optional>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace s3 {

struct DatedValue {
    QDate date;
    std::optional<double> value; ///< nothing = a gap; the line is not joined across it
};

/// What was measured over time against the path to the target: actual values as a line with points, the
/// target path dashed, the baseline as a level. Labels stand at the ends of the lines.
class LineTargetChart : public PlainChartView {
    Q_OBJECT
public:
    LineTargetChart(const QString& accessibleName, Line line, QWidget* parent = nullptr);

    /// Actual and target ordered by date. `unit` goes into the axis title.
    void setValues(const QVector<DatedValue>& actual, const QVector<DatedValue>& target,
                   std::optional<double> baseline, const QString& unit, int decimals = 0);
    QAbstractItemModel* twin() { return &m_twin; }
    static QVector<ColumnKind> twinKinds()
    {
        return {ColumnKind::Text, ColumnKind::Number, ColumnKind::Number};
    }

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Row {
        QDate date;
        std::optional<double> actual;
        std::optional<double> target;
    };
    void fitAxes();
    void labelDates();
    QPointF at(const DatedValue& value) const;

    Line m_line;
    QVector<DatedValue> m_actual;
    QVector<DatedValue> m_target;
    std::optional<double> m_baseline;
    int m_decimals = 0;
    QDate m_first;
    QDate m_last;
    QCategoryAxis* m_x; ///< milliseconds; labelled where a month or year begins
    QValueAxis* m_y;
    QLineSeries* m_frame; ///< holds the axes; without points of its own
    RecordTableModel<Row> m_twin;
};

} // namespace s3
