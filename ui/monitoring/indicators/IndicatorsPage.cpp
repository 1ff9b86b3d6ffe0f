// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/indicators/IndicatorsPage.h"

#include "core/development/Records.h"
#include "core/monitoring/Labels.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/monitoring/indicators/LibraryPanel.h"

#include <QComboBox>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace s3::monitoring;

namespace s3 {

namespace {

// Widths of the table from which further columns have room.
constexpr int middling = 780;
constexpr int wide = 1040;
constexpr int widest = 1180;

QComboBox* filterBox(const char* name, const QString& accessible, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(11);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void refill(QComboBox* box, const QString& all, const IndicatorForm::Options& options)
{
    const QVariant before = box->currentData();
    box->clear();
    box->addItem(all, u"*"_s);
    for (const auto& [code, text] : options)
        box->addItem(text, code);
    box->setCurrentIndex(qMax(0, box->findData(before)));
}

} // namespace

IndicatorsPage::IndicatorsPage(ToolContext& toolContext, const ToolDescriptor& descriptor, QWidget* parent)
    : Page(toolContext, descriptor, parent)
    , m_leaves(new QStackedWidget(this))
    , m_allModel(makeIndicatorModel(this))
    , m_overdueModel(makeOverdueModel(this))
{
    watch({QString::fromLatin1(TransformativeActivity::table), QString::fromLatin1(Organisation::table),
           QString::fromLatin1(Action::table), QString::fromLatin1(Link::table)});
    QPushButton* library = textButton(u"guide"_s, tr("Add from the library"), this);
    library->setObjectName(u"openLibrary"_s);
    library->setEnabled(project().writable());
    addHeaderWidget(library);
    connect(library, &QPushButton::clicked, this, &IndicatorsPage::openLibrary);
    setPrimaryAction(tr("New indicator"), [this] { addIndicator(); })->setObjectName(u"addIndicator"_s);
    content()->addWidget(m_leaves);
    buildEmpty();
    buildWork();
    m_library = new LibraryPanel(this);
    m_leaves->addWidget(m_library);
    connect(m_library, &LibraryPanel::chosen, this, &IndicatorsPage::takeFromLibrary);
    connect(m_library, &LibraryPanel::closed, this,
            [this] { m_leaves->setCurrentIndex(m_rows.isEmpty() ? EmptyLeaf : WorkLeaf); });
    connectDetail();
}

void IndicatorsPage::buildEmpty()
{
    auto* empty = new EmptyState(u"indicator"_s, tr("Nothing is measured yet"),
                                 tr("An indicator says what should change, from where to where and by when. "
                                    "Take a few from the library and adapt them."),
                                 this);
    QPushButton* library = empty->addPrimary(tr("Add from the library"), Line::Monitoring, u"add"_s);
    library->setObjectName(u"openLibraryFirst"_s);
    library->setEnabled(project().writable());
    connect(library, &QPushButton::clicked, this, &IndicatorsPage::openLibrary);
    m_leaves->addWidget(empty);
}

void IndicatorsPage::buildWork()
{
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildFilters());
    m_splitter = new QSplitter(Qt::Vertical, work);
    m_splitter->setChildrenCollapsible(false);
    auto* card = new Card;
    card->layout()->setContentsMargins(4, 4, 4, 4);
    m_tables = new QStackedWidget(card);
    m_all =
        buildTable("indicatorTable", tr("Indicators"), m_allModel, tr("No indicator matches the filters."));
    m_overdue = buildTable("overdueTable", tr("Overdue measurements"), m_overdueModel,
                           tr("Nothing is overdue. Well kept."));
    card->body()->addWidget(m_tables);
    m_splitter->addWidget(card);
    m_detail = new IndicatorDetail(dialogs());
    m_detailPane = new ScrollPane(m_detail, m_splitter);
    m_splitter->addWidget(m_detailPane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes({260, 400});
    column->addWidget(m_splitter, 1);
    m_leaves->addWidget(work);
}

QWidget* IndicatorsPage::buildFilters()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, 8);
    m_view = new SegmentedControl(tr("What to show"), {tr("Indicators"), tr("Overdue")}, bar);
    m_view->setObjectName(u"indicatorView"_s);
    m_search = new SearchField(tr("Search indicators"), bar);
    m_search->setObjectName(u"indicatorSearch"_s);
    m_search->setMinimumWidth(150);
    m_activityFilter = filterBox("filterActivity", tr("Filter by transformative activity"), bar);
    m_levelFilter = filterBox("filterLevel", tr("Filter by level"), bar);
    m_statusFilter = filterBox("filterStatus", tr("Filter by status"), bar);
    for (QWidget* widget : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_search),
                            static_cast<QWidget*>(m_activityFilter), static_cast<QWidget*>(m_levelFilter),
                            static_cast<QWidget*>(m_statusFilter)})
        flow->addWidget(widget);
    fillFilters();
    connect(m_view, &SegmentedControl::currentChanged, this, [this](int index) {
        m_tables->setCurrentIndex(index);
        showRows();
    });
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_all->setFilter(text);
        m_overdue->setFilter(text);
    });
    for (QComboBox* box : {m_activityFilter, m_levelFilter, m_statusFilter})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                showRows();
        });
    return bar;
}

DataTable* IndicatorsPage::buildTable(const char* name, const QString& what, IndicatorModel* model,
                                      const QString& empty)
{
    auto* made = new DataTable(what, m_tables);
    made->setObjectName(QString::fromLatin1(name));
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->setEmptyText(empty);
    made->setSource(model);
    made->setColumnKinds(model->kinds());
    made->sortByColumn(-1, Qt::AscendingOrder);
    m_tables->addWidget(made);
    connect(made, &DataTable::currentKeyChanged, this, [this, made](const QString& key) {
        if (!m_filling && made == table() && !key.isEmpty())
            choose(key);
    });
    connect(made, &DataTable::rowActivated, this, [this] { m_detail->entry()->focusValue(); });
    connect(new QShortcut(QKeySequence::Delete, made, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &IndicatorsPage::removeCurrent);
    connect(new QShortcut(QKeySequence(Qt::Key_F2), made, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] { m_detail->form()->focusTitle(); });
    return made;
}

void IndicatorsPage::connectDetail()
{
    connect(m_detail->form(), &IndicatorForm::edited, this, &IndicatorsPage::store);
    connect(m_detail->form(), &IndicatorForm::organisationTyped, this, &IndicatorsPage::setResponsible);
    connect(m_detail->entry(), &MeasurementEntry::added, this, &IndicatorsPage::storeMeasurement);
    connect(m_detail->entry(), &MeasurementEntry::corrected, this, &IndicatorsPage::correct);
    connect(m_detail, &IndicatorDetail::threadWanted, this,
            [this] { navigator().showThread(refOf(m_current)); });
    connect(m_detail, &IndicatorDetail::removeWanted, this, &IndicatorsPage::removeCurrent);
    connect(m_detail, &IndicatorDetail::measurementRemoveWanted, this, &IndicatorsPage::removeMeasurement);
    connect(m_detail, &IndicatorDetail::chartSaved, this, [this](const QString& file, bool ok) {
        if (ok)
            navigator().notice(tr("Saved %1").arg(file));
        else
            showError({ErrorCode::NoPermission, file, {}, {}});
    });
    LinkedActions* actions = m_detail->actions();
    connect(actions, &LinkedActions::openWanted, this,
            [this](const RecordId& id) { navigator().openRecord(refOf(IdOf<Action>(id))); });
    connect(actions, &LinkedActions::linkWanted, this, [this](const RecordId& id) {
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Link an action with an indicator")},
             [&](Writer& w) { w.link(refOf(IdOf<Action>(id)), refOf(m_current)); });
    });
    connect(actions, &LinkedActions::unlinkWanted, this, [this](const RecordId& id) {
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Unlink an action from an indicator")},
             [&](Writer& w) { w.unlink(refOf(IdOf<Action>(id)), refOf(m_current)); });
    });
}

DataTable* IndicatorsPage::table() const
{
    return view() == OverdueView ? m_overdue : m_all;
}

IndicatorsPage::View IndicatorsPage::view() const
{
    return m_view->currentIndex() == 1 ? OverdueView : AllView;
}

void IndicatorsPage::fitColumns()
{
    const int room = m_tables->width();
    // A column that says the same in every row says nothing.
    const bool oneActivity = std::all_of(m_rows.begin(), m_rows.end(), [this](const IndicatorRow& row) {
        return row.state.indicator.activityId == m_rows.first().state.indicator.activityId;
    });
    m_all->setColumnHidden(ActivityColumn, room < wide || oneActivity);
    m_all->setColumnHidden(LevelColumn, room < widest);
    for (const int column : {TargetColumn, MeasuredColumn})
        m_all->setColumnHidden(column, room < middling);
    m_all->setColumnHidden(ProgressColumn, room < middling);
    m_overdue->setColumnHidden(ActivityColumn, room < middling || oneActivity);
}

void IndicatorsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void IndicatorsPage::refresh()
{
    const QDate today = project().clock().today();
    QHash<RecordId, QString> titles;
    m_activities.clear();
    for (const TransformativeActivity& activity : project().all<TransformativeActivity>()) {
        m_activities.append({activity.id.hex(), activity.title});
        titles.insert(activity.id, activity.title);
    }
    m_organisations.clear();
    for (const Organisation& organisation : project().all<Organisation>()) {
        m_organisations.append({organisation.id.hex(), organisation.name});
        titles.insert(organisation.id, organisation.name);
    }
    m_rows.clear();
    for (const IndicatorState& state : loadIndicators(project(), today)) {
        const Indicator& i = state.indicator;
        m_rows.append({state, i.activityId ? titles.value(*i.activityId) : tr("Whole strategy"),
                       i.responsibleId ? titles.value(*i.responsibleId) : QString(), today});
    }
    fillFilters();
    const auto overdue = std::count_if(m_rows.begin(), m_rows.end(),
                                       [](const IndicatorRow& r) { return r.state.daysOverdue > 0; });
    m_view->setSegments({tr("Indicators"), overdue > 0 ? tr("Overdue (%1)").arg(overdue) : tr("Overdue")});
    if (m_leaves->currentIndex() != LibraryLeaf)
        m_leaves->setCurrentIndex(m_rows.isEmpty() ? EmptyLeaf : WorkLeaf);
    fitColumns();
    showRows();
}

void IndicatorsPage::fillFilters()
{
    m_filling = true;
    IndicatorForm::Options places{{u""_s, tr("Whole strategy")}};
    refill(m_activityFilter, tr("All activities"), places + m_activities);
    IndicatorForm::Options levels;
    for (const IndicatorLevel level : allValues<IndicatorLevel>())
        levels.append({codeOf(level), s3::displayName(level)});
    refill(m_levelFilter, tr("All levels"), levels);
    IndicatorForm::Options statuses;
    for (const Status status : {Status::OnTrack, Status::Behind, Status::FarBehind, Status::Unrated})
        statuses.append({QString::number(int(status)), displayName(status)});
    refill(m_statusFilter, tr("Every status"), statuses);
    m_filling = false;
}

bool IndicatorsPage::passes(const IndicatorRow& row) const
{
    const Indicator& i = row.state.indicator;
    const auto agrees = [](const QComboBox* box, const QString& code) {
        return box->currentData().toString() == u"*" || box->currentData().toString() == code;
    };
    return agrees(m_activityFilter, i.activityId ? i.activityId->hex() : QString()) &&
           agrees(m_levelFilter, codeOf(i.level)) &&
           agrees(m_statusFilter, QString::number(int(row.state.assessment.status)));
}

void IndicatorsPage::showRows()
{
    QVector<IndicatorRow> all;
    for (const IndicatorRow& row : std::as_const(m_rows))
        if (passes(row))
            all.append(row);
    QVector<IndicatorRow> overdue = all;
    overdue.removeIf([](const IndicatorRow& r) { return r.state.daysOverdue == 0; });
    std::stable_sort(overdue.begin(), overdue.end(), [](const IndicatorRow& a, const IndicatorRow& b) {
        return a.state.daysOverdue > b.state.daysOverdue;
    });
    m_filling = true;
    m_allModel->setRows(all);
    m_overdueModel->setRows(overdue);
    m_filling = false;
    // Every row is measured for its height; a list of thousands is for searching, not for reading.
    for (DataTable* shownTable : {m_all, m_overdue})
        shownTable->setLinesPerRow(all.size() <= DataTable::mostTallRows ? 2 : 1);
    const QVector<IndicatorRow>& shown = view() == OverdueView ? overdue : all;
    const bool there = std::any_of(shown.begin(), shown.end(),
                                   [&](const IndicatorRow& r) { return r.state.indicator.id == m_current; });
    select(there             ? RecordId(m_current)
           : shown.isEmpty() ? RecordId()
                             : RecordId(shown.first().state.indicator.id));
}

void IndicatorsPage::select(const RecordId& id)
{
    m_current = IdOf<Indicator>(id);
    m_filling = true;
    if (!id.isNull() && table()->currentKey() != id.hex())
        table()->selectKey(id.hex());
    m_filling = false;
    showCurrent();
}

void IndicatorsPage::choose(const QString& key)
{
    const RecordId id = RecordId::fromHex(key);
    if (id == m_current)
        return;
    m_detail->form()->commit();
    m_current = IdOf<Indicator>(id);
    showCurrent();
}

const IndicatorRow* IndicatorsPage::current() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const IndicatorRow& row) {
        return row.state.indicator.id == m_current;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

QString IndicatorsPage::crowdWarning(const IndicatorRow& row) const
{
    QList<Indicator> indicators;
    for (const IndicatorRow& other : m_rows)
        indicators.append(other.state.indicator);
    for (const CrowdedActivity& crowded : crowdedActivities(indicators, row.today))
        if (row.state.indicator.activityId == crowded.activityId)
            return tr("%1 has %2 active indicators. More than %3 are seldom kept up: keep those that decide.")
                .arg(row.activity)
                .arg(crowded.indicators)
                .arg(mostIndicators);
    return {};
}

void IndicatorsPage::showCurrent()
{
    const IndicatorRow* row = current();
    m_detailPane->setVisible(row);
    if (!row)
        return;
    IndicatorDetail::Content shown;
    shown.row = *row;
    shown.activities = m_activities;
    shown.organisations = m_organisations;
    shown.writable = project().writable();
    shown.warning = crowdWarning(*row);
    QSet<RecordId> linked;
    for (const Action& action : project().upstream<Action>(refOf(m_current))) {
        shown.linked.append({action.id, action.title});
        linked.insert(action.id);
    }
    // Those of the same activity first: they are the likely ones.
    QList<LinkedActions::Option> elsewhere;
    for (const Action& action : project().all<Action>()) {
        if (linked.contains(action.id) || action.title.isEmpty())
            continue;
        const bool same = row->state.indicator.activityId == action.activityId;
        (same ? shown.others : elsewhere).append({action.id, action.title});
    }
    shown.others += elsewhere;
    m_detail->setContent(shown);
}

bool IndicatorsPage::reveal(const RecordRef& ref)
{
    IdOf<Indicator> wanted(ref.id);
    if (ref.table == QLatin1String(Measurement::table)) {
        const auto measurement = project().find(IdOf<Measurement>(ref.id));
        if (!measurement)
            return false;
        wanted = measurement->indicatorId;
    } else if (ref.table != QLatin1String(Indicator::table) || !project().exists(ref)) {
        return false;
    }
    refreshNow();
    m_leaves->setCurrentIndex(WorkLeaf);
    m_view->setCurrentIndex(AllView);
    clearFilters();
    select(wanted);
    if (wanted != ref.id)
        m_detail->measurements()->selectKey(ref.id.hex());
    return true;
}

void IndicatorsPage::clearFilters()
{
    m_filling = true;
    for (QComboBox* box : {m_activityFilter, m_levelFilter, m_statusFilter})
        box->setCurrentIndex(0);
    m_filling = false;
    m_search->clear();
    m_all->setFilter({});
    m_overdue->setFilter({});
    showRows();
}

QJsonObject IndicatorsPage::saveState() const
{
    return {{u"indicator"_s, m_current.hex()},
            {u"view"_s, int(view())},
            {u"activity"_s, m_activityFilter->currentData().toString()},
            {u"level"_s, m_levelFilter->currentData().toString()},
            {u"status"_s, m_statusFilter->currentData().toString()}};
}

void IndicatorsPage::restoreState(const QJsonObject& state)
{
    refreshNow();
    m_view->setCurrentIndex(state.value(u"view"_s).toInt());
    const auto put = [&](QComboBox* box, const QString& key) {
        box->setCurrentIndex(qMax(0, box->findData(state.value(key).toString(u"*"_s))));
    };
    put(m_activityFilter, u"activity"_s);
    put(m_levelFilter, u"level"_s);
    put(m_statusFilter, u"status"_s);
    m_current = IdOf<Indicator>(RecordId::fromHex(state.value(u"indicator"_s).toString()));
    showRows();
}

} // namespace s3
