// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/workshop/console/RunControls.h"

#include <QMap>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QToolButton;

namespace s3 {

class Pill;
class WorkshopScreen;

/// The room's picture in small, alive.
class ScreenPreview : public QWidget {
    Q_OBJECT
public:
    ScreenPreview(WorkshopScreen& screen, QWidget* parent);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    WorkshopScreen& m_screen;
};

/// What the room sees: the picture, what it shows, freeze and blank, pages, the window.
class ScreenCard : public Card {
    Q_OBJECT
public:
    ScreenCard(RunControls& run, WorkshopScreen& screen, QWidget* parent = nullptr);
    void refresh();
    void toggleWindow();
    void chooseRound(); ///< opens the list of rounds

private:
    QWidget* makeScenes();
    QWidget* makeRounds(QWidget* parent);
    QWidget* makeCovers();
    void refreshRounds();
    QWidget* makePages();
    void follow();
    void resizeEvent(QResizeEvent* event) override;

    RunControls& m_run;
    WorkshopScreen& m_screen;
    Pill* m_state;
    ScreenPreview* m_preview;
    QBoxLayout* m_columns;
    QMap<Scene, QPushButton*> m_scenes;
    QComboBox* m_rounds;
    QPushButton* m_freeze;
    QPushButton* m_blank;
    QPushButton* m_reveal;
    QPushButton* m_light;
    QPushButton* m_window;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_page;
};

/// A short name for the buttons of the console, "Activities" for transformative activities.
QString sceneName(Scene scene);

} // namespace s3
