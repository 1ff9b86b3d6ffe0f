// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Diamonds.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ToolContext.h"

#include <QWidget>

namespace s3 {

/// What the views of the page share: the project, the diamond shown with the chosen corner and region, and
/// the page's way to write.
class DiamondDesk {
public:
    using Change = std::function<void(Writer&)>;
    virtual ~DiamondDesk() = default;
    virtual Project& project() const = 0;
    virtual Navigator& navigator() const = 0;
    virtual Dialogs& dialogs() const = 0;
    /// Page::edit(): false if it failed, which the page shows.
    virtual bool edit(const EditLabel& label, const Change& change, const QString& mergeKey = {}) = 0;

    /// As of the last refresh; null if there is none.
    virtual const identification::DiamondSheet* sheet() const = 0;
    virtual int corner() const = 0; ///< 0 to 3; -1 without a diamond
    virtual int region() const = 0; ///< -1 without a region
    virtual void select(int corner, int region) = 0;
    virtual void openDiamond(const IdOf<Diamond>& id) = 0;
    virtual void openView(int view) = 0;

    bool writable() const { return project().writable(); }
};

/// One of the five sights of the page. Reads anew in refresh().
class DiamondSight : public QWidget {
    Q_OBJECT
public:
    enum Part { MatrixPart, DrawingPart, ComparePart, SetupPart, OverlapPart };
    explicit DiamondSight(DiamondDesk& desk)
        : m_desk(desk)
    {}
    virtual void refresh() = 0;
    /// Puts the keyboard where the work of this sight is.
    virtual void takeFocus() {}

protected:
    DiamondDesk& desk() const { return m_desk; }

private:
    DiamondDesk& m_desk;
};

} // namespace s3
