// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScreen;

namespace s3 {

class WorkshopScreen;

/// The window for the room. Goes to the second screen by itself and fills it, also when that is plugged in
/// while the window is open, and comes back as a window when it is unplugged. F11 fills the screen, Escape
/// goes back to a window; Page Up and Page Down turn pages.
class PresenterWindow : public QWidget {
    Q_OBJECT
public:
    explicit PresenterWindow(WorkshopScreen& screen);
    /// As a window where there is but one screen. `gone`: a screen that is just being unplugged.
    void showOnSecondScreen(const QScreen* gone = nullptr);
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
    QScreen* consoleScreen(const QScreen* gone) const;
    /// One that the console is not on; null if there is none.
    QScreen* secondScreen(const QScreen* gone = nullptr) const;

    WorkshopScreen& m_screen;
};

} // namespace s3
