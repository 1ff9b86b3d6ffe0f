// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/ScreenContent.h"

namespace s3 {

/// What a frozen screen shows. Kept in the user's settings of this computer and not in the project, since it
/// is a matter of the projector here: no step of undo, nothing in the history. So the room sees the same
/// again after a crash.
struct FrozenPicture {
    workshop::ScreenContent content;
    std::optional<workshop::BlockTime> time;
    int page = 0;
    bool dark = true;
    bool open = false; ///< the window was

    /// When the screen of this workshop was frozen, as a number that no other freezing has; 0 if it is not.
    static qint64 occasion(const Project& project, const WorkshopRun& run);

    /// Written to disk when it returns.
    void keep(const IdOf<Workshop>& workshop, qint64 occasion) const;
    /// Nothing if none is kept on this computer, or that of another occasion.
    static std::optional<FrozenPicture> recall(const IdOf<Workshop>& workshop, qint64 occasion);
    static void forget(const IdOf<Workshop>& workshop);
};

} // namespace s3
