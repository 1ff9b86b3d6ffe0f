// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/QuestionnairesPage.h"

#include "core/base/AtomicFile.h"
#include "core/questionnaire/BlankForm.h"
#include "core/questionnaire/Labels.h"
#include "core/questionnaire/QuestionnairesSection.h"
#include "core/report/ReportWriter.h"
#include "ui/evidence/questionnaires/EntryView.h"
#include "ui/evidence/questionnaires/ImportView.h"
#include "ui/evidence/questionnaires/InstrumentView.h"
#include "ui/evidence/questionnaires/ResultsView.h"
#include "ui/evidence/questionnaires/RoundsView.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/SegmentedControl.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

QuestionnairesPage::QuestionnairesPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_switch(new SegmentedControl(tr("Show"),
                                    {tr("Questionnaires"), tr("Rounds"), tr("Answers"), tr("Results")}, this))
    , m_rounds(new ElidingComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_instruments(new InstrumentView(*this, this))
    , m_roundList(new RoundsView(*this, this))
    , m_entry(new EntryView(*this, this))
    , m_results(new ResultsView(*this, this))
    , m_import(new ImportView(*this, this))
{
    watch({QString::fromLatin1(InstrumentDimension::table), QString::fromLatin1(InstrumentItem::table),
           QString::fromLatin1(SurveyResponse::table), QString::fromLatin1(SurveyAnswer::table),
           QString::fromLatin1(SurveyComment::table), QString::fromLatin1(Region::table),
           QString::fromLatin1(Link::table)});
    m_switch->setObjectName(u"questionnaireSwitch"_s);
    m_rounds->setObjectName(u"roundSwitcher"_s);
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setToolTip(tr("Round"));
    m_rounds->setMaximumWidth(280);
    makePill(m_rounds);
    auto* row = new QHBoxLayout;
    row->addWidget(m_switch);
    row->addStretch();
    row->addWidget(m_rounds);
    content()->setSpacing(12);
    content()->addLayout(row);
    content()->addWidget(m_stack, 1);
    for (QWidget* view :
         {static_cast<QWidget*>(m_instruments), static_cast<QWidget*>(m_roundList),
          static_cast<QWidget*>(m_entry), static_cast<QWidget*>(m_results), static_cast<QWidget*>(m_import)})
        m_stack->addWidget(view);
    connect(m_switch, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_filling)
            showView(View(index));
    });
    connect(m_rounds, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            setRound(IdOf<SurveyRound>(RecordId::fromHex(m_rounds->currentData().toString())));
    });
    connect(m_roundList, &RoundsView::chosen, this, [this](const IdOf<SurveyRound>& round) {
        m_round = round;
        fillSwitcher();
    });
    connect(m_roundList, &RoundsView::newRoundRequested, this, &QuestionnairesPage::newRound);
    connect(m_import, &ImportView::finished, this,
            [this](bool imported) { showView(imported ? Results : RoundList); });
    showPrimary();
}

bool QuestionnairesPage::change(const EditLabel& label, const std::function<void(Writer&)>& change,
                                const QString& mergeKey)
{
    return project().writable() && edit(label, change, mergeKey);
}

void QuestionnairesPage::showPrimary()
{
    const bool writable = project().writable();
    switch (View(m_stack->currentIndex())) {
    case Instruments:
        setPrimaryAction(tr("Add questionnaire"), [this] {
            m_instruments->offerLibrary(primaryButton());
        })->setObjectName(u"addQuestionnaire"_s);
        break;
    case RoundList:
        setPrimaryAction(tr("New round"), [this] { newRound(); })->setObjectName(u"newRound"_s);
        break;
    case Entry:
        setPrimaryAction(tr("Show results"), [this] { showResults(m_round); })->setObjectName(u"toResults"_s);
        break;
    case Results:
        setPrimaryAction(tr("Write a finding"), [this] {
            m_results->writeFinding();
        })->setObjectName(u"writeFinding"_s);
        break;
    case Import:
        setPrimaryAction({}, [] {});
        return;
    }
    const bool hasAnswers = !m_round.isNull() && questionnaire::respondentCount(project(), m_round) > 0;
    const bool possible = m_stack->currentIndex() == Results ? hasAnswers
                          : m_stack->currentIndex() == Entry ? !m_round.isNull()
                                                             : true;
    primaryButton()->setEnabled(possible && (writable || m_stack->currentIndex() == Entry));
}

void QuestionnairesPage::commitAll()
{
    m_instruments->commit();
    m_roundList->commit();
    m_entry->commit();
    m_results->commit();
}

void QuestionnairesPage::showView(View view)
{
    commitAll();
    const bool needsRound = view == Entry || view == Results || view == Import;
    const View shown = needsRound && m_round.isNull() ? RoundList : view;
    m_stack->setCurrentIndex(shown);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_switch->setCurrentIndex(shown == Import ? int(RoundList) : int(shown));
    }
    refresh();
    if (shown == Entry)
        m_entry->takeFocus();
}

void QuestionnairesPage::fillSwitcher()
{
    const QScopedValueRollback filling(m_filling, true);
    const QList<SurveyRound> rounds = project().all<SurveyRound>();
    const bool known =
        std::any_of(rounds.begin(), rounds.end(), [this](const SurveyRound& r) { return r.id == m_round; });
    if (!known)
        m_round = rounds.isEmpty() ? IdOf<SurveyRound>() : rounds.last().id;
    m_rounds->clear();
    for (const SurveyRound& round : rounds)
        m_rounds->addItem(round.title.isEmpty() ? tr("Untitled round") : round.title, round.id.hex());
    m_rounds->setCurrentIndex(m_rounds->findData(m_round.hex()));
    const int view = m_stack->currentIndex();
    m_rounds->setVisible((view == Entry || view == Results) && !rounds.isEmpty());
}

void QuestionnairesPage::refresh()
{
    if (m_entry->isStoring())
        return;
    fillSwitcher();
    if (m_round.isNull() && m_stack->currentIndex() >= Entry) {
        const QScopedValueRollback filling(m_filling, true);
        m_stack->setCurrentIndex(RoundList);
        m_switch->setCurrentIndex(RoundList);
    }
    switch (View(m_stack->currentIndex())) {
    case Instruments:
        m_instruments->refresh();
        break;
    case RoundList:
        m_roundList->refresh(m_round);
        break;
    case Entry:
        m_entry->refresh(m_round);
        break;
    case Results:
        m_results->refresh(m_round);
        break;
    case Import:
        break; // the file is what is shown
    }
    showPrimary();
}

void QuestionnairesPage::setRound(const IdOf<SurveyRound>& round)
{
    commitAll();
    m_round = round;
    refresh();
}

void QuestionnairesPage::newRound()
{
    IdOf<Instrument> instrument = m_instruments->current();
    const auto usable = [](const Instrument& i) { return i.status != InstrumentStatus::Retired; };
    const auto chosen = project().find(instrument);
    if (!chosen || !usable(*chosen)) {
        instrument = {};
        for (const Instrument& candidate : project().all<Instrument>())
            if (usable(candidate))
                instrument = candidate.id;
    }
    if (!instrument.isNull())
        return startRound(instrument);
    showView(Instruments);
    navigator().notice(tr("First take a questionnaire into the project."));
}

void QuestionnairesPage::startRound(const IdOf<Instrument>& id)
{
    const auto instrument = project().find(id);
    if (!instrument)
        return;
    const auto loaded = questionnaire::loadQuestionnaire(project(), id);
    if (const auto flaws = questionnaire::flawsOf(*loaded); !flaws.isEmpty()) {
        navigator().notice(questionnaire::flawText(flaws.first()));
        return;
    }
    IdOf<SurveyRound> made;
    const QString title = u"%1 %2"_s.arg(displayName(instrument->kind)).arg(project().clock().today().year());
    if (!change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Start round %1"), {title}},
                [&](Writer& w) { made = questionnaire::createRound(w, id, title); }, {}))
        return;
    m_round = made;
    showView(RoundList);
    m_roundList->editTitle();
}

void QuestionnairesPage::showInstrument(const IdOf<Instrument>& instrument)
{
    showView(Instruments);
    m_instruments->select(instrument);
}

void QuestionnairesPage::enterAnswers(const IdOf<SurveyRound>& round)
{
    m_round = round;
    showView(Entry);
}

void QuestionnairesPage::showResults(const IdOf<SurveyRound>& round)
{
    m_round = round;
    showView(Results);
}

void QuestionnairesPage::importAnswers(const IdOf<SurveyRound>& round)
{
    m_round = round;
    clearError();
    if (!m_import->begin(round))
        return;
    showView(Import);
    m_import->takeFocus();
}

void QuestionnairesPage::saved(const QString& path, const Result<void>& done)
{
    if (done)
        navigator().notice(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    else
        showError(done.error());
}

void QuestionnairesPage::saveForms(const IdOf<SurveyRound>& id)
{
    const auto loaded = questionnaire::loadRound(project(), id);
    if (!loaded)
        return;
    const auto count = dialogs().askText(
        tr("Blank forms"), tr("How many forms with a code printed on? 0 = one form with an empty box."),
        u"0"_s);
    if (!count)
        return;
    const QString path = dialogs().saveFile(tr("Save blank forms"), tr("PDF (*.pdf)"), u"forms.pdf"_s);
    if (path.isEmpty())
        return;
    questionnaire::FormHead head;
    head.round = loaded->round.title;
    head.heldOn = loaded->round.heldOn;
    if (const auto region = project().find(loaded->round.regionId))
        head.region = region->name.isEmpty() ? region->code : region->name;
    for (const QString& group : questionnaire::groupsOf(loaded->round))
        head.groups.append(questionnaire::groupName(group));
    QStringList codes;
    QList<questionnaire::Sheet> sheets = loaded->sheets;
    constexpr int most = 500;
    for (int i = 0; i < qBound(0, count->toInt(), most); ++i) {
        questionnaire::Sheet sheet;
        sheet.response.respondentCode = questionnaire::nextCode(sheets);
        codes.append(sheet.response.respondentCode);
        sheets.append(sheet);
    }
    const auto pdf = questionnaire::blankForms(loaded->questionnaire, head, codes);
    saved(path, pdf ? writeAtomically(path, *pdf) : Result<void>(pdf.error()));
}

void QuestionnairesPage::saveTemplate(const IdOf<SurveyRound>& id)
{
    const auto loaded = questionnaire::loadRound(project(), id);
    if (!loaded)
        return;
    const QString path =
        dialogs().saveFile(tr("Save table template"), tr("Tables (*.csv)"), u"answers.csv"_s);
    if (!path.isEmpty())
        saved(path, writeAtomically(path, questionnaire::templateCsv(loaded->questionnaire)));
}

void QuestionnairesPage::saveReport(const IdOf<SurveyRound>& id)
{
    const QString path =
        dialogs().saveFile(tr("Save report of the round"),
                           tr("PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html)"), u"round.pdf"_s);
    if (!path.isEmpty())
        saved(path, report::writeReport(report::roundReport(project(), id), path));
}

bool QuestionnairesPage::reveal(const RecordRef& ref)
{
    if (!project().exists(ref))
        return false;
    if (ref.table == QLatin1String(Instrument::table)) {
        showInstrument(IdOf<Instrument>(ref.id));
        return true;
    }
    if (ref.table == QLatin1String(SurveyRound::table)) {
        m_round = IdOf<SurveyRound>(ref.id);
        showView(RoundList);
        return true;
    }
    if (const auto finding = project().find(IdOf<SurveyFinding>(ref.id));
        finding && ref.table == QLatin1String(SurveyFinding::table)) {
        showResults(finding->roundId);
        return m_results->selectFinding(finding->id);
    }
    return false;
}

QJsonObject QuestionnairesPage::saveState() const
{
    const int view = m_stack->currentIndex();
    return {{u"view"_s, view == Import ? int(RoundList) : view},
            {u"round"_s, m_round.hex()},
            {u"instrument"_s, m_instruments->current().hex()}};
}

void QuestionnairesPage::restoreState(const QJsonObject& state)
{
    m_round = IdOf<SurveyRound>(RecordId::fromHex(state.value("round"_L1).toString()));
    const int view = qBound(0, state.value("view"_L1).toInt(), int(Results));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_stack->setCurrentIndex(view);
        m_switch->setCurrentIndex(view);
    }
    m_instruments->select(IdOf<Instrument>(RecordId::fromHex(state.value("instrument"_L1).toString())));
    if (isVisible())
        refreshNow();
}

} // namespace s3
