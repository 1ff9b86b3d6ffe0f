// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/specialisation/ShownBoard.h"
#include "ui/kit/MarkChart.h"

namespace s3 {

/// The region's own figures side by side, wrapping where there is no room: each is explained on hover and can
/// be kept like any other number.
class FigureStrip : public MarkChart {
    Q_OBJECT
public:
    explicit FigureStrip(QWidget* parent = nullptr);

    void showBoard(const ShownBoardPtr& shown);
    /// The figure that is selected; empty if none.
    QVector<BoardMark> marks() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {720, heightForWidth(720)}; }
    QSize minimumSizeHint() const override { return {280, heightForWidth(qMax(280, width()))}; }

protected:
    QVector<Mark> marksIn(const QRectF& rect) const override;
    void draw(QPainter& painter, const QRectF& rect) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Figure {
        evidence::FindingMeasure measure;
        QString name;
        QString text;
        QString tip;
    };
    int columnsIn(qreal width) const;
    QRectF cell(const QRectF& rect, int figure) const;

    ShownBoardPtr m_shown;
    QVector<Figure> m_figures;
};

} // namespace s3
