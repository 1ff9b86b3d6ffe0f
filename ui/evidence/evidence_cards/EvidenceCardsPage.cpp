// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_cards/EvidenceCardsPage.h"

#include "core/base/Numbers.h"
#include "core/evidence/DatasetRecords.h"
#include "core/evidence/EvidenceRules.h"
#include "core/evidence/Labels.h"
#include "core/evidence/QualitativeLabels.h"
#include "core/evidence/Swot.h"
#include "core/evidence/Tags.h"
#include "ui/evidence/evidence_cards/CardDetail.h"
#include "ui/evidence/evidence_cards/TagPanel.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SearchField.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

EvidenceCardsPage::EvidenceCardsPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_model(new CardListModel(this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_detail(new CardDetail(project(), this))
{
    watch({QString::fromLatin1(Link::table), QString::fromLatin1(EvidenceRevision::table),
           QString::fromLatin1(EvidenceTag::table), QString::fromLatin1(QualitativeSource::table),
           QString::fromLatin1(SwotItem::table), QString::fromLatin1(Capacity::table),
           QString::fromLatin1(Opportunity::table), QString::fromLatin1(Challenge::table),
           QString::fromLatin1(Dataset::table), QString::fromLatin1(Region::table)});
    setPrimaryAction(tr("New card"), [this] {
        clearFilters();
        addCard({}, true);
    })->setObjectName(u"addEvidence"_s);
    auto* board = new QWidget(this);
    auto* rows = new QVBoxLayout(board);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    buildFilters();
    rows->addWidget(m_filters);
    m_tagPanel = new TagPanel(board);
    m_tagPanel->hide();
    rows->addWidget(m_tagPanel);
    m_split->addWidget(buildList());
    m_right = new QStackedWidget(this);
    m_right->addWidget(new EmptyState(u"evidence"_s, tr("No card chosen"),
                                      tr("Choose a card on the left to read and change it."), this));
    m_right->addWidget(m_detail);
    m_split->addWidget(m_right);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(16);
    m_split->setStretchFactor(0, 4);
    m_split->setStretchFactor(1, 6);
    rows->addWidget(m_split, 1);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(board);
    content()->addWidget(m_stack, 1);
    connectDetail();
    const bool writable = project().writable();
    m_quick->setEnabled(writable);
    m_detail->setReadOnly(!writable);
    connectTags();
}

void EvidenceCardsPage::buildFilters()
{
    m_filters = new QWidget(this);
    auto* row = new FlowLayout(m_filters, 8);
    row->setContentsMargins(0, 0, 0, 0);
    m_search = new SearchField(tr("Search cards"), m_filters);
    m_search->setObjectName(u"evidenceSearch"_s);
    m_search->setMinimumWidth(220);
    row->addWidget(m_search);
    m_kind = addFilter(tr("Kind"), "evidenceKindFilter", row);
    m_region = addFilter(tr("Region"), "evidenceRegionFilter", row);
    m_confidence = addFilter(tr("Confidence"), "evidenceConfidenceFilter", row);
    m_tag = addFilter(tr("Tag"), "evidenceTagFilter", row);
    QToolButton* tags = iconButton(u"edit"_s, tr("Rename or merge tags"), m_filters);
    tags->setObjectName(u"manageTags"_s);
    connect(tags, &QToolButton::clicked, this, [this] { showTagPanel(m_tagPanel->isHidden()); });
    row->addWidget(tags);
    m_filling = true;
    m_kind->addItem(tr("All kinds"), QString());
    for (const EvidenceKind kind : allValues<EvidenceKind>())
        m_kind->addItem(displayName(kind), codeOf(kind));
    m_region->addItem(tr("All regions"), QString());
    m_tag->addItem(tr("All tags"), QString());
    m_confidence->addItem(tr("Any confidence"), QString());
    for (const Confidence confidence : allValues<Confidence>())
        m_confidence->addItem(confidenceWords(confidence), codeOf(confidence));
    m_filling = false;
    m_count = makeLabel({}, TextRole::Soft, m_filters);
    m_count->setObjectName(u"evidenceCount"_s);
    m_count->setWordWrap(false);
    m_count->setMinimumHeight(30);
    row->addWidget(m_count);
    connect(m_search, &SearchField::searched, this, &EvidenceCardsPage::filtersChanged);
}

QComboBox* EvidenceCardsPage::addFilter(const QString& name, const char* objectName, QLayout* row)
{
    auto* box = new QComboBox(m_filters);
    makePill(box);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setObjectName(QString::fromLatin1(objectName));
    row->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            filtersChanged();
    });
    return box;
}

QWidget* EvidenceCardsPage::buildList()
{
    auto* left = new QWidget(this);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_quick = new QLineEdit(left);
    m_quick->setObjectName(u"quickEvidence"_s);
    m_quick->setPlaceholderText(tr("Write a finding and press Enter"));
    m_quick->setAccessibleName(tr("New card: write a finding and press Enter"));
    connect(m_quick, &QLineEdit::returnPressed, this, [this] {
        const QString title = m_quick->text().simplified();
        if (title.isEmpty())
            return;
        clearFilters();
        addCard(title, false);
        m_quick->clear();
    });
    rows->addWidget(m_quick);
    m_list = new CardList(left);
    m_list->setObjectName(u"evidenceList"_s);
    m_list->setAccessibleName(tr("Evidence cards"));
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (m_filling || !now.isValid())
                    return;
                m_detail->commit();
                m_id = m_model->idAt(now.row());
                showCurrent();
            });
    connect(m_list, &QListView::activated, this, [this] { m_detail->editTitle(); });
    rows->addWidget(m_list, 1);
    return left;
}

QWidget* EvidenceCardsPage::buildEmpty()
{
    auto* empty =
        new EmptyState(u"evidence"_s, tr("No evidence yet"),
                       tr("An evidence card holds one finding with its source: a number from the data, "
                          "a document, what somebody said."),
                       this);
    QPushButton* first = empty->addPrimary(tr("Write the first card"), Line::Evidence, u"add"_s);
    first->setObjectName(u"firstEvidence"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, [this] { addCard({}, true); });
    return empty;
}

void EvidenceCardsPage::connectTags()
{
    m_tagPanel->setReadOnly(!project().writable());
    connect(m_detail, &CardDetail::tagAdded, this, [this](const QString& tag) {
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add the tag %1"), {tag}},
             [&](Writer& w) { evidence::addTag(w, m_id, tag); });
    });
    connect(m_detail, &CardDetail::tagRemoved, this, [this](const QString& tag) {
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove the tag %1"), {tag}},
             [&](Writer& w) { evidence::removeTag(w, m_id, tag); });
    });
    connect(m_tagPanel, &TagPanel::closed, this, [this] { showTagPanel(false); });
    connect(m_tagPanel, &TagPanel::renameRequested, this, [this](const QString& tag, const QString& to) {
        int cards = 0;
        if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Rename the tag %1 to %2"), {tag, to}},
                  [&](Writer& w) { cards = evidence::renameTag(w, tag, to); }))
            return;
        if (m_filter.tag == tag)
            m_filter.tag = to;
        refreshNow();
        navigator().notice(tr("Renamed on %n cards.", nullptr, cards), true);
    });
    connect(m_tagPanel, &TagPanel::filterRequested, this, [this](const QString& tag) {
        m_tag->setCurrentIndex(qMax(0, m_tag->findData(tag)));
        m_list->setFocus();
    });
    connect(m_detail, &CardDetail::swotRequested, this, &EvidenceCardsPage::useInSwot);
}

void EvidenceCardsPage::showTagPanel(bool shown)
{
    m_tagPanel->setVisible(shown);
    if (shown)
        m_tagPanel->begin();
    else
        m_list->setFocus();
}

void EvidenceCardsPage::fillTags()
{
    const QList<evidence::TagUse> uses = evidence::tagsInUse(project());
    m_tagPanel->setTags(uses);
    m_filling = true;
    m_tag->clear();
    m_tag->addItem(tr("All tags"), QString());
    for (const evidence::TagUse& use : uses)
        m_tag->addItem(use.tag, use.tag);
    m_tag->setCurrentIndex(qMax(0, m_tag->findData(m_filter.tag)));
    m_filter.tag = m_tag->currentData().toString();
    m_filling = false;
}

void EvidenceCardsPage::useInSwot(Quadrant quadrant)
{
    m_detail->commit();
    const auto card = project().find(m_id);
    if (!card)
        return;
    IdOf<SwotItem> made;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Use evidence as %1"), {displayName(quadrant)}},
             [&](Writer& w) { made = evidence::addSwotItem(w, quadrant, card->title, {}, m_id); }))
        navigator().openRecord(refOf(made)); // there the origin is to be confirmed
}

void EvidenceCardsPage::connectDetail()
{
    connect(m_detail, &CardDetail::edited, this, [this](const QString& key, const QVariant& value) {
        edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Change evidence card")},
            [&](Writer& w) { w.modify(m_id, [&](Evidence& card) { CardDetail::apply(card, key, value); }); },
            u"evidence:%1:%2"_s.arg(m_id.hex(), key));
    });
    connect(m_detail, &CardDetail::makeRequested, this, &EvidenceCardsPage::makeFrom);
    connect(m_detail, &CardDetail::linkRequested, this, [this](const RecordRef& ref) {
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Link evidence with %1"), {titleOf(project(), ref)}},
             [&](Writer& w) { w.link(refOf(m_id), ref); });
    });
    connect(m_detail, &CardDetail::unlinkRequested, this, [this](const RecordRef& ref) {
        if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Unlink evidence from %1"), {titleOf(project(), ref)}},
                 [&](Writer& w) { w.unlink(refOf(m_id), ref); }))
            navigator().notice(tr("Link taken away."), true);
    });
    connect(m_detail, &CardDetail::recordOpened, this,
            [this](const RecordRef& ref) { navigator().openRecord(ref); });
    connect(m_detail, &CardDetail::threadRequested, this, [this] { navigator().showThread(refOf(m_id)); });
    connect(m_detail, &CardDetail::removeRequested, this, &EvidenceCardsPage::removeCard);
}

void EvidenceCardsPage::refresh()
{
    const QList<Evidence> cards = project().all<Evidence>();
    m_stack->setCurrentIndex(cards.isEmpty() ? 0 : 1);
    primaryButton()->setVisible(!cards.isEmpty());
    fillRegions(cards);
    fillTags();
    m_filling = true;
    const int row = m_model->indexOf(m_id);
    const int scroll = m_list->verticalScrollBar()->value();
    m_model->setCards(cards, evidence::tagsByCard(project()), m_filter, evidence::RegionNames(project()));
    m_filling = false;
    if (m_model->indexOf(m_id) < 0 && m_model->rowCount() > 0)
        m_id = m_model->idAt(qBound(0, row, m_model->rowCount() - 1));
    const int shown = m_model->rowCount();
    m_count->setText(
        shown == cards.size()
            ? tr("%n cards", nullptr, shown)
            : tr("%1 of %2 cards").arg(displayNumber(shown), displayNumber(double(cards.size()))));
    select(m_id);
    m_list->verticalScrollBar()->setValue(scroll);
    showCurrent();
}

void EvidenceCardsPage::fillRegions(const QList<Evidence>& cards)
{
    QStringList codes;
    for (const Evidence& card : cards)
        if (!card.region.isEmpty() && !codes.contains(card.region))
            codes.append(card.region);
    codes.sort();
    m_filling = true;
    const evidence::RegionNames names(project());
    m_region->clear();
    m_region->addItem(tr("All regions"), QString());
    for (const QString& code : codes)
        m_region->addItem(names.labelOf(code), code);
    m_region->setCurrentIndex(qMax(0, m_region->findData(m_filter.region)));
    m_filter.region = m_region->currentData().toString();
    m_filling = false;
}

void EvidenceCardsPage::filtersChanged()
{
    m_filter.words = m_search->text().simplified();
    m_filter.kind = enumFromCode<EvidenceKind>(m_kind->currentData().toString());
    m_filter.confidence = enumFromCode<Confidence>(m_confidence->currentData().toString());
    m_filter.region = m_region->currentData().toString();
    m_filter.tag = m_tag->currentData().toString();
    m_detail->commit();
    refreshNow();
}

void EvidenceCardsPage::clearFilters()
{
    m_filling = true;
    for (QComboBox* box : {m_kind, m_region, m_confidence, m_tag})
        box->setCurrentIndex(0);
    m_search->clear();
    m_filter = {};
    m_filling = false;
}

void EvidenceCardsPage::select(const IdOf<Evidence>& id)
{
    m_filling = true;
    const int row = m_model->indexOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_filling = false;
}

void EvidenceCardsPage::showCurrent()
{
    const auto card = m_model->indexOf(m_id) < 0 ? std::nullopt : project().find(m_id);
    m_right->setCurrentIndex(card ? 1 : 0);
    if (card)
        m_detail->show(*card);
}

void EvidenceCardsPage::addCard(const QString& title, bool editTitle)
{
    m_detail->commit();
    Evidence card;
    card.title = title;
    const QStringList own = evidence::ownRegionCodes(project());
    card.region = own.size() == 1 ? own.first() : QString();
    IdOf<Evidence> id;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add evidence card %1"), {title}},
              [&](Writer& w) { id = w.insert(card); }))
        return;
    m_id = id;
    refreshNow();
    m_list->scrollTo(m_list->currentIndex());
    if (editTitle)
        m_detail->editTitle();
}

void EvidenceCardsPage::removeCard()
{
    const auto card = project().find(m_id);
    if (!card || !project().writable())
        return;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete evidence card %1"), {card->title}},
             [&](Writer& w) { w.remove(card->id); }))
        navigator().notice(tr("Deleted “%1”.").arg(card->title), true);
}

void EvidenceCardsPage::makeFrom(const QString& table)
{
    m_detail->commit();
    const auto card = project().find(m_id);
    if (!card)
        return;
    RecordRef made;
    const auto add = [&](Writer& w, auto record) {
        record.title = card->title;
        const auto id = w.insert(record);
        made = refOf(id);
        w.link(refOf(card->id), made);
    };
    const EditLabel label{QT_TRANSLATE_NOOP("Edit", "Make %1 from evidence"), {kindName(table)}};
    const bool done = edit(label, [&](Writer& w) {
        if (table == QLatin1String(Capacity::table))
            add(w, Capacity());
        else if (table == QLatin1String(Opportunity::table))
            add(w, Opportunity());
        else
            add(w, Challenge());
    });
    if (done)
        navigator().openRecord(made);
}

void EvidenceCardsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int sideBySideFrom = 600;
    m_split->setOrientation(width() >= sideBySideFrom ? Qt::Horizontal : Qt::Vertical);
}

bool EvidenceCardsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            removeCard();
            return true;
        }
        if (key == Qt::Key_F2 && !m_id.isNull()) {
            m_detail->editTitle();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool EvidenceCardsPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(Evidence::table) || !project().exists(ref))
        return false;
    m_detail->commit();
    clearFilters();
    m_id = IdOf<Evidence>(ref.id);
    refreshNow();
    m_list->scrollTo(m_list->currentIndex());
    m_list->setFocus();
    return true;
}

QJsonObject EvidenceCardsPage::saveState() const
{
    return {{u"card"_s, m_id.hex()},
            {u"words"_s, m_filter.words},
            {u"kind"_s, m_kind->currentData().toString()},
            {u"confidence"_s, m_confidence->currentData().toString()},
            {u"region"_s, m_filter.region},
            {u"tag"_s, m_filter.tag}};
}

void EvidenceCardsPage::restoreState(const QJsonObject& state)
{
    m_id = IdOf<Evidence>(RecordId::fromHex(state.value("card"_L1).toString()));
    m_filling = true;
    m_search->setText(state.value("words"_L1).toString());
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(state.value("kind"_L1).toString())));
    m_confidence->setCurrentIndex(qMax(0, m_confidence->findData(state.value("confidence"_L1).toString())));
    m_filling = false;
    m_filter = {m_search->text(), enumFromCode<EvidenceKind>(m_kind->currentData().toString()),
                enumFromCode<Confidence>(m_confidence->currentData().toString()),
                state.value("region"_L1).toString(), state.value("tag"_L1).toString()};
    if (isVisible())
        refreshNow();
}

} // namespace s3
