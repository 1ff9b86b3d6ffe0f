// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/ImportView.h"

#include "core/questionnaire/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/Messages.h"

#include <QCheckBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace s3 {

using questionnaire::ColumnUse;
using questionnaire::ImportProblem;

ImportView::ImportView(SurveyActions& actions, QWidget* parent)
    : Card(tr("Import answers"), tr("One respondent a row, one item a column."), parent)
    , m_actions(actions)
{
    m_problems = new RecordTableModel<ImportProblem>(
        {{tr("Row"), [](const ImportProblem& p) { return QVariant(p.line); }, ColumnKind::Number},
         RecordColumn<ImportProblem>{
             tr("Column"),
             [](const ImportProblem& p) { return p.column > 0 ? QVariant(p.column) : QVariant(); },
             ColumnKind::Number},
         {tr("Cell"), [](const ImportProblem& p) { return QVariant(p.cell); }},
         {tr("Why"), [](const ImportProblem& p) { return QVariant(questionnaire::problemText(p)); }}},
        [](const ImportProblem& p) { return u"%1:%2:%3"_s.arg(p.line).arg(p.column).arg(int(p.kind)); },
        this);
    auto* back = textButton(u"back"_s, tr("Cancel"), this);
    back->setObjectName(u"importCancel"_s);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT finished(false); });
    addHeaderWidget(back);
    m_import = textButton(u"import"_s, tr("Import"), this);
    m_import->setObjectName(u"importStore"_s);
    makePrimary(m_import, Line::Evidence);
    connect(m_import, &QPushButton::clicked, this, &ImportView::store);
    addHeaderWidget(m_import);

    m_summary = new InlineMessage(this);
    m_summary->setObjectName(u"importSummaryMessage"_s);
    body()->addWidget(m_summary);
    m_skip = new QCheckBox(tr("Leave out the rows with problems"), this);
    m_skip->setObjectName(u"importSkip"_s);
    m_turned = new QCheckBox(tr("The file has turned the answers to reversed items already"), this);
    m_turned->setObjectName(u"importTurned"_s);
    connect(m_skip, &QCheckBox::toggled, this, &ImportView::plan);
    connect(m_turned, &QCheckBox::toggled, this, &ImportView::plan);
    body()->addWidget(m_skip);
    body()->addWidget(m_turned);
    m_problemTitle = makeLabel(tr("Problems"), TextRole::Label, this);
    m_table = new DataTable(tr("Problems of the file"), this);
    m_table->setObjectName(u"importProblems"_s);
    m_table->setSource(m_problems);
    m_table->setColumnKinds(m_problems->kinds());
    m_table->setMainColumn(3);
    m_table->setMinimumHeight(140);
    body()->addWidget(m_problemTitle);
    body()->addWidget(m_table, 1);
    body()->addWidget(makeLabel(tr("What the columns are"), TextRole::Label, this));
    m_columns = new QWidget(this);
    m_grid = new QGridLayout(m_columns);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto* pane = new ScrollPane(m_columns, this);
    pane->setAccessibleName(tr("What the columns are"));
    body()->addWidget(pane, 2);
}

bool ImportView::begin(const IdOf<SurveyRound>& round)
{
    const auto loaded = questionnaire::loadRound(m_actions.survey(), round);
    if (!loaded)
        return false;
    const QString path = m_actions.surveyDialogs().openFile(
        tr("Import answers"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"));
    if (path.isEmpty())
        return false;
    auto table = questionnaire::readAnswerTable(path);
    if (!table) {
        m_actions.tell(table.error());
        return false;
    }
    m_id = round;
    m_round = *loaded;
    m_file = std::move(*table);
    m_uses = questionnaire::proposeUses(m_file, m_round.questionnaire);
    m_skip->setChecked(false);
    const QList<InstrumentItem> items = m_round.questionnaire.items();
    m_turned->setVisible(
        std::any_of(items.begin(), items.end(), [](const InstrumentItem& item) { return item.reversed; }));
    m_turned->setChecked(false);
    buildColumns();
    plan();
    return true;
}

void ImportView::takeFocus()
{
    (m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_choosers.value(0, nullptr))->setFocus();
}

QComboBox* ImportView::chooserFor(int column)
{
    auto* box = new ElidingComboBox(m_columns);
    box->setObjectName(u"importColumn.%1"_s.arg(column + 1));
    box->setAccessibleName(tr("Column %1: %2").arg(column + 1).arg(m_file.header.at(column)));
    box->setMinimumContentsLength(14);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(tr("Not recognised"));
    box->addItem(tr("Leave out"));
    box->addItem(tr("Respondent's code"));
    box->addItem(tr("Group"));
    for (const InstrumentItem& item : m_round.questionnaire.items())
        box->addItem(u"%1 %2"_s.arg(item.code, item.body));
    for (const questionnaire::Part& part : m_round.questionnaire.parts)
        box->addItem(tr("Comment on %1").arg(part.dimension.title));
    box->setCurrentIndex(int(m_choices.indexOf(m_uses.at(column))));
    connect(box, &QComboBox::currentIndexChanged, this, &ImportView::usesChanged);
    return box;
}

void ImportView::buildColumns()
{
    qDeleteAll(m_columns->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_choosers.clear();
    m_choices = {
        {ColumnUse::Unknown, {}}, {ColumnUse::Ignored, {}}, {ColumnUse::Code, {}}, {ColumnUse::Group, {}}};
    for (const InstrumentItem& item : m_round.questionnaire.items())
        m_choices.append({ColumnUse::Item, item.id});
    for (const questionnaire::Part& part : m_round.questionnaire.parts)
        m_choices.append({ColumnUse::Comment, part.dimension.id});
    for (int column = 0; column < m_file.header.size(); ++column) {
        auto* name =
            makeLabel(u"%1  %2"_s.arg(column + 1).arg(m_file.header.at(column)), TextRole::Body, m_columns);
        QComboBox* box = chooserFor(column);
        m_grid->addWidget(name, column, 0);
        m_grid->addWidget(box, column, 1);
        m_choosers.append(box);
    }
}

void ImportView::usesChanged()
{
    for (int column = 0; column < m_choosers.size(); ++column)
        m_uses[column] = m_choices.value(m_choosers.at(column)->currentIndex());
    plan();
}

void ImportView::plan()
{
    m_plan = questionnaire::planImport(m_file, m_uses, m_round, m_turned->isChecked());
    m_problems->setRows(QVector<ImportProblem>(m_plan.problems.begin(), m_plan.problems.end()));
    const bool problems = !m_plan.problems.isEmpty();
    m_problemTitle->setVisible(problems);
    m_table->setVisible(problems);
    m_skip->setVisible(problems && m_plan.usable);
    const int count = m_plan.good();
    m_import->setEnabled(m_plan.usable && count > 0 && (!problems || m_skip->isChecked()));
    m_import->setText(tr("Import %n respondent(s)", nullptr, count));
    if (!m_plan.usable)
        m_summary->setMessage(InlineMessage::Kind::Warning, tr("First say what each column is."));
    else if (problems)
        m_summary->setMessage(
            InlineMessage::Kind::Warning,
            tr("%1 of %2 rows have no problem. Nothing is imported unless the others may be left "
               "out.")
                .arg(count)
                .arg(m_plan.rows.size()));
    else
        m_summary->setMessage(InlineMessage::Kind::Success,
                              tr("%n respondent(s), no problem.", nullptr, count) +
                                  (m_plan.emptyRows > 0
                                       ? u" "_s + tr("%n empty row(s) left out.", nullptr, m_plan.emptyRows)
                                       : QString()));
}

void ImportView::store()
{
    Result<int> stored = 0;
    const bool done =
        m_actions.change(EditLabel{QT_TRANSLATE_NOOP("Edit", "Import answers of %1 respondents"),
                                   {QString::number(m_plan.good())}},
                         [&](Writer& w) {
                             stored = questionnaire::storeImport(w, m_id, m_plan, m_skip->isChecked());
                             if (!stored)
                                 w.fail(stored.error());
                         });
    if (!done)
        return;
    m_actions.surveyNavigator().notice(tr("Imported %n respondent(s).", nullptr, *stored), true);
    Q_EMIT finished(true);
}

} // namespace s3
