// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/PresenterWindow.h"

#include "ui/workshop/console/WorkshopScreen.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace s3 {

PresenterWindow::PresenterWindow(WorkshopScreen& screen)
    : m_screen(screen)
{
    setObjectName(u"presenter"_s);
    // The program ends with its main window, whether or not the room still looks at this one.
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    // The keyboard stays with the console.
    setAttribute(Qt::WA_ShowWithoutActivating);
    setMinimumSize(480, 270);
    resize(960, 540);
    describe();
    connect(&screen, &WorkshopScreen::changed, this, [this] {
        describe();
        update();
    });
    // A screen that comes is given its place on the desktop a moment later.
    connect(qApp, &QGuiApplication::screenAdded, this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (isVisible() && !isFullScreen() && secondScreen())
                showOnSecondScreen();
        });
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, [this](const QScreen* gone) {
        if (isVisible() && this->screen() == gone)
            showOnSecondScreen(gone);
    });
}

void PresenterWindow::describe()
{
    setWindowTitle(tr("For the room – S3 Facilitator"));
    const QStringList texts = m_screen.content().texts();
    if (accessibleDescription() != texts.join(u'\n'))
        setAccessibleDescription(texts.join(u'\n'));
}

// The projector may well be the primary screen; what counts is where the console is.
QScreen* PresenterWindow::consoleScreen(const QScreen* gone) const
{
    for (const QWidget* window : QApplication::topLevelWidgets())
        if (window != this && window->isVisible() && window->windowType() == Qt::Window &&
            window->screen() != gone)
            return window->screen();
    for (QScreen* one : QGuiApplication::screens())
        if (one != gone)
            return one;
    return QGuiApplication::primaryScreen();
}

QScreen* PresenterWindow::secondScreen(const QScreen* gone) const
{
    const QScreen* console = consoleScreen(gone);
    for (QScreen* one : QGuiApplication::screens())
        if (one != console && one != gone)
            return one;
    return nullptr;
}

void PresenterWindow::showOnSecondScreen(const QScreen* gone)
{
    // A window that fills a screen stays there when it is moved; so it is one of its own first.
    if (isFullScreen())
        showNormal();
    if (QScreen* other = secondScreen(gone)) {
        setScreen(other);
        setGeometry(other->geometry());
        return setFullScreen(true);
    }
    // Out of the way of the console, as far as one screen allows.
    QScreen* console = consoleScreen(gone);
    const QRect room = console->availableGeometry();
    const QSize size = QSize(960, 540).boundedTo(room.size());
    setScreen(console);
    setGeometry({room.bottomRight() - QPoint(size.width(), size.height()), size});
    showNormal();
}

void PresenterWindow::setFullScreen(bool full)
{
    // Not showFullScreen(): that takes the keyboard away from the console.
    if (full)
        setWindowState(Qt::WindowFullScreen);
    full ? show() : showNormal();
}

void PresenterWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_screen.paint(painter);
}

void PresenterWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F11:
        setFullScreen(!isFullScreen());
        break;
    case Qt::Key_Escape:
        setFullScreen(false);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Space:
        m_screen.turn(1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        m_screen.turn(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PresenterWindow::mouseDoubleClickEvent(QMouseEvent*)
{
    setFullScreen(!isFullScreen());
}

void PresenterWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void PresenterWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown(true);
}

void PresenterWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT shown(false);
}

void PresenterWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // A pointer over the picture says nothing to the room.
    if (event->type() == QEvent::WindowStateChange)
        setCursor(isFullScreen() ? Qt::BlankCursor : Qt::ArrowCursor);
    else if (event->type() == QEvent::LanguageChange)
        Q_EMIT translated();
}

} // namespace s3
