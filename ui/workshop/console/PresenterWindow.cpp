// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/PresenterWindow.h"

#include "ui/workshop/console/WorkshopScreen.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

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
}

void PresenterWindow::describe()
{
    setWindowTitle(tr("For the room – S3 Facilitator"));
    const QStringList texts = m_screen.content().texts();
    if (accessibleDescription() != texts.join(u'\n'))
        setAccessibleDescription(texts.join(u'\n'));
}

void PresenterWindow::showOnSecondScreen()
{
    QScreen* main = QGuiApplication::primaryScreen();
    QScreen* other = nullptr;
    for (QScreen* one : QGuiApplication::screens())
        if (one != main)
            other = one;
    if (!other) {
        showNormal();
        // Out of the way, as far as one screen allows.
        const QRect room = main->availableGeometry();
        move(room.right() - frameGeometry().width(), room.bottom() - frameGeometry().height());
        return;
    }
    setGeometry(other->geometry());
    setFullScreen(true);
}

void PresenterWindow::setFullScreen(bool full)
{
    full ? showFullScreen() : showNormal();
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
