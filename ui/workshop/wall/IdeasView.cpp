// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/IdeasView.h"

#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/SearchField.h"
#include "ui/workshop/AskBar.h"
#include "ui/workshop/wall/BlindBar.h"
#include "ui/workshop/wall/CaptureBar.h"
#include "ui/workshop/wall/CardOriginBar.h"
#include "ui/workshop/wall/FilterBar.h"
#include "ui/workshop/wall/SimilarBar.h"
#include "ui/workshop/wall/WallDeeds.h"

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::MergeTree;
using Deed = IdeaWall::Deed;

namespace {

constexpr int lowView = 620; // pixels of height: a screen of 800 with the window's and the page's head

QList<IdOf<Idea>> idsOf(const QStringList& keys)
{
    QList<IdOf<Idea>> ids;
    for (const QString& key : keys)
        ids.append(IdOf<Idea>(RecordId::fromHex(key)));
    return ids;
}

} // namespace

IdeasView::~IdeasView() = default;

IdeasView::IdeasView(WorkshopDesk& desk)
    : WorkshopView(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_capture = new CaptureBar(desk, this);
    column->addWidget(m_capture);
    m_blind = new BlindBar(this);
    column->addWidget(m_blind);
    column->addLayout(makeFinder());
    m_filters = new FilterBar(this);
    m_filters->hide();
    column->addWidget(m_filters);
    m_actions = makeActions();
    column->addWidget(m_actions);
    m_ask = new AskBar(this);
    m_deeds = std::make_unique<WallDeeds>(desk, *m_ask);
    column->addWidget(m_ask);
    m_similar = new SimilarBar(desk, this);
    column->addWidget(m_similar);
    makeWall(column);
    connectBars();
}

QLayout* IdeasView::makeFinder()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_counts = makeLabel({}, TextRole::Soft, this);
    m_counts->setObjectName(u"ideas.counts"_s);
    row->addWidget(m_counts, 1);
    m_search = new SearchField(tr("Find ideas"), this);
    m_search->setObjectName(u"ideas.search"_s);
    m_search->setMaximumWidth(240);
    row->addWidget(m_search, 1);
    m_filterButton = iconButton(u"filter"_s, tr("Show only some cards"), this);
    m_filterButton->setObjectName(u"ideas.filter"_s);
    m_filterButton->setCheckable(true);
    row->addWidget(m_filterButton);
    m_similarButton = textButton(u"copy"_s, tr("Look alike"), this);
    m_similarButton->setObjectName(u"ideas.similar"_s);
    m_similarButton->setToolTip(tr("Cards that may say the same, one pair after the other (L)"));
    connect(m_similarButton, &QPushButton::clicked, this, [this] { perform(Deed::Similar); });
    row->addWidget(m_similarButton);
    return row;
}

QWidget* IdeasView::makeActions()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 8);
    struct Entry {
        Deed deed;
        const char* icon;
        QString text;
        QString key;
        const char* name;
    };
    const QList<Entry> entries{{Deed::Group, "folder", tr("Group"), u"G"_s, "ideas.group"},
                               {Deed::Merge, "merge", tr("Merge"), u"M"_s, "ideas.merge"},
                               {Deed::Unmerge, "back", tr("Un-merge"), u"U"_s, "ideas.unmerge"},
                               {Deed::Split, "split", tr("Split"), u"S"_s, "ideas.split"},
                               {Deed::Park, "park", tr("Park"), u"P"_s, "ideas.park"},
                               {Deed::Drop, "close", tr("Drop"), u"D"_s, "ideas.drop"},
                               {Deed::Reopen, "undo", tr("Reopen"), u"O"_s, "ideas.reopen"}};
    for (const Entry& entry : entries) {
        auto* button = textButton(QString::fromLatin1(entry.icon), entry.text, row);
        button->setObjectName(QString::fromLatin1(entry.name));
        button->setToolTip(tr("%1 the selected cards (%2)").arg(entry.text, entry.key));
        makeCompact(button);
        connect(button, &QPushButton::clicked, this, [this, deed = entry.deed] { perform(deed); });
        m_buttons.insert(entry.deed, button);
        flow->addWidget(button);
    }
    return row;
}

QWidget* IdeasView::makeDetails()
{
    m_details = new QWidget(this);
    auto* row = new QHBoxLayout(m_details);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_origin = new CardOriginBar(m_details);
    row->addWidget(m_origin, 1);
    m_thread = iconButton(u"thread"_s, tr("Show thread"), m_details);
    m_thread->setObjectName(u"ideas.thread"_s);
    connect(m_thread, &QToolButton::clicked, this, [this] {
        if (const auto ids = selected(); ids.size() == 1)
            desk().navigator().showThread(refOf(ids.first()));
    });
    row->addWidget(m_thread);
    m_delete = iconButton(u"delete"_s, tr("Delete the selected cards (Del)"), m_details);
    m_delete->setObjectName(u"ideas.delete"_s);
    connect(m_delete, &QToolButton::clicked, this, [this] { perform(Deed::Remove); });
    row->addWidget(m_delete);
    m_details->hide(); // until a card is selected
    return m_details;
}

void IdeasView::makeWall(QVBoxLayout* column)
{
    m_empty = makeLabel({}, TextRole::Soft, this);
    m_empty->setAlignment(Qt::AlignCenter);
    column->addWidget(m_empty, 1);
    m_wall = new IdeaWall(this);
    m_wall->setObjectName(u"ideaWall"_s);
    m_wall->wall().setWritable(desk().writable());
    column->addWidget(m_wall, 1);
    column->addWidget(makeDetails());
    connect(m_wall, &IdeaWall::deedWanted, this, &IdeasView::perform);
    connect(m_wall, &IdeaWall::selectionMoved, this, &IdeasView::updateActions);
    connect(m_wall, &IdeaWall::droppedUnder, this, [this](const QStringList& keys, const WallItem& heading) {
        m_deeds->moveUnder(idsOf(keys), heading);
    });
    connect(m_wall, &IdeaWall::newGroupWanted, this,
            [this](const QStringList& keys) { m_deeds->group(idsOf(keys)); });
    connect(m_wall, &IdeaWall::groupRemovalWanted, this,
            [this](const QString& key) { m_deeds->dissolve(key); });
    connect(
        &m_wall->wall(), &IdeaWallModel::renamed, this,
        [this](const QString& key, const QString& text) { m_deeds->rename(key, text); },
        Qt::QueuedConnection);
}

void IdeasView::connectBars()
{
    connect(m_capture, &CaptureBar::stored, this,
            [this](const QString& key) { m_wall->scrollTo(m_wall->wall().indexOf(key)); });
    connect(m_blind, &BlindBar::revealWanted, this, [this] { m_deeds->reveal(m_content.hiddenBlocks()); });
    connect(m_blind, &BlindBar::peekChanged, this, &IdeasView::refresh);
    connect(m_search, &SearchField::searched, this, &IdeasView::showWall);
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool shown) {
        m_filters->setVisible(shown);
        updateActions();
    });
    connect(m_filters, &FilterBar::changed, this, &IdeasView::showWall);
    connect(m_similar, &SimilarBar::pairsChanged, this, &IdeasView::updateActions);
    connect(m_similar, &SimilarBar::mergeWanted, this,
            [this](const IdOf<Idea>& first, const IdOf<Idea>& second) {
                merge({first, second});
            });
    connect(m_similar, &SimilarBar::closed, this, [this] {
        updateActions();
        m_wall->setFocus();
    });
}

void IdeasView::refresh()
{
    if (m_shown != desk().workshop()) {
        m_shown = desk().workshop();
        m_blind->endPeeking();
    }
    m_content = WallContent(desk().project(), desk().workshop(), m_blind->peeking());
    m_capture->refresh(m_content.ideas());
    m_blind->showCounts(m_content.hidden(), desk().writable());
    m_filters->refresh(m_content);
    m_similar->setIdeas(m_content.openIdeas());
    const workshop::IdeaCounts counts = workshop::countIdeas(m_content.ideas());
    QStringList words{tr("%n open", nullptr, counts.open)};
    if (counts.merged > 0)
        words.append(tr("%n merged", nullptr, counts.merged));
    if (counts.parked > 0)
        words.append(tr("%n parked", nullptr, counts.parked));
    if (counts.dropped > 0)
        words.append(tr("%n dropped", nullptr, counts.dropped));
    m_counts->setText(tr("%n card(s)", nullptr, counts.total()) + u": "_s + words.join(u" · "_s));
    const bool any = counts.total() > 0;
    m_counts->setVisible(any);
    m_search->setVisible(any);
    m_filterButton->setVisible(any);
    m_similarButton->setVisible(any);
    showWall();
}

void IdeasView::showWall()
{
    WallFilter filter;
    filter.search = m_search->text().trimmed();
    m_filters->apply(filter);
    m_wall->setItems(m_content.items(filter));
    const bool shown = m_wall->wall().rowCount() > 0;
    m_wall->setVisible(shown);
    m_empty->setVisible(!shown);
    m_empty->setText(m_content.ideas().isEmpty()
                         ? tr("No ideas yet. Type the first one above and press Enter.")
                     : filter.anything() ? tr("No card fits what you look for.")
                                         : tr("Every card is hidden until you reveal it."));
    updateActions();
}

QList<IdOf<Idea>> IdeasView::selected() const
{
    return idsOf(m_wall->selectedKeys());
}

void IdeasView::perform(Deed deed)
{
    const auto ids = selected();
    if (!desk().writable())
        return;
    if (deed == Deed::Similar) {
        m_similar->open();
        updateActions();
        return;
    }
    if (ids.isEmpty())
        return;
    switch (deed) {
    case Deed::Group:
        return m_deeds->group(ids);
    case Deed::Merge:
        return merge(ids);
    case Deed::Unmerge:
        return m_deeds->unmerge(ids);
    case Deed::Split:
        return m_deeds->split(ids.first());
    case Deed::Park:
        return m_deeds->park(ids);
    case Deed::Drop:
        return m_deeds->drop(ids);
    case Deed::Reopen:
        return m_deeds->reopen(ids);
    case Deed::Remove:
        return m_deeds->remove(ids);
    case Deed::Similar:
        return;
    }
}

void IdeasView::merge(const QList<IdOf<Idea>>& ids)
{
    if (m_deeds->merge(ids))
        m_wall->selectKey(ids.first().hex());
}

void IdeasView::updateActions()
{
    const QStringList keys = m_wall->selectedKeys();
    bool merged = false;
    bool aside = false;
    bool open = false;
    for (const QString& key : keys) {
        const WallItem& item = m_wall->wall().item(m_wall->wall().indexOf(key));
        merged = merged || !item.merged.isEmpty() || item.idea.state == IdeaState::Merged;
        open = open || item.idea.state == IdeaState::Open;
        aside = aside || item.idea.state == IdeaState::Parked || item.idea.state == IdeaState::Dropped;
    }
    const bool any = !keys.isEmpty() && desk().writable();
    m_buttons.value(Deed::Group)->setEnabled(any && (open || aside));
    m_buttons.value(Deed::Merge)->setEnabled(any && keys.size() > 1);
    m_buttons.value(Deed::Unmerge)->setEnabled(any && merged);
    m_buttons.value(Deed::Split)->setEnabled(any && keys.size() == 1 && (open || aside));
    m_buttons.value(Deed::Park)->setEnabled(any && open);
    m_buttons.value(Deed::Drop)->setEnabled(any && (open || aside));
    m_buttons.value(Deed::Reopen)->setEnabled(any && aside);
    m_delete->setEnabled(any);
    m_thread->setEnabled(keys.size() == 1);
    const int pairs = m_similar->pairs();
    m_similarButton->setText(pairs > 0 ? tr("Look alike: %1").arg(pairs) : tr("Look alike"));
    m_similarButton->setEnabled(pairs > 0 && desk().writable());
    const QString current = m_wall->currentIndex().data(KeyRole).toString();
    const QString shown = keys.contains(current) ? current : keys.value(0);
    // A pair on show has the keyboard and needs the room of the deeds and of the origin; in a low window
    // other bars need it as well.
    const bool pair = m_similar->isVisible();
    const bool low = height() < lowView;
    m_capture->setVisible(!pair || !low);
    m_actions->setVisible(!pair && !m_content.ideas().isEmpty());
    m_details->setVisible(!pair && !keys.isEmpty() &&
                          !(low && (m_filters->isVisible() || m_blind->isVisible())));
    m_origin->setCard(desk().project(),
                      shown.isEmpty() ? std::nullopt : std::optional<IdOf<Idea>>(idsOf({shown}).first()));
}

bool IdeasView::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(Idea::table))
        return false;
    const MergeTree tree(desk().project().where<Idea>("workshop_id", desk().workshop()));
    m_search->clear();
    m_filters->clear();
    refresh();
    return m_wall->selectKey(tree.rootOf(IdOf<Idea>(ref.id)).hex());
}

QString IdeasView::draft() const
{
    return m_capture->draft();
}

void IdeasView::setDraft(const QString& text)
{
    m_capture->setDraft(text);
}

void IdeasView::takeFocus()
{
    if (desk().writable())
        m_capture->focusBox();
    else
        m_wall->setFocus();
}

void IdeasView::resizeEvent(QResizeEvent* event)
{
    WorkshopView::resizeEvent(event);
    updateActions();
}

// Whoever comes back finds hidden cards hidden: the screen may be on the projector by then.
void IdeasView::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        m_blind->endPeeking();
    WorkshopView::hideEvent(event);
}

} // namespace s3
