// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/programmes/ProgrammePanel.h"

#include "core/base/Numbers.h"
#include "ui/evidence/programmes/FactList.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/SearchField.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

using namespace evidence;

namespace {

QString namesOf(const QStringList& codes, ProgrammeTerm term)
{
    QStringList names;
    for (const QString& code : codes)
        names << termName(term, code);
    return names.join(u'\n');
}

QList<QPair<QString, QString>> optionsOf(ProgrammeTerm term)
{
    QList<QPair<QString, QString>> options;
    for (const QString& code : termCodes(term))
        options.append({code, termName(term, code)});
    return options;
}

QString placeOf(const Programme& programme, const RegionNames& names)
{
    const QString country = names.nameOf(programme.country);
    return programme.region.isEmpty() ? country : programme.region + u", "_s + country;
}

QVector<RecordColumn<Programme>> columnsOf(const RegionNames& names)
{
    using Column = RecordColumn<Programme>;
    QVector<Column> columns;
    columns.append(
        Column(ProgrammePanel::tr("Programme"), [](const Programme& p) { return QVariant(p.title); }));
    columns.append(Column(ProgrammePanel::tr("Where"),
                          [names](const Programme& p) { return QVariant(placeOf(p, names)); }));
    columns.append(Column(ProgrammePanel::tr("Duration"), [](const Programme& p) {
                       return p.start ? QVariant(*p.start) : QVariant();
                   }).withText([](const Programme& p) {
        const QString text = durationText(p.start, p.end);
        return text.isEmpty() ? u"–"_s : text;
    }));
    columns.append(Column(
                       ProgrammePanel::tr("Million € a year"),
                       [](const Programme& p) {
                           return p.budgetPerYear ? QVariant(*p.budgetPerYear / 1e6) : QVariant();
                       },
                       ColumnKind::Number)
                       .withText([](const Programme& p) {
                           return p.budgetPerYear ? displayNumber(*p.budgetPerYear / 1e6, 2) : u"–"_s;
                       }));
    return columns;
}

} // namespace

ProgrammePanel::ProgrammePanel(const ProgrammeLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new Model(
          columnsOf(m_names), [](const Programme& p) { return p.id; }, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildFilters());
    column->addWidget(new DetailSplitter(buildTable(), buildDetail(), 620, 300, this), 1);
    QLabel* source =
        makeLabel(tr("Source: %1. %2").arg(m_library.source(), gapsText()), TextRole::Small, this);
    source->setObjectName(u"programmeSource"_s);
    column->addWidget(source);
    applyFilter();
}

QComboBox* ProgrammePanel::addFilter(const QString& name, const QString& all,
                                     const QList<QPair<QString, QString>>& options)
{
    auto* box = new ElidingComboBox(this);
    box->setObjectName(u"programmeFilter."_s + name);
    box->setAccessibleName(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->addItem(all, QString());
    for (const auto& [code, label] : options)
        box->addItem(label, code);
    m_boxes.append(box);
    connect(box, &QComboBox::currentIndexChanged, this, &ProgrammePanel::applyFilter);
    return box;
}

QWidget* ProgrammePanel::buildFilters()
{
    auto* area = new QWidget(this);
    auto* flow = new FlowLayout(area, 8);
    m_search = new SearchField(tr("Search programmes"), area);
    m_search->setObjectName(u"programmeSearch"_s);
    m_search->setMinimumWidth(200);
    flow->addWidget(m_search);
    QList<QPair<QString, QString>> levels;
    for (const ProgrammeLevel level : {ProgrammeLevel::National, ProgrammeLevel::Regional})
        levels.append({codeOf(level), displayName(level)});
    QList<QPair<QString, QString>> countries;
    for (const QString& code : m_library.countries())
        countries.append({code, m_names.nameOf(code)});
    std::sort(countries.begin(), countries.end(),
              [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    flow->addWidget(addFilter(u"level"_s, tr("Any level"), levels));
    flow->addWidget(addFilter(u"country"_s, tr("Any country"), countries));
    flow->addWidget(addFilter(u"objective"_s, tr("Any objective"), optionsOf(ProgrammeTerm::Objective)));
    flow->addWidget(addFilter(u"type"_s, tr("Any type of cluster"), optionsOf(ProgrammeTerm::ClusterType)));
    flow->addWidget(addFilter(u"target"_s, tr("Any target group"), optionsOf(ProgrammeTerm::TargetGroup)));
    m_clear = new QPushButton(tr("Clear filters"), area);
    m_clear->setObjectName(u"programmeClear"_s);
    makeQuiet(m_clear);
    flow->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &ProgrammePanel::clearFilter);
    connect(m_search, &SearchField::searched, this, &ProgrammePanel::applyFilter);
    return area;
}

QWidget* ProgrammePanel::buildTable()
{
    auto* card = new Card({}, {}, this);
    card->setMinimumWidth(320);
    m_count = makeLabel({}, TextRole::Soft, card);
    m_count->setObjectName(u"programmeCount"_s);
    m_table = new DataTable(tr("Cluster programmes"), card);
    m_table->setObjectName(u"programmeTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setLinesPerRow(2);
    m_table->installEventFilter(this);
    m_table->setMainColumn(0);
    m_table->setEmptyText(tr("No programme fits. Take a filter away, or search for another word."));
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& key) {
        if (key.isEmpty())
            return;
        m_id = key;
        showCurrent();
    });
    card->body()->addWidget(m_count);
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* ProgrammePanel::buildDetail()
{
    m_card = new Card(tr("Programme"), {}, this);
    m_card->setMinimumWidth(260);
    m_facts = new FactList(m_card);
    m_facts->setObjectName(u"programmeFacts"_s);
    auto* pane = new ScrollPane(m_facts, m_card);
    pane->setAccessibleName(tr("Facts of the programme"));
    m_card->body()->addWidget(pane, 1);
    return m_card;
}

bool ProgrammePanel::eventFilter(QObject* watched, QEvent* event)
{
    // A narrow table keeps names and places; the detail beside it has the rest.
    constexpr int allColumnsFrom = 460;
    if (watched == m_table && event->type() == QEvent::Resize)
        for (const int column : {2, 3})
            m_table->setColumnHidden(column, m_table->width() < allColumnsFrom);
    return QWidget::eventFilter(watched, event);
}

void ProgrammePanel::applyFilter()
{
    const auto chosen = [this](int box) { return m_boxes.at(box)->currentData().toString(); };
    m_filter.words = m_search->text();
    m_filter.level = enumFromCode<ProgrammeLevel>(chosen(0));
    m_filter.country = chosen(1);
    m_filter.objective = chosen(2);
    m_filter.clusterType = chosen(3);
    m_filter.targetGroup = chosen(4);
    const QVector<Programme> found = m_library.search(m_filter);
    m_clear->setVisible(found.size() < m_library.programmes().size());
    m_count->setText(tr("%1 of %2 programmes").arg(found.size()).arg(m_library.programmes().size()));
    m_model->setRows(found);
    if (m_model->indexOf(m_id) < 0)
        m_id = found.isEmpty() ? QString() : found.first().id;
    if (!m_id.isEmpty())
        m_table->selectKey(m_id);
    showCurrent();
}

void ProgrammePanel::clearFilter()
{
    m_search->clear();
    for (QComboBox* box : m_boxes)
        box->setCurrentIndex(0);
    applyFilter();
}

void ProgrammePanel::showCurrent()
{
    const Programme* p = m_library.find(m_id);
    m_card->setVisible(p != nullptr);
    if (!p)
        return;
    m_card->setTitle(p->title);
    m_card->setSubtitle(placeOf(*p, m_names) + u" · "_s + displayName(p->level));
    QStringList tables;
    for (const int table : p->tables)
        tables << QString::number(table);
    const bool regional = p->level == ProgrammeLevel::Regional;
    QVector<QPair<QString, QString>> facts{
        {tr("Duration"), durationText(p->start, p->end)},
        {tr("Budget a year"),
         p->budgetPerYear ? tr("%1 euros").arg(displayNumber(*p->budgetPerYear)) : QString()},
        {regional ? tr("Main objectives of the region's programmes") : tr("Main objectives"),
         namesOf(p->objectives, ProgrammeTerm::Objective)},
        {regional ? tr("Types of cluster in the region's programmes") : tr("Types of cluster"),
         namesOf(p->clusterTypes, ProgrammeTerm::ClusterType)},
        {regional ? tr("Who may apply in the region") : tr("Who may apply"),
         namesOf(p->targetGroups, ProgrammeTerm::TargetGroup)},
        {tr("Sectors and technologies"), p->focus}};
    if (!p->note.isEmpty())
        facts.append({tr("Note"), p->note});
    facts.append({tr("Where in the report"), tr("Tables %1").arg(tables.join(u", "_s))});
    m_facts->setFacts(facts);
}

QString ProgrammePanel::gapsText() const
{
    const ProgrammeGaps national = m_library.gaps(ProgrammeLevel::National);
    const ProgrammeGaps regional = m_library.gaps(ProgrammeLevel::Regional);
    return tr("The tables give no yearly budget for %1 national and %2 regional programmes, no years for %3 "
              "and "
              "%4, no target groups for %5 and %6. Objectives, types and target groups of regional "
              "programmes are "
              "given by region. A gap is never counted as zero.")
        .arg(national.budget)
        .arg(regional.budget)
        .arg(national.duration)
        .arg(regional.duration)
        .arg(national.targetGroups)
        .arg(regional.targetGroups);
}

QJsonObject ProgrammePanel::saveState() const
{
    QJsonObject state{{u"words"_s, m_search->text()}, {u"programme"_s, m_id}};
    for (const QComboBox* box : m_boxes)
        state.insert(box->objectName(), box->currentData().toString());
    return state;
}

void ProgrammePanel::restoreState(const QJsonObject& state)
{
    m_search->setText(state.value(u"words"_s).toString());
    for (QComboBox* box : m_boxes)
        box->setCurrentIndex(qMax(0, box->findData(state.value(box->objectName()).toString())));
    m_id = state.value(u"programme"_s).toString();
    applyFilter();
}

} // namespace s3
