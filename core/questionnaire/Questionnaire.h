// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire with its dimensions and items: reading, copying, editing while it is a draft.
#pragma once

#include "core/project/Project.h"
#include "core/questionnaire/Records.h"
#include "core/questionnaire/Scoring.h"

namespace s3::questionnaire {

struct Part {
    InstrumentDimension dimension;
    QList<InstrumentItem> items; ///< in order
};

struct Questionnaire {
    Instrument instrument;
    QList<Part> parts; ///< in order

    Scale scale() const { return {instrument.scaleMin, instrument.scaleMax}; }
    QStringList labels() const; ///< of the values of the scale; may be fewer than values
    QString label(int value) const;
    int itemCount() const;
    QList<InstrumentItem> items() const; ///< dimension by dimension
    const InstrumentItem* item(const RecordId& id) const;
    int partOf(const RecordId& item) const; ///< index of the part with that item; -1 = none
    QList<DimensionRule> rules() const;
};

QString labelsJson(const QStringList& labels);

/// The scales that may be chosen, e.g. 1 to 5.
QList<Scale> allowedScales();

std::optional<Questionnaire> loadQuestionnaire(const Reader& reader, const IdOf<Instrument>& id);

/// Stores a questionnaire as a new record with new parts; gives its id.
IdOf<Instrument> storeQuestionnaire(Writer& writer, Questionnaire questionnaire);

/// A draft to edit: next minor version, adapted, says what it is based on. `title` is the clone's.
IdOf<Instrument> cloneInstrument(Writer& writer, const IdOf<Instrument>& id, const QString& title);

/// An own questionnaire of one dimension with one item, texts empty.
IdOf<Instrument> createInstrument(Writer& writer, const QString& title);

/// "1.0" -> "1.1"; anything else gets ".1".
QString nextVersion(const QString& version);

bool hasAnswers(const Reader& reader, const IdOf<Instrument>& id);

/// A draft without answers: only such may be edited.
bool isEditable(const Reader& reader, const Instrument& instrument);

/// Takes it out of use, or back: then it is frozen if it has answers, else a draft.
void setRetired(Writer& writer, const IdOf<Instrument>& id, bool retired);

enum class FlawCode {
    NoTitle,
    NoDimension,
    EmptyDimension, ///< without an item
    NoText,         ///< of a dimension or an item
    SameCode,       ///< two items, or two dimensions, with the same code
    NegativeWeight,
    NoWeight, ///< all weights of the dimensions, or of the items of a dimension, are 0
    BadScale,
};
struct Flaw {
    FlawCode code = FlawCode::NoTitle;
    QString subject; ///< code of the dimension or item; may be empty
};
/// What keeps it from being used.
QList<Flaw> flawsOf(const Questionnaire& questionnaire);

// Edits of a draft. Each fails with Refused if the questionnaire has answers or is no draft, and with
// InvalidValue for a weight below 0, a scale that is not allowed or a code that is taken.
/// Stores the fields of the form: "title", "description", "version", "scale", "scale_labels".
void changeInstrument(Writer& writer, const Instrument& changed);
void changeDimension(Writer& writer, const InstrumentDimension& changed);
void changeItem(Writer& writer, const InstrumentItem& changed);
IdOf<InstrumentDimension> addDimension(Writer& writer, const IdOf<Instrument>& id, const QString& title);
IdOf<InstrumentItem> addItem(Writer& writer, const IdOf<InstrumentDimension>& id, const QString& body);
/// `ref`: a dimension or an item.
void removePart(Writer& writer, const RecordRef& ref);
/// One place up (-1) or down (+1); an item at the edge of its dimension goes over to the next one.
void movePart(Writer& writer, const RecordRef& ref, int by);

/// Whether results of two questionnaires may be laid side by side.
enum class Comparability { Equal, OtherQuestionnaire, OtherVersion, OtherScale, OtherItems };
/// Equal: the same record, or the same pack and version with the same scale, items, order, weights and
/// direction.
Comparability comparability(const Questionnaire& a, const Questionnaire& b);

/// How far the station is: the stress test is there, a round has been answered by eight, a finding written.
std::pair<int, int> questionnairesDone(const Reader& reader);

} // namespace s3::questionnaire
