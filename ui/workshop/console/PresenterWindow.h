// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace s3 {

class WorkshopScreen;

/// The window for the room. F11 fills the screen, Escape goes back to a window; Page Up and Page Down turn
/// pages.
class PresenterWindow : public QWidget {
    Q_OBJECT
public:
    explicit PresenterWindow(WorkshopScreen& screen);
    void showOnSecondScreen();
    void setFullScreen(bool full);

Q_SIGNALS:
    void resized();
    void shown(bool visible);
    void translated(); ///< the language of the program changed

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    WorkshopScreen& m_screen;
};

} // namespace s3
