// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/WorkshopScreen.h"

#include "ui/workshop/console/FrozenPicture.h"
#include "ui/workshop/console/PresenterWindow.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr QSizeF supposedSize{1280, 720};
/// Expected starts on the agenda move with the time.
constexpr qint64 readAgainMs = 20'000;

} // namespace

WorkshopScreen& WorkshopScreen::of(Project& project)
{
    if (auto* made = project.findChild<WorkshopScreen*>(QString(), Qt::FindDirectChildrenOnly))
        return *made;
    return *new WorkshopScreen(project);
}

WorkshopScreen::WorkshopScreen(Project& project)
    : QObject(&project)
    , m_project(project)
    , m_timer(new QTimer(this))
    , m_reading(new QTimer(this))
{
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, &WorkshopScreen::tick);
    // Once for a burst of changes, e.g. ballots typed in a row.
    m_reading->setSingleShot(true);
    m_reading->setInterval(40);
    connect(m_reading, &QTimer::timeout, this, &WorkshopScreen::read);
    connect(&project, &Project::changed, this, [this] {
        if (!m_reading->isActive() && !m_workshop.isNull())
            m_reading->start();
    });
}

// The project is no longer one when its children go: nothing is read here.
WorkshopScreen::~WorkshopScreen()
{
    delete m_window;
}

void WorkshopScreen::setWorkshop(const IdOf<Workshop>& workshop)
{
    if (m_workshop == workshop)
        return;
    m_workshop = workshop;
    m_page = 0;
    m_cover = Cover::None;
    m_pages.clear();
    m_timer->start();
    if (!thaw())
        read();
}

bool WorkshopScreen::thaw()
{
    m_state = workshop::runState(m_project, m_workshop);
    if (m_state.run.cover != Cover::Frozen)
        return false;
    const auto kept = FrozenPicture::recall(m_workshop, FrozenPicture::occasion(m_project, m_state.run));
    if (!kept)
        return false;
    m_cover = Cover::Frozen;
    m_content = kept->content;
    m_time = kept->time;
    m_page = kept->page;
    m_dark = kept->dark;
    layOut();
    if (kept->open)
        open();
    return true;
}

void WorkshopScreen::keepFrozen() const
{
    if (m_cover == Cover::Frozen)
        FrozenPicture{m_content, m_time, m_page, m_dark, isOpen()}.keep(
            m_workshop, FrozenPicture::occasion(m_project, m_state.run));
}

void WorkshopScreen::read()
{
    m_state = workshop::runState(m_project, m_workshop);
    const qint64 now = m_project.clock().nowMs();
    m_readAt = now;
    const bool still = m_cover == Cover::Frozen && m_state.run.cover == Cover::Frozen;
    const bool freezes = m_cover == Cover::None && m_state.run.cover == Cover::Frozen && !m_pages.isEmpty();
    m_cover = m_state.run.cover;
    if (freezes)
        keepFrozen();
    if (still || freezes)
        return void(Q_EMIT changed());
    const Scene before = m_content.scene;
    m_content = workshop::screenContent(m_project, m_state, now);
    m_time = m_content.time;
    if (m_content.scene != before) {
        m_page = 0;
        m_turnedAt = now;
    }
    layOut();
    if (m_cover == Cover::Frozen)
        keepFrozen(); // frozen elsewhere, or from the dark: it stands still from here
    else
        FrozenPicture::forget(m_workshop);
}

void WorkshopScreen::layOut()
{
    m_pages = SceneLayout(m_content, size(), colors()).pages();
    m_page = qBound(0, m_page, int(m_pages.size()) - 1);
    Q_EMIT changed();
}

void WorkshopScreen::tick()
{
    if (m_cover == Cover::Frozen || m_workshop.isNull())
        return;
    const qint64 now = m_project.clock().nowMs();
    if (m_content.scene == Scene::Agenda && qAbs(now - m_readAt) > readAgainMs)
        return read();
    if (turnsByItself() && pageCount() > 1 && qAbs(now - m_turnedAt) >= secondsPerPage * 1000)
        turn(1);
    if (m_state.running())
        m_time = m_state.time(now);
    Q_EMIT changed();
}

bool WorkshopScreen::turnsByItself() const
{
    return m_content.scene != Scene::Evidence;
}

int WorkshopScreen::pageCount() const
{
    return int(m_pages.size());
}

void WorkshopScreen::turn(int by)
{
    if (m_cover == Cover::Frozen || m_pages.isEmpty())
        return;
    const int count = int(m_pages.size());
    m_page = ((m_page + by) % count + count) % count;
    m_turnedAt = m_project.clock().nowMs();
    Q_EMIT changed();
}

ScreenColors WorkshopScreen::colors() const
{
    const Line line = m_state.workshop.kind == WorkshopKind::Adw ? Line::Development : Line::Identification;
    return screenColors(m_dark, line);
}

void WorkshopScreen::setDark(bool dark)
{
    m_dark = dark;
    layOut();
    keepFrozen();
}

QSizeF WorkshopScreen::size() const
{
    return isOpen() ? QSizeF(m_window->size()) : supposedSize;
}

SceneItems WorkshopScreen::items() const
{
    if (m_cover == Cover::Blank || m_pages.isEmpty())
        return {};
    return SceneLayout(m_content, size(), colors()).head(m_time) + m_pages.at(m_page);
}

void WorkshopScreen::paint(QPainter& painter) const
{
    ScreenColors used = colors();
    if (m_cover == Cover::Blank)
        used.ground = Qt::black;
    paintScene(painter, size(), used, items());
}

bool WorkshopScreen::isOpen() const
{
    return m_window && m_window->isVisible();
}

PresenterWindow* WorkshopScreen::window() const
{
    return m_window;
}

void WorkshopScreen::open()
{
    if (!m_window) {
        m_window = new PresenterWindow(*this);
        connect(m_window, &PresenterWindow::resized, this, &WorkshopScreen::layOut);
        connect(m_window, &PresenterWindow::translated, this, &WorkshopScreen::read);
        connect(m_window, &PresenterWindow::shown, this, [this] {
            keepFrozen();
            Q_EMIT changed();
        });
    }
    if (isOpen()) {
        m_window->raise();
        m_window->activateWindow();
        return;
    }
    m_window->showOnSecondScreen();
    layOut();
}

void WorkshopScreen::close()
{
    if (m_window)
        m_window->close();
}

} // namespace s3
