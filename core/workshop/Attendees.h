// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Participants.h"

namespace s3::workshop {

/// A participant with all that lists, badges and minutes say of one.
struct Attendee {
    Participant participant;
    ParticipantDetail detail;
    QString name; ///< empty if only the code is known
    QString organisation;
    bool consented = false; ///< agreed to be recorded by name, for this workshop or in general

    /// The name where it may be shown, else nothing.
    QString shownName() const { return consented ? name : QString(); }
    /// "P07", or "P07 Anna Berg" where the name may be shown.
    QString label() const;
};

/// By code. Reads each table once.
QList<Attendee> attendeesOf(const Reader& reader, const IdOf<Workshop>& workshop);

/// Gives a participant a name, found or made as a person, or takes it away if empty.
void setName(Writer& writer, const IdOf<Participant>& participant, const QString& name);

/// Whom the typed text at the door means: the code ("P07", "p7" or "7"), else everybody with a word of the
/// name or organisation that begins so; case and accents do not matter. Indexes into the list.
QList<int> atTheDoor(const QList<Attendee>& attendees, const QString& typed);

/// Who goes on, by helix group: every group, in order of declaration.
QList<HelixCount> joiningNext(const QList<Attendee>& attendees);

} // namespace s3::workshop
