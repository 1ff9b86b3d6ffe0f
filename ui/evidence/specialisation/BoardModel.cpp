// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/BoardModel.h"

#include "core/base/Numbers.h"
#include "ui/kit/Pill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using evidence::BoardRow;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(BoardModel)
};

QVariant orMissing(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

QString valueText(const BoardRow& row)
{
    if (!row.value)
        return u"–"_s;
    const double size = std::abs(*row.value);
    return displayNumber(*row.value, size >= 1000 ? 0 : size >= 10 ? 1 : 2);
}

RecordColumn<BoardEntry> industryColumn()
{
    const auto label = [](const BoardEntry& e) {
        return evidence::industryLabel(e.data().industry, e.shown->words.dataset.industryScheme);
    };
    return RecordColumn<BoardEntry>(Say::tr("Industry"),
                                    [label](const BoardEntry& e) { return QVariant(label(e)); })
        .withText([label](const BoardEntry& e) {
            return e.data().quotient.smallBase ? label(e) + u" *"_s : label(e);
        })
        .withTooltip([](const BoardEntry& e) {
            return evidence::explainValue(e.shown->board, e.data(), e.shown->words);
        });
}

RecordColumn<BoardEntry> quotientColumn()
{
    return RecordColumn<BoardEntry>(
               Say::tr("LQ"), [](const BoardEntry& e) { return orMissing(e.data().quotient.value); },
               ColumnKind::Bar)
        .withText([](const BoardEntry& e) { return displayNumber(e.data().quotient.value, 2); })
        .withHeaderTip(
            Say::tr("Location quotient: the industry's share in the region divided by its share in the "
                    "comparator. Above 1 the region is specialised."))
        .withTooltip([](const BoardEntry& e) {
            return evidence::explainQuotient(e.shown->board, e.data(), e.shown->words);
        })
        .withExtra([](const BoardEntry& e, int role) -> QVariant {
            const auto quotient = e.data().quotient.value;
            if (role == BarShareRole && quotient && e.shown->highestQuotient > 0)
                return *quotient / e.shown->highestQuotient;
            if (role == ColorRole)
                return int(Line::Evidence);
            if (role == FaintRole)
                return quotient.value_or(0) < 1 || e.data().quotient.smallBase;
            return {};
        });
}

RecordColumn<BoardEntry> growthColumn()
{
    return RecordColumn<BoardEntry>(
               Say::tr("Growth a year"), [](const BoardEntry& e) { return orMissing(e.data().growth); },
               ColumnKind::Number)
        .withText([](const BoardEntry& e) { return evidence::percentText(e.data().growth, 1, true); })
        .withTooltip([](const BoardEntry& e) {
            return evidence::explainGrowth(e.shown->board, e.data(), e.shown->words);
        })
        .withExtra([](const BoardEntry& e, int role) -> QVariant {
            if (role != ToneRole || !e.data().growth)
                return {};
            return QVariant::fromValue(
                PillTone{*e.data().growth >= 0 ? PillTone::Good : PillTone::Bad, Line::Evidence});
        });
}

} // namespace

BoardModel* makeBoardModel(QObject* parent)
{
    QVector<RecordColumn<BoardEntry>> columns;
    columns.append(industryColumn());
    columns.append(RecordColumn<BoardEntry>(
                       Say::tr("Value"), [](const BoardEntry& e) { return orMissing(e.data().value); },
                       ColumnKind::Number)
                       .withText([](const BoardEntry& e) { return valueText(e.data()); })
                       .withTooltip([](const BoardEntry& e) {
                           return evidence::explainValue(e.shown->board, e.data(), e.shown->words);
                       }));
    columns.append(
        RecordColumn<BoardEntry>(
            Say::tr("Share"), [](const BoardEntry& e) { return orMissing(e.data().share.value); },
            ColumnKind::Number)
            .withText([](const BoardEntry& e) { return evidence::percentText(e.data().share.value); })
            .withTooltip([](const BoardEntry& e) {
                return evidence::explainShare(e.shown->board, e.data(), e.shown->words);
            }));
    columns.append(quotientColumn());
    columns.append(growthColumn());
    return new BoardModel(
        columns, [](const BoardEntry& e) { return e.data().industry; }, parent);
}

void showBoard(BoardModel& model, const std::shared_ptr<const ShownBoard>& shown)
{
    QVector<BoardEntry> entries;
    if (shown) {
        entries.reserve(shown->board.rows.size());
        for (int row = 0; row < shown->board.rows.size(); ++row)
            entries.append({shown, row});
        model.setHeaders({Say::tr("Industry"), evidence::shortMeasure(shown->words.dataset)});
    }
    model.setRows(entries);
}

bool hasGrowth(const ShownBoard& shown)
{
    return std::any_of(shown.board.rows.begin(), shown.board.rows.end(),
                       [](const BoardRow& row) { return row.growth && row.quotient.value; });
}

QVector<Bubble> bubblesOf(const ShownBoard& shown, int most)
{
    const bool growth = hasGrowth(shown);
    QVector<Bubble> bubbles;
    for (const BoardRow& row : shown.board.rows) {
        const std::optional<double> y = growth ? row.growth : row.share.value;
        if (!row.quotient.value || !row.value || !y)
            continue;
        Bubble bubble;
        bubble.id = row.industry;
        bubble.label = evidence::industryShortName(row.industry, shown.words.dataset.industryScheme);
        bubble.x = *row.quotient.value;
        bubble.y = *y * 100;
        bubble.size = qMax(0.0, *row.value);
        bubble.tip = evidence::industryLabel(row.industry, shown.words.dataset.industryScheme) + u'\n' +
                     evidence::explainQuotient(shown.board, row, shown.words);
        if (growth)
            bubble.tip += u'\n' + evidence::explainGrowth(shown.board, row, shown.words);
        bubbles.append(bubble);
    }
    std::stable_sort(bubbles.begin(), bubbles.end(),
                     [](const Bubble& a, const Bubble& b) { return a.size > b.size; });
    return bubbles.mid(0, most);
}

} // namespace s3
