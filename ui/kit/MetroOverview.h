// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/MetroLine.h"

#include <QVector>
#include <QWidget>

namespace s3 {

struct MetroStation {
    QString id;
    QString title;
    StationState state = StationState::None;
    QString tip; ///< e.g. "3 of 5"; may be empty
};

struct MetroLineInfo {
    Line line = Line::Evidence;
    QString title;
    QVector<MetroStation> stations;
    GateState gate = GateState::Locked;
    QString gateTip; ///< what the gate lacks; may be empty
};

/// The five lines side by side with stations, slanted labels and gates. Where the width is too small for all
/// lines in one row they take two or more, so that no label is cut. Left and right arrow walk along stations
/// and gates, Return or a click goes there.
class MetroOverview : public QWidget {
    Q_OBJECT
public:
    explicit MetroOverview(QWidget* parent = nullptr);

    void setLines(const QVector<MetroLineInfo>& lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void stationActivated(const QString& id);
    /// `line`: the number of the line whose gate it is.
    void gateActivated(int line);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Stop {
        int line = 0;     ///< index into m_lines
        int station = -1; ///< -1 = the gate
        QPointF at;
    };
    struct Section {
        int line = 0;
        qreal left = 0;
        qreal right = 0; ///< centre of the gate
        qreal y = 0;     ///< of the track
    };
    struct Arrangement {
        QVector<Section> sections;
        QVector<Stop> stops;
        int height = 0;
    };

    Arrangement arrange(int width) const;
    qreal lineWidth(const MetroLineInfo& line) const;
    qreal labelDepth(int first, int end) const;
    qreal lastLabelReach(const MetroLineInfo& line) const;
    int stopAt(const QPointF& point) const;
    QString describe(const Stop& stop) const;
    QPolygonF labelShape(const Stop& stop) const;
    void paintLabel(QPainter& painter, const Stop& stop, bool lit, const ThemeColors& colors) const;
    void setCurrent(int index);
    void activate(int index);

    QVector<MetroLineInfo> m_lines;
    Arrangement m_shown;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace s3
