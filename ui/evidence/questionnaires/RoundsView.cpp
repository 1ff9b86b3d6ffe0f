// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/RoundsView.h"

#include "core/questionnaire/Labels.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

RoundsView::RoundsView(SurveyActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_stack(new QStackedWidget(this))
{
    m_model = new RecordTableModel<Row>(
        {{tr("Round"), [](const Row& r) { return QVariant(r.title); }},
         RecordColumn<Row>{tr("Date"), [](const Row& r) { return QVariant(r.heldOn); }}.withText(
             [](const Row& r) {
                 return r.heldOn.isValid() ? QLocale().toString(r.heldOn, QLocale::ShortFormat) : u"–"_s;
             }),
         {tr("Respondents"), [](const Row& r) { return QVariant(r.respondents); }, ColumnKind::Number}},
        [](const Row& r) { return r.id.hex(); }, this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    auto* empty =
        new EmptyState(u"people"_s, tr("No round yet"),
                       tr("A round is one collection of answers: a date, a region, the groups that are "
                          "asked. It uses one version of one questionnaire."),
                       this);
    auto* first = empty->addPrimary(tr("Start a round"), Line::Evidence, u"add"_s);
    first->setObjectName(u"firstRound"_s);
    first->setEnabled(actions.survey().writable());
    connect(first, &QPushButton::clicked, this, &RoundsView::newRoundRequested);
    m_stack->addWidget(empty);
    QWidget* list = buildList();
    auto* split = new DetailSplitter(list, buildDetail(), 700, 560, this);
    split->setListShare(30);
    m_stack->addWidget(split);
}

QWidget* RoundsView::buildList()
{
    auto* card = new Card({}, {}, this);
    card->setMinimumWidth(240);
    m_table = new DataTable(tr("Rounds"), card);
    m_table->setObjectName(u"roundTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setLinesPerRow(2);
    m_table->setMinimumHeight(80);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& key) {
        if (m_filling || key.isEmpty())
            return;
        commit();
        m_id = IdOf<SurveyRound>(RecordId::fromHex(key));
        showCurrent();
        Q_EMIT chosen(m_id);
    });
    connect(m_table, &DataTable::rowActivated, this, [this] { m_actions.enterAnswers(m_id); });
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* RoundsView::buildDetail()
{
    m_card = new Card(u" "_s, {}, this);
    auto* remove = iconButton(u"delete"_s, tr("Delete round"), m_card);
    remove->setObjectName(u"roundDelete"_s);
    connect(remove, &QToolButton::clicked, this, &RoundsView::remove);
    m_writing.append(remove);
    m_card->addHeaderWidget(remove);
    auto* buttons = new QWidget(m_card);
    auto* flow = new FlowLayout(buttons);
    const auto button = [&](const QString& icon, const QString& text, const QString& name, auto act) {
        QPushButton* made = textButton(icon, text, buttons);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, [this, act] {
            commit();
            act();
        });
        flow->addWidget(made);
        return made;
    };
    m_enter = button(u"keyboard"_s, tr("Enter answers"), u"enterAnswers"_s,
                     [this] { m_actions.enterAnswers(m_id); });
    m_import = button(u"import"_s, tr("Import answers…"), u"importAnswers"_s,
                      [this] { m_actions.importAnswers(m_id); });
    button(u"chart"_s, tr("Results"), u"roundResults"_s, [this] { m_actions.showResults(m_id); });
    button(u"report"_s, tr("Report…"), u"saveReport"_s, [this] { m_actions.saveReport(m_id); });
    button(u"print"_s, tr("Blank forms…"), u"saveForms"_s, [this] { m_actions.saveForms(m_id); });
    button(u"table"_s, tr("Table template…"), u"saveTemplate"_s, [this] { m_actions.saveTemplate(m_id); });
    auto* inner = new QWidget(m_card);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(12);
    buildForm(inner);
    rows->addWidget(m_form);
    rows->addWidget(makeLabel(tr("Groups that may answer"), TextRole::Label, inner));
    auto* groups = new QWidget(inner);
    auto* groupFlow = new FlowLayout(groups, 12);
    for (const QString& code : questionnaire::usualGroups()) {
        auto* check = new QCheckBox(questionnaire::groupName(code), groups);
        check->setObjectName(u"group."_s + code);
        connect(check, &QCheckBox::clicked, this, &RoundsView::storeGroups);
        groupFlow->addWidget(check);
        m_groups.append(check);
        m_writing.append(check);
    }
    rows->addWidget(groups);
    rows->addStretch();
    auto* pane = new ScrollPane(inner, m_card);
    pane->setAccessibleName(tr("Round"));
    m_card->body()->addWidget(buttons);
    m_card->body()->addWidget(pane, 1);
    return m_card;
}

void RoundsView::buildForm(QWidget* parent)
{
    m_form = new RecordForm(parent);
    m_form->setObjectName(u"roundForm"_s);
    m_form->setColumns(2);
    m_form->addText(u"roundForm.title"_s, tr("Title"));
    m_form->addDate(u"roundForm.held_on"_s, tr("Date"));
    m_form->addChoice(u"roundForm.region_id"_s, tr("Region"), {{QString(), tr("Not chosen")}});
    m_form->addChoice(u"roundForm.state"_s, tr("State"),
                      {{codeOf(SurveyState::Open), displayName(SurveyState::Open)},
                       {codeOf(SurveyState::Closed), displayName(SurveyState::Closed)}});
    m_form->addNumber(u"roundForm.amber_from"_s, tr("Amber from"), tr("of 100"));
    m_form->addNumber(u"roundForm.green_from"_s, tr("Green from"), tr("of 100"));
    m_form->addInteger(u"roundForm.minimum_group"_s, tr("Smallest group shown"), tr("respondents"));
    m_form->addText(u"roundForm.more"_s, tr("Further groups"));
    m_form->setHint(u"roundForm.more"_s, tr("Separated by semicolons."));
    connect(m_form, &RecordForm::edited, this, &RoundsView::store);
}

void RoundsView::store(const QString& key, const QVariant& value)
{
    auto round = m_actions.survey().find(m_id);
    if (!round)
        return;
    const QString field = key.section(u'.', 1);
    if (field == u"more"_s)
        return storeGroups();
    if (field == u"title"_s)
        round->title = value.toString();
    else if (field == u"held_on"_s)
        round->heldOn = value.toDate();
    else if (field == u"region_id"_s)
        round->regionId = value.toString().isEmpty()
                              ? std::nullopt
                              : std::optional(IdOf<Region>(RecordId::fromHex(value.toString())));
    else if (field == u"state"_s)
        round->state = enumFromCode<SurveyState>(value.toString()).value_or(SurveyState::Open);
    else if (field == u"amber_from"_s)
        round->amberFrom = value.isValid() ? value.toDouble() : SurveyRound().amberFrom;
    else if (field == u"green_from"_s)
        round->greenFrom = value.isValid() ? value.toDouble() : SurveyRound().greenFrom;
    else if (field == u"minimum_group"_s)
        round->minimumGroup = value.isValid() ? int(value.toLongLong()) : SurveyRound().minimumGroup;
    const QList<questionnaire::RoundFlaw> flaws = questionnaire::flawsOf(*round);
    m_form->setError(key, flaws.isEmpty() ? QString() : questionnaire::flawText(flaws.first()));
    if (!flaws.isEmpty())
        return;
    m_actions.change(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change round %1"), {round->title}},
        [&](Writer& w) { w.update(*round); }, u"survey_round:%1:%2"_s.arg(m_id.hex(), field));
}

void RoundsView::storeGroups()
{
    auto round = m_actions.survey().find(m_id);
    if (!round)
        return;
    QStringList groups;
    const QStringList usual = questionnaire::usualGroups();
    for (int i = 0; i < m_groups.size(); ++i)
        if (m_groups.at(i)->isChecked())
            groups.append(usual.at(i));
    for (const QString& more : m_form->value(u"roundForm.more"_s).toString().split(u';', Qt::SkipEmptyParts))
        if (!more.simplified().isEmpty())
            groups.append(more.simplified());
    round->groups = questionnaire::groupsJson(groups);
    const QList<questionnaire::RoundFlaw> flaws = questionnaire::flawsOf(*round);
    m_form->setError(u"roundForm.more"_s,
                     flaws.isEmpty() ? QString() : questionnaire::flawText(flaws.first()));
    if (flaws.isEmpty())
        m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Change groups of round %1"), {round->title}},
                         [&](Writer& w) { w.update(*round); });
}

void RoundsView::remove()
{
    const auto round = m_actions.survey().find(m_id);
    if (!round)
        return;
    if (m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete round %1"), {round->title}},
                         [&](Writer& w) { w.remove(m_id); }))
        m_actions.surveyNavigator().notice(tr("Deleted “%1” with its answers.").arg(round->title), true);
}

void RoundsView::commit()
{
    m_form->commit();
}

void RoundsView::editTitle()
{
    auto* title = qobject_cast<QLineEdit*>(m_form->editor(u"roundForm.title"_s));
    title->setFocus();
    title->selectAll();
}

void RoundsView::refresh(const IdOf<SurveyRound>& current)
{
    QVector<Row> rows;
    for (const SurveyRound& round : m_actions.survey().all<SurveyRound>())
        rows.append({round.id, round.title.isEmpty() ? tr("Untitled round") : round.title, round.heldOn,
                     questionnaire::respondentCount(m_actions.survey(), round.id), round.state});
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    m_id = current;
    QList<QPair<QString, QString>> regions{{QString(), tr("Not chosen")}};
    for (const Region& region : m_actions.survey().all<Region>())
        regions.append({region.id.hex(), region.name.isEmpty() ? region.code : region.name});
    m_form->setOptions(u"roundForm.region_id"_s, regions);
    m_filling = true;
    m_model->setRows(rows);
    if (!m_id.isNull() && m_table->currentKey() != m_id.hex())
        m_table->selectKey(m_id.hex());
    m_filling = false;
    showCurrent();
}

void RoundsView::showCurrent()
{
    const auto round = m_actions.survey().find(m_id);
    if (!round)
        return;
    const bool writable = m_actions.survey().writable();
    const bool open = round->state == SurveyState::Open;
    const auto instrument = m_actions.survey().find(round->instrumentId);
    m_card->setTitle(round->title.isEmpty() ? tr("Untitled round") : round->title);
    m_card->setSubtitle(instrument ? tr("%1, version %2").arg(instrument->title, instrument->version)
                                   : QString());
    QStringList more;
    const QStringList groups = questionnaire::groupsOf(*round);
    const QStringList usual = questionnaire::usualGroups();
    for (const QString& group : groups)
        if (!usual.contains(group))
            more.append(group);
    m_form->setValues({{u"roundForm.title"_s, round->title},
                       {u"roundForm.held_on"_s, round->heldOn},
                       {u"roundForm.region_id"_s, round->regionId ? round->regionId->hex() : QString()},
                       {u"roundForm.state"_s, codeOf(round->state)},
                       {u"roundForm.amber_from"_s, round->amberFrom},
                       {u"roundForm.green_from"_s, round->greenFrom},
                       {u"roundForm.minimum_group"_s, qlonglong(round->minimumGroup)},
                       {u"roundForm.more"_s, more.join(u"; "_s)}});
    for (int i = 0; i < m_groups.size(); ++i)
        m_groups.at(i)->setChecked(groups.contains(usual.at(i)));
    m_form->setReadOnly(!writable);
    for (QWidget* widget : m_writing)
        widget->setEnabled(writable);
    m_enter->setText(writable && open ? tr("Enter answers") : tr("Read answers"));
    m_import->setEnabled(writable && open);
}

} // namespace s3
