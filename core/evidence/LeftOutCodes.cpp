// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/LeftOutCodes.h"

#include "core/evidence/CodeVersions.h"

namespace s3::evidence {

namespace {

QStringList among(const QStringList& codes, const std::optional<QStringList>& decided, Axis axis)
{
    QStringList out;
    if (!decided) {
        for (const LeftOut& entry : leftOutOfTotals(codes, axis))
            out.append(entry.code);
        return out;
    }
    for (const QString& code : codes)
        if (decided->contains(code))
            out.append(code);
    return out;
}

LeftOutReason stored(LeftOut::Reason reason)
{
    switch (reason) {
    case LeftOut::Total:
        return LeftOutReason::Total;
    case LeftOut::PartOf:
        return LeftOutReason::PartOf;
    case LeftOut::Whole:
        return LeftOutReason::Whole;
    case LeftOut::User:
        break;
    }
    return LeftOutReason::User;
}

void leaveOutMore(Writer& writer, const IdOf<Dataset>& dataset, Axis axis, QStringList codes,
                  const QStringList& more, bool isDecided)
{
    if (more.isEmpty())
        return;
    if (!isDecided) {
        for (const QString& code : more)
            codes.removeAll(code);
        storeLeftOut(writer, dataset, axis, leftOutOfTotals(codes, axis));
    }
    LeftOutCode record;
    record.datasetId = dataset;
    record.axis = axis == Axis::Region ? CodeAxis::Region : CodeAxis::Industry;
    record.reason = LeftOutReason::User;
    for (const QString& code : more) {
        record.code = code;
        writer.insert(LeftOutCode(record));
    }
}

} // namespace

QStringList LeftOutCodes::regionsAmong(const QStringList& codes) const
{
    return among(codes, regions, Axis::Region);
}

QStringList LeftOutCodes::industriesAmong(const QStringList& codes) const
{
    return among(codes, industries, Axis::Industry);
}

LeftOutCodes leftOut(const Reader& reader, const IdOf<Dataset>& dataset)
{
    LeftOutCodes codes;
    for (const LeftOutCode& entry : reader.where<LeftOutCode>("dataset_id", dataset)) {
        auto& decided = entry.axis == CodeAxis::Region ? codes.regions : codes.industries;
        if (!decided)
            decided.emplace();
        if (!entry.code.isEmpty())
            decided->append(entry.code);
    }
    return codes;
}

void storeLeftOut(Writer& writer, const IdOf<Dataset>& dataset, Axis axis, const QVector<LeftOut>& codes)
{
    const CodeAxis side = axis == Axis::Region ? CodeAxis::Region : CodeAxis::Industry;
    for (const LeftOutCode& entry : writer.where<LeftOutCode>("dataset_id", dataset))
        if (entry.axis == side)
            writer.remove(entry.id);
    LeftOutCode record;
    record.datasetId = dataset;
    record.axis = side;
    record.reason = LeftOutReason::User;
    if (codes.isEmpty())
        writer.insert(LeftOutCode(record));
    for (const LeftOut& code : codes) {
        record.code = code.code;
        record.reason = stored(code.reason);
        record.other = code.other;
        writer.insert(LeftOutCode(record));
    }
}

void leaveOutStrangers(Writer& writer, const IdOf<Dataset>& dataset, const ObservationTable& table)
{
    const LeftOutCodes before = leftOut(writer, dataset);
    const auto summed = [&](Axis axis) {
        QStringList codes = codesInUse({}, table, axis).codes;
        for (const QString& code :
             axis == Axis::Region ? before.regionsAmong(codes) : before.industriesAmong(codes))
            codes.removeAll(code);
        return codes;
    };
    const Strangers strangers = strangersIn(summed(Axis::Region), summed(Axis::Industry));
    leaveOutMore(writer, dataset, Axis::Region, table.regions().codes(), strangers.regions,
                 before.regions.has_value());
    leaveOutMore(writer, dataset, Axis::Industry, table.industries().codes(), strangers.industries,
                 before.industries.has_value());
}

} // namespace s3::evidence
