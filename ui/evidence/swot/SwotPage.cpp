// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/swot/SwotPage.h"

#include "core/evidence/QualitativeLabels.h"
#include "ui/evidence/swot/CardShelf.h"
#include "ui/evidence/swot/EntryDetail.h"
#include "ui/evidence/swot/OriginBar.h"
#include "ui/evidence/swot/SwotMatrix.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

enum Side { EntrySide, ShelfSide };

// Pixels.
constexpr int sideBySideFrom = 580; ///< width of the content
constexpr int narrowSide = 240;
constexpr int wideSide = 320;

} // namespace

SwotPage::SwotPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_origin(new OriginBar(this))
    , m_card(new ChartCard(tr("SWOT matrix"), {}, dialogs(), this))
    , m_matrix(new SwotMatrix)
    , m_table(makeSwotTable(this))
{
    watch({QString::fromLatin1(Link::table), QString::fromLatin1(Evidence::table),
           QString::fromLatin1(Region::table), QString::fromLatin1(Capacity::table),
           QString::fromLatin1(Opportunity::table), QString::fromLatin1(Challenge::table)});
    setPrimaryAction(tr("Use evidence"), [this] {
        m_switch->setCurrentIndex(ShelfSide);
        findChild<QWidget*>(u"shelfList"_s)->setFocus(Qt::TabFocusReason);
    })->setObjectName(u"useEvidence"_s);
    content()->setSpacing(12);
    content()->addWidget(buildBar());
    content()->addWidget(m_origin);
    m_card->setChartWidget(m_matrix);
    m_card->setTwin(m_table, m_table->kinds());
    m_card->setDescription(tr("Strengths and weaknesses above, opportunities and threats below"));
    m_matrix->setAccessibleName(tr("SWOT matrix"));
    m_split = new DetailSplitter(m_card, buildSide(), sideBySideFrom, narrowSide, this);
    content()->addWidget(m_split, 1);
    connectParts();
    m_matrix->setWritable(project().writable());
    m_detail->setReadOnly(!project().writable());
}

QWidget* SwotPage::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, 12);
    row->setContentsMargins(0, 0, 0, 0);
    m_scope = new ElidingComboBox(bar);
    m_scope->setObjectName(u"swotScope"_s);
    m_scope->setAccessibleName(tr("Entries shown"));
    makePill(m_scope);
    row->addWidget(m_scope);
    m_facts = makeLabel({}, TextRole::Soft, bar);
    m_facts->setObjectName(u"swotFacts"_s);
    m_facts->setWordWrap(false);
    m_facts->setMinimumHeight(30);
    row->addWidget(m_facts);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            refreshNow();
    });
    return bar;
}

QWidget* SwotPage::buildSide()
{
    m_side = new Card({}, {}, this);
    m_side->setMinimumWidth(228);
    auto* head = new QHBoxLayout;
    m_switch = new SegmentedControl(tr("Beside the matrix"), {tr("Entry"), tr("Cards")}, m_side);
    m_switch->setObjectName(u"swotSide"_s);
    head->addWidget(m_switch);
    head->addStretch();
    QToolButton* thread = iconButton(u"thread"_s, tr("Show thread"), m_side);
    thread->setObjectName(u"swotThread"_s);
    connect(thread, &QToolButton::clicked, this, [this] {
        if (!m_id.isNull())
            navigator().showThread(refOf(m_id));
    });
    QToolButton* removal = iconButton(u"delete"_s, tr("Delete entry"), m_side);
    removal->setObjectName(u"swotDelete"_s);
    connect(removal, &QToolButton::clicked, this, [this] { remove(m_id); });
    head->addWidget(thread);
    head->addWidget(removal);
    m_side->body()->addLayout(head);
    m_stack = new QStackedWidget(m_side);
    m_detail = new EntryDetail(project(), m_stack);
    auto* pane = new ScrollPane(m_detail, m_stack);
    pane->setAccessibleName(tr("Entry"));
    auto* chosen = new QStackedWidget(m_stack);
    chosen->setObjectName(u"swotChosen"_s);
    chosen->addWidget(new EmptyState(u":/tools/swot/icon.svg"_s, tr("No entry chosen"),
                                     tr("Write one into a quadrant, or choose one to see what it rests on."),
                                     chosen));
    chosen->addWidget(pane);
    m_stack->addWidget(chosen);
    m_shelf = new CardShelf(m_stack);
    m_stack->addWidget(m_shelf);
    m_side->body()->addWidget(m_stack, 1);
    connect(m_switch, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    return m_side;
}

void SwotPage::connectParts()
{
    connect(m_matrix, &SwotMatrix::wished, this, &SwotPage::fulfil);
    connect(m_matrix, &SwotMatrix::entryChosen, this,
            [this](const IdOf<SwotItem>& id) { choose(id, false); });
    connect(m_matrix, &SwotMatrix::addRequested, this, [this](Quadrant quadrant, const QString& title) {
        add(quadrant, title, {});
        m_writingIn = quadrant;
    });
    connect(m_matrix, &SwotMatrix::renamed, this, [this](const IdOf<SwotItem>& id, const QString& title) {
        change(id, u"swotForm.title"_s, title);
    });
    connect(m_origin, &OriginBar::answered, this, [this](bool internal) { confirm(m_id, internal); });
    connect(m_detail, &EntryDetail::edited, this,
            [this](const QString& key, const QVariant& value) { change(m_id, key, value); });
    connect(m_detail, &EntryDetail::evidenceLinked, this,
            [this](const RecordRef& card) { link(IdOf<Evidence>(card.id), m_id); });
    connect(m_detail, &EntryDetail::evidenceUnlinked, this, [this](const RecordRef& card) {
        if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Unlink evidence from %1"),
                           {titleOf(project(), refOf(m_id))}},
                 [&](Writer& w) { w.unlink(card, refOf(m_id)); }))
            navigator().notice(tr("Link taken away."), true);
    });
    connect(m_detail, &EntryDetail::makeRequested, this, [this] { make(m_id); });
    connect(m_detail, &EntryDetail::recordOpened, this,
            [this](const RecordRef& ref) { navigator().openRecord(ref); });
    connect(m_shelf, &CardShelf::useRequested, this, [this](const IdOf<Evidence>& card, Quadrant quadrant) {
        const auto found = project().find(card);
        if (found)
            add(quadrant, found->title, card);
    });
    connect(m_shelf, &CardShelf::linkRequested, this,
            [this](const IdOf<Evidence>& card) { link(card, m_id); });
    connect(m_card, &ChartCard::savedPicture, this, [this](const QString& file, bool ok) {
        if (ok)
            navigator().notice(tr("Saved %1").arg(file));
        else
            showError({ErrorCode::NoPermission, file, {}, {}});
    });
}

evidence::SwotScope SwotPage::scope() const
{
    const RecordId region = RecordId::fromHex(m_scope->currentData().toString());
    return {region.isNull() ? std::nullopt : std::optional(IdOf<Region>(region))};
}

void SwotPage::fillScope()
{
    const QString kept = m_scope->currentData().toString();
    m_filling = true;
    m_scope->clear();
    m_scope->addItem(tr("All entries"), QString());
    for (const Region& region : project().all<Region>())
        if (region.role != RegionRole::Comparator)
            m_scope->addItem(region.name.isEmpty() ? region.code : region.name, region.id.hex());
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(kept)));
    m_scope->setVisible(m_scope->count() > 1);
    m_filling = false;
}

void SwotPage::refresh()
{
    fillScope();
    const evidence::SwotScope shown = scope();
    QVector<SwotEntry> all;
    for (const Quadrant quadrant : allValues<Quadrant>()) {
        const QVector<SwotEntry> entries = swotEntries(project(), quadrant, shown);
        m_matrix->setEntries(quadrant, entries);
        all += entries;
    }
    m_table->setRows(all);
    const evidence::SwotFacts facts = evidence::swotFacts(project(), shown);
    QStringList words{tr("%n entries", nullptr, facts.entries)};
    if (facts.opinions > 0)
        words.append(tr("%n opinions", nullptr, facts.opinions));
    if (facts.unconfirmed > 0)
        words.append(tr("%n to confirm", nullptr, facts.unconfirmed));
    m_facts->setText(facts.entries == 0 ? tr("Nothing entered yet") : words.join(u" · "_s));
    m_shelf->refresh(project());
    if (std::none_of(all.begin(), all.end(), [this](const SwotEntry& e) { return e.item.id == m_id; }))
        m_id = {};
    m_matrix->choose(m_id, false);
    showCurrent();
}

void SwotPage::choose(const IdOf<SwotItem>& id, bool focus)
{
    if (id != m_id) {
        m_detail->commit();
        m_writingIn.reset();
    }
    m_id = id;
    m_matrix->choose(id, focus);
    showCurrent();
}

void SwotPage::showCurrent()
{
    const auto item = project().find(m_id);
    findChild<QStackedWidget*>(u"swotChosen"_s)->setCurrentIndex(item ? 1 : 0);
    findChild<QToolButton*>(u"swotThread"_s)->setEnabled(item.has_value());
    findChild<QToolButton*>(u"swotDelete"_s)->setEnabled(item && project().writable());
    if (item)
        m_detail->show(*item);
    m_origin->ask(item, project().writable());
}

void SwotPage::fulfil(const SwotWish& wish)
{
    if (!project().writable())
        return;
    switch (wish.kind) {
    case SwotWish::Move:
        return place(wish.entry, wish.quadrant, wish.before);
    case SwotWish::Up:
        return shift(wish.entry, -1);
    case SwotWish::Down:
        return shift(wish.entry, 1);
    case SwotWish::Confirm:
        return confirm(wish.entry, wish.number == 1);
    case SwotWish::Weigh:
        return change(wish.entry, u"swotForm.weight"_s,
                      wish.number == 0 ? QString() : QString::number(wish.number));
    case SwotWish::Remove:
        return remove(wish.entry);
    case SwotWish::Make:
        return make(wish.entry);
    case SwotWish::Use:
        if (const auto card = project().find(wish.card))
            add(wish.quadrant, card->title, wish.card);
        return;
    case SwotWish::Link:
        return link(wish.card, wish.entry);
    }
}

void SwotPage::add(Quadrant quadrant, const QString& title, const std::optional<IdOf<Evidence>>& card)
{
    m_detail->commit();
    m_writingIn.reset();
    IdOf<SwotItem> id;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add %1 to the SWOT"), {title}},
              [&](Writer& w) { id = evidence::addSwotItem(w, quadrant, title, scope().region, card); }))
        return;
    refreshNow();
    choose(id, true);
    m_switch->setCurrentIndex(EntrySide);
}

void SwotPage::place(const IdOf<SwotItem>& id, Quadrant quadrant, const IdOf<SwotItem>& before)
{
    const auto item = project().find(id);
    if (!item)
        return;
    m_detail->commit();
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Move %1 within the SWOT"), {item->title}}, [&](Writer& w) {
            evidence::placeSwotItem(w, id, quadrant, before.isNull() ? std::nullopt : std::optional(before));
        }))
        choose(id, true);
}

void SwotPage::shift(const IdOf<SwotItem>& id, int by)
{
    const auto item = project().find(id);
    if (!item)
        return;
    const SwotListModel& list = m_matrix->list(item->quadrant)->entries();
    const int row = list.indexOf(id);
    // Down: before the one after the next, which is the end if there is none.
    const int target = by < 0 ? row - 1 : row + 2;
    if ((by < 0 && row <= 0) || (by > 0 && row + 1 >= list.rowCount()))
        return;
    const IdOf<SwotItem> before = list.idAt(target);
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Move %1 within the SWOT"), {item->title}}, [&](Writer& w) {
            evidence::placeSwotItem(w, id, item->quadrant,
                                    before.isNull() ? std::nullopt : std::optional(before));
        }))
        choose(id, true);
}

void SwotPage::confirm(const IdOf<SwotItem>& id, bool internal)
{
    const auto item = project().find(id);
    if (!item || !project().writable())
        return;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Confirm where %1 lies"), {item->title}},
              [&](Writer& w) { evidence::confirmOrigin(w, id, internal); }))
        return;
    const auto now = project().find(id);
    if (now && now->quadrant != item->quadrant)
        navigator().notice(tr("Moved to %1.").arg(pluralName(now->quadrant)), true);
    choose(id, true);
    if (m_writingIn)
        m_matrix->quick(*m_writingIn)->setFocus(); // on with the next
    m_writingIn.reset();
}

void SwotPage::change(const IdOf<SwotItem>& id, const QString& key, const QVariant& value)
{
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change an entry of the SWOT")},
        [&](Writer& w) { w.modify(id, [&](SwotItem& item) { EntryDetail::apply(item, key, value); }); },
        u"swot_item:%1:%2"_s.arg(id.hex(), key));
}

void SwotPage::link(const IdOf<Evidence>& card, const IdOf<SwotItem>& entry)
{
    if (card.isNull() || entry.isNull() || !project().writable())
        return;
    m_detail->commit();
    if (edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Link evidence with %1"), {titleOf(project(), refOf(entry))}},
            [&](Writer& w) { w.link(refOf(card), refOf(entry)); }))
        choose(entry, false);
}

void SwotPage::make(const IdOf<SwotItem>& id)
{
    if (id.isNull() || !project().writable())
        return;
    m_detail->commit();
    const auto item = project().find(id);
    if (!item)
        return;
    RecordRef made;
    const QString kind = kindName(evidence::findingTable(item->quadrant));
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Make %1 from the SWOT"), {kind}},
             [&](Writer& w) { made = evidence::makeFinding(w, id); }))
        navigator().openRecord(made);
}

void SwotPage::remove(const IdOf<SwotItem>& id)
{
    const auto item = project().find(id);
    if (!item || !project().writable())
        return;
    SwotList* list = m_matrix->list(item->quadrant);
    const int row = list->entries().indexOf(id);
    const IdOf<SwotItem> next =
        list->entries().idAt(row + 1 < list->entries().rowCount() ? row + 1 : row - 1);
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete %1 from the SWOT"), {item->title}},
              [&](Writer& w) { w.remove(id); }))
        return;
    navigator().notice(tr("Deleted “%1”.").arg(item->title), true);
    choose(next, list->hasFocus());
}

void SwotPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int roomy = 1000;
    m_split->setDetailWidth(width() >= roomy ? wideSide : narrowSide);
}

bool SwotPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(SwotItem::table) || !project().exists(ref))
        return false;
    m_filling = true;
    m_scope->setCurrentIndex(0);
    m_filling = false;
    refreshNow();
    m_switch->setCurrentIndex(EntrySide);
    m_card->setShowsTable(false);
    choose(IdOf<SwotItem>(ref.id), true);
    return true;
}

QJsonObject SwotPage::saveState() const
{
    return {{u"entry"_s, m_id.hex()},
            {u"scope"_s, m_scope->currentData().toString()},
            {u"side"_s, m_switch->currentIndex()},
            {u"table"_s, m_card->showsTable()}};
}

void SwotPage::restoreState(const QJsonObject& state)
{
    m_id = IdOf<SwotItem>(RecordId::fromHex(state.value("entry"_L1).toString()));
    fillScope();
    m_filling = true;
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(state.value("scope"_L1).toString())));
    m_filling = false;
    m_switch->setCurrentIndex(qBound(0, state.value("side"_L1).toInt(), 1));
    m_card->setShowsTable(state.value("table"_L1).toBool());
    if (isVisible())
        refreshNow();
}

} // namespace s3
