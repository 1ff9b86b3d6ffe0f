// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/IndicatorEdits.h"

#include "core/monitoring/IndicatorFlaws.h"
#include "core/monitoring/IndicatorLibrary.h"
#include "core/project/Project.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::monitoring {

namespace {

Error notFound(const char* table)
{
    return {ErrorCode::NotFound, QString::fromLatin1(table), {}, {}};
}

Result<IdOf<Measurement>> store(Writer& writer, const Indicator& indicator, const MeasurementDraft& draft,
                                const std::optional<IdOf<Measurement>>& supersedes)
{
    Measurement m;
    m.indicatorId = indicator.id;
    m.measuredOn = draft.measuredOn;
    m.value = draft.value;
    m.source = draft.source.trimmed();
    m.note = draft.note.trimmed();
    m.supersedesId = supersedes;
    if (!std::isfinite(m.value))
        return Error{ErrorCode::InvalidValue, u"measurement.value"_s, u"a number"_s, {}};
    for (const MeasurementFlaw flaw : flawsOf(m, indicator, writer.today()))
        if (!isWarning(flaw))
            return Error{ErrorCode::InvalidValue,
                         u"measurement.measured_on"_s,
                         u"a date that is not in the future"_s,
                         {}};
    return writer.insert(m);
}

} // namespace

Result<IdOf<Measurement>> addMeasurement(Writer& writer, const IdOf<Indicator>& indicator,
                                         const MeasurementDraft& draft)
{
    const std::optional<Indicator> found = writer.find(indicator);
    if (!found)
        return notFound(Indicator::table);
    return store(writer, *found, draft, std::nullopt);
}

Result<IdOf<Measurement>> correctMeasurement(Writer& writer, const IdOf<Measurement>& old,
                                             const MeasurementDraft& draft)
{
    const std::optional<Measurement> before = writer.find(old);
    if (!before)
        return notFound(Measurement::table);
    if (!writer.where<Measurement>("supersedes_id", old).isEmpty())
        return Error{ErrorCode::Refused, u"the measurement was corrected before"_s, {}, {}};
    const std::optional<Indicator> indicator = writer.find(before->indicatorId);
    if (!indicator)
        return notFound(Indicator::table);
    return store(writer, *indicator, draft, old);
}

IdOf<Indicator> addFromLibrary(Writer& writer, const LibraryIndicator& entry,
                               const std::optional<IdOf<TransformativeActivity>>& activity)
{
    Indicator i;
    i.activityId = activity;
    i.name = entry.name;
    i.level = entry.level;
    i.unit = entry.unit;
    i.direction = entry.direction;
    i.frequencyMonths = entry.frequencyMonths;
    i.source = entry.source;
    i.code = entry.code;
    i.note = entry.note;
    if (i.level == IndicatorLevel::Output)
        i.baseline = 0;
    return writer.insert(i);
}

} // namespace s3::monitoring
