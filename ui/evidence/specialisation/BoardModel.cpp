// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/BoardModel.h"

#include "core/base/Numbers.h"
#include "ui/kit/Pill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using evidence::BoardRow;
using evidence::GrowthClass;
using Column = RecordColumn<BoardEntry>;

struct BoardModelSay {
    Q_DECLARE_TR_FUNCTIONS(BoardModel)
};

QVariant orMissing(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

/// A bar in the line's colour, faint below one or on a small base.
Column::Extra barOf(std::function<std::optional<double>(const BoardEntry&)> share)
{
    return [share = std::move(share)](const BoardEntry& e, int role) -> QVariant {
        if (role == BarShareRole)
            return orMissing(share(e));
        if (role == ColorRole)
            return int(Line::Evidence);
        if (role == FaintRole)
            return !e.figures().specialised || e.data().quotient.smallBase;
        return {};
    };
}

Column industryColumn()
{
    const auto label = [](const BoardEntry& e) { return e.shown->label(e.row); };
    return Column(BoardModelSay::tr("Industry"), [label](const BoardEntry& e) { return QVariant(label(e)); })
        .withText([label](const BoardEntry& e) {
            return e.data().quotient.smallBase ? label(e) + u" *"_s : label(e);
        })
        .withTooltip([](const BoardEntry& e) {
            return evidence::explainValue(e.shown->board(), e.data(), e.shown->words);
        });
}

Column valueColumn()
{
    return Column(
               BoardModelSay::tr("Value"), [](const BoardEntry& e) { return orMissing(e.data().value); },
               ColumnKind::Number)
        .withText([](const BoardEntry& e) { return evidence::amountText(e.data().value); })
        .withTooltip([](const BoardEntry& e) {
            return evidence::explainValue(e.shown->board(), e.data(), e.shown->words);
        });
}

Column shareColumn()
{
    return Column(
               BoardModelSay::tr("Share"),
               [](const BoardEntry& e) { return orMissing(e.data().share.value); }, ColumnKind::Bar)
        .withText([](const BoardEntry& e) { return evidence::percentText(e.data().share.value); })
        .withTooltip([](const BoardEntry& e) {
            return evidence::explainShare(e.shown->board(), e.data(), e.shown->words);
        })
        .withExtra(barOf([](const BoardEntry& e) -> std::optional<double> {
            const auto share = e.data().share.value;
            return share && e.shown->highestShare > 0 ? std::optional(*share / e.shown->highestShare)
                                                      : std::nullopt;
        }));
}

Column quotientColumn()
{
    return Column(
               BoardModelSay::tr("LQ"),
               [](const BoardEntry& e) { return orMissing(e.data().quotient.value); }, ColumnKind::Bar)
        .withText([](const BoardEntry& e) { return displayNumber(e.data().quotient.value, 2); })
        .withHeaderTip(BoardModelSay::tr(
            "Location quotient: the industry's share in the region divided by its share in the "
            "comparator. Above 1 the region is specialised."))
        .withTooltip([](const BoardEntry& e) {
            return evidence::explainQuotient(e.shown->board(), e.data(), e.shown->words);
        })
        .withExtra(barOf([](const BoardEntry& e) -> std::optional<double> {
            const auto quotient = e.data().quotient.value;
            return quotient && e.shown->highestQuotient > 0
                       ? std::optional(*quotient / e.shown->highestQuotient)
                       : std::nullopt;
        }));
}

Column symmetricColumn()
{
    return Column(
               BoardModelSay::tr("Symmetric"),
               [](const BoardEntry& e) { return orMissing(e.figures().symmetric); }, ColumnKind::Number)
        .withText([](const BoardEntry& e) { return displayNumber(e.figures().symmetric, 2); })
        .withHeaderTip(
            BoardModelSay::tr("Symmetric location quotient: (LQ − 1) / (LQ + 1), from −1 to 1; 0 = as the "
                              "comparator."))
        .withTooltip([](const BoardEntry& e) {
            return evidence::measureText(evidence::FindingMeasure::SymmetricQuotient).formula + u'\n' +
                   evidence::explainQuotient(e.shown->board(), e.data(), e.shown->words);
        });
}

Column growthColumn()
{
    return Column(
               BoardModelSay::tr("Growth a year"),
               [](const BoardEntry& e) { return orMissing(e.data().growth); }, ColumnKind::Number)
        .withText([](const BoardEntry& e) { return evidence::percentText(e.data().growth, 1, true); })
        .withTooltip([](const BoardEntry& e) {
            return evidence::explainGrowth(e.shown->board(), e.data(), e.shown->words);
        })
        .withExtra([](const BoardEntry& e, int role) -> QVariant {
            if (role != ToneRole || !e.data().growth)
                return {};
            return QVariant::fromValue(
                PillTone{*e.data().growth >= 0 ? PillTone::Good : PillTone::Bad, Line::Evidence});
        });
}

std::optional<GrowthClass> classOf(const BoardEntry& e)
{
    return e.figures().growth ? e.figures().growth->growthClass : std::nullopt;
}

Column classColumn()
{
    return Column(
               BoardModelSay::tr("Class"),
               [](const BoardEntry& e) {
                   const auto found = classOf(e);
                   return found ? QVariant(evidence::growthClassName(*found)) : QVariant();
               },
               ColumnKind::Pill)
        .withHeaderTip(
            BoardModelSay::tr("Star: specialised and growing faster than the industry in all regions. "
                              "Mature: specialised, slower. Emerging: not specialised, faster. Declining: "
                              "neither."))
        .withTooltip([](const BoardEntry& e) { return explainClass(*e.shown, e.row); })
        .withExtra([](const BoardEntry& e, int role) -> QVariant {
            const auto found = classOf(e);
            if (role != ToneRole || !found)
                return {};
            if (*found == GrowthClass::Star)
                return QVariant::fromValue(PillTone::of(Line::Evidence));
            return QVariant::fromValue(PillTone{
                *found == GrowthClass::Emerging ? PillTone::Good : PillTone::Neutral, Line::Evidence});
        });
}

QString starsTip(const BoardEntry& e)
{
    if (!e.figures().stars)
        return BoardModelSay::tr("No stars: the industry is not summed, or its value is missing.");
    const evidence::ClusterStars& stars = *e.figures().stars;
    const auto line = [](bool has, const QString& text) -> QString {
        return (has ? u"★ "_s : u"☆ "_s) + text;
    };
    return QStringList{
        line(stars.size, BoardModelSay::tr("Size: among the largest tenth of regions in this industry")),
        line(stars.specialisation, BoardModelSay::tr("Specialisation: location quotient of 2 or more")),
        line(stars.focus, BoardModelSay::tr("Focus: among the largest tenth of shares in their regions")),
        BoardModelSay::tr("Against all %n regions of the data. European Cluster Observatory.", nullptr,
                          e.shown->analysis.regionsCompared)}
        .join(u'\n');
}

Column starsColumn()
{
    return Column(BoardModelSay::tr("Stars"),
                  [](const BoardEntry& e) {
                      return e.figures().stars ? QVariant(e.figures().stars->count()) : QVariant();
                  })
        .withText([](const BoardEntry& e) -> QString {
            if (!e.figures().stars)
                return u"–"_s;
            return QString(e.figures().stars->count(), u'★');
        })
        .withHeaderTip(BoardModelSay::tr("Cluster stars: one each for size, specialisation and focus"))
        .withTooltip(starsTip);
}

QString flagWords(evidence::Flags flags)
{
    using evidence::Flag;
    QStringList words;
    const std::pair<Flag, QString> all[] = {{Flag::Confidential, BoardModelSay::tr("withheld by the office")},
                                            {Flag::Missing, BoardModelSay::tr("missing")},
                                            {Flag::Estimated, BoardModelSay::tr("estimated")},
                                            {Flag::Provisional, BoardModelSay::tr("provisional")},
                                            {Flag::Break, BoardModelSay::tr("break in the series")},
                                            {Flag::Unreliable, BoardModelSay::tr("unreliable")},
                                            {Flag::Noted, BoardModelSay::tr("noted by the source")}};
    for (const auto& [flag, text] : all)
        if (flags.testFlag(flag))
            words.append(text);
    return words.join(u", "_s);
}

Column flagsColumn()
{
    return Column(BoardModelSay::tr("Flags"),
                  [](const BoardEntry& e) { return QVariant(evidence::flagLetters(e.data().flags)); })
        .withHeaderTip(
            BoardModelSay::tr("Marks of the source: c withheld, m missing, e estimated, p provisional, b "
                              "break, u unreliable"))
        .withTooltip([](const BoardEntry& e) { return flagWords(e.data().flags); });
}

} // namespace

BoardModel* makeBoardModel(QObject* parent)
{
    return new BoardModel(
        {industryColumn(), valueColumn(), shareColumn(), quotientColumn(), symmetricColumn(), growthColumn(),
         classColumn(), starsColumn(), flagsColumn()},
        [](const BoardEntry& e) { return e.data().industry; }, parent);
}

void showBoard(BoardModel& model, const ShownBoardPtr& shown, const QVector<int>& rows)
{
    QVector<BoardEntry> entries;
    if (shown) {
        entries.reserve(rows.size());
        for (const int row : rows)
            entries.append({shown, row});
        model.setHeaders({BoardModelSay::tr("Industry"), evidence::shortMeasure(shown->words.dataset)});
    }
    model.setRows(entries);
}

evidence::FindingMeasure measureOf(int column)
{
    using M = evidence::FindingMeasure;
    switch (column) {
    case ValueColumn:
    case FlagsColumn:
        return M::Value;
    case ShareColumn:
        return M::Share;
    case SymmetricColumn:
        return M::SymmetricQuotient;
    case GrowthColumn:
        return M::AnnualGrowth;
    case ClassColumn:
        return M::RelativeGrowth;
    default:
        return M::LocationQuotient;
    }
}

QString explainClass(const ShownBoard& shown, int row)
{
    const evidence::IndustryFigures& figures = shown.analysis.industries[size_t(row)];
    if (shown.board().query.basePeriod.isEmpty())
        return BoardModelSay::tr("Choose a base period to see classes.");
    if (!figures.growth)
        return BoardModelSay::tr(
            "No class: the industry is part of another that is summed, or the other way round.");
    const evidence::GrowthShareCell& cell = *figures.growth;
    if (!cell.growthClass)
        return BoardModelSay::tr("No class: a value is missing or was zero. A gap is not zero.");
    return BoardModelSay::tr(
               "%1: location quotient %2 (1 or more is specialised), growth %3 against %4 of the industry "
               "in all regions, from %5 to %6.")
               .arg(evidence::growthClassName(*cell.growthClass), displayNumber(cell.quotient, 2),
                    evidence::percentText(cell.regionalGrowth, 1, true),
                    evidence::percentText(cell.nationalGrowth, 1, true), shown.board().query.basePeriod,
                    shown.board().query.period) +
           u'\n' +
           BoardModelSay::tr("Against all %n regions of the data.", nullptr, shown.analysis.regionsCompared);
}

bool hasGrowth(const ShownBoard& shown)
{
    return std::any_of(shown.analysis.industries.begin(), shown.analysis.industries.end(),
                       [](const evidence::IndustryFigures& figures) {
                           return figures.growth && figures.growth->growthClass;
                       });
}

QVector<Bubble> bubblesOf(const ShownBoard& shown, const QVector<int>& rows, int most)
{
    const bool growth = hasGrowth(shown);
    QVector<Bubble> bubbles;
    for (const int row : rows) {
        const BoardRow& data = shown.board().rows.at(row);
        const evidence::IndustryFigures& figures = shown.analysis.industries[size_t(row)];
        const auto relative = figures.growth ? figures.growth->relativeGrowth : std::nullopt;
        const auto x = growth && figures.growth ? figures.growth->quotient : data.quotient.value;
        const std::optional<double> y = growth ? relative : data.share.value;
        if (!x || !data.value || !y)
            continue;
        Bubble bubble;
        bubble.id = data.industry;
        bubble.label = shown.shortName(data.industry);
        bubble.x = *x;
        bubble.y = *y * 100;
        bubble.size = qMax(0.0, *data.value);
        bubble.tip =
            shown.label(row) + u'\n' +
            (growth ? explainClass(shown, row) : evidence::explainQuotient(shown.board(), data, shown.words));
        bubbles.append(bubble);
    }
    std::stable_sort(bubbles.begin(), bubbles.end(),
                     [](const Bubble& a, const Bubble& b) { return a.size > b.size; });
    return bubbles.mid(0, most);
}

} // namespace s3
