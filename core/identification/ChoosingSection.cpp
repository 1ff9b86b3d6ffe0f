// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ChoosingSection.h"

#include "core/choice/Labels.h"
#include "core/identification/Choices.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3::report {

namespace {

struct ChoosingSay {
    Q_DECLARE_TR_FUNCTIONS(ChoosingSection)
};

Cell percent(double share)
{
    return QString(QLocale().toString(100 * share, 'f', 0) + u" %"_s);
}

Table criteriaTable(const ChoiceTable& choice)
{
    Table table;
    table.caption = choice.set.weighting == Weighting::Pairwise
                        ? ChoosingSay::tr("Criteria, weighed by pairwise comparison (principal eigenvector)")
                        : ChoosingSay::tr("Criteria, weighed by points");
    table.column(ChoosingSay::tr("Criterion"), Align::Left, 2)
        .column(ChoosingSay::tr("What it asks"), Align::Left, 3)
        .column(ChoosingSay::tr("Better is"), Align::Left, 1)
        .column(ChoosingSay::tr("Weight"), Align::Right, 0.8);
    for (qsizetype i = 0; i < choice.criteria.size(); ++i) {
        const Criterion& criterion = choice.criteria.at(i);
        table.row({criterion.title, criterion.description, s3::displayName(criterion.direction),
                   choice.weights.empty() ? Cell::number(std::nullopt) : percent(choice.weights[size_t(i)])});
    }
    return table;
}

Table valuesTable(const ChoiceTable& choice, const std::optional<ChoiceResult>& result)
{
    Table table;
    table.caption =
        choice.roundTitle.isEmpty()
            ? ChoosingSay::tr("What each alternative scores, and its order")
            : ChoosingSay::tr("Mean marks of the rating “%1”, and the order").arg(choice.roundTitle);
    table.column(ChoosingSay::tr("Alternative"), Align::Left, 2.4);
    for (const Criterion& criterion : choice.criteria)
        table.column(criterion.title, Align::Right, 1);
    if (result)
        table.column(ChoosingSay::tr("Weighted sum"), Align::Right, 1)
            .column(ChoosingSay::tr("TOPSIS"), Align::Right, 1);
    for (qsizetype row = 0; row < choice.alternatives.size(); ++row) {
        Row cells{choice.alternatives.at(row).title};
        for (qsizetype column = 0; column < choice.criteria.size(); ++column)
            cells.push_back(Cell::number(choice.at(row, column), 1));
        if (result)
            for (const choice::RankedScore& score :
                 {result->weightedSum[size_t(row)], result->topsis[size_t(row)]})
                cells.push_back(ChoosingSay::tr("%1 (rank %2)")
                                    .arg(QLocale().toString(score.score, 'f', 2))
                                    .arg(score.rank));
        table.row(std::move(cells));
    }
    return table;
}

} // namespace

Section choosingSection(const Project& project)
{
    Section section;
    section.line = 2;
    section.order = 3;
    section.title = ChoosingSay::tr("Choosing well");
    const QList<Choice> all = choicesOf(project);
    if (all.isEmpty())
        return section.empty(ChoosingSay::tr("No choice between alternatives is recorded yet."));
    for (const Choice& record : all) {
        const auto choice = loadChoice(project, record.id);
        if (!choice)
            continue;
        section.heading(record.title);
        if (!record.note.isEmpty())
            section.paragraph(record.note);
        section.table(criteriaTable(*choice));
        const auto result = evaluateChoice(*choice, choice::Method::WeightedSum);
        section.table(valuesTable(*choice, result));
        if (!result) {
            section.note(ChoosingSay::tr("Not ranked: values or weights are missing. Missing is not zero."));
            continue;
        }
        const QStringList words = choice::howSure(result->evidence);
        if (!words.isEmpty())
            section.card(ChoosingSay::tr("How sure is this order?"), words.join(u' '));
        section.note(ChoosingSay::tr(
            "Weighted sum of values put on 0 to 1 by their least and greatest; TOPSIS on values "
            "divided by the length of their column. Sureness by the weighted sum: 10,000 draws, "
            "fixed seed."));
    }
    return section;
}

} // namespace s3::report
