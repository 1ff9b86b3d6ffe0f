// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/ProgrammeRecords.h"

#include <QMap>
#include <QStringList>
#include <QVector>

namespace s3::evidence {

/// A cluster programme of the reference report. What the report's tables leave open stays empty here: missing
/// is never zero. Objectives, types and target groups of a regional programme are those of its region,
/// because the report gives them for each region and not for each programme.
struct Programme {
    QString id; ///< "n01" national, "r01" regional
    ProgrammeLevel level = ProgrammeLevel::National;
    QString country; ///< two letters, as in NUTS
    QString region;  ///< name as in the report; empty for a national programme
    QString title;
    std::optional<int> start;
    std::optional<int> end;              ///< none also where the programme goes on
    std::optional<double> budgetPerYear; ///< in euros
    QString focus;                       ///< sectors and technologies, in short
    QString note;                        ///< what the figures do not say
    QStringList objectives;              ///< codes, see termCodes()
    QStringList clusterTypes;
    QStringList targetGroups;
    QVector<int> tables; ///< of the report, that these facts come from

    /// Whole years from start to end, both counted; none where one of them is open.
    std::optional<int> duration() const;
};

/// How helpful a country's or region's respondents found measures for developing cluster programmes:
/// "+" high or very high, "0" medium, "-" little or none; "0/+" where they differed; no entry = no answer.
struct SupportAnswers {
    QString country;
    QString region; ///< empty for a country
    int table = 4;
    QMap<QString, QString> answers; ///< by measure
};

/// What programmes are told by; each a list of codes. Support: the measures for developing programmes.
enum class ProgrammeTerm { Objective, ClusterType, TargetGroup, Support };
QStringList termCodes(ProgrammeTerm term);
/// In the application's language; the code itself if it is not known.
QString termName(ProgrammeTerm term, const QString& code);
/// "2014 to 2020", "since 2008"; empty if the report does not say.
QString durationText(std::optional<int> start, std::optional<int> end);

/// Empty members narrow nothing; several narrow together.
struct ProgrammeFilter {
    QString words; ///< every word must occur in title, region, country, focus or note; case and accents do
                   ///< not matter
    std::optional<ProgrammeLevel> level;
    QString country;
    QString objective;
    QString clusterType;
    QString targetGroup;
};

/// How many programmes the tables say nothing about.
struct ProgrammeGaps {
    int budget = 0;
    int duration = 0; ///< neither start nor end
    int objectives = 0;
    int clusterTypes = 0;
    int targetGroups = 0;
};

/// The facts of the report's tables 2 to 9: read-only, shipped with the program.
class ProgrammeLibrary {
public:
    static Result<ProgrammeLibrary> load();
    /// InvalidInput names what is wrong.
    static Result<ProgrammeLibrary> fromJson(const QByteArray& json);

    const QString& source() const { return m_source; } ///< title, publisher and year
    const QVector<Programme>& programmes() const { return m_programmes; }
    const QStringList& measures() const { return m_measures; }
    const QVector<SupportAnswers>& support() const { return m_support; } ///< 18 countries, then 36 regions
    const Programme* find(const QString& id) const;                      ///< null if there is none
    QStringList countries() const; ///< codes that occur, in the order of the library
    /// In the order of the library.
    QVector<Programme> search(const ProgrammeFilter& filter) const;
    ProgrammeGaps gaps(ProgrammeLevel level) const;

private:
    QString m_source;
    QVector<Programme> m_programmes;
    QStringList m_haystacks;
    QStringList m_measures;
    QVector<SupportAnswers> m_support;
};

} // namespace s3::evidence

namespace s3 {
QString displayName(ProgrammeLevel level);
} // namespace s3
