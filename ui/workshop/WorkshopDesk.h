// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Records.h"
#include "core/workshop/Run.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ToolContext.h"

#include <QWidget>

namespace s3 {

/// What the views of the page share: the project, the workshop shown, and the page's way to write.
class WorkshopDesk {
public:
    using Change = std::function<Result<void>(Writer&)>;
    virtual ~WorkshopDesk() = default;
    virtual Project& project() const = 0;
    virtual Navigator& navigator() const = 0;
    virtual Dialogs& dialogs() const = 0;
    virtual IdOf<Workshop> workshop() const = 0;
    /// Page::edit(): false if it failed, which the page shows.
    virtual bool edit(const EditLabel& label, const Change& change, const QString& mergeKey = {}) = 0;
    virtual void openView(int view) = 0;
    bool writable() const { return project().writable(); }
    /// The block that runs; nothing if none does.
    std::optional<IdOf<AgendaBlock>> currentBlock() const
    {
        return workshop::currentBlock(project(), workshop());
    }
};

/// One of the sights of a workshop. Reads anew in refresh(); keeps ids only.
class WorkshopView : public QWidget {
    Q_OBJECT
public:
    enum Part { PreparePart, RunPart, IdeasPart, VotePart, ResultPart, PartCount };
    explicit WorkshopView(WorkshopDesk& desk)
        : m_desk(desk)
    {}
    virtual void refresh() = 0;
    virtual bool reveal(const RecordRef&) { return false; }
    /// Puts the keyboard where the work of this view is.
    virtual void takeFocus() {}

protected:
    WorkshopDesk& desk() const { return m_desk; }

private:
    WorkshopDesk& m_desk;
};

/// A void change as the Result that WorkshopDesk::edit() takes.
template<class F>
WorkshopDesk::Change quietly(F change)
{
    return [change = std::move(change)](Writer& writer) -> Result<void> {
        change(writer);
        return {};
    };
}

} // namespace s3
