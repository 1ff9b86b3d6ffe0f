// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of Questionnaire.h: each checks first that the questionnaire is still a draft.
#include "core/questionnaire/Questionnaire.h"

using namespace Qt::StringLiterals;

namespace s3::questionnaire {

namespace {

/// The questionnaire, if it may be edited; else the writer has failed.
std::optional<Questionnaire> draft(Writer& writer, const IdOf<Instrument>& id)
{
    auto found = loadQuestionnaire(writer, id);
    if (!found) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(Instrument::table), {}, {}});
        return std::nullopt;
    }
    if (!isEditable(writer, found->instrument)) {
        writer.fail({ErrorCode::Refused, u"a questionnaire with answers"_s, u"a clone of it"_s, {}});
        return std::nullopt;
    }
    return found;
}

std::optional<Questionnaire> draftOf(Writer& writer, const IdOf<InstrumentDimension>& id)
{
    const auto dimension = writer.find(id);
    if (!dimension) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(InstrumentDimension::table), {}, {}});
        return std::nullopt;
    }
    return draft(writer, dimension->instrumentId);
}

bool refuseWeight(Writer& writer, double weight)
{
    if (weight >= 0)
        return false;
    writer.fail({ErrorCode::InvalidValue, u"weight"_s, u"0 or more"_s, {}});
    return true;
}

bool codeTaken(const Questionnaire& questionnaire, const QString& code, const RecordId& own)
{
    for (const Part& part : questionnaire.parts) {
        if (part.dimension.code == code && part.dimension.id != own)
            return true;
        for (const InstrumentItem& item : part.items)
            if (item.code == code && item.id != own)
                return true;
    }
    return false;
}

bool refuseCode(Writer& writer, const Questionnaire& questionnaire, const QString& code, const RecordId& own)
{
    if (!code.trimmed().isEmpty() && !codeTaken(questionnaire, code, own))
        return false;
    writer.fail({ErrorCode::InvalidValue, u"code "_s + code, u"a code of its own"_s, {}});
    return true;
}

QString freeCode(const Questionnaire& questionnaire, const QString& stem, int first)
{
    for (int number = first;; ++number)
        if (const QString code = stem + QString::number(number); !codeTaken(questionnaire, code, {}))
            return code;
}

template<class T>
void storeOrder(Writer& writer, const QList<T>& list)
{
    for (int i = 0; i < list.size(); ++i)
        writer.modify(list.at(i).id, [&](T& record) { record.position = i; });
}

void moveItem(Writer& writer, Questionnaire& questionnaire, int partIndex, int index, int by)
{
    QList<InstrumentItem>& items = questionnaire.parts[partIndex].items;
    const int to = index + by;
    if (to >= 0 && to < items.size()) {
        items.move(index, to);
        storeOrder(writer, items);
        return;
    }
    const int other = partIndex + by;
    if (other < 0 || other >= questionnaire.parts.size())
        return;
    InstrumentItem item = items.takeAt(index);
    Part& target = questionnaire.parts[other];
    item.dimensionId = target.dimension.id;
    writer.update(item);
    target.items.insert(by > 0 ? 0 : int(target.items.size()), item);
    storeOrder(writer, items);
    storeOrder(writer, target.items);
}

/// Wording, weight or order of a part changed: the questionnaire is adapted from now on.
void markAdapted(Writer& writer, const Instrument& instrument)
{
    if (instrument.provenanceStatus == Provenance::Adapted)
        return;
    writer.modify(instrument.id, [](Instrument& i) {
        i.basedOn = u"%1 %2"_s.arg(i.title, i.version);
        i.version = nextVersion(i.version);
        i.provenanceStatus = Provenance::Adapted;
    });
}

} // namespace

void changeInstrument(Writer& writer, const Instrument& changed)
{
    const auto questionnaire = draft(writer, changed.id);
    if (!questionnaire)
        return;
    const QList<Scale> scales = allowedScales();
    if (std::none_of(scales.begin(), scales.end(), [&](const Scale& s) {
            return s.min == changed.scaleMin && s.max == changed.scaleMax;
        })) {
        writer.fail({ErrorCode::InvalidValue, u"scale"_s, u"1 to 3, 4, 5 or 7, or 0 to 5"_s, {}});
        return;
    }
    const Instrument& before = questionnaire->instrument;
    if (valuesOf(changed) == valuesOf(before))
        return;
    Instrument stored = changed;
    if (before.provenanceStatus != Provenance::Adapted) {
        stored.provenanceStatus = Provenance::Adapted;
        stored.basedOn = u"%1 %2"_s.arg(before.title, before.version);
        if (stored.version == before.version)
            stored.version = nextVersion(before.version);
    }
    writer.update(stored);
}

void changeDimension(Writer& writer, const InstrumentDimension& changed)
{
    const auto questionnaire = draft(writer, changed.instrumentId);
    if (!questionnaire || refuseWeight(writer, changed.weight) ||
        refuseCode(writer, *questionnaire, changed.code, changed.id))
        return;
    writer.update(changed);
    markAdapted(writer, questionnaire->instrument);
}

void changeItem(Writer& writer, const InstrumentItem& changed)
{
    const auto questionnaire = draftOf(writer, changed.dimensionId);
    if (!questionnaire || refuseWeight(writer, changed.weight) ||
        refuseCode(writer, *questionnaire, changed.code, changed.id))
        return;
    writer.update(changed);
    markAdapted(writer, questionnaire->instrument);
}

IdOf<InstrumentDimension> addDimension(Writer& writer, const IdOf<Instrument>& id, const QString& title)
{
    const auto questionnaire = draft(writer, id);
    if (!questionnaire)
        return {};
    InstrumentDimension dimension;
    dimension.instrumentId = id;
    dimension.position = int(questionnaire->parts.size());
    dimension.code = freeCode(*questionnaire, u"D"_s, dimension.position + 1);
    dimension.title = title;
    writer.insert(dimension);
    markAdapted(writer, questionnaire->instrument);
    return dimension.id;
}

IdOf<InstrumentItem> addItem(Writer& writer, const IdOf<InstrumentDimension>& id, const QString& body)
{
    const auto questionnaire = draftOf(writer, id);
    if (!questionnaire)
        return {};
    for (const Part& part : questionnaire->parts) {
        if (part.dimension.id != id)
            continue;
        InstrumentItem item;
        item.dimensionId = id;
        item.position = int(part.items.size());
        item.code = freeCode(*questionnaire, part.dimension.code + u'.', item.position + 1);
        item.body = body;
        writer.insert(item);
        markAdapted(writer, questionnaire->instrument);
        return item.id;
    }
    return {};
}

void removePart(Writer& writer, const RecordRef& ref)
{
    std::optional<Questionnaire> questionnaire;
    if (ref.table == QLatin1String(InstrumentDimension::table)) {
        questionnaire = draftOf(writer, IdOf<InstrumentDimension>(ref.id));
    } else if (const auto item = writer.find(IdOf<InstrumentItem>(ref.id))) {
        questionnaire = draftOf(writer, item->dimensionId);
    }
    if (!questionnaire)
        return;
    writer.remove(ref);
    markAdapted(writer, questionnaire->instrument);
}

void movePart(Writer& writer, const RecordRef& ref, int by)
{
    if (ref.table == QLatin1String(InstrumentDimension::table)) {
        auto questionnaire = draftOf(writer, IdOf<InstrumentDimension>(ref.id));
        if (!questionnaire)
            return;
        QList<InstrumentDimension> dimensions;
        int from = -1;
        for (const Part& part : questionnaire->parts) {
            if (part.dimension.id == ref.id)
                from = int(dimensions.size());
            dimensions.append(part.dimension);
        }
        if (from + by < 0 || from + by >= dimensions.size())
            return;
        dimensions.move(from, from + by);
        storeOrder(writer, dimensions);
        markAdapted(writer, questionnaire->instrument);
        return;
    }
    const auto item = writer.find(IdOf<InstrumentItem>(ref.id));
    if (!item)
        return;
    auto questionnaire = draftOf(writer, item->dimensionId);
    if (!questionnaire)
        return;
    const int part = questionnaire->partOf(ref.id);
    for (int i = 0; i < questionnaire->parts.at(part).items.size(); ++i) {
        if (questionnaire->parts.at(part).items.at(i).id != ref.id)
            continue;
        moveItem(writer, *questionnaire, part, i, by);
        break;
    }
    markAdapted(writer, questionnaire->instrument);
}

} // namespace s3::questionnaire
