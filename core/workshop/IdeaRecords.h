// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Records.h"

namespace s3 {

/// A card cut out of another one, and what the other one said then.
struct IdeaSplit : RecordOf<IdeaSplit> {
    static constexpr const char* table = "idea_split";
    IdOf<Idea> ideaId;
    std::optional<IdOf<Idea>> fromIdeaId;
    QString body; ///< of the card it was cut out of, as it was
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("idea_id", r.ideaId);
        v("from_idea_id", r.fromIdeaId);
        v("body", r.body);
    }
};

} // namespace s3
