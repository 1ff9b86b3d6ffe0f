// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/synergy_diamond/DiamondPainter.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/GridTwin.h"

class QMimeData;

namespace s3 {

/// What cards are dragged as: "table:id in hexadecimal".
namespace diamondmime {
QString card();
QByteArray bytes(const RecordRef& ref);
RecordRef ref(const QMimeData* data);
} // namespace diamondmime

/// The drawing of a diamond, where a corner and a region are chosen and cards are dropped. Keys: arrows or
/// N, E, S, W choose the corner, R the next region, digits give the strength, Delete takes it away, Enter
/// goes on to the entries.
class DiamondChart : public QWidget, public PaintedChart {
    Q_OBJECT
public:
    explicit DiamondChart(QWidget* parent = nullptr);

    void setSheet(const std::optional<identification::DiamondSheet>& sheet, int corner, int region);
    QAbstractItemModel* twin() { return &m_twin; }
    QVector<ColumnKind> twinKinds() const { return m_twin.kinds(); }

    void paintChart(QPainter& painter, const QRectF& rect) override;
    QSize sizeHint() const override { return {460, 420}; }
    QSize minimumSizeHint() const override { return {260, 220}; }

Q_SIGNALS:
    void chosen(int corner, int region);
    /// Nothing = take it away.
    void strengthGiven(std::optional<int> value);
    void entryWanted();
    void cardDropped(int corner, const s3::RecordRef& card);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF area() const { return QRectF(rect()).adjusted(8, 6, -8, -6); }
    DiamondPainter painterOf() const;
    QString sentence(int corner, int region) const;
    void fillTwin();

    std::optional<identification::DiamondSheet> m_sheet;
    GridTwin m_twin;
    int m_corner = -1;
    int m_region = -1;
    int m_dropCorner = -1;
};

} // namespace s3
