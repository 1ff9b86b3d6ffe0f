// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the window does not answer on a wall of 1,000 cards: the slowest and the middle frame while
// scrolling, dragging, filtering and capturing; and how long the search for look-alikes takes off its thread.
// A frame is one step with all events it causes, painting included.
#include "tests/pages/PageHarness.h"

#include "core/workshop/AgendaPack.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/NearDuplicates.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/WorkshopDesk.h"
#include "ui/workshop/wall/IdeaWall.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

constexpr int cards = 1000;
constexpr int groups = 12;

QStringList texts()
{
    const QStringList what{u"Shared pilot line"_s,  u"Repair network"_s, u"Réseau de réparation"_s,
                           u"Fachkräfteschule"_s,   u"Data space"_s,     u"Scuola di disegno"_s,
                           u"Mreža dobaviteljev"_s, u"Leasing model"_s};
    const QStringList of{u"wood"_s,   u"recycled fibre"_s, u"hydrogen"_s,  u"dairy waste"_s, u"tourism"_s,
                         u"optics"_s, u"Stahl"_s,          u"batteries"_s, u"eau"_s,         u"bridges"_s};
    const QStringList part{u"bo"_s,  u"ri"_s,  u"ka"_s,  u"lem"_s, u"ost"_s,
                           u"gur"_s, u"pin"_s, u"weh"_s, u"dal"_s, u"zu"_s};
    QStringList list;
    for (int i = 0; i < cards; ++i) {
        const QString village = part.at(i % 10) + part.at(i / 10 % 10) + part.at(i / 100 % 10);
        list.append(u"%1 for %2 and %3, agreed between %4 and its neighbours"_s.arg(
            what.at(i % 8), of.at(i / 8 % 10), of.at(i / 80 % 10), village));
    }
    return list;
}

/// Everything that the last step made necessary, painting included.
void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

template<class F>
void measure(const char* what, int steps, F&& step)
{
    QList<double> times;
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        settle();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-22s slowest %7.1f ms   middle %7.1f ms   of %d\n", what, times.last(),
                times.at(times.size() / 2), steps);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    test::PageHarness room;
    room.fill([](Writer& w) {
        const auto workshop = workshop::createWorkshop(w, WorkshopKind::Edw, u"Linz"_s, {});
        const auto ids = workshop::addIdeas(w, {workshop, IdeaKind::Opportunity, 3}, texts());
        for (int i = 0; i < groups; ++i)
            workshop::moveToGroup(w, ids.mid(i * 70, 70),
                                  workshop::groupNamed(w, workshop, u"Group %1"_s.arg(i + 1)));
    });
    room.open(u"discovery_workshop"_s, {1180, 800});
    room.find<SegmentedControl>("workshop.part")->setCurrentIndex(WorkshopView::IdeasPart);
    auto* wall = room.find<IdeaWall>("ideaWall");
    settle();

    QScrollBar* bar = wall->verticalScrollBar();
    measure("scrolling", 200, [&](int i) { bar->setValue(bar->maximum() * i / 200); });

    const std::unique_ptr<QMimeData> data(wall->wall().mimeData({wall->wall().index(1, 0)}));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(wall->viewport(), &enter);
    measure("dragging and scrolling", 200, [&](int i) {
        bar->setValue(bar->maximum() * (200 - i) / 200);
        QDragMoveEvent move({20 + 3 * i, 20 + 2 * i % 300}, Qt::CopyAction, data.get(), Qt::LeftButton,
                            Qt::NoModifier);
        QApplication::sendEvent(wall->viewport(), &move);
    });
    QDragLeaveEvent leave;
    QApplication::sendEvent(wall->viewport(), &leave);

    measure("selecting all", 10, [&](int i) { i % 2 ? wall->clearSelection() : wall->selectAll(); });
    wall->clearSelection();

    auto* search = room.find<SearchField>("ideas.search");
    measure("filtering", 40, [&](int i) {
        search->setText(i % 2 ? QString() : u"fibre"_s);
        Q_EMIT search->searched(search->text());
    });

    auto* box = room.find<QPlainTextEdit>("capture.text");
    measure("capturing a card", 20, [&](int i) {
        box->setPlainText(u"Captured %1"_s.arg(i));
        QTest::keyClick(box, Qt::Key_Return);
    });

    const QList<Idea> ideas = room.project->all<Idea>();
    QElapsedTimer timer;
    timer.start();
    const auto pairs = workshop::nearDuplicates(ideas);
    std::printf("%-22s %7.1f ms for %d cards, %d pairs (off the window's thread)\n", "look-alikes",
                double(timer.nsecsElapsed()) / 1e6, int(ideas.size()), int(pairs.size()));
    return 0;
}
