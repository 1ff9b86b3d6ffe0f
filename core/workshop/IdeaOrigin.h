// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/workshop/IdeaRecords.h"
#include "core/workshop/PlanRecords.h"

namespace s3::workshop {

/// Where a card came from and what became of it; kept for ever.
struct IdeaOrigin {
    std::optional<int> table;
    QString block; ///< title; empty = written outside the agenda
    Authorship authorship = Authorship::Anonymous;
    QString author; ///< as far as the authorship allows: nothing, the code, or the name of one who agreed
    qint64 writtenAtMs = 0;
    QStringList merged; ///< texts of the cards that went into it, directly or not
    QString mergedInto; ///< text of the card that stands for it now
    QString splitFrom;  ///< what the card said that it was cut out of
    QStringList splitInto;
};

/// Nothing for a card that is not there.
std::optional<IdeaOrigin> originOf(const Reader& reader, const IdOf<Idea>& idea);

/// How an author is written: nothing where cards are anonymous, the name only where names are agreed on and
/// this person consented, else the code.
QString authorText(const Reader& reader, const IdOf<Workshop>& workshop, Authorship authorship,
                   const QString& code);

} // namespace s3::workshop
