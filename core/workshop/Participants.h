// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Plan.h"

namespace s3::workshop {

/// By code, P2 before P10.
QList<Participant> participantsOf(const Reader& reader, const IdOf<Workshop>& workshop);

/// The code after the highest number in use: "P01", "P02", ...; numbers are not used again. Codes of other
/// forms do not count.
QString nextCode(const QStringList& codes);
/// Codes sorted as people count: P2 before P10.
bool codeLess(const QString& a, const QString& b);

struct HelixCount {
    Helix helix = Helix::Business;
    int count = 0;
};

/// Adds so many of each group with codes that follow on, and gives them.
QList<IdOf<Participant>> addParticipants(Writer& writer, const IdOf<Workshop>& workshop,
                                         const QList<HelixCount>& counts);

/// Gives a participant the organisation of that name: an existing one (case does not matter), else a new one
/// of the participant's helix group; an empty name takes it away.
void setOrganisation(Writer& writer, const IdOf<Participant>& participant, const QString& name);

/// Who discusses and votes: participants, experts and table hosts.
bool takesPart(ParticipantRole role);

/// Tables for so many people, rounded: 20 people at 6 a table make 3. 0 for nobody, else at least one.
int suggestedTables(int people, int perTable = 6);
/// People to plan tables for: as many as are expected, else those listed who take part.
int headCount(const WorkshopPlan& plan, const QList<Participant>& participants);

/// A table for each participant, 1 to `tables`, in the order of the list; 0 for those without (facilitators
/// and observers walk about). Dealt like cards, group after group, by region and then by code: the numbers of
/// each helix group at the tables differ by at most one, and so do the sizes of the tables. Hosts and minute
/// takers are dealt each from table 1 on. Who is seated by hand (tableFixed) keeps the table, and the others
/// are dealt around them. Deterministic.
QList<int> mixedTables(const QList<Participant>& participants, int tables,
                       const QHash<RecordId, ParticipantDetail>& details = {});
/// Stores them.
void assignTables(Writer& writer, const IdOf<Workshop>& workshop, int tables);
/// Seats somebody by hand, for good; nothing frees the seat for the next dealing.
void seatAt(Writer& writer, const IdOf<Participant>& participant, std::optional<int> table);

/// The least share of business that the hint asks for.
inline constexpr double leastBusinessShare = 0.30;

/// Who is at the table, by helix group. Counts those who attended as soon as anybody is marked so, else all
/// planned; only those who take part.
struct HelixQuota {
    QList<HelixCount> counts; ///< every group, in order of declaration
    int total = 0;
    bool attended = false; ///< counted those who attended
    QList<Helix> absent;   ///< of business, research, public and civil society; empty if nobody is there
    std::optional<double> businessShare; ///< of the total; nothing if nobody is there
    bool businessTooFew = false;
    bool balanced() const { return total > 0 && absent.isEmpty() && !businessTooFew; }
};
HelixQuota helixQuota(const QList<Participant>& participants);

} // namespace s3::workshop
