// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Outlook.h"
#include "core/workshop/RoomProgress.h"
#include "ui/kit/ToolDescriptor.h"
#include "ui/workshop/WorkshopDesk.h"

namespace s3 {

/// What the facilitator does while the workshop runs, for buttons and keys alike. Holds what the views of the
/// console show, read anew by read().
class RunControls {
public:
    explicit RunControls(WorkshopDesk& desk)
        : m_desk(desk)
    {}
    void read();
    const workshop::RunState& state() const { return m_state; }
    WorkshopDesk& desk() const { return m_desk; }
    qint64 now() const { return m_desk.project().clock().nowMs(); }
    Line line() const; ///< whose colour the workshop wears

    void next(); ///< the start before it, the end after the last block
    void previous();
    void start(IdOf<AgendaBlock> block);
    void togglePause();
    void addMinutes(int minutes);
    void end();
    void catchUp();
    void leaveOut(qint64 ms);
    void toggleTable(int table);
    void reveal();
    bool blind() const; ///< the block that runs has cards that the room must not see yet
    void setScene(Scene scene);
    void setSceneRound(const std::optional<IdOf<VotingRound>>& round);
    void toggleCover(Cover cover); ///< on, or off again
    bool note(const QString& body, bool inMinutes);
    void removeNote(const IdOf<WorkshopNote>& note);
    void setInMinutes(const IdOf<WorkshopNote>& note, bool in);

private:
    bool edit(const EditLabel& label, const WorkshopDesk::Change& change, const QString& mergeKey = {});

    WorkshopDesk& m_desk;
    workshop::RunState m_state;
};

} // namespace s3
