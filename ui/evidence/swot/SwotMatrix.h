// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/swot/SwotList.h"
#include "ui/kit/ChartCard.h"

#include <array>

class QLabel;
class QLineEdit;

namespace s3 {

/// The four quadrants: inside above, outside below; what helps left, what hinders right. Draws itself for
/// pictures.
class SwotMatrix : public QWidget, public PaintedChart {
    Q_OBJECT
public:
    explicit SwotMatrix(QWidget* parent = nullptr);

    void setEntries(Quadrant quadrant, const QVector<SwotEntry>& entries);
    void setWritable(bool writable);
    SwotList* list(Quadrant quadrant) const { return m_parts.at(size_t(quadrant)).list; }
    QLineEdit* quick(Quadrant quadrant) const { return m_parts.at(size_t(quadrant)).quick; }
    /// Chooses the entry wherever it is, and nothing elsewhere; `focus` puts the keyboard on it.
    void choose(const IdOf<SwotItem>& id, bool focus);

    void paintChart(QPainter& painter, const QRectF& rect) override;

Q_SIGNALS:
    void wished(const s3::SwotWish& wish);
    void entryChosen(const s3::IdOf<s3::SwotItem>& id);
    void addRequested(s3::Quadrant quadrant, const QString& title);
    void renamed(const s3::IdOf<s3::SwotItem>& id, const QString& title);

private:
    struct Part {
        QLabel* count = nullptr;
        QLineEdit* quick = nullptr;
        SwotList* list = nullptr;
    };
    QWidget* makePart(Quadrant quadrant);
    void paintQuadrant(QPainter& painter, Quadrant quadrant, const QRectF& rect) const;

    std::array<Part, 4> m_parts;
};

} // namespace s3
