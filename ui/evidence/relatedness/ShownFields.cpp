// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/relatedness/ShownFields.h"

#include "core/base/Numbers.h"
#include "core/evidence/BroadKinds.h"
#include "ui/kit/Pill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using evidence::Field;

struct ShownFieldsSay {
    Q_DECLARE_TR_FUNCTIONS(FieldModel)
};

QString reasonText(const FieldEntry& entry)
{
    constexpr int told = 3;
    QStringList names;
    for (const evidence::Neighbour& neighbour : entry.field().neighbours) {
        if (names.size() < told)
            names.append(entry.shown->shortName(neighbour.industry));
    }
    return names.isEmpty() ? ShownFieldsSay::tr("nothing close to it yet") : names.join(u", "_s);
}

RecordColumn<FieldEntry> nearnessColumn()
{
    return RecordColumn<FieldEntry>(
               ShownFieldsSay::tr("Nearness (%)"),
               [](const FieldEntry& e) { return QVariant(e.field().density); }, ColumnKind::Bar)
        .withText([](const FieldEntry& e) { return displayNumber(e.field().density * 100, 0); })
        .withHeaderTip(
            ShownFieldsSay::tr("Relatedness density: how much of all that is close to the field the region "
                               "already has. 100 % = everything close to it is there."))
        .withExtra([](const FieldEntry& e, int role) -> QVariant {
            if (role == BarShareRole)
                return e.field().density;
            if (role == ColorRole)
                return int(Line::Evidence);
            if (role == FaintRole)
                return e.field().density < e.shown->map.nearFrom;
            return {};
        });
}

PillTone::Kind toneOf(Field::Quadrant quadrant)
{
    switch (quadrant) {
    case Field::Quadrant::NearAndWorth:
        return PillTone::Good;
    case Field::Quadrant::FarButWorth:
        return PillTone::Warn;
    case Field::Quadrant::NearButCommon:
    case Field::Quadrant::FarAndCommon:
    case Field::Quadrant::Unrated:
        break;
    }
    return PillTone::Neutral;
}

} // namespace

QString ShownFields::label(int industry) const
{
    return evidence::industryLabel(code(industry), words.dataset.industryScheme);
}

QString ShownFields::shortName(int industry) const
{
    return evidence::industryShortName(code(industry), words.dataset.industryScheme);
}

QString ShownFields::regionName() const
{
    return words.regions.nameOf(measures->matrix.regions.at(region));
}

int ShownFields::kind(int industry) const
{
    return evidence::broadKind(code(industry), words.dataset.industryScheme);
}

const Field* ShownFields::field(const QString& industryCode) const
{
    const auto found = std::find_if(map.fields.begin(), map.fields.end(),
                                    [&](const Field& f) { return code(f.industry) == industryCode; });
    return found == map.fields.end() ? nullptr : &*found;
}

Result<evidence::Finding> ShownFields::finding(const Field& field) const
{
    evidence::FindingParameters p;
    p.region = measures->matrix.regions.at(region);
    p.industry = code(field.industry);
    return evidence::findingIn(*measures, without, words, evidence::FindingMeasure::DensityWithout, p);
}

QString ShownFields::explain(const Field& field) const
{
    QStringList lines;
    if (const auto found = finding(field))
        lines.append(found->explanation);
    if (field.complexity)
        lines.append(ShownFieldsSay::tr("Complexity %1 (%2)")
                         .arg(displayNumber(*field.complexity, 2), complexitySource));
    if (field.quotient)
        lines.append(ShownFieldsSay::tr("Location quotient now: %1").arg(displayNumber(*field.quotient, 2)));
    return lines.join(u'\n');
}

QString quadrantName(Field::Quadrant quadrant)
{
    switch (quadrant) {
    case Field::Quadrant::NearAndWorth:
        return ShownFieldsSay::tr("Near and worth it");
    case Field::Quadrant::FarButWorth:
        return ShownFieldsSay::tr("Worth it, but far");
    case Field::Quadrant::NearButCommon:
        return ShownFieldsSay::tr("Near, but common");
    case Field::Quadrant::FarAndCommon:
        return ShownFieldsSay::tr("Far and common");
    case Field::Quadrant::Unrated:
        break;
    }
    return ShownFieldsSay::tr("Not rated");
}

FieldModel* makeFieldModel(QObject* parent)
{
    QVector<RecordColumn<FieldEntry>> columns;
    columns.append(RecordColumn<FieldEntry>(ShownFieldsSay::tr("Field"), [](const FieldEntry& e) {
                       return QVariant(e.shown->label(e.field().industry));
                   }).withTooltip([](const FieldEntry& e) { return e.shown->explain(e.field()); }));
    columns.append(nearnessColumn());
    columns.append(
        RecordColumn<FieldEntry>(
            ShownFieldsSay::tr("Complexity"),
            [](const FieldEntry& e) {
                const auto complexity = e.field().complexity;
                return complexity ? QVariant(*complexity) : QVariant();
            },
            ColumnKind::Number)
            .withText([](const FieldEntry& e) { return displayNumber(e.field().complexity, 2); })
            .withHeaderTip(ShownFieldsSay::tr("How few and how able the regions are that have the field: the "
                                              "product complexity index (PCI), or the scores you brought.")));
    columns.append(RecordColumn<FieldEntry>(ShownFieldsSay::tr("Related strengths"), [](const FieldEntry& e) {
                       return QVariant(reasonText(e));
                   }).withTooltip([](const FieldEntry& e) { return e.shown->explain(e.field()); }));
    columns.append(RecordColumn<FieldEntry>(
                       ShownFieldsSay::tr("In short"),
                       [](const FieldEntry& e) { return QVariant(quadrantName(e.field().quadrant)); },
                       ColumnKind::Pill)
                       .withExtra([](const FieldEntry& e, int role) -> QVariant {
                           if (role != ToneRole)
                               return {};
                           return QVariant::fromValue(PillTone{toneOf(e.field().quadrant), Line::Evidence});
                       }));
    return new FieldModel(
        columns, [](const FieldEntry& e) { return e.shown->code(e.field().industry); }, parent);
}

} // namespace s3
