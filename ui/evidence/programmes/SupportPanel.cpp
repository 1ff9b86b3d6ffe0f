// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/programmes/SupportPanel.h"

#include "ui/evidence/programmes/FactList.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/ElidingComboBox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

using namespace evidence;

namespace {

QString answerName(const QString& answer)
{
    if (answer.isEmpty())
        return SupportPanel::tr("No answer");
    if (answer == u"+")
        return SupportPanel::tr("High");
    if (answer == u"0")
        return SupportPanel::tr("Medium");
    return answer == u"-" ? SupportPanel::tr("Low") : SupportPanel::tr("Differing");
}

QVector<RecordColumn<MeasureRow>> measureColumns()
{
    using Column = RecordColumn<MeasureRow>;
    const auto number = [](const QString& header, int MeasureRow::*member) {
        return Column(
            header, [member](const MeasureRow& row) { return QVariant(row.*member); }, ColumnKind::Number);
    };
    return {
        Column(SupportPanel::tr("Measure"),
               [](const MeasureRow& r) { return QVariant(termName(ProgrammeTerm::Support, r.code)); }),
        Column(
            SupportPanel::tr("High"), [](const MeasureRow& r) { return QVariant(r.high); }, ColumnKind::Bar)
            .withExtra([](const MeasureRow& r, int role) -> QVariant {
                return role == BarShareRole && r.asked > 0 ? QVariant(double(r.high) / r.asked) : QVariant();
            }),
        number(SupportPanel::tr("Medium"), &MeasureRow::medium),
        number(SupportPanel::tr("Low"), &MeasureRow::low),
        number(SupportPanel::tr("Differing"), &MeasureRow::differing),
        Column(SupportPanel::tr("Chosen"), [](const MeasureRow& r) { return QVariant(r.answer); })};
}

} // namespace

SupportPanel::SupportPanel(const ProgrammeLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new RecordTableModel<MeasureRow>(
          measureColumns(), [](const MeasureRow& row) { return row.code; }, this))
    , m_level(new QComboBox(this))
    , m_place(new ElidingComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* top = new QHBoxLayout;
    m_level->setObjectName(u"supportLevel"_s);
    m_level->setAccessibleName(tr("Whose answers"));
    const auto countries = std::count_if(m_library.support().begin(), m_library.support().end(),
                                         [](const SupportAnswers& row) { return row.region.isEmpty(); });
    m_level->addItem(tr("Answers of %1 countries (table 4)").arg(countries));
    m_level->addItem(tr("Answers of %1 regions (table 7)").arg(m_library.support().size() - countries));
    m_place->setObjectName(u"supportPlace"_s);
    m_place->setAccessibleName(tr("Country or region to show"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(20);
    top->addWidget(m_level);
    top->addWidget(m_place);
    top->addStretch();
    column->addLayout(top);

    auto* card = new Card(tr("How helpful are these measures?"),
                          tr("Number of answers: high or very high, medium, little or no importance"), this);
    card->setMinimumWidth(320);
    m_table = new DataTable(tr("Measures that would help cluster programmes"), card);
    m_table->setObjectName(u"supportTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setLinesPerRow(2);
    m_table->installEventFilter(this);
    card->body()->addWidget(m_table, 1);
    m_card = new Card(tr("Who said so"), {}, this);
    m_card->setMinimumWidth(200);
    m_facts = new FactList(m_card);
    auto* pane = new ScrollPane(m_facts, m_card);
    pane->setAccessibleName(tr("Who said so"));
    m_card->body()->addWidget(pane, 1);
    column->addWidget(new DetailSplitter(card, m_card, 620, 230, this), 1);
    column->addWidget(makeLabel(
        tr("Source: %1. Differing: respondents of one country did not agree.").arg(m_library.source()),
        TextRole::Small, this));
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        fillPlaces();
        refresh();
    });
    connect(m_place, &QComboBox::currentIndexChanged, this, &SupportPanel::refresh);
    connect(m_table, &DataTable::currentKeyChanged, this, &SupportPanel::showCurrent);
    fillPlaces();
    refresh();
}

bool SupportPanel::isRegional() const
{
    return m_level->currentIndex() == 1;
}

QString SupportPanel::whereOf(const SupportAnswers& row) const
{
    const QString country = m_names.nameOf(row.country);
    return row.region.isEmpty() ? country : row.region + u", "_s + country;
}

void SupportPanel::fillPlaces()
{
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    m_place->addItem(isRegional() ? tr("Choose a region") : tr("Choose a country"));
    for (const SupportAnswers& row : m_library.support())
        if (row.region.isEmpty() != isRegional())
            m_place->addItem(whereOf(row), whereOf(row));
}

QVector<MeasureRow> SupportPanel::rows() const
{
    QVector<MeasureRow> rows;
    for (const QString& measure : m_library.measures()) {
        MeasureRow row{measure, 0, 0, 0, 0, 0, m_place->currentIndex() > 0 ? answerName({}) : QString()};
        bool asked = false;
        for (const SupportAnswers& answers : m_library.support()) {
            if (answers.region.isEmpty() == isRegional())
                continue;
            ++row.asked;
            const QString answer = answers.answers.value(measure);
            asked = asked || !answer.isEmpty();
            row.high += answer == u"+";
            row.medium += answer == u"0";
            row.low += answer == u"-";
            row.differing += answer.contains(u'/');
            if (m_place->currentIndex() > 0 && whereOf(answers) == m_place->currentData().toString())
                row.answer = answerName(answer);
        }
        if (asked) // two measures were put to regions only
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const MeasureRow& a, const MeasureRow& b) { return a.high > b.high; });
    return rows;
}

void SupportPanel::refresh()
{
    const QString before = m_table->currentKey();
    m_model->setRows(rows());
    fitColumns();
    m_table->selectKey(m_model->indexOf(before) >= 0 ? before : m_model->keyAt(0));
    showCurrent();
}

void SupportPanel::fitColumns()
{
    // A narrow table keeps how many find a measure helpful or not; the card beside it says who.
    constexpr int allColumnsFrom = 460;
    const bool narrow = m_table->width() < allColumnsFrom;
    m_table->setColumnHidden(2, narrow);
    m_table->setColumnHidden(4, narrow || isRegional()); // regions have one answer each
    m_table->setColumnHidden(5, m_place->currentIndex() <= 0);
}

bool SupportPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void SupportPanel::showCurrent()
{
    const QString measure = m_table->currentKey();
    if (measure.isEmpty())
        return;
    m_card->setTitle(termName(ProgrammeTerm::Support, measure));
    QMap<QString, QStringList> who;
    for (const SupportAnswers& answers : m_library.support())
        if (answers.region.isEmpty() != isRegional())
            who[answerName(answers.answers.value(measure))] << whereOf(answers);
    QVector<QPair<QString, QString>> facts;
    for (const QString& name :
         {answerName(u"+"_s), answerName(u"0"_s), answerName(u"-"_s), answerName(u"/"_s), answerName({})})
        if (who.contains(name))
            facts.append({name, who.value(name).join(isRegional() ? u"\n"_s : u", "_s)});
    m_facts->setFacts(facts);
}

} // namespace s3
