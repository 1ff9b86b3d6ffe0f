// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/ResultView.h"

#include "core/base/Numbers.h"
#include "core/workshop/RoundTexts.h"
#include "core/workshop/Rounds.h"
#include "core/workshop/Selection.h"
#include "ui/kit/BarListChart.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"
#include "ui/workshop/closing/ClosingCard.h"
#include "ui/workshop/closing/JoinCard.h"
#include "ui/workshop/closing/MinutesCard.h"
#include "ui/workshop/rounds/SelectionCard.h"
#include "ui/workshop/wall/WallItems.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kWideResult = 900;
constexpr int kRowsInFull = 12; ///< more scroll within the table
constexpr int kMostBars = 20;   ///< more would be a wall, the table holds all

QString rankText(const workshop::OptionResult& option)
{
    if (option.finalRank == 0)
        return u"–"_s;
    return QString::number(option.finalRank) + (option.overridden ? u" *"_s : QString());
}

} // namespace

QString ResultView::keyOf(const Row& row)
{
    return row.option.key().hex();
}

ResultView::ResultView(WorkshopDesk& desk)
    : WorkshopView(desk)
    , m_model(
          {RecordColumn<Row>(
               tr("Rank"),
               [](const Row& row) {
                   return row.option.finalRank > 0 ? QVariant(row.option.finalRank) : QVariant();
               },
               ColumnKind::Number)
               .withText([](const Row& row) { return rankText(row.option); })
               .withHeaderTip(tr("* The group changed this place; the reason stands under Vote, Count")),
           {tr("Idea"),
            [](const Row& row) { return QVariant(row.option.title); },
            ColumnKind::Text,
            {},
            [](const Row& row) { return QString(u"<p>"_s + row.option.title.toHtmlEscaped() + u"</p>"_s); }},
           {tr("Score"),
            [](const Row& row) { return row.option.score ? QVariant(*row.option.score) : QVariant(); },
            ColumnKind::Bar,
            {},
            {},
            [](const Row& row) { return row.score; },
            [](const Row& row, int role) {
                if (role == BarShareRole && row.barShare)
                    return QVariant(*row.barShare);
                return role == ColorRole ? QVariant(int(Line::Identification)) : QVariant();
            }},
           RecordColumn<Row>(
               tr("Dissent"),
               [](const Row& row) { return row.option.dissent ? QVariant(*row.option.dissent) : QVariant(); },
               ColumnKind::Number)
               .withText([](const Row& row) {
                   return QString((row.option.disputed ? u"⚠ "_s : QString()) +
                                  displayNumber(row.option.dissent, 2));
               })
               .withHeaderTip(
                   tr("How far the ballots lie apart, from 0 (all alike) to 1 (half against half)")),
           RecordColumn<Row>(
               tr("Voters"),
               [](const Row& row) { return row.voted ? QVariant(row.option.given) : QVariant(); },
               ColumnKind::Number)
               .withText(
                   [](const Row& row) { return row.voted ? QString::number(row.option.given) : u"–"_s; })
               .withHeaderTip(tr("Ballots that gave it something")),
           {tr("Led to"),
            [](const Row& row) { return QVariant(row.ledTo); },
            ColumnKind::Pill,
            {},
            {},
            {},
            [](const Row&, int role) {
                return role == ToneRole ? QVariant::fromValue(PillTone{PillTone::Good, Line::Identification})
                                        : QVariant();
            }}},
          &ResultView::keyOf)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_message = new InlineMessage(content);
    m_message->setObjectName(u"result.message"_s);
    m_message->setClosable(false);
    column->addWidget(m_message);
    m_row = new QBoxLayout(QBoxLayout::TopToBottom);
    m_row->setSpacing(16);
    m_row->addWidget(makeRanking(), 5);
    m_selection = new SelectionCard(desk, content);
    m_row->addWidget(m_selection, 3);
    column->addLayout(m_row);
    m_chart = new BarListChart(tr("Result by option"), Line::Identification, content);
    m_chart->setObjectName(u"result.chart"_s);
    connect(m_chart, &BarListChart::activated, this, [this](const QString& key) { m_table->selectKey(key); });
    m_chartCard = new ChartCard(tr("Result by option"), {}, desk.dialogs(), content);
    m_chartCard->setChartWidget(m_chart);
    m_chartCard->setTwin(m_chart->twin(), BarListChart::twinKinds());
    connect(m_chartCard, &ChartCard::savedPicture, this, [this](const QString& file, bool ok) {
        this->desk().navigator().notice(ok ? tr("Saved %1").arg(file)
                                           : tr("%1 could not be written").arg(file));
    });
    column->addWidget(m_chartCard);
    m_joins = new JoinCard(desk, content);
    column->addWidget(m_joins);
    m_closing = new ClosingCard(desk, content);
    column->addWidget(m_closing);
    m_minutes = new MinutesCard(desk, content);
    connect(m_minutes, &MinutesCard::aboutToRead, m_closing, &ClosingCard::storeTyped);
    column->addWidget(m_minutes);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ScrollPane(content, this));
}

Card* ResultView::makeRanking()
{
    auto* card = new Card(tr("Ranking"), {}, this);
    m_rounds = new ElidingComboBox(card);
    m_rounds->setObjectName(u"result.rounds"_s);
    m_rounds->setAccessibleName(tr("Round"));
    connect(m_rounds, &QComboBox::activated, this, [this](int index) {
        m_round = IdOf<VotingRound>(RecordId::fromHex(m_rounds->itemData(index).toString()));
        refresh();
    });
    card->addHeaderWidget(m_rounds);
    m_table = new DataTable(tr("Ranking of ideas"), card);
    m_table->setObjectName(u"rankingTable"_s);
    m_table->setSource(&m_model);
    m_table->setColumnKinds(m_model.kinds());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLinesPerRow(3);
    m_table->setEmptyText(tr("No open ideas yet. Capture some under Ideas, then vote."));
    connect(m_table, &DataTable::currentKeyChanged, this, &ResultView::choose);
    connect(m_table, &DataTable::rowActivated, this, [this] { m_selection->takeFocus(); });
    card->body()->addWidget(m_table, 1);
    return card;
}

void ResultView::refresh()
{
    const QList<VotingRound> rounds = workshop::roundsOf(desk().project(), desk().workshop());
    std::optional<VotingRound> shown;
    for (const VotingRound& round : rounds) {
        if (round.id == m_round)
            shown = round;
    }
    if (!shown && !rounds.isEmpty())
        shown = rounds.last();
    m_round = shown ? shown->id : IdOf<VotingRound>();
    m_rounds->clear();
    for (const VotingRound& round : rounds)
        m_rounds->addItem(round.title, round.id.hex());
    m_rounds->setCurrentIndex(m_rounds->findData(m_round.hex()));
    m_rounds->setVisible(rounds.size() > 1);

    const workshop::RoundResult result = workshop::resultOf(desk().project(), m_round);
    const QList<Row> rows = rowsFor(result);
    if (result.exists())
        m_model.setHeaders({tr("Rank"), tr("Idea"), workshop::scoreName(result.form.round.method)});
    m_model.setRows(QVector<Row>(rows));
    const bool few = rows.size() <= kRowsInFull;
    m_table->setFitRows(few);
    m_table->setMinimumHeight(few ? 0 : 480);
    if (!shown)
        m_message->setMessage(InlineMessage::Kind::Info,
                              tr("No vote was taken yet. You can choose without one, and say why."));
    else if (shown->state == RoundState::Open)
        m_message->setMessage(InlineMessage::Kind::Warning,
                              tr("The round is still open: this is the result so far."));
    else
        m_message->setMessage(InlineMessage::Kind::Info, {});
    showChart(result);
    if (m_table->currentKey().isEmpty() && !rows.isEmpty())
        m_table->selectKey(keyOf(rows.first()));
    choose(m_table->currentKey());
    m_joins->refresh();
    m_closing->refresh();
    m_minutes->refresh();
}

QList<ResultView::Row> ResultView::rowsFor(const workshop::RoundResult& result) const
{
    const auto ledTo = workshop::whatIdeasLedTo(desk().project());
    const auto kinds = [&](const RecordId& idea) {
        QStringList names;
        for (const RecordRef& ref : ledTo.value(idea))
            names.append(shortKindName(ref.table));
        return names.join(u", "_s);
    };
    QList<Row> rows;
    QSet<RecordId> voted;
    for (const workshop::OptionResult& one : result.options) {
        Row row;
        row.option = one;
        row.score = workshop::scoreText(result.form.round.method, one.score);
        row.barShare = workshop::barShare(result, one);
        row.ledTo = one.idea ? kinds(*one.idea) : QString();
        if (one.idea)
            voted.insert(*one.idea);
        rows.append(row);
    }
    for (const Idea& idea : desk().project().where<Idea>("workshop_id", desk().workshop())) {
        if (idea.state != IdeaState::Open || voted.contains(idea.id))
            continue;
        Row row;
        row.option.idea = idea.id;
        row.option.title = idea.body;
        row.score = u"–"_s;
        row.voted = false;
        row.ledTo = kinds(idea.id);
        rows.append(row);
    }
    return rows;
}

void ResultView::showChart(const workshop::RoundResult& result)
{
    const RoundMethod method = result.form.round.method;
    QVector<BarItem> bars;
    for (const workshop::OptionResult& row : result.options) {
        if (bars.size() == kMostBars)
            break;
        BarItem bar;
        bar.id = row.key().hex();
        bar.label = row.title;
        if (row.score)
            bar.value = *row.score * workshop::scoreFactor(method);
        bar.text = workshop::scoreText(method, row.score);
        bars.append(bar);
    }
    m_chart->setValueTitle(workshop::scoreName(method), 2);
    m_chart->setItems(bars);
    m_chartCard->setVisible(result.anything());
    if (!result.anything())
        return;
    m_chartCard->setSubtitle(workshop::turnoutText(result));
    m_chartCard->setDescription(workshop::resultSentences(result).join(u' '));
}

void ResultView::choose(const QString& key)
{
    m_selection->showIdea(IdOf<Idea>(RecordId::fromHex(key)));
}

void ResultView::takeFocus()
{
    m_table->setFocus();
}

void ResultView::resizeEvent(QResizeEvent* event)
{
    WorkshopView::resizeEvent(event);
    m_row->setDirection(width() >= kWideResult ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace s3
