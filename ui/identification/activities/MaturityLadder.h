// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace s3 {

/// The ladder of maturity, 0 idea to 5 self-sustaining, as rising steps. A click or an arrow key moves along
/// it; Delete or a second click on the same step says "not judged".
class MaturityLadder : public QWidget {
    Q_OBJECT

public:
    explicit MaturityLadder(QWidget* parent);

    std::optional<int> step() const { return m_step; }
    /// Does not signal.
    void setStep(std::optional<int> step);
    QSize sizeHint() const override { return {240, 76}; }
    QSize minimumSizeHint() const override { return {160, 76}; }

Q_SIGNALS:
    void stepChosen(std::optional<int> step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF stepRect(int step) const;
    int stepAt(const QPointF& point) const; ///< -1 beside the ladder
    void choose(std::optional<int> step);
    void describe();

    std::optional<int> m_step;
};

} // namespace s3
