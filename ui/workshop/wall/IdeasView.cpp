// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/IdeasView.h"

#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/SearchField.h"
#include "ui/workshop/AskBar.h"
#include "ui/workshop/wall/CaptureBar.h"
#include "ui/workshop/wall/WallItems.h"

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::MergeTree;

IdeasView::IdeasView(WorkshopDesk& desk)
    : WorkshopView(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_capture = new CaptureBar(this);
    m_capture->setEnabled(desk.writable());
    connect(m_capture, &CaptureBar::captured, this, &IdeasView::capture);
    column->addWidget(m_capture);
    auto* row = new QHBoxLayout;
    m_counts = makeLabel({}, TextRole::Soft, this);
    m_counts->setObjectName(u"ideas.counts"_s);
    row->addWidget(m_counts, 1);
    m_search = new SearchField(tr("Find ideas"), this);
    m_search->setObjectName(u"ideas.search"_s);
    m_search->setMaximumWidth(240);
    connect(m_search, &SearchField::searched, this, &IdeasView::refresh);
    row->addWidget(m_search);
    column->addLayout(row);
    column->addWidget(makeActions());
    m_ask = new AskBar(this);
    column->addWidget(m_ask);
    m_empty = makeLabel({}, TextRole::Soft, this);
    m_empty->setAlignment(Qt::AlignCenter);
    column->addWidget(m_empty, 1);
    m_wall = new IdeaWall(this);
    m_wall->setObjectName(u"ideaWall"_s);
    m_wall->wall().setWritable(desk.writable());
    column->addWidget(m_wall, 1);
    connect(m_wall, &IdeaWall::deedWanted, this, &IdeasView::perform);
    connect(m_wall, &IdeaWall::selectionMoved, this, &IdeasView::updateActions);
    connect(m_wall, &IdeaWall::droppedUnder, this, &IdeasView::moveUnder);
    connect(m_wall, &IdeaWall::groupRemovalWanted, this, [this](const QString& key) {
        const IdOf<IdeaGroup> id(RecordId::fromHex(key));
        if (!id.isNull() && this->desk().writable() &&
            this->desk().edit({QT_TRANSLATE_NOOP("Edit", "Dissolve group of ideas")},
                              quietly([id](Writer& w) { w.remove(id); })))
            this->desk().navigator().notice(tr("Dissolved the group; its cards stay"), true);
    });
    connect(&m_wall->wall(), &IdeaWallModel::renamed, this, &IdeasView::rename, Qt::QueuedConnection);
}

QWidget* IdeasView::makeActions()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 8);
    struct Entry {
        IdeaWall::Deed deed;
        const char* icon;
        QString text;
        QString key;
        const char* name;
    };
    const QList<Entry> entries{{IdeaWall::Deed::Group, "folder", tr("Group"), u"G"_s, "ideas.group"},
                               {IdeaWall::Deed::Merge, "merge", tr("Merge"), u"M"_s, "ideas.merge"},
                               {IdeaWall::Deed::Unmerge, "split", tr("Un-merge"), u"U"_s, "ideas.unmerge"},
                               {IdeaWall::Deed::Park, "park", tr("Park"), u"P"_s, "ideas.park"},
                               {IdeaWall::Deed::Drop, "close", tr("Drop"), u"D"_s, "ideas.drop"},
                               {IdeaWall::Deed::Reopen, "undo", tr("Reopen"), u"O"_s, "ideas.reopen"}};
    for (const Entry& entry : entries) {
        auto* button = textButton(QString::fromLatin1(entry.icon), entry.text, row);
        button->setObjectName(QString::fromLatin1(entry.name));
        button->setToolTip(tr("%1 the selected cards (%2)").arg(entry.text, entry.key));
        makeCompact(button);
        connect(button, &QPushButton::clicked, this, [this, deed = entry.deed] { perform(deed); });
        m_buttons.insert(entry.deed, button);
        flow->addWidget(button);
    }
    m_delete = iconButton(u"delete"_s, tr("Delete the selected cards (Del)"), row);
    m_delete->setObjectName(u"ideas.delete"_s);
    connect(m_delete, &QToolButton::clicked, this, [this] { perform(IdeaWall::Deed::Remove); });
    flow->addWidget(m_delete);
    m_thread = iconButton(u"thread"_s, tr("Show thread"), row);
    m_thread->setObjectName(u"ideas.thread"_s);
    connect(m_thread, &QToolButton::clicked, this, [this] {
        if (const auto ids = selected(); ids.size() == 1)
            desk().navigator().showThread(refOf(ids.first()));
    });
    flow->addWidget(m_thread);
    return row;
}

void IdeasView::refresh()
{
    const QList<Idea> ideas = desk().project().where<Idea>("workshop_id", desk().workshop());
    const workshop::IdeaCounts counts = workshop::countIdeas(ideas);
    QStringList words{tr("%n open", nullptr, counts.open)};
    if (counts.merged > 0)
        words.append(tr("%n merged", nullptr, counts.merged));
    if (counts.parked > 0)
        words.append(tr("%n parked", nullptr, counts.parked));
    if (counts.dropped > 0)
        words.append(tr("%n dropped", nullptr, counts.dropped));
    m_counts->setText(tr("%n card(s)", nullptr, counts.total()) + u": "_s + words.join(u" · "_s));
    m_wall->setItems(wallItems(desk().project(), desk().workshop(), ideas, m_search->text().trimmed()));
    const bool shown = m_wall->wall().rowCount() > 0;
    m_wall->setVisible(shown);
    m_empty->setVisible(!shown);
    m_empty->setText(ideas.isEmpty() ? tr("No ideas yet. Type the first one above and press Enter.")
                                     : tr("No card holds these words."));
    m_counts->setVisible(!ideas.isEmpty());
    m_search->setVisible(!ideas.isEmpty());
    m_buttons.value(IdeaWall::Deed::Group)->parentWidget()->setVisible(!ideas.isEmpty());
    updateActions();
}

QList<IdOf<Idea>> IdeasView::selected() const
{
    QList<IdOf<Idea>> ids;
    for (const QString& key : m_wall->selectedKeys())
        ids.append(IdOf<Idea>(RecordId::fromHex(key)));
    return ids;
}

void IdeasView::capture(const QString& text)
{
    const QStringList lines = workshop::ideaLines(text);
    if (lines.isEmpty())
        return;
    const workshop::Capture from{desk().workshop(), m_capture->kind(), m_capture->table()};
    QList<IdOf<Idea>> made;
    const EditLabel label =
        lines.size() == 1
            ? EditLabel{QT_TRANSLATE_NOOP("Edit", "Add idea %1"), {lines.first()}}
            : EditLabel{QT_TRANSLATE_NOOP("Edit", "Add %1 ideas"), {QString::number(lines.size())}};
    if (desk().edit(label, quietly([&](Writer& w) { made = workshop::addIdeas(w, from, lines); })))
        m_wall->scrollTo(m_wall->wall().indexOf(made.last().hex()));
    m_capture->box()->setFocus();
}

void IdeasView::perform(IdeaWall::Deed deed)
{
    const auto ids = selected();
    if (ids.isEmpty() || !desk().writable())
        return;
    switch (deed) {
    case IdeaWall::Deed::Group:
        group();
        break;
    case IdeaWall::Deed::Merge:
        merge();
        break;
    case IdeaWall::Deed::Unmerge:
        desk().edit({QT_TRANSLATE_NOOP("Edit", "Un-merge ideas")}, [&](Writer& w) -> Result<void> {
            for (const IdOf<Idea>& id : ids) {
                const auto done = workshop::unmergeIdea(w, id);
                if (!done && (done.error().code != ErrorCode::NothingToDo || ids.size() == 1))
                    return done;
            }
            return {};
        });
        break;
    case IdeaWall::Deed::Park:
        desk().edit({QT_TRANSLATE_NOOP("Edit", "Park ideas")},
                    quietly([&](Writer& w) { workshop::parkIdeas(w, ids); }));
        break;
    case IdeaWall::Deed::Drop:
        drop();
        break;
    case IdeaWall::Deed::Reopen:
        desk().edit({QT_TRANSLATE_NOOP("Edit", "Open ideas again")},
                    quietly([&](Writer& w) { workshop::reopenIdeas(w, ids); }));
        break;
    case IdeaWall::Deed::Remove:
        remove();
        break;
    }
}

void IdeasView::group()
{
    const auto ids = selected();
    m_ask->ask(tr("Group for %n card(s): a new name, or that of a group there is", nullptr, int(ids.size())),
               tr("Group"), [this, ids](const QString& name) {
                   desk().edit(
                       {QT_TRANSLATE_NOOP("Edit", "Group ideas as %1"), {name}}, quietly([&](Writer& w) {
                           workshop::moveToGroup(w, ids, workshop::groupNamed(w, desk().workshop(), name));
                       }));
               });
}

void IdeasView::merge()
{
    const auto ids = selected();
    if (desk().edit({QT_TRANSLATE_NOOP("Edit", "Merge ideas")},
                    [&](Writer& w) { return workshop::mergeIdeas(w, ids.first(), ids.mid(1)); }))
        m_wall->selectKey(ids.first().hex());
}

void IdeasView::drop()
{
    const auto ids = selected();
    m_ask->ask(tr("Why drop %n card(s)?", nullptr, int(ids.size())), tr("Drop"),
               [this, ids](const QString& reason) {
                   desk().edit({QT_TRANSLATE_NOOP("Edit", "Drop ideas")},
                               [&](Writer& w) { return workshop::dropIdeas(w, ids, reason); });
               });
}

void IdeasView::remove()
{
    const auto ids = selected();
    if (desk().edit({QT_TRANSLATE_NOOP("Edit", "Delete ideas")},
                    quietly([&](Writer& w) { workshop::removeIdeas(w, ids); })))
        desk().navigator().notice(tr("Deleted %n idea(s)", nullptr, int(ids.size())), true);
}

void IdeasView::rename(const QString& key, const QString& text)
{
    const RecordId id = RecordId::fromHex(key);
    desk().edit({QT_TRANSLATE_NOOP("Edit", "Change text to %1"), {text}}, quietly([&](Writer& w) {
                    if (w.find(IdOf<IdeaGroup>(id)))
                        w.modify(IdOf<IdeaGroup>(id), [&](IdeaGroup& group) { group.title = text; });
                    else
                        w.modify(IdOf<Idea>(id), [&](Idea& idea) { idea.body = text; });
                }));
}

void IdeasView::moveUnder(const WallItem& heading)
{
    const auto ids = selected();
    if (ids.isEmpty() || !desk().writable())
        return;
    switch (heading.section) {
    case WallItem::Section::Parked:
        perform(IdeaWall::Deed::Park);
        return;
    case WallItem::Section::Dropped:
        drop();
        return;
    case WallItem::Section::Loose:
    case WallItem::Section::Group:
        desk().edit({QT_TRANSLATE_NOOP("Edit", "Move ideas to %1"), {heading.title}}, quietly([&](Writer& w) {
                        workshop::reopenIdeas(w, ids);
                        workshop::moveToGroup(w, ids, heading.group);
                    }));
    }
}

void IdeasView::updateActions()
{
    const QStringList keys = m_wall->selectedKeys();
    bool merged = false;
    bool aside = false;
    bool open = false;
    for (const QString& key : keys) {
        const WallItem& item = m_wall->wall().item(m_wall->wall().indexOf(key));
        merged = merged || !item.merged.isEmpty();
        (item.idea.state == IdeaState::Open ? open : aside) = true;
    }
    const bool any = !keys.isEmpty() && desk().writable();
    m_buttons.value(IdeaWall::Deed::Group)->setEnabled(any);
    m_buttons.value(IdeaWall::Deed::Merge)->setEnabled(any && keys.size() > 1);
    m_buttons.value(IdeaWall::Deed::Unmerge)->setEnabled(any && merged);
    m_buttons.value(IdeaWall::Deed::Park)->setEnabled(any && open);
    m_buttons.value(IdeaWall::Deed::Drop)->setEnabled(any && open);
    m_buttons.value(IdeaWall::Deed::Reopen)->setEnabled(any && aside);
    m_delete->setEnabled(any);
    m_thread->setEnabled(keys.size() == 1);
}

bool IdeasView::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(Idea::table))
        return false;
    const MergeTree tree(desk().project().where<Idea>("workshop_id", desk().workshop()));
    m_search->clear();
    refresh();
    return m_wall->selectKey(tree.rootOf(IdOf<Idea>(ref.id)).hex());
}

void IdeasView::takeFocus()
{
    if (desk().writable())
        m_capture->box()->setFocus();
    else
        m_wall->setFocus();
}

} // namespace s3
