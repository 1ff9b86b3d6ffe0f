// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/ScreenContent.h"
#include "ui/workshop/console/SceneLayout.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace s3 {

class PresenterWindow;

/// What the room sees of one workshop of the project, in a window of its own and in the console's preview.
/// Lives as long as the project, so that the picture stays while the facilitator looks at other pages, and
/// while the main window is made anew in another language or appearance. Follows the records; what is frozen
/// stays as it was, also after a crash: see FrozenPicture.
class WorkshopScreen : public QObject {
    Q_OBJECT
public:
    /// The one of this project; made at the first call, owned by the project.
    static WorkshopScreen& of(Project& project);
    ~WorkshopScreen() override;

    void setWorkshop(const IdOf<Workshop>& workshop);
    void
    read(); ///< anew from the records, at once; changes of the project do so by themselves, a little later
    Cover cover() const { return m_cover; }
    const workshop::ScreenContent& content() const { return m_content; }

    /// Full screen on the second screen, if there is one; else a window that can be moved there. Brings it to
    /// the front if it is open.
    void open();
    void close();
    bool isOpen() const;
    PresenterWindow* window() const;

    bool dark() const { return m_dark; }
    void setDark(bool dark);
    ScreenColors colors() const;

    /// Of the window, or as large as the preview supposes it.
    QSizeF size() const;
    int page() const { return m_page; }
    int pageCount() const;
    /// To another page, round at the ends; pages then turn by themselves after a while again.
    void turn(int by);
    bool turnsByItself() const; ///< all but evidence, which is talked about
    static constexpr int secondsPerPage = 12;

    void paint(QPainter& painter) const; ///< in a painter scaled so that size() fits
    SceneItems items() const;            ///< of the current page; none if blank

Q_SIGNALS:
    void changed();

private:
    explicit WorkshopScreen(Project& project);
    void tick();
    void layOut();
    void keepFrozen() const; ///< the picture as it is now, if it is frozen
    bool thaw();             ///< brings back a picture that was frozen before the program ended

    Project& m_project;
    IdOf<Workshop> m_workshop;
    workshop::RunState m_state;
    workshop::ScreenContent m_content;
    std::optional<workshop::BlockTime> m_time;
    Cover m_cover = Cover::None;
    bool m_dark = true;
    int m_page = 0;
    qint64 m_turnedAt = 0;
    qint64 m_readAt = 0;
    QList<SceneItems> m_pages;
    QPointer<PresenterWindow> m_window;
    QTimer* m_timer;
    QTimer* m_reading;
};

} // namespace s3
