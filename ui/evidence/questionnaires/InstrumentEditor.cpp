// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/InstrumentEditor.h"

#include "core/base/Numbers.h"
#include "core/questionnaire/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/RecordForm.h"

#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

InstrumentEditor::InstrumentEditor(SurveyActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_head(new RecordForm(this))
{
    const auto quiet = [](const Row& row, int role) {
        return role == FaintRole ? QVariant(!row.dimension && row.weight == 0) : QVariant();
    };
    m_model = new RecordTableModel<Row>(
        {{tr("Code"), [](const Row& r) { return QVariant(r.code); }},
         RecordColumn<Row>{tr("Dimension or item"), [](const Row& r) { return QVariant(r.text); }}.withText(
             [](const Row& r) {
                 const QString text = r.text.isEmpty() ? tr("(no text)") : r.text;
                 return r.dimension ? text : r.reversed ? u"↔ "_s + text : text;
             }),
         RecordColumn<Row>{tr("Weight"), [](const Row& r) { return QVariant(r.weight); }, ColumnKind::Number}
             .withText(
                 [](const Row& r) { return displayNumber(r.weight, r.weight == int(r.weight) ? 0 : 2); })
             .withExtra(quiet)},
        [](const Row& r) { return r.ref.id.hex(); }, this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(12);
    m_head->setObjectName(u"instrumentForm"_s);
    m_head->setColumns(2);
    m_head->addText(u"instrumentForm.title"_s, tr("Title"));
    m_head->addText(u"instrumentForm.version"_s, tr("Version"));
    m_head->addLongText(u"instrumentForm.description"_s, tr("Introduction"), 3);
    QList<QPair<QString, QString>> scales;
    for (const questionnaire::Scale& scale : questionnaire::allowedScales())
        scales.append({u"%1-%2"_s.arg(scale.min).arg(scale.max), questionnaire::scaleName(scale)});
    m_head->addChoice(u"instrumentForm.scale"_s, tr("Scale"), scales);
    m_head->addText(u"instrumentForm.labels"_s, tr("Labels of the scale"));
    m_head->setHint(u"instrumentForm.labels"_s,
                    tr("From the least to the greatest, separated by semicolons."));
    m_head->addLongText(u"instrumentForm.source"_s, tr("Whose wording it is"), 3);
    connect(m_head, &RecordForm::edited, this, &InstrumentEditor::storeHead);
    rows->addWidget(buildParts());
    rows->addWidget(new HairLine(Qt::Horizontal, this));
    rows->addWidget(m_head);
    rows->addStretch();
}

QWidget* InstrumentEditor::buildParts()
{
    auto* parts = new QWidget(this);
    auto* rows = new QVBoxLayout(parts);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QWidget(parts);
    auto* flow = new FlowLayout(bar);
    const auto button = [&](const QString& icon, const QString& text, const QString& name, auto act) {
        QPushButton* made = textButton(icon, text, bar);
        made->setObjectName(name);
        makeCompact(made);
        connect(made, &QPushButton::clicked, this, act);
        flow->addWidget(made);
        m_writing.append(made);
    };
    button(u"add"_s, tr("Item"), u"addItem"_s, [this] { add(false); });
    button(u"add"_s, tr("Dimension"), u"addDimension"_s, [this] { add(true); });
    button(u"up"_s, tr("Up"), u"partUp"_s, [this] { move(-1); });
    button(u"down"_s, tr("Down"), u"partDown"_s, [this] { move(1); });
    button(u"delete"_s, tr("Delete"), u"partDelete"_s, [this] { remove(); });
    m_table = new DataTable(tr("Dimensions and items"), parts);
    m_table->setObjectName(u"partTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setMainColumn(1);
    m_table->setSortingEnabled(false);
    m_table->setLinesPerRow(2);
    m_table->setMinimumHeight(260);
    m_table->installEventFilter(this);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& key) {
        if (m_filling || key.isEmpty())
            return;
        commit();
        m_part = m_model->row(m_model->indexOf(key)).ref;
        showPart();
    });
    buildForms();
    rows->addWidget(bar);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_forms);
    return parts;
}

void InstrumentEditor::buildForms()
{
    m_forms = new QStackedWidget(this);
    m_forms->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_dimension = new RecordForm(m_forms);
    m_dimension->setObjectName(u"dimensionForm"_s);
    m_dimension->setColumns(2);
    m_dimension->addText(u"dimensionForm.title"_s, tr("Dimension"));
    m_dimension->addNumber(u"dimensionForm.weight"_s, tr("Weight in the overall score"));
    m_dimension->addText(u"dimensionForm.code"_s, tr("Code"));
    m_dimension->addText(u"dimensionForm.description"_s, tr("What it is about"));
    m_item = new RecordForm(m_forms);
    m_item->setObjectName(u"itemForm"_s);
    m_item->setColumns(2);
    m_item->addLongText(u"itemForm.body"_s, tr("Item"), 2);
    m_item->addText(u"itemForm.code"_s, tr("Code"));
    m_item->addNumber(u"itemForm.weight"_s, tr("Weight in its dimension"));
    m_item->addCheck(u"itemForm.reversed"_s, tr("Reversed"));
    m_item->setHint(u"itemForm.reversed"_s, tr("Agreement speaks against the dimension."));
    m_forms->addWidget(new QWidget(m_forms));
    m_forms->addWidget(m_dimension);
    m_forms->addWidget(m_item);
    for (RecordForm* form : {m_dimension, m_item})
        connect(form, &RecordForm::edited, this, &InstrumentEditor::storePart);
}

void InstrumentEditor::storeHead(const QString& key, const QVariant& value)
{
    auto instrument = m_actions.survey().find(m_questionnaire.instrument.id);
    if (!instrument)
        return;
    const QString field = key.section(u'.', 1);
    const QString text = value.toString();
    if (field == u"title"_s) {
        instrument->title = text;
    } else if (field == u"version"_s) {
        instrument->version = text;
    } else if (field == u"description"_s) {
        instrument->description = text;
    } else if (field == u"source"_s) {
        instrument->provenanceSource = text;
    } else if (field == u"scale"_s) {
        instrument->scaleMin = text.section(u'-', 0, 0).toInt();
        instrument->scaleMax = text.section(u'-', 1, 1).toInt();
        instrument->scaleLabels = questionnaire::labelsJson({}); // those of another scale say nothing here
    } else if (field == u"labels"_s) {
        QStringList labels;
        for (const QString& label : text.split(u';', Qt::SkipEmptyParts))
            labels.append(label.simplified());
        const int steps = instrument->scaleMax - instrument->scaleMin + 1;
        m_head->setError(key, labels.isEmpty() || labels.size() == steps
                                  ? QString()
                                  : tr("%n label(s) for this scale are needed, or none.", nullptr, steps));
        if (!labels.isEmpty() && labels.size() != steps)
            return;
        instrument->scaleLabels = questionnaire::labelsJson(labels);
    }
    m_actions.change(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change questionnaire")},
        [&](Writer& w) { questionnaire::changeInstrument(w, *instrument); },
        u"instrument:%1:%2"_s.arg(instrument->id.hex(), field));
}

void InstrumentEditor::storePart(const QString& key, const QVariant& value)
{
    const QString field = key.section(u'.', 1);
    auto* form = m_part.table == QLatin1String(InstrumentItem::table) ? m_item : m_dimension;
    if (field == u"weight"_s && (!value.isValid() || value.toDouble() < 0)) {
        form->setError(key, tr("0 or more; 0 = does not count."));
        return;
    }
    form->setError(key, {});
    const QString merge = u"part:%1:%2"_s.arg(m_part.id.hex(), field);
    const EditLabel label{QT_TRANSLATE_NOOP("Edit", "Change questionnaire")};
    if (auto dimension = m_actions.survey().find(IdOf<InstrumentDimension>(m_part.id))) {
        if (field == u"title"_s)
            dimension->title = value.toString();
        else if (field == u"code"_s)
            dimension->code = value.toString().trimmed();
        else if (field == u"description"_s)
            dimension->description = value.toString();
        else
            dimension->weight = value.toDouble();
        m_actions.change(
            label, [&](Writer& w) { questionnaire::changeDimension(w, *dimension); }, merge);
    } else if (auto item = m_actions.survey().find(IdOf<InstrumentItem>(m_part.id))) {
        if (field == u"body"_s)
            item->body = value.toString();
        else if (field == u"code"_s)
            item->code = value.toString().trimmed();
        else if (field == u"reversed"_s)
            item->reversed = value.toBool();
        else
            item->weight = value.toDouble();
        m_actions.change(
            label, [&](Writer& w) { questionnaire::changeItem(w, *item); }, merge);
    }
}

void InstrumentEditor::add(bool dimension)
{
    commit();
    if (m_questionnaire.parts.isEmpty() && !dimension)
        return;
    RecordRef made;
    const bool done =
        m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Change questionnaire")}, [&](Writer& w) {
            if (dimension) {
                made =
                    refOf(questionnaire::addDimension(w, m_questionnaire.instrument.id, tr("New dimension")));
                return;
            }
            int part = m_questionnaire.partOf(m_part.id);
            for (int p = 0; p < m_questionnaire.parts.size(); ++p)
                if (m_questionnaire.parts.at(p).dimension.id == m_part.id)
                    part = p;
            const auto& target =
                m_questionnaire.parts.at(part < 0 ? int(m_questionnaire.parts.size()) - 1 : part);
            made = refOf(questionnaire::addItem(w, target.dimension.id, tr("New item")));
        });
    if (!done)
        return;
    m_part = made;
    m_table->selectKey(made.id.hex());
    showPart();
    QWidget* field =
        dimension ? m_dimension->editor(u"dimensionForm.title"_s) : m_item->editor(u"itemForm.body"_s);
    field->setFocus();
    QMetaObject::invokeMethod(field, "selectAll");
}

void InstrumentEditor::move(int by)
{
    commit();
    if (m_part.isNull())
        return;
    m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Change questionnaire")},
                     [&](Writer& w) { questionnaire::movePart(w, m_part, by); });
}

void InstrumentEditor::remove()
{
    if (m_part.isNull() || !m_editable)
        return;
    if (m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Change questionnaire")},
                         [&](Writer& w) { questionnaire::removePart(w, m_part); }))
        m_actions.surveyNavigator().notice(tr("Deleted."), true);
}

bool InstrumentEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_editable) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (key->modifiers() == Qt::ControlModifier &&
            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_F2) {
            (m_forms->currentWidget() == m_item ? m_item->editor(u"itemForm.body"_s)
                                                : m_dimension->editor(u"dimensionForm.title"_s))
                ->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InstrumentEditor::commit()
{
    m_head->commit();
    m_dimension->commit();
    m_item->commit();
}

void InstrumentEditor::editTitle()
{
    QWidget* title = m_head->editor(u"instrumentForm.title"_s);
    title->setFocus();
    QMetaObject::invokeMethod(title, "selectAll");
}

void InstrumentEditor::setQuestionnaire(const questionnaire::Questionnaire& questionnaire, bool editable)
{
    const bool other = m_questionnaire.instrument.id != questionnaire.instrument.id;
    m_questionnaire = questionnaire;
    m_editable = editable;
    const Instrument& instrument = questionnaire.instrument;
    m_head->setReadOnly(!editable);
    m_head->setValues(
        {{u"instrumentForm.title"_s, instrument.title},
         {u"instrumentForm.version"_s, instrument.version},
         {u"instrumentForm.description"_s, instrument.description},
         {u"instrumentForm.scale"_s, u"%1-%2"_s.arg(instrument.scaleMin).arg(instrument.scaleMax)},
         {u"instrumentForm.labels"_s, questionnaire.labels().join(u"; "_s)},
         {u"instrumentForm.source"_s, instrument.provenanceSource}});
    QVector<Row> rows;
    for (const questionnaire::Part& part : questionnaire.parts) {
        rows.append({refOf(part.dimension), part.dimension.code, part.dimension.title.toUpper(),
                     part.dimension.weight, false, true});
        for (const InstrumentItem& item : part.items)
            rows.append({refOf(item), item.code, item.body, item.weight, item.reversed, false});
    }
    m_filling = true;
    m_model->setRows(rows);
    if (other || m_model->indexOf(m_part.id.hex()) < 0)
        m_part = rows.isEmpty() ? RecordRef() : rows.first().ref;
    if (!m_part.isNull())
        m_table->selectKey(m_part.id.hex());
    m_filling = false;
    for (QWidget* widget : m_writing)
        widget->setEnabled(editable);
    showPart();
}

void InstrumentEditor::showPart()
{
    m_dimension->setReadOnly(!m_editable);
    m_item->setReadOnly(!m_editable);
    for (const questionnaire::Part& part : m_questionnaire.parts) {
        if (part.dimension.id == m_part.id) {
            m_dimension->setValues({{u"dimensionForm.title"_s, part.dimension.title},
                                    {u"dimensionForm.code"_s, part.dimension.code},
                                    {u"dimensionForm.weight"_s, part.dimension.weight},
                                    {u"dimensionForm.description"_s, part.dimension.description}});
            m_forms->setCurrentWidget(m_dimension);
            return;
        }
    }
    if (const InstrumentItem* item = m_questionnaire.item(m_part.id)) {
        m_item->setValues({{u"itemForm.body"_s, item->body},
                           {u"itemForm.code"_s, item->code},
                           {u"itemForm.weight"_s, item->weight},
                           {u"itemForm.reversed"_s, item->reversed}});
        m_forms->setCurrentWidget(m_item);
        return;
    }
    m_forms->setCurrentIndex(0);
}

} // namespace s3
