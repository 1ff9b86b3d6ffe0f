// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/choosing/PairwiseCard.h"

#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

/// "matters 3 times as much as", the scale of Saaty in words.
QString ratioWords(double ratio)
{
    const double times = ratio < 1 ? 1 / ratio : ratio;
    const char* words = times < 1.5   ? QT_TRANSLATE_NOOP("PairwiseCard", "both matter alike")
                        : times < 3.5 ? QT_TRANSLATE_NOOP("PairwiseCard", "matters somewhat more")
                        : times < 5.5 ? QT_TRANSLATE_NOOP("PairwiseCard", "matters clearly more")
                        : times < 7.5 ? QT_TRANSLATE_NOOP("PairwiseCard", "matters very much more")
                                      : QT_TRANSLATE_NOOP("PairwiseCard", "matters out of all proportion");
    return QCoreApplication::translate("PairwiseCard", words);
}

QString wordsFor(const QString& first, const QString& second, std::optional<double> ratio)
{
    if (!ratio)
        return {};
    const QString words = ratioWords(*ratio);
    if (*ratio > 1 / 1.5 && *ratio < 1.5)
        return words;
    return u"%1 %2"_s.arg(*ratio > 1 ? first : second, words);
}

} // namespace

PairwiseCard::PairwiseCard(ChoosingDesk& desk, QWidget* parent)
    : Card(tr("Pairwise comparison"),
           tr("How many times as much does the first matter as the second? Choose a cell and type 1 to 9, or "
              "1/2 to 1/9 the other way round."),
           parent)
    , m_desk(desk)
    , m_judge(new QLineEdit(this))
    , m_model({{tr("This"), [](const Pair& pair) { return QVariant(pair.firstTitle); }},
               {tr("times as much"),
                [](const Pair& pair) {
                    return pair.ratio ? QVariant(choice::nearestJudgement(*pair.ratio)) : QVariant();
                },
                ColumnKind::Number},
               {tr("as this"), [](const Pair& pair) { return QVariant(pair.secondTitle); }},
               {tr("In words"),
                [](const Pair& pair) {
                    return QVariant(wordsFor(pair.firstTitle, pair.secondTitle, pair.ratio));
                }}},
              [](const Pair& pair) { return u"%1.%2"_s.arg(pair.first).arg(pair.second); })
    , m_table(new EditableTable(tr("Pairs of criteria"), this))
    , m_judges(
          {{tr("Judged by"),
            [](const Judge& judge) {
                return QVariant(judge.code.isEmpty() ? tr("The group as one") : judge.code);
            }},
           {tr("Pairs missing"), [](const Judge& judge) { return QVariant(judge.missing); },
            ColumnKind::Number},
           RecordColumn<Judge>(
               tr("Consistency ratio"),
               [](const Judge& judge) { return judge.ratio ? QVariant(*judge.ratio) : QVariant(); },
               ColumnKind::Number)
               .withText([](const Judge& judge) {
                   return judge.ratio ? QLocale().toString(*judge.ratio, 'f', 3) : QString();
               })
               .withHeaderTip(tr("Consistency index over the random index of Saaty (1977); above 0.1 the "
                                 "judgements contradict each other"))},
          [](const Judge& judge) { return QString(u'j' + judge.code); })
    , m_judgeTable(new DataTable(tr("Who judged"), this))
    , m_consistency(new InlineMessage(this))
    , m_sum(makeLabel({}, TextRole::Soft, this))
{
    auto* who = new QHBoxLayout;
    auto* label =
        makeLabel(tr("Whose judgement (participant code; empty = the group as one)"), TextRole::Label, this);
    who->addWidget(label, 1);
    m_judge->setObjectName(u"pairs.judge"_s);
    m_judge->setAccessibleName(label->text());
    m_judge->setMaximumWidth(120);
    who->addWidget(m_judge);
    body()->addLayout(who);
    m_table->setObjectName(u"pairsTable"_s);
    m_table->setSource(&m_model);
    m_table->setColumnKinds(m_model.kinds());
    m_table->setSortingEnabled(false);
    m_table->setMainColumn(Words);
    m_table->setLinesPerRow(2);
    m_table->setFitRows(true);
    m_table->setEmptyText(tr("Two criteria at least are compared."));
    if (m_desk.writable())
        m_model.setWriter(Ratio, [this](const Pair& pair, int column, const QVariant& value) {
            return column == Ratio && write(pair, value);
        });
    m_judgeTable->setObjectName(u"judgeTable"_s);
    m_judgeTable->setSource(&m_judges);
    m_judgeTable->setColumnKinds(m_judges.kinds());
    m_judgeTable->setFitRows(true);
    body()->addWidget(m_judgeTable); // before the pairs: it says whose may be shown
    body()->addWidget(m_table);
    m_consistency->setClosable(false);
    m_consistency->setObjectName(u"pairs.consistency"_s);
    body()->addWidget(m_consistency);
    m_sum->setObjectName(u"pairs.sum"_s);
    body()->addWidget(m_sum);
    connect(m_judge, &QLineEdit::textChanged, this, &PairwiseCard::refresh);
    connect(m_judgeTable, &DataTable::rowActivated, this,
            [this](const QString& key) { m_judge->setText(key.mid(1)); });
    connect(m_judgeTable, &QTableView::clicked, this,
            [this](const QModelIndex& index) { m_judge->setText(index.data(KeyRole).toString().mid(1)); });
}

QString PairwiseCard::judgeCode() const
{
    return m_judge->text().trimmed().toUpper();
}

const JudgeView* PairwiseCard::judgeView() const
{
    for (const JudgeView& view : m_desk.table().judges)
        if (view.judge == judgeCode())
            return &view;
    return nullptr;
}

bool PairwiseCard::write(const Pair& pair, const QVariant& value)
{
    const QString text = value.toString().trimmed();
    const auto ratio = choice::judgementFrom(text, true);
    if (!text.isEmpty() && !ratio)
        return false;
    const QList<Criterion>& criteria = m_desk.table().criteria;
    const IdOf<Criterion> first = criteria.at(pair.first).id;
    const IdOf<Criterion> second = criteria.at(pair.second).id;
    const QString code = judgeCode();
    return m_desk.change(
        {QT_TRANSLATE_NOOP("Edit", "Compare %1 with %2"), {pair.firstTitle, pair.secondTitle}},
        [&](Writer& writer) { judge(writer, first, second, code, ratio); });
}

void PairwiseCard::refresh()
{
    const ChoiceTable& table = m_desk.table();
    const JudgeView* view = judgeView();
    QVector<Pair> pairs;
    for (int first = 0; first < table.criteria.size(); ++first)
        for (int second = first + 1; second < table.criteria.size(); ++second)
            pairs.append({first, second, table.criteria.at(first).title, table.criteria.at(second).title,
                          view ? view->matrix.at(first, second) : std::nullopt});
    m_model.setRows(pairs);
    m_table->setFitRows(true);
    QVector<Judge> judges;
    for (const JudgeView& one : table.judges)
        judges.append({one.judge, one.missing, one.weights ? one.weights->consistencyRatio : std::nullopt});
    m_judges.setRows(judges);
    m_judgeTable->setVisible(!judges.isEmpty());
    m_judgeTable->setFitRows(true);
    showConsistency();
}

void PairwiseCard::showConsistency()
{
    const ChoiceTable& table = m_desk.table();
    const JudgeView* view = judgeView();
    QString text;
    InlineMessage::Kind kind = InlineMessage::Kind::Info;
    if (view && view->missing > 0) {
        text = tr("%n pair(s) still to compare.", nullptr, view->missing);
    } else if (view && view->weights && view->weights->inconsistent()) {
        kind = InlineMessage::Kind::Warning;
        text = tr("These judgements contradict each other: consistency ratio %1, above 0.1.")
                   .arg(QLocale().toString(view->weights->consistencyRatio.value_or(0), 'f', 2));
        if (const auto& worst = view->weights->worst)
            text +=
                u' ' + tr("“%1” against “%2” stands out: %3 was given, about %4 would fit the others.")
                           .arg(table.criteria.at(worst->row).title, table.criteria.at(worst->column).title,
                                choice::nearestJudgement(worst->given),
                                choice::nearestJudgement(worst->consistent));
    } else if (view && view->weights) {
        kind = InlineMessage::Kind::Success;
        text = tr("Consistent: ratio %1 (principal eigenvalue %2, random index of Saaty 1977).")
                   .arg(QLocale().toString(view->weights->consistencyRatio.value_or(0), 'f', 3),
                        QLocale().toString(view->weights->lambdaMax, 'f', 3));
    }
    m_consistency->setMessage(kind, text);
    const int complete = int(std::count_if(table.judges.begin(), table.judges.end(),
                                           [](const JudgeView& one) { return one.weights.has_value(); }));
    m_sum->setText(complete > 0
                       ? tr("The weights are those of the geometric mean of %n complete judgement(s).",
                            nullptr, complete)
                       : tr("No weights yet: every pair must be compared by somebody."));
}

} // namespace s3
