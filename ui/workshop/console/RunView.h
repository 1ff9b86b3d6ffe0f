// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/console/RunControls.h"

class QTimer;

namespace s3 {

class BlockCard;
class InlineMessage;
class NotesCard;
class NowCard;
class RoomCard;
class RunAgenda;
class ScreenCard;
class WorkshopScreen;

/// The facilitator's console while the workshop runs.
class RunView : public WorkshopView {
    Q_OBJECT
public:
    explicit RunView(WorkshopDesk& desk);
    void refresh() override;
    void takeFocus() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    QWidget* makeKeyList();
    void makeGap();
    void makeKeys();
    void addKey(const QList<QKeySequence>& keys, const std::function<void()>& run);
    void tick();
    void showGap(std::optional<qint64> ms);

    RunControls m_run;
    workshop::ClockWatch m_watch;
    qint64 m_gapMs = 0; ///< that could be left out; 0 = none
    IdOf<BlockRun> m_gapOf;
    QTimer* m_timer;
    InlineMessage* m_gap;
    NowCard* m_now;
    RunAgenda* m_agenda;
    WorkshopScreen& m_screen;
    BlockCard* m_block;
    RoomCard* m_room;
    ScreenCard* m_screenCard;
    NotesCard* m_notes;
    qint64 m_agendaAt = 0;
};

} // namespace s3
