// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/InstrumentView.h"

#include "core/base/MethodPack.h"
#include "core/questionnaire/Labels.h"
#include "core/questionnaire/QuestionnairePack.h"
#include "ui/evidence/questionnaires/InstrumentEditor.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"

#include <QFile>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

InstrumentView::InstrumentView(SurveyActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_stack(new QStackedWidget(this))
{
    const auto tone = [](const Row& row, int role) {
        if (role != ToneRole)
            return QVariant();
        return QVariant::fromValue(row.status == InstrumentStatus::Draft    ? PillTone{PillTone::Warn}
                                   : row.status == InstrumentStatus::Frozen ? PillTone{PillTone::Good}
                                                                            : PillTone{});
    };
    m_model = new RecordTableModel<Row>(
        {{tr("Questionnaire"), [](const Row& r) { return QVariant(r.title); }},
         {tr("Version"), [](const Row& r) { return QVariant(r.version); }},
         RecordColumn<Row>{tr("Status"), [](const Row& r) { return QVariant(displayName(r.status)); },
                           ColumnKind::Pill}
             .withExtra(tone)},
        [](const Row& r) { return r.id.hex(); }, this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    auto* empty =
        new EmptyState(u"vote"_s, tr("No questionnaire yet"),
                       tr("The stress test asks cluster managers and policy makers how strategy and "
                          "clusters work together. Take it as it is, or change a copy."),
                       this);
    auto* first = empty->addPrimary(tr("Take the stress test"), Line::Evidence, u"add"_s);
    first->setObjectName(u"takeStressTest"_s);
    auto* other = empty->addSecond(tr("Other questionnaires…"));
    other->setObjectName(u"otherQuestionnaires"_s);
    for (QPushButton* button : {first, other})
        button->setEnabled(actions.survey().writable());
    connect(first, &QPushButton::clicked, this,
            [this] { take(questionnaire::shippedQuestionnaires().value(0)); });
    connect(other, &QPushButton::clicked, this, [this, other] { offerLibrary(other); });
    m_stack->addWidget(empty);
    QWidget* list = buildList();
    auto* split = new DetailSplitter(list, buildDetail(), 700, 620, this);
    split->setListShare(24);
    m_stack->addWidget(split);
    buildMenu();
}

QWidget* InstrumentView::buildList()
{
    auto* card = new Card({}, {}, this);
    card->setMinimumWidth(220);
    m_table = new DataTable(tr("Questionnaires"), card);
    m_table->setObjectName(u"instrumentTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setLinesPerRow(3);
    m_table->setColumnHidden(1, true);
    m_table->setMinimumHeight(80);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& key) {
        if (m_filling || key.isEmpty())
            return;
        commit();
        m_id = IdOf<Instrument>(RecordId::fromHex(key));
        showCurrent();
    });
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* InstrumentView::buildDetail()
{
    m_card = new Card(u" "_s, {}, this);
    m_delete = iconButton(u"delete"_s, tr("Delete questionnaire"), m_card);
    m_delete->setObjectName(u"instrumentDelete"_s);
    connect(m_delete, &QToolButton::clicked, this, &InstrumentView::remove);
    m_card->addHeaderWidget(m_delete);
    auto* buttons = new QWidget(m_card);
    auto* flow = new FlowLayout(buttons);
    m_round = textButton(u"play"_s, tr("Start a round"), buttons);
    m_round->setObjectName(u"startRound"_s);
    m_clone = textButton(u"copy"_s, tr("Clone and edit"), buttons);
    m_clone->setObjectName(u"instrumentClone"_s);
    m_retire = textButton(u"park"_s, tr("Retire"), buttons);
    m_retire->setObjectName(u"instrumentRetire"_s);
    for (QPushButton* button : {m_round, m_clone, m_retire})
        flow->addWidget(button);
    connect(m_round, &QPushButton::clicked, this, [this] {
        commit();
        m_actions.startRound(m_id);
    });
    connect(m_clone, &QPushButton::clicked, this, &InstrumentView::clone);
    connect(m_retire, &QPushButton::clicked, this, &InstrumentView::retire);
    m_state = new InlineMessage(m_card);
    m_state->setObjectName(u"instrumentState"_s);
    m_state->setClosable(false);
    m_editor = new InstrumentEditor(m_actions, m_card);
    auto* pane = new ScrollPane(m_editor, m_card);
    pane->setAccessibleName(tr("Questionnaire"));
    m_card->body()->addWidget(buttons);
    m_card->body()->addWidget(m_state);
    m_card->body()->addWidget(pane, 1);
    return m_card;
}

void InstrumentView::buildMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"libraryMenu"_s);
    for (const questionnaire::Questionnaire& pack : questionnaire::shippedQuestionnaires())
        m_menu->addAction(pack.instrument.title, this, [this, pack] { take(pack); })
            ->setObjectName(u"take."_s + codeOf(pack.instrument.kind));
    m_menu->addSeparator();
    m_menu->addAction(tr("From a pack file…"), this, &InstrumentView::takeFile)
        ->setObjectName(u"take.file"_s);
    m_menu->addAction(tr("An empty questionnaire"), this, &InstrumentView::addOwn)
        ->setObjectName(u"take.own"_s);
}

void InstrumentView::offerLibrary(QWidget* button)
{
    m_menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void InstrumentView::take(const questionnaire::Questionnaire& pack)
{
    IdOf<Instrument> id;
    if (m_actions.change(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Add questionnaire %1"), {pack.instrument.title}},
            [&](Writer& w) { id = questionnaire::takeIntoProject(w, pack); }))
        select(id);
}

void InstrumentView::takeFile()
{
    const QString path = m_actions.surveyDialogs().openFile(tr("Take a questionnaire from a method pack"),
                                                            tr("Method packs (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    constexpr qint64 largest = 4 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        m_actions.tell({file.isOpen() ? ErrorCode::InvalidInput : ErrorCode::NoPermission, path, {}, {}});
        return;
    }
    const auto pack = questionnaire::readQuestionnairePack(file.readAll(), packLanguage());
    if (pack)
        take(*pack);
    else
        m_actions.tell(pack.error());
}

void InstrumentView::addOwn()
{
    IdOf<Instrument> id;
    if (!m_actions.change(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Add questionnaire %1"), {tr("New questionnaire")}},
            [&](Writer& w) { id = questionnaire::createInstrument(w, tr("New questionnaire")); }))
        return;
    select(id);
    m_editor->editTitle();
}

void InstrumentView::clone()
{
    commit();
    const auto instrument = m_actions.survey().find(m_id);
    if (!instrument)
        return;
    IdOf<Instrument> id;
    const QString title = tr("%1 (copy)").arg(instrument->title);
    if (!m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Clone questionnaire %1"), {instrument->title}},
                          [&](Writer& w) { id = questionnaire::cloneInstrument(w, m_id, title); }))
        return;
    select(id);
    m_editor->editTitle();
}

void InstrumentView::retire()
{
    const auto instrument = m_actions.survey().find(m_id);
    if (!instrument)
        return;
    const bool retired = instrument->status == InstrumentStatus::Retired;
    m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Change status of %1"), {instrument->title}},
                     [&](Writer& w) { questionnaire::setRetired(w, m_id, !retired); });
}

void InstrumentView::remove()
{
    const auto instrument = m_actions.survey().find(m_id);
    if (!instrument)
        return;
    if (m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete %1"), {instrument->title}},
                         [&](Writer& w) { w.remove(m_id); }))
        m_actions.surveyNavigator().notice(tr("Deleted “%1” with its rounds.").arg(instrument->title), true);
}

void InstrumentView::commit()
{
    m_editor->commit();
}

void InstrumentView::select(const IdOf<Instrument>& id)
{
    commit();
    m_id = id;
    refresh();
}

void InstrumentView::refresh()
{
    QVector<Row> rows;
    const QList<SurveyRound> rounds = m_actions.survey().all<SurveyRound>();
    for (const Instrument& instrument : m_actions.survey().all<Instrument>()) {
        Row row{instrument.id, instrument.title, instrument.version, instrument.status, 0, 0};
        if (row.title.isEmpty())
            row.title = tr("Untitled questionnaire");
        row.rounds = int(std::count_if(rounds.begin(), rounds.end(), [&](const SurveyRound& round) {
            return round.instrumentId == instrument.id;
        }));
        rows.append(row);
    }
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    const int before = m_model->indexOf(m_id.hex());
    m_filling = true;
    m_model->setRows(rows);
    if (m_model->indexOf(m_id.hex()) < 0)
        m_id = rows.isEmpty() ? IdOf<Instrument>() : rows.at(qBound(0, before, int(rows.size()) - 1)).id;
    if (!m_id.isNull() && m_table->currentKey() != m_id.hex())
        m_table->selectKey(m_id.hex());
    m_filling = false;
    showCurrent();
}

void InstrumentView::showCurrent()
{
    const auto instrument = m_actions.survey().find(m_id);
    if (!instrument)
        return;
    const bool writable = m_actions.survey().writable();
    const bool editable = questionnaire::isEditable(m_actions.survey(), *instrument);
    const bool retired = instrument->status == InstrumentStatus::Retired;
    m_card->setTitle(instrument->title.isEmpty() ? tr("Untitled questionnaire") : instrument->title);
    m_card->setSubtitle(tr("Version %1 · %2 · %3")
                            .arg(instrument->version, displayName(instrument->kind),
                                 displayName(instrument->provenanceStatus)));
    m_retire->setText(retired ? tr("Use again") : tr("Retire"));
    m_round->setEnabled(writable && !retired);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_clone), static_cast<QWidget*>(m_retire), static_cast<QWidget*>(m_delete)})
        widget->setEnabled(writable);
    const auto whole = questionnaire::loadQuestionnaire(m_actions.survey(), m_id);
    const QList<questionnaire::Flaw> flaws = questionnaire::flawsOf(*whole);
    if (!editable && !retired)
        m_state->setMessage(InlineMessage::Kind::Info,
                            tr("It has answers and stays as it is. Clone it to change something."));
    else if (retired)
        m_state->setMessage(InlineMessage::Kind::Info, tr("Retired: no new round starts with it."));
    else if (!flaws.isEmpty())
        m_state->setMessage(InlineMessage::Kind::Warning, questionnaire::flawText(flaws.first()));
    else
        m_state->setMessage(InlineMessage::Kind::Info, {});
    m_editor->setQuestionnaire(*whole, editable && writable);
}

} // namespace s3
