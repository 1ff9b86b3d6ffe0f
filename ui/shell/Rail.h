// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ToolDescriptor.h"

#include <QAbstractButton>
#include <QMap>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace s3 {

/// One row of the rail: a line with its number, a station on it, or a page of the whole project.
class RailItem : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Line, Station, ProjectPage };
    RailItem(Kind kind, Line line, const QString& text, QWidget* parent);

    void setState(const Completeness& state);  ///< of a station
    void setCount(int complete, int stations); ///< of a line
    void setCurrent(bool current);
    void setEnds(bool first, bool last); ///< where the coloured line begins and ends
    Line line() const { return m_line; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintLine(QPainter& painter) const;
    void paintStation(QPainter& painter) const;

    Kind m_kind;
    Line m_line;
    Completeness m_state;
    int m_complete = 0;
    int m_stations = 0;
    bool m_current = false;
    bool m_first = false;
    bool m_last = false;
};

/// The metro map as navigation: the five lines with their stations and progress, the project's pages beneath.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const std::vector<ToolDescriptor>& tools, QWidget* parent = nullptr);

    void setProject(const QString& title, const QString& subtitle);
    void setCompleteness(const QString& toolId, const Completeness& state);
    void setCurrent(const QString& toolId);
    void addFootWidget(QWidget* widget);
    QToolButton* menuButton() const { return m_menu; }

Q_SIGNALS:
    void toolChosen(const QString& toolId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void expand(Line line);
    void updateCounts();

    struct Station {
        RailItem* item = nullptr;
        Line line = Line::Project;
        Completeness state;
    };
    QMap<QString, Station> m_stations; ///< by tool id
    QMap<Line, RailItem*> m_lines;
    QMap<Line, QWidget*> m_groups;
    QMap<Line, QStringList> m_order;
    QString m_current;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QToolButton* m_menu = nullptr;
    QVBoxLayout* m_foot = nullptr;
};

} // namespace s3
