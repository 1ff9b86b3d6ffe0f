// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/stakeholders/StakeholdersPage.h"

#include "core/people/Labels.h"
#include "core/people/Organisations.h"
#include "core/project/RecordKinds.h"
#include "ui/evidence/stakeholders/StakeholderChart.h"
#include "ui/evidence/stakeholders/StakeholderDetail.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

// Pixels.
constexpr int sideBySideFrom = 580; ///< width of the content
constexpr int narrowSide = 250;
constexpr int wideSide = 360;

} // namespace

StakeholdersPage::StakeholdersPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_stack(new QStackedWidget(this))
    , m_missing(new InlineMessage(this))
    , m_card(new ChartCard(tr("Stakeholder map"), {}, dialogs(), this))
    , m_chart(new StakeholderChart)
    , m_table(makeTable(this))
    , m_right(new QStackedWidget(this))
    , m_detail(new StakeholderDetail(project(), this))
{
    watch({QString::fromLatin1(Organisation::table), QString::fromLatin1(Region::table)});
    setPrimaryAction(tr("Add organisation"), [this] { add({}); })->setObjectName(u"addStakeholder"_s);
    auto* board = new QWidget(this);
    auto* rows = new QVBoxLayout(board);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(buildBar());
    m_missing->setObjectName(u"missingGroups"_s);
    m_missing->setClosable(false);
    rows->addWidget(m_missing);
    m_card->setChartWidget(m_chart);
    m_card->setTwin(m_table, m_table->kinds());
    m_card->table()->setObjectName(u"stakeholderTable"_s);
    m_card->table()->setLinesPerRow(2);
    m_card->table()->installEventFilter(this);
    m_card->setDescription(
        tr("Organisations by helix group; the nearer to the middle, the higher they are judged. "
           "Squares are clusters, lines are ties: full for members, dashed for cooperation, "
           "dotted for the others."));
    m_right->addWidget(new EmptyState(u"organisation"_s, tr("Nobody chosen"),
                                      tr("Choose an organisation on the map or in the table."), this));
    m_right->addWidget(m_detail);
    m_right->setMinimumWidth(236);
    m_split = new DetailSplitter(m_card, m_right, sideBySideFrom, narrowSide, this);
    rows->addWidget(m_split, 1);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(board);
    content()->addWidget(m_stack, 1);
    connectChart();
    connectDetail();
    const bool writable = project().writable();
    m_quick->setEnabled(writable);
    m_group->setEnabled(writable);
    m_detail->setReadOnly(!writable);
    showView();
}

StakeholdersPage::Table* StakeholdersPage::makeTable(QObject* parent)
{
    using Row = evidence::Stakeholder;
    using Column = RecordColumn<Row>;
    const auto degree = [](const QString& title, auto member) {
        return Column(
                   title,
                   [member](const Row& r) {
                       return r.profile.*member ? QVariant(*(r.profile.*member)) : QVariant();
                   },
                   ColumnKind::Number)
            .withText([member](const Row& r) {
                return r.profile.*member ? QString::number(*(r.profile.*member)) : u"–"_s;
            });
    };
    return new Table(
        {Column(tr("Organisation"), [](const Row& r) { return QVariant(r.organisation.name); }),
         Column(
             tr("Helix group"), [](const Row& r) { return QVariant(displayName(r.organisation.helix)); },
             ColumnKind::Pill),
         degree(tr("Influence"), &StakeholderProfile::influence),
         degree(tr("Interest"), &StakeholderProfile::interest),
         Column(tr("Engagement"),
                [](const Row& r) {
                    return QVariant(evidence::displayName(
                        evidence::engagementOf(r.profile.influence, r.profile.interest)));
                }),
         Column(
             tr("Ties"), [](const Row& r) { return QVariant(r.ties); }, ColumnKind::Number)},
        [](const Row& r) { return r.organisation.id.hex(); }, parent);
}

QWidget* StakeholdersPage::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, 8);
    row->setContentsMargins(0, 0, 0, 0);
    m_view = new SegmentedControl(tr("Show"), {tr("By helix group"), tr("Influence and interest")}, bar);
    m_view->setObjectName(u"stakeholderView"_s);
    row->addWidget(m_view);
    m_distance = new QComboBox(bar);
    m_distance->setObjectName(u"mapDistance"_s);
    m_distance->setAccessibleName(tr("Near the middle is"));
    m_distance->addItem(tr("Middle: influence"));
    m_distance->addItem(tr("Middle: interest"));
    makePill(m_distance);
    row->addWidget(m_distance);
    m_quick = new QLineEdit(bar);
    m_quick->setObjectName(u"quickStakeholder"_s);
    m_quick->setPlaceholderText(tr("Name an organisation, Enter"));
    m_quick->setAccessibleName(tr("New organisation: name it and press Enter"));
    m_quick->setMinimumWidth(230);
    row->addWidget(m_quick);
    m_group = new QComboBox(bar);
    m_group->setObjectName(u"quickGroup"_s);
    m_group->setAccessibleName(tr("Helix group of the new organisation"));
    for (const Helix helix : allValues<Helix>())
        m_group->addItem(displayName(helix), codeOf(helix));
    makePill(m_group);
    row->addWidget(m_group);
    connect(m_view, &SegmentedControl::currentChanged, this, &StakeholdersPage::showView);
    connect(m_distance, &QComboBox::currentIndexChanged, this, &StakeholdersPage::showView);
    connect(m_quick, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_quick->text().simplified();
        if (!name.isEmpty())
            add(name);
    });
    connect(m_missing, &InlineMessage::actionTriggered, this, [this] {
        for (const auto& [helix, count] : people::countsByHelix(project().all<Organisation>()))
            if (count == 0) {
                m_group->setCurrentIndex(m_group->findData(codeOf(helix)));
                break;
            }
        m_quick->setFocus();
    });
    return bar;
}

QWidget* StakeholdersPage::buildEmpty()
{
    auto* empty =
        new EmptyState(u"organisation"_s, tr("No organisation yet"),
                       tr("Record firms, research, public sector, civil society and cluster organisations, "
                          "judge their influence and interest, and tie clusters to their members."),
                       this);
    QPushButton* first = empty->addPrimary(tr("Add the first organisation"), Line::Evidence, u"add"_s);
    first->setObjectName(u"firstStakeholder"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, [this] { add({}); });
    return empty;
}

void StakeholdersPage::connectChart()
{
    connect(m_chart, &StakeholderChart::chosen, this, &StakeholdersPage::choose);
    connect(m_chart, &StakeholderChart::activated, this, [this] { m_detail->editName(); });
    connect(m_chart, &StakeholderChart::removeRequested, this, &StakeholdersPage::remove);
    connect(m_chart, &StakeholderChart::judged, this, [this](const IdOf<Organisation>& id, int degree) {
        const bool interest = m_view->currentIndex() == 0 && m_distance->currentIndex() == 1;
        store(id, interest ? u"stakeholderForm.interest"_s : u"stakeholderForm.influence"_s,
              degree == 0 ? QString() : QString::number(degree));
    });
    connect(m_card->table(), &DataTable::currentKeyChanged, this, [this](const QString& now) {
        if (!m_filling && !now.isEmpty())
            choose(IdOf<Organisation>(RecordId::fromHex(now)));
    });
    connect(m_card->table(), &DataTable::rowActivated, this, [this] { m_detail->editName(); });
    connect(m_card, &ChartCard::savedPicture, this, [this](const QString& file, bool ok) {
        if (ok)
            navigator().notice(tr("Saved %1").arg(file));
        else
            showError({ErrorCode::NoPermission, file, {}, {}});
    });
}

void StakeholdersPage::connectDetail()
{
    connect(m_detail, &StakeholderDetail::edited, this,
            [this](const QString& key, const QVariant& value) { store(m_id, key, value); });
    connect(m_detail, &StakeholderDetail::removeRequested, this, [this] { remove(m_id); });
    connect(m_detail, &StakeholderDetail::tieAdded, this,
            [this](TieKind kind, bool fromHere, const IdOf<Organisation>& other) {
                const IdOf<Organisation> from = fromHere ? m_id : other;
                const IdOf<Organisation> to = fromHere ? other : m_id;
                edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Tie %1 to %2"),
                               {titleOf(project(), refOf(from)), titleOf(project(), refOf(to))}},
                     [&](Writer& w) -> Result<void> {
                         const auto made = evidence::addTie(w, kind, from, to);
                         return made ? Result<void>() : Result<void>(made.error());
                     });
            });
    connect(m_detail, &StakeholderDetail::tieRemoved, this, [this](const IdOf<OrganisationTie>& tie) {
        if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove a tie")}, [&](Writer& w) { w.remove(tie); }))
            navigator().notice(tr("Tie taken away."), true);
    });
    connect(m_detail, &StakeholderDetail::tieOpened, this, [this](const IdOf<OrganisationTie>& id) {
        if (const auto tie = project().find(id))
            choose(tie->fromId == m_id ? tie->toId : tie->fromId);
    });
}

void StakeholdersPage::showView()
{
    const bool grid = m_view->currentIndex() == 1;
    m_distance->setVisible(!grid);
    m_chart->setView(grid ? StakeholderChart::View::Grid : StakeholderChart::View::Helix,
                     m_distance->currentIndex() == 0 ? evidence::MapDistance::Influence
                                                     : evidence::MapDistance::Interest);
}

void StakeholdersPage::refresh()
{
    const QVector<evidence::Stakeholder> list = evidence::stakeholders(project());
    m_stack->setCurrentIndex(list.isEmpty() ? 0 : 1);
    primaryButton()->setVisible(!list.isEmpty());
    const QStringList missing = evidence::missingGroups(project());
    m_missing->setMessage(InlineMessage::Kind::Info,
                          missing.isEmpty() ? QString()
                                            : tr("Nobody yet from: %1.").arg(missing.join(u", "_s)));
    m_missing->setAction(missing.isEmpty() || !project().writable() ? QString() : tr("Add one"));
    m_filling = true;
    m_table->setRows(list);
    m_filling = false;
    m_chart->setData(list, project().all<OrganisationTie>());
    if (!project().find(m_id))
        m_id = list.isEmpty() ? IdOf<Organisation>() : list.first().organisation.id;
    choose(m_id);
}

void StakeholdersPage::choose(const IdOf<Organisation>& id)
{
    if (id != m_id)
        m_detail->commit();
    m_id = id;
    m_chart->setCurrent(id);
    m_filling = true;
    if (m_card->table()->currentKey() != id.hex())
        m_card->table()->selectKey(id.hex());
    m_filling = false;
    showCurrent();
}

void StakeholdersPage::showCurrent()
{
    const auto organisation = project().find(m_id);
    m_right->setCurrentIndex(organisation ? 1 : 0);
    if (organisation)
        m_detail->show(*organisation);
}

void StakeholdersPage::add(const QString& name)
{
    m_detail->commit();
    const auto helix = enumFromCode<Helix>(m_group->currentData().toString()).value_or(Helix::Business);
    IdOf<Organisation> id;
    bool known = false;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add organisation %1"), {name}}, [&](Writer& w) {
            const int before = w.count<Organisation>();
            id = people::organisationNamed(w, name.isEmpty() ? tr("New organisation") : name);
            known = w.count<Organisation>() == before;
            if (!known)
                w.modify(id, [&](Organisation& made) { made.helix = helix; });
        }))
        return;
    m_quick->clear();
    refreshNow();
    choose(id);
    if (known && !name.isEmpty())
        navigator().notice(tr("“%1” is recorded already.").arg(name));
    if (name.isEmpty())
        m_detail->editName();
}

void StakeholdersPage::store(const IdOf<Organisation>& id, const QString& key, const QVariant& value)
{
    if (!project().writable() || id.isNull())
        return;
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change stakeholder %1"), {titleOf(project(), refOf(id))}},
        [&](Writer& w) { StakeholderDetail::store(w, id, key, value); },
        u"stakeholder:%1:%2"_s.arg(id.hex(), key));
}

void StakeholdersPage::remove(const IdOf<Organisation>& id)
{
    const auto organisation = project().find(id);
    if (!organisation || !project().writable())
        return;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete organisation %1"), {organisation->name}},
             [&](Writer& w) { w.remove(id); }))
        navigator().notice(tr("Deleted “%1”.").arg(organisation->name), true);
}

void StakeholdersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int roomy = 1000;
    m_split->setDetailWidth(width() >= roomy ? wideSide : narrowSide);
}

bool StakeholdersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_card->table() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            remove(m_id);
            return true;
        }
        if (key == Qt::Key_F2 && !m_id.isNull()) {
            m_detail->editName();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool StakeholdersPage::reveal(const RecordRef& ref)
{
    IdOf<Organisation> id;
    if (ref.table == QLatin1String(Organisation::table))
        id = IdOf<Organisation>(ref.id);
    else if (const auto profile = project().find(IdOf<StakeholderProfile>(ref.id)))
        id = profile->organisationId;
    else if (const auto tie = project().find(IdOf<OrganisationTie>(ref.id)))
        id = tie->fromId;
    if (!project().find(id))
        return false;
    refreshNow();
    choose(id);
    m_chart->setFocus();
    return true;
}

QJsonObject StakeholdersPage::saveState() const
{
    return {{u"organisation"_s, m_id.hex()},
            {u"view"_s, m_view->currentIndex()},
            {u"distance"_s, m_distance->currentIndex()},
            {u"table"_s, m_card->showsTable()}};
}

void StakeholdersPage::restoreState(const QJsonObject& state)
{
    m_id = IdOf<Organisation>(RecordId::fromHex(state.value("organisation"_L1).toString()));
    m_view->setCurrentIndex(qBound(0, state.value("view"_L1).toInt(), 1));
    m_distance->setCurrentIndex(qBound(0, state.value("distance"_L1).toInt(), 1));
    m_card->setShowsTable(state.value("table"_L1).toBool());
    if (isVisible())
        refreshNow();
}

} // namespace s3
