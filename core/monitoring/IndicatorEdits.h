// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that must keep the rules of the indicators; all within Project::transact.
#pragma once

#include "core/base/Result.h"
#include "core/monitoring/Records.h"

namespace s3 {

class Writer;

namespace monitoring {

struct LibraryIndicator;

/// What is typed for a value.
struct MeasurementDraft {
    QDate measuredOn;
    double value = 0;
    QString source; ///< empty = where the indicator's values come from
    QString note;
};

/// InvalidValue without a date, with one in the future or a value that is no number.
Result<IdOf<Measurement>> addMeasurement(Writer& writer, const IdOf<Indicator>& indicator,
                                         const MeasurementDraft& draft);

/// Puts a new measurement in the place of an old one, which stays as it is and is shown in the history only.
/// Refused if the old one was corrected before: then its correction is the one to correct.
Result<IdOf<Measurement>> correctMeasurement(Writer& writer, const IdOf<Measurement>& old,
                                             const MeasurementDraft& draft);

/// An indicator as the library describes it, for one activity or the whole strategy. Outputs begin at 0.
IdOf<Indicator> addFromLibrary(Writer& writer, const LibraryIndicator& entry,
                               const std::optional<IdOf<TransformativeActivity>>& activity);

} // namespace monitoring
} // namespace s3
