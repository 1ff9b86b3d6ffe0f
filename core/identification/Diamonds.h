// SPDX-License-Identifier: GPL-3.0-or-later
// Synergy diamonds: reading one whole, the rule of completeness, and every edit of them.
#pragma once

#include "core/identification/DiamondHints.h"
#include "core/identification/DiamondPack.h"
#include "core/project/Project.h"

#include <utility>

namespace s3::identification {

inline constexpr int fewEntries = 5;      ///< of a region in a corner; more are allowed, with a hint
inline constexpr int evidenceCorners = 2; ///< a region needs evidence in as many corners

/// What a region has in a corner.
struct DiamondCell {
    std::optional<DiamondScore> score; ///< nothing = no row yet
    QList<DiamondEntry> entries;       ///< in their order
    QList<Evidence> direct;            ///< linked to the score
    QList<Evidence> behindEntries;     ///< linked to the records the entries were taken from, each once

    std::optional<int> value() const { return score ? score->value : std::nullopt; }
    bool hasEvidence() const { return !direct.isEmpty() || !behindEntries.isEmpty(); }
    /// An entry and a score.
    bool filled() const { return !entries.isEmpty() && value().has_value(); }
};

/// How far a region is in a diamond.
struct RegionState {
    int corners = 0;
    int filled = 0;   ///< corners with an entry and a score
    int evidence = 0; ///< corners with evidence
    bool complete() const { return corners > 0 && filled == corners && evidence >= evidenceCorners; }
};

/// A diamond with all that belongs to it.
struct DiamondSheet {
    Diamond diamond;
    QList<DiamondCorner> corners; ///< clockwise from the top
    QList<DiamondRegion> regions; ///< in their order
    QStringList regionNames;
    QList<TransformativeActivity> activities; ///< candidates made of it, or linked

    const DiamondCell& cell(int corner, int region) const
    {
        return m_cells[corner * regions.size() + region];
    }
    CornerScores scores(int region) const;
    /// Number of the region's colour, mark and line: its place in the order of making, so that they stay its
    /// own wherever it is put.
    int lookOf(int region) const;
    RegionState state(int region) const;
    /// Every region is complete, and there is one.
    bool complete() const;
    int cornerIndex(const IdOf<DiamondCorner>& id) const;
    int regionIndex(const IdOf<DiamondRegion>& id) const;
    QList<RankedPair> pairs() const;

private:
    friend QList<DiamondSheet> loadDiamonds(const Reader& reader);
    QList<DiamondCell> m_cells;
};

/// Every diamond, in the order of making. Reads each table once.
QList<DiamondSheet> loadDiamonds(const Reader& reader);
std::optional<DiamondSheet> loadDiamond(const Reader& reader, const IdOf<Diamond>& id);
/// A region's name, or its code; the project's own region as a whole if there is no such record.
QString diamondRegionName(const Reader& reader, const std::optional<IdOf<Region>>& region);

/// Copies the corners of the pack into the project. No title is made up; an empty one is refused
/// (InvalidValue).
IdOf<Diamond> addDiamond(Writer& writer, const DiamondPack& pack, const QString& title, const QString& theme,
                         const QList<std::optional<IdOf<Region>>>& regions);
/// Takes titles, questions and what corners accept from another pack, corner by corner; entries and scores
/// stay. Refused if a score lies above the pack's maximum.
void changePack(Writer& writer, const IdOf<Diamond>& diamond, const DiamondPack& pack);
/// Another polygon; a region that is there gives AlreadyExists. From two regions on the diamond is
/// cross-regional.
IdOf<DiamondRegion> addDiamondRegion(Writer& writer, const IdOf<Diamond>& diamond,
                                     const std::optional<IdOf<Region>>& region);
/// To `index` of the list without it; beyond either end means that end.
void moveDiamondRegion(Writer& writer, const IdOf<DiamondRegion>& region, int index);
/// With its scores and entries.
void removeDiamondRegion(Writer& writer, const IdOf<DiamondRegion>& region);

/// 0 to the diamond's maximum, or nothing; else InvalidValue.
void setStrength(Writer& writer, const IdOf<DiamondCorner>& corner, const IdOf<DiamondRegion>& region,
                 std::optional<int> value);
void setRationale(Writer& writer, const IdOf<DiamondCorner>& corner, const IdOf<DiamondRegion>& region,
                  const QString& rationale);
void linkScore(Writer& writer, const IdOf<Evidence>& evidence, const IdOf<DiamondCorner>& corner,
               const IdOf<DiamondRegion>& region);
void unlinkScore(Writer& writer, const IdOf<Evidence>& evidence, const IdOf<DiamondCorner>& corner,
                 const IdOf<DiamondRegion>& region);

/// At the end of its corner. InvalidValue for an empty text.
IdOf<DiamondEntry> addEntry(Writer& writer, const IdOf<DiamondCorner>& corner,
                            const IdOf<DiamondRegion>& region, const QString& body);
/// Takes a capacity, opportunity or challenge; the record is linked to the diamond. Refused if the corner
/// does not take such records, AlreadyExists if the region has it there.
IdOf<DiamondEntry> takeRecord(Writer& writer, const IdOf<DiamondCorner>& corner,
                              const IdOf<DiamondRegion>& region, const RecordRef& record);
/// One place up (-1) or down (1) within its corner; nothing happens at the end.
void shiftEntry(Writer& writer, const IdOf<DiamondEntry>& id, int by);
/// The record it was taken from is unlinked from the diamond with its last entry there.
void removeEntry(Writer& writer, const IdOf<DiamondEntry>& id);

/// A record that may be put on a corner.
struct DiamondCard {
    RecordRef ref;
    QString title;
    QString kind;   ///< code of the capacity's kind; empty for others
    QString region; ///< name, of a capacity
    std::optional<IdOf<Region>> regionId;
};
/// Capacities, opportunities and challenges, in this order.
QList<DiamondCard> diamondCards(const Reader& reader);
/// The kind that takes() asks for, read off the record.
QString cardKind(const Reader& reader, const RecordRef& record);

/// Complete diamonds of all; of one where there is none yet.
std::pair<int, int> diamondsDone(const Reader& reader);

} // namespace s3::identification
