// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/RoundResultView.h"

#include "core/base/Numbers.h"
#include "core/people/Labels.h"
#include "core/workshop/RoundCriteria.h"
#include "core/workshop/RoundSureness.h"
#include "core/workshop/RoundTexts.h"
#include "ui/kit/Background.h"
#include "ui/kit/Card.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"
#include "ui/kit/TableHeader.h"
#include "ui/workshop/rounds/RemarksCard.h"

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::Figure;
using workshop::OptionResult;

namespace {

constexpr int kMostOptionsDrawn = 20; ///< more would be a wall, the table holds all

QVariant valueOf(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

RoundResultView::RoundResultView(WorkshopDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_open = new InlineMessage(content);
    m_open->setObjectName(u"count.open"_s);
    m_open->setClosable(false);
    column->addWidget(m_open);
    column->addWidget(makeTable(content));
    m_scores = new BarListChart(tr("Score of each option"), Line::Identification, content);
    m_scores->setObjectName(u"count.scores"_s);
    connect(m_scores, &BarListChart::activated, this,
            [this](const QString& key) { m_table->selectKey(key); });
    m_scoresCard = makeChart(content, tr("Result"), m_scores);
    m_scoresCard->setTwin(m_scores->twin(), BarListChart::twinKinds());
    column->addWidget(m_scoresCard);
    m_spread = new DistributionChart(tr("What the ballots gave each option"), Line::Identification, content);
    m_spread->setObjectName(u"count.spread"_s);
    m_spreadCard = makeChart(content, tr("What the ballots gave"), m_spread);
    m_spreadCard->setTwin(m_spread->twin(), m_spread->twinKinds());
    column->addWidget(m_spreadCard);
    m_groups = new BarListChart(tr("The chosen option by helix group"), Line::Identification, content);
    m_groups->setObjectName(u"count.groups"_s);
    m_groupsCard = makeChart(content, tr("By helix group"), m_groups);
    m_groupsCard->setTwin(&m_groupsTwin);
    column->addWidget(m_groupsCard);
    m_remarks = new RemarksCard(desk, content);
    column->addWidget(m_remarks);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ScrollPane(content, this));
}

Card* RoundResultView::makeTable(QWidget* parent)
{
    m_tableCard = new Card(tr("Count"), {}, parent);
    m_words = makeLabel({}, TextRole::Body, m_tableCard);
    m_words->setObjectName(u"count.words"_s);
    m_tableCard->body()->addWidget(m_words);
    m_sure = makeLabel({}, TextRole::Soft, m_tableCard);
    m_sure->setObjectName(u"count.sure"_s);
    m_sure->setToolTip(
        tr("As many ballots as there are, drawn from them with replacement and counted anew, 10,000 "
           "times with a fixed seed (bootstrap, Efron 1979)"));
    m_tableCard->body()->addWidget(m_sure);
    m_work = new Background(this);
    const auto add = [this](const QString& name, const QString& objectName) {
        auto* table = new DataTable(name, m_tableCard);
        table->setObjectName(objectName);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setLinesPerRow(2);
        table->setFitRows(true);
        m_tableCard->body()->addWidget(table);
        return table;
    };
    m_table = add(tr("Result by option"), u"countTable"_s);
    m_more = add(tr("How the ballots spread, by option"), u"countMoreTable"_s);
    connect(m_more, &DataTable::currentKeyChanged, m_table, &DataTable::selectKey);
    connect(m_table, &DataTable::currentKeyChanged, m_more, &DataTable::selectKey);
    m_dissent = makeLabel({}, TextRole::Body, m_tableCard);
    m_dissent->setObjectName(u"count.dissent"_s);
    m_tableCard->body()->addWidget(m_dissent);
    connect(m_table, &DataTable::currentKeyChanged, this, &RoundResultView::showGroups);
    return m_tableCard;
}

ChartCard* RoundResultView::makeChart(QWidget* parent, const QString& title, QWidget* chart)
{
    auto* card = new ChartCard(title, {}, m_desk.dialogs(), parent);
    card->setChartWidget(chart);
    connect(card, &ChartCard::savedPicture, this, [this](const QString& file, bool ok) {
        m_desk.navigator().notice(ok ? tr("Saved %1").arg(file) : tr("%1 could not be written").arg(file));
    });
    return card;
}

void RoundResultView::makeColumns(const workshop::RoundForm& form)
{
    const RoundMethod method = form.round.method;
    const double factor = workshop::scoreFactor(method);
    QVector<Model::Column> columns;
    m_moreColumns.clear();
    const auto more = [&] { m_moreColumns.append(int(columns.size())); }; // the next one can stand below
    const auto number = [&](Figure figure, std::function<std::optional<double>(const Row&)> value,
                            int decimals) {
        columns.append(
            Model::Column(
                workshop::figureName(figure, method), [value](const Row& row) { return valueOf(value(row)); },
                ColumnKind::Number)
                .withText([value, decimals](const Row& row) { return displayNumber(value(row), decimals); })
                .withHeaderTip(workshop::definition(figure, form)));
    };
    columns.append(
        Model::Column(
            workshop::figureName(Figure::Rank, method),
            [](const Row& row) { return row.finalRank > 0 ? QVariant(row.finalRank) : QVariant(); },
            ColumnKind::Number)
            .withText([](const Row& row) {
                if (row.finalRank == 0)
                    return u"–"_s;
                return row.overridden ? RoundResultView::tr("%1 (voted: %2)")
                                            .arg(row.finalRank)
                                            .arg(row.rank ? QString::number(*row.rank) : u"–"_s)
                                      : QString::number(row.finalRank);
            })
            .withHeaderTip(workshop::definition(Figure::Rank, form)));
    columns.append(
        {tr("Option"),
         [](const Row& row) { return QVariant(row.title); },
         ColumnKind::Text,
         {},
         [](const Row& row) { return QString(u"<p>"_s + row.title.toHtmlEscaped() + u"</p>"_s); }});
    number(
        Figure::Score,
        [factor](const Row& row) {
            return row.score ? std::optional<double>(*row.score * factor) : std::nullopt;
        },
        method == RoundMethod::Scale || method == RoundMethod::Rating ? 2
        : method == RoundMethod::Ranking                              ? 1
                                                                      : 0);
    number(
        Figure::Given, [](const Row& row) { return std::optional<double>(row.given); }, 0);
    if (method == RoundMethod::Ranking) {
        number(
            Figure::FirstPlaces, [](const Row& row) { return std::optional<double>(row.firstPlaces); }, 0);
        more();
        number(
            Figure::Copeland, [](const Row& row) { return std::optional<double>(row.copeland); }, 0);
    }
    if (method != RoundMethod::Scale && method != RoundMethod::YesNo && method != RoundMethod::Approval) {
        more();
        number(
            Figure::Mean, [](const Row& row) { return row.marks.mean; }, 2);
    }
    if (method != RoundMethod::YesNo && method != RoundMethod::Approval) {
        more();
        number(
            Figure::Median, [](const Row& row) { return row.marks.median; }, 1);
        more();
        columns.append(
            Model::Column(
                workshop::figureName(Figure::Quartiles, method),
                [](const Row& row) { return valueOf(row.marks.lowerQuartile); }, ColumnKind::Number)
                .withText([](const Row& row) {
                    return row.marks.lowerQuartile ? RoundResultView::tr("%1 to %2")
                                                         .arg(displayNumber(row.marks.lowerQuartile, 1),
                                                              displayNumber(row.marks.upperQuartile, 1))
                                                   : u"–"_s;
                })
                .withHeaderTip(workshop::definition(Figure::Quartiles, form)));
        more();
        number(
            Figure::Spread, [](const Row& row) { return row.marks.sd; }, 2);
    }
    if (method == RoundMethod::Scale) {
        more();
        number(
            Figure::Consensus, [](const Row& row) { return row.consensus; }, 2);
    }
    columns.append(Model::Column(
                       workshop::figureName(Figure::Dissent, method),
                       [](const Row& row) { return valueOf(row.dissent); }, ColumnKind::Number)
                       .withText([](const Row& row) {
                           return QString((row.disputed ? u"⚠ "_s : QString()) +
                                          displayNumber(row.dissent, 2));
                       })
                       .withExtra([](const Row& row, int role) {
                           return role == ToneRole && row.disputed
                                      ? QVariant::fromValue(PillTone{PillTone::Warn, Line::Identification})
                                      : QVariant();
                       })
                       .withHeaderTip(workshop::definition(Figure::Dissent, form)));
    auto fresh = std::make_unique<Model>(columns, [](const Row& row) { return row.key().hex(); });
    for (DataTable* table : {m_table, m_more}) {
        table->setSource(fresh.get());
        table->setColumnKinds(fresh->kinds());
    }
    m_model = std::move(fresh);
    stackColumns();
    m_columnsFor = method;
    m_dissentAbove = form.setup.dissentAbove;
}

// All columns beside each other where there is room; else those on the spread in a table of their own below.
void RoundResultView::stackColumns()
{
    if (!m_model)
        return;
    constexpr int titleColumn = 1;
    constexpr int titleLeast = 200;
    constexpr int cardFrame = 56; // the card's padding, the page's scroll bar
    const auto* header = static_cast<TableHeader*>(m_table->horizontalHeader());
    int needed = titleLeast;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != titleColumn)
            needed +=
                header->widthFor(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    const bool stacked = !m_moreColumns.isEmpty() && needed > width() - cardFrame;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool spread = m_moreColumns.contains(column);
        m_table->setColumnHidden(column, stacked && spread);
        m_more->setColumnHidden(column, !spread && column != titleColumn);
    }
    m_more->setVisible(stacked);
    for (DataTable* table : {m_table, m_more})
        table->setMainColumn(titleColumn); // the widths anew
}

void RoundResultView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    stackColumns();
}

void RoundResultView::showSureness()
{
    const IdOf<VotingRound> round = m_result.form.round.id;
    m_work->startPatiently([this, round, input = workshop::inputOf(m_desk.project(), round)](
                               const Background::Task&) -> Background::Delivery {
        const QStringList sentences = workshop::surenessOf(input).sentences;
        return [this, round, sentences] {
            if (m_result.form.round.id != round)
                return;
            m_sure->setText(sentences.join(u' '));
            m_sure->setVisible(!sentences.isEmpty());
        };
    });
}

void RoundResultView::showRound(const IdOf<VotingRound>& round)
{
    m_result = workshop::resultOf(m_desk.project(), round);
    if (!m_result.exists())
        return;
    const RoundMethod method = m_result.form.round.method;
    if (m_columnsFor != method || m_dissentAbove != m_result.form.setup.dissentAbove)
        makeColumns(m_result.form);
    const bool closed = m_result.form.isClosed();
    m_open->setMessage(closed ? InlineMessage::Kind::Info : InlineMessage::Kind::Warning,
                       closed
                           ? workshop::criteriaWords(workshop::criteriaSince(m_desk.project(), m_result.form))
                           : tr("The round is still open: this is the result so far."));
    m_tableCard->setSubtitle(workshop::turnoutText(m_result));
    m_words->setText(workshop::resultSentences(m_result).join(u' '));
    showSureness();
    showTable();
    showDissent();
    showScores();
    showDistribution();
    showGroups(m_table->currentKey());
    m_remarks->showResult(m_result);
}

void RoundResultView::showTable()
{
    m_model->setRows(QVector<Row>(m_result.options.begin(), m_result.options.end()));
    if (m_table->currentKey().isEmpty() && !m_result.options.isEmpty())
        m_table->selectKey(m_result.options.first().key().hex());
}

void RoundResultView::showDissent()
{
    QStringList lines;
    for (const OptionResult& row : m_result.options)
        if (const QString text = workshop::dissentText(m_result.form, row); !text.isEmpty())
            lines.append(u"⚠ "_s + text);
    m_dissent->setText(lines.join(u'\n'));
    m_dissent->setVisible(!lines.isEmpty());
}

void RoundResultView::showScores()
{
    const RoundMethod method = m_result.form.round.method;
    QVector<BarItem> bars;
    for (const OptionResult& row : m_result.options) {
        if (bars.size() == kMostOptionsDrawn)
            break;
        BarItem bar;
        bar.id = row.key().hex();
        bar.label = row.title;
        if (row.score)
            bar.value = *row.score * workshop::scoreFactor(method);
        bar.text = workshop::scoreText(method, row.score) + (row.disputed ? u" ⚠"_s : QString());
        bars.append(bar);
    }
    m_scores->setValueTitle(workshop::scoreName(method), 2);
    m_scores->setItems(bars);
    m_scoresCard->setVisible(m_result.anything());
    m_scoresCard->setSubtitle(workshop::scoreName(method));
    m_scoresCard->setDescription(m_words->text());
}

void RoundResultView::showDistribution()
{
    const workshop::RoundForm& form = m_result.form;
    QStringList names;
    for (const int value : m_result.values)
        names.append(workshop::valueName(form, value));
    QVector<DistributionItem> items;
    for (const OptionResult& row : m_result.options) {
        if (items.size() == kMostOptionsDrawn)
            break;
        DistributionItem item;
        item.label = row.title;
        const bool any =
            std::any_of(row.counts.begin(), row.counts.end(), [](int count) { return count > 0; });
        if (any)
            item.counts = QVector<int>(row.counts.begin(), row.counts.end());
        else
            item.instead = tr("nothing given");
        item.note = workshop::scoreText(form.round.method, row.score);
        items.append(item);
    }
    m_spread->setNames(tr("Option"), names, workshop::scoreName(form.round.method));
    m_spread->setItems(items);
    // Scales of a hundred steps are no bars any more.
    constexpr int mostValues = 12;
    m_spreadCard->setVisible(m_result.anything() && names.size() <= mostValues);
    m_spreadCard->setSubtitle(form.isRating() ? tr("Marks on all criteria by value; at the right the result")
                                              : tr("Ballots by value; at the right the result"));
}

QString RoundResultView::groupName(const workshop::RoundGroup& group) const
{
    const QString name = group.helix ? displayName(*group.helix) : tr("Group not known");
    return tr("%1 (n = %2)").arg(name).arg(group.ballots);
}

void RoundResultView::showGroups(const QString& key)
{
    const RoundMethod method = m_result.form.round.method;
    int option = 0;
    while (option < m_result.options.size() && m_result.options.at(option).key().hex() != key)
        ++option;
    const bool any = m_result.anything() && m_result.groups.size() > 1 && option < m_result.options.size();
    m_groupsCard->setVisible(any);
    if (!any)
        return;
    const double factor = workshop::averageFactor(method);
    const auto bar = [&](const QString& id, const QString& label, std::optional<double> average,
                         bool hidden) {
        BarItem item;
        item.id = id;
        item.label = label;
        if (average)
            item.value = *average * factor;
        item.text = hidden ? tr("hidden: too few") : workshop::averageText(method, average);
        return item;
    };
    const auto hidden = [&](const workshop::RoundGroup& group, int row) {
        return group.hidden || (!group.averages.at(row) && m_result.options.at(row).given > 0);
    };
    QVector<BarItem> bars{
        bar(u"all"_s, tr("All (n = %1)").arg(m_result.ballots), m_result.options.at(option).average, false)};
    bars.first().faint = true;
    QStringList headers{tr("Option"), tr("All")};
    for (const workshop::RoundGroup& group : m_result.groups) {
        const QString id = group.helix ? codeOf(*group.helix) : u"unknown"_s;
        bars.append(bar(id, groupName(group), group.averages.at(option), hidden(group, option)));
        headers.append(groupName(group));
    }
    m_groups->setValueTitle(workshop::averageName(method), 2);
    m_groups->setItems(bars);
    QVector<GridTwin::Row> rows;
    for (int i = 0; i < m_result.options.size(); ++i) {
        const auto scaled = [&](std::optional<double> value) {
            return value ? std::optional<double>(*value * factor) : std::nullopt;
        };
        GridTwin::Row row{m_result.options.at(i).key().hex(),
                          m_result.options.at(i).title,
                          {scaled(m_result.options.at(i).average)}};
        for (const workshop::RoundGroup& group : m_result.groups)
            row.values.append(scaled(group.averages.at(i)));
        rows.append(row);
    }
    m_groupsTwin.set(headers, rows, 2);
    m_groupsCard->setSubtitle(tr("%1: %2. %3")
                                  .arg(workshop::averageName(method), m_result.options.at(option).title,
                                       workshop::definition(Figure::Groups, m_result.form)));
}

void RoundResultView::takeFocus()
{
    m_table->setFocus();
}

} // namespace s3
