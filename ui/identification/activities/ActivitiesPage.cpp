// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/ActivitiesPage.h"

#include "core/base/AtomicFile.h"
#include "core/base/Clock.h"
#include "core/evidence/Attachments.h"
#include "core/identification/ActivitySheet.h"
#include "core/project/RecordKinds.h"
#include "ui/identification/activities/ActivityCanvas.h"
#include "ui/identification/activities/ActivityList.h"
#include "ui/identification/activities/ChecksPanel.h"
#include "ui/identification/activities/ComparePanel.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Messages.h"

#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

constexpr int threeColumns = 960; ///< page width from which the checks have a column of their own
constexpr int twoColumns = 640;   ///< below this everything stands in one column
constexpr int lowList = 150;
constexpr int lowChecks = 180;
constexpr int listWidth = 240;
constexpr int kChecksWidth = 296;

} // namespace

ActivitiesPage::ActivitiesPage(ToolContext& toolContext, const ToolDescriptor& descriptor, QWidget* parent)
    : Page(toolContext, descriptor, parent)
    , m_industries(IndustryNames::load())
    , m_stack(new QStackedWidget(this))
{
    QStringList tables{QString::fromLatin1(Link::table), QString::fromLatin1(Decision::table),
                       QString::fromLatin1(Action::table), QString::fromLatin1(Region::table),
                       QString::fromLatin1(ActivityStage::table)};
    for (const BlockKind kind : allBlockKinds)
        tables.append(tableOf(kind));
    watch(tables);
    QPushButton* add = setPrimaryAction(tr("New activity"), [this] { addActivity(); });
    add->setObjectName(u"addActivity"_s);
    content()->addWidget(m_stack);
    buildEmpty();
    buildWork();
    connectCanvas();
}

void ActivitiesPage::buildEmpty()
{
    m_empty =
        new EmptyState(u"activity"_s, tr("No transformative activity yet"),
                       tr("An activity joins capacities that exist with an opportunity, so that a group of "
                          "actors can change an industry. Start with a title; the checks say what is "
                          "missing."));
    QPushButton* first = m_empty->addPrimary(tr("New activity"), Line::Identification, u"add"_s);
    first->setObjectName(u"addFirstActivity"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, &ActivitiesPage::addActivity);
    m_stack->addWidget(m_empty);
}

void ActivitiesPage::buildWork()
{
    auto* work = new QWidget(this);
    m_grid = new QGridLayout(work);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    auto* listCard = new Card;
    m_list = new ActivityList(listCard);
    m_list->setObjectName(u"activityList"_s);
    listCard->layout()->setContentsMargins(8, 8, 8, 8);
    listCard->body()->addWidget(m_list);
    m_listSide = listCard;
    m_canvas = new ActivityCanvas;
    m_canvasPane = new ScrollPane(m_canvas, work);
    m_compare = new ComparePanel;
    m_canvasSide = new QStackedWidget(work);
    m_canvasSide->addWidget(m_canvasPane);
    m_canvasSide->addWidget(new ScrollPane(m_compare, work));
    m_checks = new ChecksPanel;
    m_checksSide = new ScrollPane(m_checks, work);
    m_stack->addWidget(work);
    arrange();
    connect(m_list, &ActivityList::chosen, this, &ActivitiesPage::choose);
    connect(m_list, &ActivityList::deleteRequested, this, &ActivitiesPage::deleteCurrent);
    connect(m_checks, &ChecksPanel::overrideRequested, this, &ActivitiesPage::overrideOne);
}

void ActivitiesPage::connectCanvas()
{
    connect(m_canvas, &ActivityCanvas::edited, this, &ActivitiesPage::store);
    connect(m_canvas, &ActivityCanvas::candidatesWanted, this, &ActivitiesPage::offerCandidates);
    connect(m_canvas, &ActivityCanvas::blockPicked, this, &ActivitiesPage::linkBlock);
    connect(m_canvas, &ActivityCanvas::blockCreated, this, &ActivitiesPage::createBlock);
    connect(m_canvas, &ActivityCanvas::blockRemoved, this, &ActivitiesPage::unlinkBlock);
    connect(m_canvas, &ActivityCanvas::blockOpened, this,
            [this](const RecordRef& ref) { navigator().openRecord(ref); });
    connect(m_canvas, &ActivityCanvas::rationaleGiven, this, &ActivitiesPage::giveRationaleTo);
    connect(m_canvas, &ActivityCanvas::overrideAllRequested, this, &ActivitiesPage::overrideAll);
    connect(m_canvas, &ActivityCanvas::threadRequested, this,
            [this] { navigator().showThread(refOf(m_current)); });
    connect(m_canvas, &ActivityCanvas::compareRequested, this, [this] { showComparison(true); });
    connect(m_canvas, &ActivityCanvas::sheetRequested, this, &ActivitiesPage::saveSheet);
    connect(m_canvas, &ActivityCanvas::stageReasonGiven, this,
            [this](const IdOf<ActivityStage>& stage, const QString& reason) {
                edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Say why a status changed")},
                     [&](Writer& writer) { giveStageReason(writer, stage, reason); });
            });
    connect(m_compare, &ComparePanel::closed, this, [this] { showComparison(false); });
    connect(m_compare, &ComparePanel::otherChosen, this, [this] { showComparison(true); });
    connect(m_canvas, &ActivityCanvas::deleteRequested, this, &ActivitiesPage::deleteCurrent);
}

void ActivitiesPage::arrange()
{
    const int columns = width() >= threeColumns ? 3 : width() >= twoColumns ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget* side : std::initializer_list<QWidget*>{m_listSide, m_canvasSide, m_checksSide})
        m_grid->removeWidget(side);
    const auto place = [&](QWidget* side, int row, int column, int rows, int width, int height) {
        m_grid->addWidget(side, row, column, rows, 1);
        side->setMinimumWidth(width == QWIDGETSIZE_MAX ? 0 : width);
        side->setMaximumWidth(width);
        side->setMaximumHeight(height);
    };
    const int any = QWIDGETSIZE_MAX;
    switch (columns) {
    case 3:
        place(m_listSide, 0, 0, 3, listWidth, any);
        place(m_canvasSide, 0, 1, 3, any, any);
        place(m_checksSide, 0, 2, 3, kChecksWidth, any);
        break;
    case 2: // the checks stay in view below the list
        place(m_listSide, 0, 0, 1, listWidth, any);
        place(m_checksSide, 1, 0, 2, listWidth, any);
        place(m_canvasSide, 0, 1, 3, any, any);
        break;
    default:
        place(m_listSide, 0, 0, 1, any, lowList);
        place(m_canvasSide, 1, 0, 1, any, any);
        place(m_checksSide, 2, 0, 1, any, lowChecks);
    }
    m_grid->setRowStretch(0, columns == 1 ? 0 : 2);
    m_grid->setRowStretch(1, 3);
    m_grid->setColumnStretch(0, columns == 1 ? 1 : 0);
    m_grid->setColumnStretch(1, columns == 1 ? 0 : 1);
}

void ActivitiesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

const AssessedActivity* ActivitiesPage::current() const
{
    const auto found = std::find_if(m_activities.begin(), m_activities.end(), [&](const AssessedActivity& a) {
        return a.facts.activity.id == m_current;
    });
    return found == m_activities.end() ? nullptr : &*found;
}

void ActivitiesPage::refresh()
{
    m_activities = assessActivities(project(), m_industries);
    m_stack->setCurrentIndex(m_activities.isEmpty() ? 0 : 1);
    m_list->setActivities(m_activities);
    if (m_activities.isEmpty()) {
        m_current = {};
        return;
    }
    if (!current()) {
        m_current = m_activities.first().facts.activity.id;
        m_canvas->reset();
        m_checks->reset();
    }
    m_list->select(m_current);
    showCurrent();
}

void ActivitiesPage::choose(const RecordId& id)
{
    if (id == m_current)
        return;
    m_canvas->commit();
    m_canvas->reset();
    m_checks->reset();
    m_current = IdOf<TransformativeActivity>(id);
    m_list->select(m_current);
    showCurrent();
    m_canvasPane->verticalScrollBar()->setValue(0);
}

void ActivitiesPage::showCurrent()
{
    const AssessedActivity* assessed = current();
    if (!assessed)
        return;
    const bool writable = project().writable();
    const bool others = m_activities.size() > 1;
    m_canvas->setActivity(*assessed, m_industries, others, writable);
    showComparison(others && m_canvasSide->currentIndex() == 1);
    m_checks->setActivity(*assessed, m_industries, writable);
    for (const BlockKind kind : m_canvas->openPickers())
        offerCandidates(kind);
}

void ActivitiesPage::showComparison(bool shown)
{
    if (shown) {
        m_canvas->commit();
        m_compare->setActivities(m_activities, m_current, m_industries);
    }
    m_canvasSide->setCurrentIndex(shown ? 1 : 0);
}

void ActivitiesPage::saveSheet()
{
    m_canvas->commit();
    const AssessedActivity* assessed = current();
    if (!assessed)
        return;
    const QString path = dialogs().saveFile(
        tr("Save one-page sheet"), tr("PDF (*.pdf)"),
        evidence::safeFileName(QString(assessed->facts.activity.title + u".pdf"_s).replace(u'/', u'-')));
    if (path.isEmpty())
        return;
    const QList<ProjectInfo> info = project().all<ProjectInfo>();
    SheetFrame frame{info.isEmpty() ? QString() : info.first().title,
                     lifeOf(assessed->facts.activity, assessed->facts.stages),
                     {},
                     project().clock().today()};
    for (const RecordRef& from : project().linkedTo(refOf(m_current)))
        if (from.table == u"idea" || from.table == u"diamond")
            frame.origins.append(u"%1 “%2”"_s.arg(kindName(from.table), titleOf(project(), from)));
    const auto pdf = activitySheet(*assessed, m_industries, frame);
    const Result<void> stored = pdf ? writeAtomically(path, *pdf) : Result<void>(pdf.error());
    if (stored)
        navigator().notice(tr("Saved %1").arg(path));
    else
        showError(stored.error());
}

void ActivitiesPage::offerCandidates(BlockKind kind)
{
    QSet<RecordId> linked;
    for (const RecordRef& ref : project().linkedTo(refOf(m_current)))
        linked.insert(ref.id);
    QList<FoundRecord> candidates = recordsOf(project(), tableOf(kind));
    candidates.removeIf([&](const FoundRecord& found) { return linked.contains(found.ref.id); });
    m_canvas->setCandidates(kind, candidates);
}

bool ActivitiesPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(TransformativeActivity::table) || !project().exists(ref))
        return false;
    refreshNow();
    choose(ref.id);
    return true;
}

QJsonObject ActivitiesPage::saveState() const
{
    return {{u"activity"_s, m_current.hex()}};
}

void ActivitiesPage::restoreState(const QJsonObject& state)
{
    const RecordId id = RecordId::fromHex(state.value(u"activity"_s).toString());
    if (!id.isNull())
        reveal({QString::fromLatin1(TransformativeActivity::table), id});
}

void ActivitiesPage::addActivity()
{
    m_canvas->commit();
    TransformativeActivity activity;
    activity.title = tr("New activity");
    const bool made = edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add activity %1"), {activity.title}},
                           [&](Writer& writer) { writer.insert(activity); });
    if (!made)
        return;
    choose(activity.id);
    m_canvas->editTitle();
}

void ActivitiesPage::deleteCurrent()
{
    const AssessedActivity* assessed = current();
    if (!assessed || !project().writable())
        return;
    const QString title = assessed->facts.activity.title;
    const IdOf<TransformativeActivity> id = m_current;
    const qsizetype place = assessed - m_activities.constData();
    const qsizetype next = place + 1 < m_activities.size() ? place + 1 : place - 1;
    m_canvas->commit();
    if (next >= 0)
        choose(m_activities.at(next).facts.activity.id);
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete activity %1"), {title}},
             [&](Writer& writer) { writer.remove(id); }))
        navigator().notice(tr("Deleted %1").arg(title), true);
}

void ActivitiesPage::store(const QString& key, const QVariant& value)
{
    const AssessedActivity* assessed = current();
    if (!assessed)
        return;
    const EditLabel label{QT_TRANSLATE_NOOP("Edit", "Change activity %1"), {assessed->facts.activity.title}};
    const IdOf<TransformativeActivity> id = m_current;
    if (key == u"status") {
        const auto status = enumFromCode<ActivityStatus>(value.toString());
        if (status)
            edit(label, [&](Writer& writer) { setStatus(writer, id, *status, project().author()); });
        return;
    }
    edit(
        label,
        [&](Writer& writer) {
            writer.modify(id, [&](TransformativeActivity& activity) {
                TransformativeActivity::fields(activity, [&](const char* name, auto& field) {
                    if (key == QLatin1String(name))
                        column::fromVariant(value, field);
                });
            });
        },
        u"transformative_activity:%1:%2"_s.arg(id.hex(), key));
}

void ActivitiesPage::giveRationaleTo(const QString& rationale)
{
    const AssessedActivity* assessed = current();
    const auto selection = assessed ? assessed->selection() : std::nullopt;
    if (selection)
        edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Say why %1 was selected"), {assessed->facts.activity.title}},
            [&](Writer& writer) { giveRationale(writer, selection->id, rationale); });
}

void ActivitiesPage::overrideAll(const QString& reason)
{
    const AssessedActivity* assessed = current();
    if (!assessed)
        return;
    const QList<CheckCode> unmet = assessed->unmet();
    const bool done =
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Override checks of %1"), {assessed->facts.activity.title}},
             [&](Writer& writer) {
                 for (const CheckCode code : unmet)
                     overrideCheck(writer, m_current, code, reason, project().author());
             });
    if (done)
        m_canvas->reset();
}

void ActivitiesPage::overrideOne(CheckCode code, const QString& reason)
{
    const AssessedActivity* assessed = current();
    if (assessed)
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Override a check of %1"), {assessed->facts.activity.title}},
             [&](Writer& writer) { overrideCheck(writer, m_current, code, reason, project().author()); });
}

void ActivitiesPage::createBlock(BlockKind kind, const QString& title, const QString& variant)
{
    edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add %1 to an activity"), {title}},
         [&](Writer& writer) { identification::createBlock(writer, kind, title, variant, m_current); });
}

void ActivitiesPage::linkBlock(const RecordRef& ref)
{
    edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add %1 to an activity"), {titleOf(project(), ref)}},
         [&](Writer& writer) { identification::linkBlock(writer, ref, m_current); });
}

void ActivitiesPage::unlinkBlock(const RecordRef& ref)
{
    const QString title = titleOf(project(), ref);
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Take %1 off an activity"), {title}},
             [&](Writer& writer) { identification::unlinkBlock(writer, ref, m_current); }))
        navigator().notice(tr("Took %1 off this activity").arg(title), true);
}

} // namespace s3
