// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/ResultsView.h"

#include "core/base/Numbers.h"
#include "core/questionnaire/Labels.h"
#include "ui/evidence/questionnaires/FindingsPanel.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DistributionChart.h"
#include "ui/kit/DumbbellChart.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RadarChart.h"

#include <QCheckBox>
#include <QScopedValueRollback>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

using questionnaire::DimensionResult;
using questionnaire::GroupResult;
using questionnaire::Light;

ResultsView::ResultsView(SurveyActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_stack(new QStackedWidget(this))
    , m_warnings(new InlineMessage(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto* empty =
        new EmptyState(u"chart"_s, tr("No answers yet"),
                       tr("When a round has answers, its scores, gaps and findings stand here."), this);
    auto* enter = empty->addPrimary(tr("Enter answers"), Line::Evidence, u"keyboard"_s);
    enter->setObjectName(u"resultsEnter"_s);
    connect(enter, &QPushButton::clicked, this, [this] { m_actions.enterAnswers(m_id); });
    m_stack->addWidget(empty);

    auto* inner = new QWidget(this);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(12);
    m_warnings->setObjectName(u"resultWarnings"_s);
    m_warnings->setClosable(false);
    rows->addWidget(m_warnings);
    buildRadar(inner, rows);
    buildScores(inner, rows);
    buildGap(inner, rows);
    m_findings = new FindingsPanel(actions, inner);
    rows->addWidget(m_findings);
    buildItems(inner, rows);
    buildComparison(inner, rows);
    rows->addStretch();
    auto* pane = new ScrollPane(inner, this);
    pane->setAccessibleName(tr("Results"));
    m_stack->addWidget(pane);
}

void ResultsView::buildRadar(QWidget* parent, QLayout* rows)
{
    m_groups = new QWidget(parent);
    m_groups->setObjectName(u"resultGroups"_s);
    m_groupFlow = new FlowLayout(m_groups, 12);
    m_radar = new RadarChart(tr("Scores by dimension and group"), parent);
    m_radar->setObjectName(u"resultRadar"_s);
    m_radar->setAxisTitle(tr("Dimension"));
    m_radar->setMinimumHeight(380);
    m_radarCard = new ChartCard(tr("Dimensions by group"), tr("Score, 0 to 100; dotted: thresholds"),
                                m_actions.surveyDialogs(), parent);
    m_radarCard->setChartWidget(m_radar);
    m_radarCard->body()->insertWidget(0, m_groups);
    rows->addWidget(m_radarCard);
}

void ResultsView::buildScores(QWidget* parent, QLayout* rows)
{
    const auto number = [](std::optional<double> value) { return value ? QVariant(*value) : QVariant(); };
    const auto hidden = [](const Row& row, std::optional<double> value, int decimals = 0) {
        return row.result.hidden ? tr("hidden") : displayNumber(value, decimals);
    };
    const auto tone = [](const Row& row, int role) {
        if (role != ToneRole)
            return QVariant();
        return QVariant::fromValue(row.light == Light::Green   ? PillTone{PillTone::Good}
                                   : row.light == Light::Amber ? PillTone{PillTone::Warn}
                                   : row.light == Light::Red   ? PillTone{PillTone::Bad}
                                                               : PillTone{});
    };
    m_scores = new RecordTableModel<Row>(
        {{tr("Dimension"), [](const Row& r) { return QVariant(r.title); }},
         RecordColumn<Row>{tr("n"), [](const Row& r) { return QVariant(r.result.respondents); },
                           ColumnKind::Number}
             .withHeaderTip(tr("Respondents who answered at least half of the dimension's items")),
         RecordColumn<Row>{tr("Score"), [number](const Row& r) { return number(r.result.score); },
                           ColumnKind::Number}
             .withText([hidden](const Row& r) { return hidden(r, r.result.score); })
             .withHeaderTip(tr("Weighted mean of the item means, from 0 to 100")),
         RecordColumn<Row>{tr("Light"),
                           [](const Row& r) { return QVariant(questionnaire::lightName(r.light)); },
                           ColumnKind::Pill}
             .withExtra(tone),
         RecordColumn<Row>{tr("Median"), [number](const Row& r) { return number(r.result.median); },
                           ColumnKind::Number}
             .withText([hidden](const Row& r) { return hidden(r, r.result.median); })
             .withHeaderTip(tr("Of the respondents' own scores")),
         RecordColumn<Row>{tr("IQR"),
                           [number](const Row& r) { return number(r.result.interquartileRange()); },
                           ColumnKind::Number}
             .withText([hidden](const Row& r) { return hidden(r, r.result.interquartileRange()); })
             .withHeaderTip(
                 tr("Inter-quartile range: the middle half of the respondents' own scores lies within this "
                    "many points (linear interpolation, type 7)")),
         RecordColumn<Row>{tr("Agreement"), [number](const Row& r) { return number(r.result.agreement); },
                           ColumnKind::Number}
             .withText([hidden](const Row& r) { return hidden(r, r.result.agreement, 2); })
             .withHeaderTip(
                 tr("1 = all say the same, 0 = half say the least and half the most: 1 less the population "
                    "standard deviation as a share of its largest value"))},
        [](const Row& r) { return r.id; }, this);
    auto* card = new Card(tr("Scores"), tr("All respondents"), parent);
    m_scoreTable = new DataTable(tr("Scores by dimension"), card);
    m_scoreTable->setObjectName(u"scoreTable"_s);
    m_scoreTable->setSource(m_scores);
    m_scoreTable->setColumnKinds(m_scores->kinds());
    m_scoreTable->setLinesPerRow(2);
    m_scoreTable->setFitRows(true);
    m_scoreTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_scoreTable);
    rows->addWidget(card);
}

void ResultsView::buildGap(QWidget* parent, QLayout* rows)
{
    m_gap = new DumbbellChart(tr("Gap between two groups, by dimension"), parent);
    m_gap->setObjectName(u"gapChart"_s);
    m_gapCard = new ChartCard(tr("Gap between two groups"), tr("Score of the first less score of the second"),
                              m_actions.surveyDialogs(), parent);
    m_gapCard->setChartWidget(m_gap);
    auto* choosers = new QWidget(m_gapCard);
    auto* flow = new FlowLayout(choosers);
    const auto chooser = [&](const QString& name, const QString& object) {
        auto* box = new ElidingComboBox(choosers);
        box->setObjectName(object);
        box->setAccessibleName(name);
        makePill(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                showGap();
        });
        flow->addWidget(box);
        return box;
    };
    m_first = chooser(tr("First group"), u"gapFirst"_s);
    m_second = chooser(tr("Second group"), u"gapSecond"_s);
    m_gapCard->body()->insertWidget(0, choosers);
    rows->addWidget(m_gapCard);
}

void ResultsView::buildItems(QWidget* parent, QLayout* rows)
{
    m_items = new DistributionChart(tr("Answers by item"), Line::Evidence, parent);
    m_items->setObjectName(u"itemChart"_s);
    m_itemCard =
        new ChartCard(tr("Answers by item"),
                      tr("Respondents by answer, as given; at the right the mean, reversed items turned"),
                      m_actions.surveyDialogs(), parent);
    m_itemCard->setChartWidget(m_items);
    rows->addWidget(m_itemCard);
}

void ResultsView::buildComparison(QWidget* parent, QLayout* rows)
{
    m_chooserCard = new Card(tr("Another round beside it"), {}, parent);
    m_comparedCard =
        new ChartCard(tr("Compared with another round"), tr("Score by dimension, all respondents"),
                      m_actions.surveyDialogs(), parent);
    m_compared = new DumbbellChart(tr("Two rounds, by dimension"), parent);
    m_compared->setObjectName(u"roundChart"_s);
    m_comparedCard->setChartWidget(m_compared);
    m_comparedCard->setObjectName(u"comparedCard"_s);
    m_other = new ElidingComboBox(m_chooserCard);
    m_other->setObjectName(u"otherRound"_s);
    m_other->setAccessibleName(tr("Other round"));
    makePill(m_other);
    connect(m_other, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            showComparison();
    });
    m_reason = new InlineMessage(m_chooserCard);
    m_reason->setClosable(false);
    m_reason->setObjectName(u"notCompared"_s);
    m_chooserCard->body()->addWidget(m_other, 0, Qt::AlignLeft);
    m_chooserCard->body()->addWidget(m_reason);
    rows->addWidget(m_chooserCard);
    rows->addWidget(m_comparedCard);
}

QStringList ResultsView::dimensionTitles() const
{
    QStringList titles;
    for (const questionnaire::Part& part : m_data.questionnaire.parts)
        titles.append(part.dimension.title);
    return titles;
}

QStringList ResultsView::shownGroups() const
{
    QStringList codes;
    for (const GroupResult& group : m_result.groups)
        if (group.respondents > 0 && !group.hidden)
            codes.append(group.group);
    return codes;
}

void ResultsView::refresh(const IdOf<SurveyRound>& round)
{
    m_id = round;
    auto loaded = questionnaire::loadRound(m_actions.survey(), round);
    if (!loaded) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_data = std::move(*loaded);
    m_result = m_data.evaluate();
    m_stack->setCurrentIndex(m_result.respondents > 0 ? 1 : 0);
    m_warnings->setMessage(InlineMessage::Kind::Warning,
                           questionnaire::warningTexts(m_data.round, m_result).join(u'\n'));
    showGroups();
    showRadar();
    showScores();
    showGap();
    showItems();
    showRounds();
    m_findings->refresh(m_data);
}

void ResultsView::showGroups()
{
    const QStringList groups = shownGroups();
    if (m_offRound != m_id.hex()) {
        // Two groups beside all are read at a glance; more on request.
        m_offRound = m_id.hex();
        m_off.clear();
        const QStringList wanted{u"cluster_manager"_s, u"policy_maker"_s};
        const bool usual = groups.contains(wanted.first()) && groups.contains(wanted.last());
        for (int i = 0; i < groups.size(); ++i)
            if (usual ? !wanted.contains(groups.at(i)) : i >= 2)
                m_off.insert(groups.at(i));
    }
    QStringList shown;
    for (const QCheckBox* box : m_groups->findChildren<QCheckBox*>())
        shown.append(box->objectName());
    QStringList wanted;
    for (const QString& code : groups)
        wanted.append(u"radarGroup."_s + code);
    if (shown != wanted) {
        qDeleteAll(m_groups->findChildren<QCheckBox*>());
        for (const QString& code : groups) {
            auto* box = new QCheckBox(m_groups);
            box->setObjectName(u"radarGroup."_s + code);
            connect(box, &QCheckBox::clicked, this, [this, code](bool on) {
                if (on)
                    m_off.remove(code);
                else
                    m_off.insert(code);
                showRadar();
            });
            m_groupFlow->addWidget(box);
        }
    }
    for (const QString& code : groups) {
        auto* box = m_groups->findChild<QCheckBox*>(u"radarGroup."_s + code);
        box->setText(
            tr("%1 (%2)").arg(questionnaire::groupName(code)).arg(m_result.group(code)->respondents));
        box->setChecked(!m_off.contains(code));
    }
    m_groups->setVisible(!groups.isEmpty());
}

void ResultsView::showRadar()
{
    const auto values = [](const QList<DimensionResult>& dimensions) {
        QVector<std::optional<double>> found;
        for (const DimensionResult& dimension : dimensions)
            found.append(dimension.score);
        return found;
    };
    QVector<RadarSeries> series{{tr("All"), values(m_result.dimensions), true}};
    for (const QString& code : shownGroups())
        if (!m_off.contains(code))
            series.append({questionnaire::groupName(code), values(m_result.group(code)->dimensions), false});
    m_radar->setData(dimensionTitles(), series, 100, {m_data.round.amberFrom, m_data.round.greenFrom});
    m_radarCard->setTwin(m_radar->twin(), m_radar->twinKinds());
    m_radarCard->setDescription(
        tr("Scores of %n respondent(s) in %1 dimensions, overall %2 of 100.", nullptr, m_result.respondents)
            .arg(m_result.dimensions.size())
            .arg(displayNumber(m_result.overall)));
}

void ResultsView::showScores()
{
    QVector<Row> rows;
    for (int d = 0; d < m_result.dimensions.size(); ++d) {
        const DimensionResult& result = m_result.dimensions.at(d);
        rows.append({m_data.questionnaire.parts.at(d).dimension.id.hex(),
                     m_data.questionnaire.parts.at(d).dimension.title, result,
                     questionnaire::lightOf(result.score, m_data.round.amberFrom, m_data.round.greenFrom)});
    }
    m_scores->setRows(rows);
}

void ResultsView::showGap()
{
    const QStringList groups = shownGroups();
    {
        const QScopedValueRollback filling(m_filling, true);
        const auto fill = [&](QComboBox* box, const QString& wanted, int otherwise) {
            const QString before = box->count() > 0 ? box->currentData().toString() : wanted;
            box->clear();
            for (const QString& code : groups)
                box->addItem(questionnaire::groupName(code), code);
            const qsizetype kept = groups.indexOf(before);
            const qsizetype usual = groups.indexOf(wanted);
            box->setCurrentIndex(int(kept >= 0    ? kept
                                     : usual >= 0 ? usual
                                                  : qMin(otherwise, int(groups.size()) - 1)));
        };
        fill(m_first, u"policy_maker"_s, 0);
        fill(m_second, u"cluster_manager"_s, 1);
    }
    m_gapCard->setVisible(groups.size() >= 2);
    if (groups.size() < 2)
        return;
    const GroupResult* first = m_result.group(m_first->currentData().toString());
    const GroupResult* second = m_result.group(m_second->currentData().toString());
    QVector<DumbbellItem> items;
    const QStringList titles = dimensionTitles();
    for (int d = 0; d < titles.size(); ++d)
        items.append({titles.at(d), first->dimensions.at(d).score, second->dimensions.at(d).score});
    m_gap->setNames(tr("Dimension"), m_first->currentText(), m_second->currentText());
    m_gap->setItems(items);
    m_gapCard->setTwin(m_gap->twin(), m_gap->twinKinds());
    m_gapCard->setDescription(tr("Scores of %1 and %2 by dimension, and their difference.")
                                  .arg(m_first->currentText(), m_second->currentText()));
}

void ResultsView::showItems()
{
    const questionnaire::Scale scale = m_data.questionnaire.scale();
    QStringList values;
    for (int value = scale.min; value <= scale.max; ++value)
        values.append(u"%1 %2"_s.arg(value).arg(m_data.questionnaire.label(value)).trimmed());
    QVector<DistributionItem> items;
    const QList<InstrumentItem> all = m_data.questionnaire.items();
    for (int i = 0; i < all.size(); ++i) {
        const questionnaire::ItemResult& result = m_result.items.at(i);
        DistributionItem item{
            u"%1  %2"_s.arg(all.at(i).code, all.at(i).body), {}, displayNumber(result.mean, 1), {}};
        if (result.hidden)
            item.instead = tr("hidden: too few answers");
        else if (result.valid == 0)
            item.instead = tr("no answer");
        else
            item.counts = QVector<int>(result.counts.begin(), result.counts.end());
        items.append(item);
    }
    m_items->setNames(tr("Item"), values, tr("Mean"));
    m_items->setItems(items);
    m_itemCard->setTwin(m_items->twin(), m_items->twinKinds());
    m_itemCard->setDescription(
        tr("How many respondents gave which answer to each of %1 items.").arg(all.size()));
}

void ResultsView::showRounds()
{
    const QString before = m_other->currentData().toString();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_other->clear();
        m_other->addItem(tr("Choose a round"), QString());
        for (const SurveyRound& round : m_actions.survey().all<SurveyRound>()) {
            if (round.id == m_id || questionnaire::respondentCount(m_actions.survey(), round.id) == 0)
                continue;
            const QString title = round.title.isEmpty() ? tr("Untitled round") : round.title;
            m_other->addItem(
                round.heldOn.isValid()
                    ? u"%1, %2"_s.arg(title, QLocale().toString(round.heldOn, QLocale::ShortFormat))
                    : title,
                round.id.hex());
        }
        m_other->setCurrentIndex(qMax(0, m_other->findData(before)));
    }
    m_chooserCard->setVisible(m_other->count() > 1);
    showComparison();
}

void ResultsView::showComparison()
{
    const auto other = questionnaire::loadRound(
        m_actions.survey(), IdOf<SurveyRound>(RecordId::fromHex(m_other->currentData().toString())));
    m_comparedCard->setVisible(false);
    m_reason->setMessage(InlineMessage::Kind::Info, {});
    if (!other)
        return;
    const auto comparability = questionnaire::comparability(m_data.questionnaire, other->questionnaire);
    if (comparability != questionnaire::Comparability::Equal) {
        m_reason->setMessage(InlineMessage::Kind::Info, questionnaire::reasonText(comparability));
        return;
    }
    const questionnaire::RoundResult result = other->evaluate();
    QVector<DumbbellItem> items;
    const QStringList titles = dimensionTitles();
    for (int d = 0; d < titles.size(); ++d)
        items.append({titles.at(d), m_result.dimensions.at(d).score, result.dimensions.at(d).score});
    const QString own = m_data.round.title.isEmpty() ? tr("This round") : m_data.round.title;
    m_compared->setNames(tr("Dimension"), own, m_other->currentText());
    m_compared->setItems(items);
    m_comparedCard->setVisible(true);
    m_comparedCard->setTwin(m_compared->twin(), m_compared->twinKinds());
    m_comparedCard->setDescription(
        tr("Scores of this round and of %1, and their difference.").arg(m_other->currentText()));
}

void ResultsView::commit()
{
    m_findings->commit();
}

void ResultsView::writeFinding()
{
    m_findings->writeFinding();
}

bool ResultsView::selectFinding(const IdOf<SurveyFinding>& id)
{
    return m_findings->select(id);
}

} // namespace s3
