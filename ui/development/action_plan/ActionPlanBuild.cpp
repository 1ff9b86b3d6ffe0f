// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the action plan page and how they are wired.
#include "core/development/ActionEdits.h"
#include "ui/development/action_plan/ActionForm.h"
#include "ui/development/action_plan/ActionPlanPage.h"
#include "ui/development/action_plan/TimelineView.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"

#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

void ActionPlanPage::build()
{
    m_states = new QStackedWidget(this);
    auto* noActivity =
        new EmptyState(u"activity"_s, tr("First an activity, then its actions"),
                       tr("Actions carry out a transformative activity. Describe one first; then come "
                          "back and say who does what next."),
                       m_states);
    QPushButton* go = noActivity->addPrimary(tr("Go to activities"), Line::Identification, u"next"_s);
    go->setObjectName(u"goToActivities"_s);
    connect(go, &QPushButton::clicked, this, [this] { navigator().openTool(u"activities"_s); });
    m_states->addWidget(noActivity);

    auto* noAction =
        new EmptyState(u"action"_s, tr("No action yet"),
                       tr("Add the first action: what is done, who owns it, and which step comes next "
                          "by when."),
                       m_states);
    QPushButton* first = noAction->addPrimary(tr("Add action"), Line::Development, u"add"_s);
    first->setObjectName(u"addFirstAction"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, &ActionPlanPage::addAction);
    m_states->addWidget(noAction);

    auto* filled = new QWidget(m_states);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildBar());
    m_figures = new QWidget(filled);
    m_figures->setObjectName(u"actionFigures"_s);
    m_figureFlow = new FlowLayout(m_figures, 8);
    column->addWidget(m_figures);
    m_views = new QStackedWidget(filled);
    m_views->setMinimumHeight(160); // else the timeline's wish would squeeze the form below the table
    m_views->addWidget(buildTable());
    m_views->addWidget(buildTimeline());
    m_views->addWidget(buildSoon());
    m_form = new ActionForm(filled);
    m_splitter = new DetailSplitter(m_views, m_form, 920, 380, filled);
    column->addWidget(m_splitter, 1);
    m_states->addWidget(filled);
    content()->addWidget(m_states, 1);
}

QWidget* ActionPlanPage::buildBar()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, 12);
    m_view = new SegmentedControl(tr("View"), {tr("Table"), tr("Timeline"), tr("Next 30 days")}, bar);
    m_view->setObjectName(u"actionView"_s);
    connect(m_view, &SegmentedControl::currentChanged, this, &ActionPlanPage::showView);
    flow->addWidget(m_view);
    m_filter = new QComboBox(bar);
    m_filter->setObjectName(u"activityFilter"_s);
    m_filter->setAccessibleName(tr("Transformative activity"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setMinimumContentsLength(10);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    flow->addWidget(m_filter);
    m_search = new SearchField(tr("Find an action"), bar);
    m_search->setObjectName(u"findAction"_s);
    m_search->setFixedWidth(208);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_table->setFilter(text);
        m_soon->setFilter(text);
    });
    flow->addWidget(m_search);
    return bar;
}

QWidget* ActionPlanPage::buildTable()
{
    auto* card = new Card({}, {}, m_views);
    m_model = makeActionModel(this);
    m_table = new DataTable(tr("Actions"), card);
    m_table->setObjectName(u"actionTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setEmptyText(tr("No action fits. Choose another activity or clear the search."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& key) {
        if (!key.isEmpty())
            select(IdOf<Action>(RecordId::fromHex(key)));
    });
    connect(m_table, &DataTable::rowActivated, this, [this] {
        setDetailOpen(true);
        m_form->focusTitle();
    });
    auto* remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this,
            [this] { removeAction(IdOf<Action>(RecordId::fromHex(m_table->currentKey()))); });
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* ActionPlanPage::buildTimeline()
{
    auto* card = new ChartCard(tr("Timeline"), {}, dialogs(), m_views);
    card->setObjectName(u"timelineCard"_s);
    m_timeline = new TimelineView;
    m_timeline->setObjectName(u"actionTimeline"_s);
    m_timeline->setEditable(project().writable());
    card->setChartWidget(m_timeline);
    card->setTwin(nullptr); // the page's own Table view is the twin
    const auto tool = [&](const QString& iconName, const QString& name, const char* object, auto run) {
        QToolButton* button = iconButton(iconName, name, card);
        makeCompact(button);
        button->setObjectName(QLatin1String(object));
        connect(button, &QToolButton::clicked, this, run);
        card->addHeaderWidget(button);
    };
    tool(u"zoom-out"_s, tr("Show more time (-)"), "zoomOut", [this] { m_timeline->zoom(0.8); });
    tool(u"zoom-in"_s, tr("Show less time (+)"), "zoomIn", [this] { m_timeline->zoom(1.25); });
    tool(u"zoom-fit"_s, tr("Show all of the time (0)"), "zoomFit", [this] { m_timeline->fitAll(); });
    connect(m_timeline, &TimelineView::currentKeyChanged, this, [this](const QString& key) {
        if (!key.isEmpty())
            select(IdOf<Action>(RecordId::fromHex(key)));
    });
    connect(m_timeline, &TimelineView::activated, this, [this] {
        setDetailOpen(true);
        m_form->focusTitle();
    });
    connect(m_timeline, &TimelineView::removeWanted, this,
            [this](const QString& key) { removeAction(IdOf<Action>(RecordId::fromHex(key))); });
    connect(m_timeline, &TimelineView::datesChanged, this,
            [this](const QString& key, const QDate& start, const QDate& end) {
                storeDates(IdOf<Action>(RecordId::fromHex(key)), start, end, u"action:%1:drag"_s.arg(key));
            });
    return card;
}

QWidget* ActionPlanPage::buildSoon()
{
    auto* card = new Card({}, {}, m_views);
    m_soonModel = makeUpcomingModel(this);
    m_soon = new DataTable(tr("Due within 30 days"), card);
    m_soon->setObjectName(u"soonTable"_s);
    m_soon->setSource(m_soonModel);
    m_soon->setColumnKinds(m_soonModel->kinds());
    m_soon->setLinesPerRow(3);
    m_soon->setSelectionMode(QAbstractItemView::SingleSelection);
    m_soon->setEmptyText(tr("Nothing is overdue, and nothing falls due within 30 days."));
    m_soon->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_soon, &DataTable::currentKeyChanged, this, [this](const QString& key) {
        if (!key.isEmpty())
            select(IdOf<Action>(RecordId::fromHex(key.section(u':', 0, 0))));
    });
    connect(m_soon, &DataTable::rowActivated, this, [this] {
        setDetailOpen(true);
        m_form->focusTitle();
    });
    card->body()->addWidget(m_soon, 1);
    return card;
}

void ActionPlanPage::connectForm()
{
    connect(m_form, &ActionForm::edited, this, &ActionPlanPage::storeField);
    connect(m_form, &ActionForm::ownerTyped, this, &ActionPlanPage::storeOwner);
    connect(m_form, &ActionForm::partnerAdded, this, [this](const QString& code) { addPartner(code, {}); });
    connect(m_form, &ActionForm::partnerTyped, this, [this](const QString& name) { addPartner({}, name); });
    connect(m_form, &ActionForm::partnerRemoved, this, [this](const QString& code) {
        const IdOf<Organisation> partner(RecordId::fromHex(code));
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove partner %1"), {m_plan.organisations.value(partner)}},
             [&](Writer& w) { w.unlink(refOf(partner), refOf(m_form->actionId()), role::partner()); });
    });
    connect(m_form, &ActionForm::dependencyAdded, this, &ActionPlanPage::addDependency);
    connect(m_form, &ActionForm::dependencyRemoved, this, [this](const QString& code) {
        const IdOf<Action> on(RecordId::fromHex(code));
        m_form->setDependencyError({});
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove a dependency")},
             [&](Writer& w) { development::removeDependency(w, m_form->actionId(), on); });
    });
    connect(m_form, &ActionForm::threadWanted, this,
            [this] { navigator().showThread(refOf(m_form->actionId())); });
    connect(m_form, &ActionForm::removeWanted, this, [this] { removeAction(m_form->actionId()); });
    connect(m_form, &ActionForm::closeWanted, this, [this] { setDetailOpen(false); });
}

} // namespace s3
