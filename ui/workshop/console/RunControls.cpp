// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/RunControls.h"

#include "core/workshop/Blind.h"
#include "core/workshop/SceneRound.h"

using namespace Qt::StringLiterals;

namespace s3 {

void RunControls::read()
{
    m_state = workshop::runState(m_desk.project(), m_desk.workshop());
}

Line RunControls::line() const
{
    return m_state.workshop.kind == WorkshopKind::Adw ? Line::Development : Line::Identification;
}

bool RunControls::edit(const EditLabel& label, const WorkshopDesk::Change& change, const QString& mergeKey)
{
    return m_desk.writable() && m_desk.edit(label, change, mergeKey);
}

void RunControls::start(IdOf<AgendaBlock> id)
{
    const auto block = m_desk.project().find(id);
    if (!block || (m_state.running() && m_state.block()->id == id))
        return;
    edit({QT_TRANSLATE_NOOP("Edit", "Start block %1"), {block->title}},
         [&](Writer& w) { return workshop::startBlock(w, id); });
}

void RunControls::next()
{
    if (const AgendaBlock* block = m_state.next())
        start(block->id);
    else if (m_state.running())
        end();
}

void RunControls::previous()
{
    if (m_state.current > 0)
        start(m_state.blocks.at(m_state.current - 1).id);
}

void RunControls::togglePause()
{
    if (!m_state.running())
        return;
    const bool paused = m_state.blockRun->pausedAt.has_value();
    edit(paused ? EditLabel{QT_TRANSLATE_NOOP("Edit", "Go on with block %1"), {m_state.block()->title}}
                : EditLabel{QT_TRANSLATE_NOOP("Edit", "Pause block %1"), {m_state.block()->title}},
         [&](Writer& w) {
             return paused ? workshop::resumeBlock(w, m_desk.workshop())
                           : workshop::pauseBlock(w, m_desk.workshop());
         });
}

void RunControls::addMinutes(int minutes)
{
    if (m_state.running())
        edit(
            {QT_TRANSLATE_NOOP("Edit", "Change time of block %1"), {m_state.block()->title}},
            [&](Writer& w) { return workshop::addMinutes(w, m_desk.workshop(), minutes); },
            u"run_minutes:"_s + m_state.blockRun->id.hex());
}

void RunControls::end()
{
    if (m_state.running())
        edit({QT_TRANSLATE_NOOP("Edit", "End the run of the workshop")},
             [&](Writer& w) { return workshop::endRun(w, m_desk.workshop()); });
}

void RunControls::catchUp()
{
    const workshop::CatchUp found = workshop::catchUp(m_state, now());
    if (!found.cuts.isEmpty())
        edit({QT_TRANSLATE_NOOP("Edit", "Shorten the blocks to come")},
             quietly([&](Writer& w) { workshop::applyCuts(w, found.cuts); }));
}

void RunControls::leaveOut(qint64 ms)
{
    if (m_state.running())
        edit({QT_TRANSLATE_NOOP("Edit", "Leave time out of block %1"), {m_state.block()->title}},
             [&](Writer& w) { return workshop::leaveOut(w, m_desk.workshop(), ms); });
}

void RunControls::toggleTable(int table)
{
    if (m_state.running())
        edit({QT_TRANSLATE_NOOP("Edit", "Mark table %1"), {QString::number(table)}}, [&](Writer& w) {
            return workshop::toggleDone(w, m_desk.workshop(), workshop::tableCode(table));
        });
}

void RunControls::reveal()
{
    if (blind())
        edit({QT_TRANSLATE_NOOP("Edit", "Reveal the cards of block %1"), {m_state.block()->title}},
             quietly([&](Writer& w) { workshop::revealBlock(w, m_state.block()->id); }));
}

bool RunControls::blind() const
{
    return m_state.running() &&
           workshop::hiddenBlocks(m_desk.project(), m_desk.workshop()).contains(m_state.block()->id);
}

void RunControls::setScene(Scene scene)
{
    edit({QT_TRANSLATE_NOOP("Edit", "Change what the screen shows")},
         quietly([&](Writer& w) { workshop::setScene(w, m_desk.workshop(), scene); }), u"run_scene"_s);
}

void RunControls::setSceneRound(const std::optional<IdOf<VotingRound>>& round)
{
    edit(
        {QT_TRANSLATE_NOOP("Edit", "Change what the screen shows")},
        [&](Writer& w) { return workshop::setSceneRound(w, m_desk.workshop(), round); }, u"run_scene"_s);
}

void RunControls::toggleCover(Cover cover)
{
    const Cover wanted = m_state.run.cover == cover ? Cover::None : cover;
    edit({QT_TRANSLATE_NOOP("Edit", "Change what the screen shows")},
         quietly([&](Writer& w) { workshop::setCover(w, m_desk.workshop(), wanted); }), u"run_cover"_s);
}

bool RunControls::note(const QString& body, bool inMinutes)
{
    return edit({QT_TRANSLATE_NOOP("Edit", "Add note %1"), {body}}, [&](Writer& w) -> Result<void> {
        const auto made = workshop::addNote(w, m_desk.workshop(), body, inMinutes);
        return made ? Result<void>() : Result<void>(made.error());
    });
}

void RunControls::removeNote(const IdOf<WorkshopNote>& note)
{
    if (edit({QT_TRANSLATE_NOOP("Edit", "Delete note")}, quietly([&](Writer& w) { w.remove(note); })))
        m_desk.navigator().notice(QCoreApplication::translate("RunControls", "Deleted the note"), true);
}

void RunControls::setInMinutes(const IdOf<WorkshopNote>& note, bool in)
{
    edit({QT_TRANSLATE_NOOP("Edit", "Change what goes into the minutes")}, quietly([&](Writer& w) {
             w.modify(note, [in](WorkshopNote& changed) { changed.inMinutes = in; });
         }));
}

} // namespace s3
