// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/EntryView.h"

#include "core/base/Numbers.h"
#include "core/questionnaire/Labels.h"
#include "ui/evidence/questionnaires/AnswerGrid.h"
#include "ui/evidence/questionnaires/AnswerModel.h"
#include "ui/evidence/questionnaires/MissingModel.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RadarChart.h"

#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace s3 {

using questionnaire::Given;

namespace {

constexpr int sideBySideFrom = 760; ///< pixels from which what comes of it stands beside the grid

} // namespace

EntryView::EntryView(SurveyActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new AnswerModel(this))
    , m_grid(nullptr)
    , m_missingModel(new MissingModel(this))
    , m_closed(new InlineMessage(this))
    , m_pause(new QTimer(this))
    , m_commentPause(new QTimer(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_closed->setClosable(false);
    m_closed->hide();
    m_closed->setObjectName(u"entryClosed"_s);
    rows->addWidget(m_closed);
    QWidget* grid = buildGrid();
    QWidget* side = buildSide();
    auto* split = new DetailSplitter(grid, side, sideBySideFrom, 300, this);
    split->setListShare(62);
    rows->addWidget(split, 1);

    // The picture follows the typing, but not each key.
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    connect(m_pause, &QTimer::timeout, this, &EntryView::showSide);
    m_commentPause->setSingleShot(true);
    m_commentPause->setInterval(600);
    connect(m_commentPause, &QTimer::timeout, this, &EntryView::storeComment);
    connect(m_grid, &AnswerGrid::given, this, &EntryView::give);
    connect(m_grid, &AnswerGrid::groupChosen, this, &EntryView::chooseGroup);
    connect(m_grid, &AnswerGrid::removeRequested, this, &EntryView::removeRow);
    connect(m_grid, &AnswerGrid::currentCellChanged, this, &EntryView::showCell);
    connect(m_grid, &AnswerGrid::commentRequested, this, [this] { m_comment->setFocus(); });
}

EntryView::~EntryView() = default;

QWidget* EntryView::buildGrid()
{
    auto* card = new Card({}, {}, this);
    m_item = makeLabel({}, TextRole::Strong, card);
    m_item->setObjectName(u"entryItem"_s);
    m_keys = makeLabel({}, TextRole::Small, card);
    m_groups = makeLabel({}, TextRole::Small, card);
    m_groups->setObjectName(u"entryGroups"_s);
    m_grid = new AnswerGrid(m_model, card);
    m_grid->setObjectName(u"answerGrid"_s);
    card->body()->addWidget(m_item);
    card->body()->addWidget(m_grid, 1);
    card->body()->addWidget(m_groups);
    card->body()->addWidget(m_keys);
    return card;
}

QWidget* EntryView::buildSide()
{
    auto* inner = new QWidget(this);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom, inner);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(8);

    auto* soFar = new Card(tr("So far"), {}, inner);
    m_count = makeLabel({}, TextRole::Small, soFar);
    m_count->setObjectName(u"entryCount"_s);
    m_radar = new RadarChart(tr("Scores so far, by dimension"), soFar);
    m_radar->setObjectName(u"entryRadar"_s);
    m_radar->setAxisTitle(tr("Dimension"));
    soFar->body()->addWidget(m_count);
    soFar->body()->addWidget(m_radar, 1);

    auto* rest = new QWidget(inner);
    auto* restRows = new QVBoxLayout(rest);
    restRows->setContentsMargins(0, 0, 0, 0);
    restRows->setSpacing(8);
    auto* commentCard = new Card({}, {}, rest);
    m_commentTitle = makeLabel({}, TextRole::Label, commentCard);
    m_comment = new QPlainTextEdit(commentCard);
    m_comment->setObjectName(u"entryComment"_s);
    m_comment->setAccessibleName(tr("Comment of the respondent on the dimension"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(48);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_commentPause->start();
    });
    commentCard->body()->addWidget(m_commentTitle);
    commentCard->body()->addWidget(m_comment);
    auto* missingCard = new Card(tr("What is missing"), {}, rest);
    m_missing = new DataTable(tr("Respondents who are not complete"), missingCard);
    m_missing->setObjectName(u"missingTable"_s);
    m_missing->setSource(m_missingModel);
    m_missing->setColumnKinds(m_missingModel->kinds());
    m_missing->setMainColumn(1);
    m_missing->setEmptyText(tr("Nothing: every sheet is complete."));
    m_missing->setMinimumHeight(64);
    m_missing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto jump = [this](const QString& key) {
        const int row = m_model->round().indexOf(RecordId::fromHex(key));
        for (int column = 0; row >= 0 && column < m_model->columnCount(); ++column)
            if (m_model->given(row, column).kind == Given::Blank) {
                m_grid->goTo(row, column);
                break;
            }
        m_grid->setFocus();
    };
    connect(m_missing, &DataTable::rowActivated, this, jump);
    connect(m_missing, &DataTable::clicked, this, [this, jump] { jump(m_missing->currentKey()); });
    missingCard->body()->addWidget(m_missing, 1);
    restRows->addWidget(commentCard);
    restRows->addWidget(missingCard, 1);
    m_side->addWidget(soFar, 3);
    m_side->addWidget(rest, 2);
    return inner;
}

void EntryView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setDirection(width() >= sideBySideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool EntryView::own(const EditLabel& label, const std::function<void(Writer&)>& change, const QString& key)
{
    const QScopedValueRollback storing(m_own, true);
    return m_actions.change(label, change, key);
}

std::optional<SurveyResponse> EntryView::newResponse(Writer& writer, const QString& group) const
{
    const auto& sheets = m_model->round().sheets;
    const IdOf<SurveyResponse> id =
        questionnaire::addRespondent(writer, m_id, questionnaire::nextCode(sheets), group);
    return id.isNull() ? std::nullopt : writer.find(id);
}

void EntryView::give(int row, int column, const Given& given)
{
    commit();
    const auto& round = m_model->round();
    const bool next = m_model->isNextRow(row);
    if (next && given.kind == Given::Blank)
        return;
    const InstrumentItem item = m_model->items().at(column);
    std::optional<SurveyResponse> response;
    if (!next)
        response = round.sheets.at(row).response;
    // Sheets come in stacks of one group: the next one is taken for the same until told otherwise.
    const QString group = row > 0 ? round.sheets.at(row - 1).response.respondentGroup : QString();
    const QString code = next ? questionnaire::nextCode(round.sheets) : response->respondentCode;
    const bool stored = own(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Answers of %1"), {code}},
        [&](Writer& w) {
            if (next)
                response = newResponse(w, group);
            if (response)
                questionnaire::setAnswer(w, response->id, item.id, given);
        },
        // One step of undo a dimension of a sheet: a sheet is much to lose, a single answer is not worth a
        // step.
        u"survey:%1:%2"_s.arg(code, item.dimensionId.hex()));
    if (!stored || !response)
        return;
    if (next)
        m_model->appendSheet(*response);
    m_model->patchAnswer(row, column, given);
    m_pause->start();
}

void EntryView::chooseGroup(int row, const QString& group)
{
    const bool next = m_model->isNextRow(row);
    std::optional<SurveyResponse> response;
    if (!next)
        response = m_model->round().sheets.at(row).response;
    const QString code = next ? questionnaire::nextCode(m_model->round().sheets) : response->respondentCode;
    const bool stored = own(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Group of %1"), {code}},
        [&](Writer& w) {
            if (next)
                response = newResponse(w, group);
            else
                questionnaire::setGroup(w, response->id, group);
        },
        u"surveyGroup:"_s + code);
    if (!stored || !response)
        return;
    if (next)
        m_model->appendSheet(*response);
    m_model->patchGroup(row, group);
    m_pause->start();
}

void EntryView::removeRow(int row)
{
    commit();
    const SurveyResponse response = m_model->round().sheets.at(row).response;
    if (m_actions.change(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete respondent %1"), {response.respondentCode}},
            [&](Writer& w) { questionnaire::removeRespondent(w, response.id); }))
        m_actions.surveyNavigator().notice(tr("Deleted %1 and its answers.").arg(response.respondentCode),
                                           true);
}

void EntryView::showCell(int row, int column)
{
    commit();
    const auto& round = m_model->round();
    const int part = m_model->partOf(column);
    if (part < 0) {
        m_item->clear();
        return;
    }
    const InstrumentItem& item = m_model->items().at(column);
    QString text = u"%1  %2"_s.arg(item.code, item.body);
    if (item.reversed)
        text += u" "_s + tr("(reversed)");
    m_item->setText(text);
    const bool sheet = row >= 0 && row < round.sheets.size();
    const InstrumentDimension& dimension = round.questionnaire.parts.at(part).dimension;
    const QScopedValueRollback showing(m_showing, true);
    m_commentResponse = sheet ? RecordId(round.sheets.at(row).response.id) : RecordId();
    m_commentDimension = dimension.id;
    m_commentTitle->setText(
        sheet ? tr("Comment of %1 on “%2”").arg(round.sheets.at(row).response.respondentCode, dimension.title)
              : tr("Comment on “%1”").arg(dimension.title));
    const QString body = sheet ? round.sheets.at(row).comments.value(dimension.id) : QString();
    if (m_comment->toPlainText() != body)
        m_comment->setPlainText(body);
    m_comment->setEnabled(sheet && round.round.state == SurveyState::Open && m_actions.survey().writable());
}

void EntryView::storeComment()
{
    m_commentPause->stop();
    const int row = m_model->round().indexOf(m_commentResponse);
    if (row < 0)
        return;
    const QString body = m_comment->toPlainText();
    const RecordId dimension = m_commentDimension;
    if (m_model->round().sheets.at(row).comments.value(dimension) == body)
        return;
    const SurveyResponse response = m_model->round().sheets.at(row).response;
    if (own(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Comment of %1"), {response.respondentCode}},
            [&](Writer& w) {
                questionnaire::setComment(w, response.id, IdOf<InstrumentDimension>(dimension), body);
            },
            u"surveyComment:%1:%2"_s.arg(response.id.hex(), dimension.hex())))
        m_model->patchComment(row, dimension, body);
}

void EntryView::commit()
{
    if (m_commentPause->isActive())
        storeComment();
}

void EntryView::takeFocus()
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_grid->goTo(rows - 1, 0);
    m_grid->setFocus();
}

void EntryView::refresh(const IdOf<SurveyRound>& round)
{
    if (m_own && round == m_id)
        return;
    m_id = round;
    const auto loaded = questionnaire::loadRound(m_actions.survey(), round);
    if (!loaded)
        return;
    const QModelIndex at = m_grid->currentIndex();
    const bool entry = loaded->round.state == SurveyState::Open && m_actions.survey().writable();
    m_grid->setEntryAllowed(entry);
    m_model->setRound(*loaded, entry);
    if (at.isValid())
        m_grid->goTo(qMin(at.row(), m_model->rowCount() - 1), qMin(at.column(), m_model->columnCount() - 1));
    m_closed->setMessage(InlineMessage::Kind::Info, loaded->round.state == SurveyState::Closed
                                                        ? tr("The round is closed: answers can be read only.")
                                                        : QString());
    showKeys();
    showSide();
    const QModelIndex now = m_grid->currentIndex();
    showCell(now.row(), now.column());
}

void EntryView::showKeys()
{
    const auto& loaded = m_model->round();
    const questionnaire::Scale scale = loaded.questionnaire.scale();
    QStringList groups;
    const QStringList codes = questionnaire::groupsOf(loaded.round);
    for (int i = 0; i < qMin(int(codes.size()), AnswerModel::mostLetters); ++i)
        groups.append(u"%1 %2"_s.arg(AnswerModel::letter(i)).arg(questionnaire::groupName(codes.at(i))));
    m_groups->setText(tr("Group: %1").arg(groups.join(u" · "_s)));
    const QString none = scale.zeroMeansNotApplicable() ? tr("0 or N") : u"N"_s;
    m_keys->setText(tr("%1–%2 answer · %3 does not apply · Backspace blank · Enter next sheet · F2 comment")
                        .arg(scale.min)
                        .arg(scale.max)
                        .arg(none));
}

void EntryView::showSide()
{
    const auto& loaded = m_model->round();
    const questionnaire::RoundResult result = loaded.evaluate();
    QStringList axes;
    for (const questionnaire::Part& part : loaded.questionnaire.parts)
        axes.append(part.dimension.code); // there is little room; the results name them in full
    const auto valuesOf = [](const QList<questionnaire::DimensionResult>& dimensions) {
        QVector<std::optional<double>> values;
        for (const questionnaire::DimensionResult& dimension : dimensions)
            values.append(dimension.score);
        return values;
    };
    m_radar->setData(axes, {{tr("All"), valuesOf(result.dimensions), true}}, 100,
                     {loaded.round.amberFrom, loaded.round.greenFrom});
    const QString overall =
        result.overall ? tr(", score %1 of 100").arg(displayNumber(*result.overall)) : QString();
    m_count->setText(result.hidden
                         ? tr("%n respondent(s): too few to show a result", nullptr, result.respondents)
                         : tr("%n respondent(s)", nullptr, result.respondents) + overall);
    const QList<questionnaire::Missing> missing = questionnaire::missingIn(loaded);
    m_missingModel->setRows(QVector<questionnaire::Missing>(missing.begin(), missing.end()));
}

} // namespace s3
