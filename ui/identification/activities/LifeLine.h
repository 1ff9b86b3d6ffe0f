// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Lifecycle.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace s3 {

/// The stations of an activity's life on a line: those behind it with their dates, where it is, what may
/// come.
class LifeStations : public QWidget {
    Q_OBJECT

public:
    explicit LifeStations(QWidget* parent);
    void setLife(const QList<identification::LifeStage>& life);
    QSize sizeHint() const override { return {420, 46}; }
    QSize minimumSizeHint() const override { return {240, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Station {
        QString name;
        QString date;
        bool reached = false;
        bool current = false;
    };
    QList<Station> m_stations;
};

/// The stations, and below them on request every change with its reason.
class LifeLine : public QWidget {
    Q_OBJECT

public:
    explicit LifeLine(QWidget* parent);
    void setLife(const QList<identification::LifeStage>& life);

private:
    LifeStations* m_stations;
    QToolButton* m_open;
    QLabel* m_changes;
};

} // namespace s3
