// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SmallTable.h"
#include "core/workshop/ListWords.h"
#include "core/workshop/Participants.h"

namespace s3::workshop {

inline constexpr int mostImported = 5000;

/// By the header. A column called "Nome" or "Ime" is the given name where another one holds the family name.
QList<ListField> proposeFields(const QStringList& header);

struct ListedPerson {
    int line = 0; ///< in the file, from 1
    QString name;
    QString organisation;
    Helix helix = Helix::Business;
    QString regionCode; ///< of the project's regions where code or name is known, else as written
    ParticipantRole role = ParticipantRole::Participant;
    std::optional<int> table;
    QDate consentOn;
};

struct RejectedRow {
    enum Why {
        NoName,       ///< neither a name nor an organisation
        NoGroup,      ///< no helix group, and the organisation is not known
        UnknownGroup, ///< or words of two groups
        UnknownRole,
        BadTable,   ///< not a number from 1 to 99
        BadConsent, ///< neither a date nor yes or no
        TwiceInFile,
        ListedAlready,
    };
    int line = 0;
    Why why = NoName;
    QString cell;
};
QString rejectionText(const RejectedRow& row);

struct ParticipantPlan {
    QList<ListedPerson> people;
    QList<RejectedRow> rejected; ///< by line
    bool usable = false;         ///< a column is the name or the organisation, and none is there twice
};

/// What would be added. Two rows with the same name and organisation are one person, who is told of; rows
/// without a name may repeat. "yes" as consent counts as given `today`.
ParticipantPlan planParticipants(const evidence::SmallTable& table, const QList<ListField>& fields,
                                 const Reader& reader, const IdOf<Workshop>& workshop, const QDate& today);

/// Adds them under codes that follow on; persons and organisations are found or made. Refused if the plan is
/// not usable, or if rows were rejected and `validOnly` is false: then nothing is stored.
Result<int> storeParticipants(Writer& writer, const IdOf<Workshop>& workshop, const ParticipantPlan& plan,
                              bool validOnly);

} // namespace s3::workshop
