// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/FindingsPanel.h"

#include "core/project/RecordKinds.h"
#include "core/questionnaire/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RecordForm.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace s3 {

FindingsPanel::FindingsPanel(SurveyActions& actions, QWidget* parent)
    : Card(tr("Findings"), tr("What the scores mean, in words"), parent)
    , m_actions(actions)
{
    const auto tone = [](const Row& row, int role) {
        if (role != ToneRole)
            return QVariant();
        return QVariant::fromValue(row.severity >= 3   ? PillTone{PillTone::Bad}
                                   : row.severity == 2 ? PillTone{PillTone::Warn}
                                                       : PillTone{});
    };
    m_model = new RecordTableModel<Row>(
        {{tr("Finding"), [](const Row& r) { return QVariant(r.body.isEmpty() ? tr("(no text)") : r.body); }},
         {tr("Dimension"), [](const Row& r) { return QVariant(r.dimension); }},
         RecordColumn<Row>{tr("Severity"), [](const Row& r) { return QVariant(r.severity); },
                           ColumnKind::Pill}
             .withText([](const Row& r) { return questionnaire::severityName(r.severity); })
             .withExtra(tone),
         {tr("Became"),
          [](const Row& r) { return QVariant(r.became.isNull() ? u"–"_s : kindName(r.became.table)); }}},
        [](const Row& r) { return r.id.hex(); }, this);
    m_add = textButton(u"add"_s, tr("Write a finding"), this);
    m_add->setObjectName(u"addFinding"_s);
    connect(m_add, &QPushButton::clicked, this, &FindingsPanel::writeFinding);
    addHeaderWidget(m_add);
    m_table = new DataTable(tr("Findings"), this);
    m_table->setObjectName(u"findingTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setLinesPerRow(3);
    m_table->setFitRows(true);
    m_table->setEmptyText(tr("No finding yet: look where the light is red, and where groups disagree."));
    m_table->installEventFilter(this);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& key) {
        if (m_filling || key.isEmpty())
            return;
        commit();
        m_id = IdOf<SurveyFinding>(RecordId::fromHex(key));
        showCurrent();
    });
    body()->addWidget(m_table);

    m_detail = new QWidget(this);
    auto* rows = new QVBoxLayout(m_detail);
    rows->setContentsMargins(0, 8, 0, 0);
    m_form = new RecordForm(m_detail);
    m_form->setObjectName(u"findingForm"_s);
    m_form->setColumns(2);
    m_form->addLongText(u"findingForm.body"_s, tr("Finding"), 3);
    m_form->addChoice(u"findingForm.dimension"_s, tr("Dimension"), {{QString(), tr("All dimensions")}});
    QList<QPair<QString, QString>> severities;
    for (int severity = 1; severity <= 3; ++severity)
        severities.append({QString::number(severity), questionnaire::severityName(severity)});
    m_form->addChoice(u"findingForm.severity"_s, tr("Severity"), severities);
    connect(m_form, &RecordForm::edited, this, &FindingsPanel::store);
    rows->addWidget(m_form);
    auto* buttons = new QWidget(m_detail);
    auto* flow = new FlowLayout(buttons);
    m_evidence = textButton(u"evidence"_s, tr("Make an evidence card"), buttons);
    m_evidence->setObjectName(u"findingToEvidence"_s);
    m_challenge = textButton(u"challenge"_s, tr("Make a challenge"), buttons);
    m_challenge->setObjectName(u"findingToChallenge"_s);
    m_open = textButton(u"next"_s, tr("Open what it became"), buttons);
    m_open->setObjectName(u"findingOpen"_s);
    m_thread = iconButton(u"thread"_s, tr("Show thread"), buttons);
    m_thread->setObjectName(u"findingThread"_s);
    m_delete = iconButton(u"delete"_s, tr("Delete finding"), buttons);
    m_delete->setObjectName(u"findingDelete"_s);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_evidence), static_cast<QWidget*>(m_challenge),
          static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_thread), static_cast<QWidget*>(m_delete)})
        flow->addWidget(widget);
    connect(m_evidence, &QPushButton::clicked, this, [this] { become(true); });
    connect(m_challenge, &QPushButton::clicked, this, [this] { become(false); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_actions.surveyNavigator().openRecord(questionnaire::becameOf(m_actions.survey(), m_id));
    });
    connect(m_thread, &QToolButton::clicked, this,
            [this] { m_actions.surveyNavigator().showThread(refOf(m_id)); });
    connect(m_delete, &QToolButton::clicked, this, &FindingsPanel::remove);
    rows->addWidget(buttons);
    body()->addWidget(m_detail);
}

void FindingsPanel::refresh(const questionnaire::RoundData& round)
{
    m_round = round.round.id;
    QList<QPair<QString, QString>> dimensions{{QString(), tr("All dimensions")}};
    QHash<RecordId, QString> titles;
    for (const questionnaire::Part& part : round.questionnaire.parts) {
        dimensions.append({part.dimension.id.hex(), part.dimension.title});
        titles.insert(part.dimension.id, part.dimension.title);
    }
    m_form->setOptions(u"findingForm.dimension"_s, dimensions);
    QVector<Row> rows;
    for (const SurveyFinding& finding : m_actions.survey().where<SurveyFinding>("round_id", m_round))
        rows.append({finding.id, finding.body,
                     finding.dimensionId ? titles.value(*finding.dimensionId) : tr("All"), finding.severity,
                     questionnaire::becameOf(m_actions.survey(), finding.id)});
    const int before = m_model->indexOf(m_id.hex());
    m_filling = true;
    m_model->setRows(rows);
    if (m_model->indexOf(m_id.hex()) < 0)
        m_id = rows.isEmpty() ? IdOf<SurveyFinding>() : rows.at(qBound(0, before, int(rows.size()) - 1)).id;
    if (!m_id.isNull() && m_table->currentKey() != m_id.hex())
        m_table->selectKey(m_id.hex());
    m_filling = false;
    showCurrent();
}

void FindingsPanel::showCurrent()
{
    const auto finding = m_actions.survey().find(m_id);
    m_detail->setVisible(finding.has_value());
    const bool writable = m_actions.survey().writable();
    m_add->setEnabled(writable);
    if (!finding)
        return;
    m_form->setReadOnly(!writable);
    m_form->setValues(
        {{u"findingForm.body"_s, finding->body},
         {u"findingForm.dimension"_s, finding->dimensionId ? finding->dimensionId->hex() : QString()},
         {u"findingForm.severity"_s, QString::number(finding->severity)}});
    const bool became = !questionnaire::becameOf(m_actions.survey(), m_id).isNull();
    m_evidence->setVisible(!became);
    m_challenge->setVisible(!became);
    m_open->setVisible(became);
    const bool ready = writable && !finding->body.trimmed().isEmpty();
    m_evidence->setEnabled(ready);
    m_challenge->setEnabled(ready);
    m_delete->setEnabled(writable);
}

void FindingsPanel::store(const QString& key, const QVariant& value)
{
    const QString field = key.section(u'.', 1);
    m_actions.change(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change finding")},
        [&](Writer& w) {
            w.modify(m_id, [&](SurveyFinding& finding) {
                if (field == u"body"_s)
                    finding.body = value.toString();
                else if (field == u"severity"_s)
                    finding.severity = value.toString().toInt();
                else if (value.toString().isEmpty())
                    finding.dimensionId.reset();
                else
                    finding.dimensionId = IdOf<InstrumentDimension>(RecordId::fromHex(value.toString()));
            });
        },
        u"survey_finding:%1:%2"_s.arg(m_id.hex(), field));
}

void FindingsPanel::writeFinding()
{
    commit();
    IdOf<SurveyFinding> made;
    if (!m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add finding")},
                          [&](Writer& w) { made = questionnaire::addFinding(w, m_round, {}, {}, 2); }))
        return;
    select(made);
    m_form->editor(u"findingForm.body"_s)->setFocus();
}

void FindingsPanel::become(bool evidence)
{
    commit();
    RecordRef made;
    const bool done = m_actions.change(
        evidence ? EditLabel{QT_TRANSLATE_NOOP("Edit", "Make an evidence card from a finding")}
                 : EditLabel{QT_TRANSLATE_NOOP("Edit", "Make a challenge from a finding")},
        [&](Writer& w) {
            made = evidence ? refOf(questionnaire::toEvidence(w, m_id))
                            : refOf(questionnaire::toChallenge(w, m_id));
        });
    if (done)
        m_actions.surveyNavigator().notice(evidence ? tr("The finding became an evidence card.")
                                                    : tr("The finding became a challenge."),
                                           true);
}

void FindingsPanel::remove()
{
    if (m_id.isNull() || !m_actions.survey().writable())
        return;
    if (m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete finding")},
                         [&](Writer& w) { w.remove(m_id); }))
        m_actions.surveyNavigator().notice(tr("Deleted the finding."), true);
}

void FindingsPanel::commit()
{
    m_form->commit();
}

bool FindingsPanel::select(const IdOf<SurveyFinding>& id)
{
    if (m_model->indexOf(id.hex()) < 0)
        return false;
    m_id = id;
    m_table->selectKey(id.hex());
    showCurrent();
    return true;
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace s3
