// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/discovery_workshop/DiscoveryWorkshopPage.h"

#include "core/base/MethodPack.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Selection.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/console/RunView.h"
#include "ui/workshop/design/PrepareView.h"
#include "ui/workshop/design/TemplateList.h"
#include "ui/workshop/rounds/ResultView.h"
#include "ui/workshop/rounds/VoteView.h"
#include "ui/workshop/wall/IdeasView.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

/// Lets the views reach what the page alone may do.
class DiscoveryWorkshopPage::Desk : public WorkshopDesk {
public:
    explicit Desk(DiscoveryWorkshopPage& page)
        : m_page(page)
    {}
    Project& project() const override { return m_page.project(); }
    Navigator& navigator() const override { return m_page.navigator(); }
    Dialogs& dialogs() const override { return m_page.dialogs(); }
    IdOf<Workshop> workshop() const override { return m_page.m_workshop; }
    bool edit(const EditLabel& label, const Change& change, const QString& mergeKey) override
    {
        return m_page.edit(label, change, mergeKey);
    }
    void openView(int view) override { m_page.openView(view); }

private:
    DiscoveryWorkshopPage& m_page;
};

DiscoveryWorkshopPage::DiscoveryWorkshopPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_desk(std::make_unique<Desk>(*this))
{
    watch({u"workshop_run"_s,
           u"block_run"_s,
           u"block_done"_s,
           u"block_plan"_s,
           u"workshop_note"_s,
           u"workshop_plan"_s,
           u"participant_detail"_s,
           u"person"_s,
           u"decision"_s,
           u"round_setup"_s,
           u"evidence"_s,
           u"agenda_block"_s,
           u"idea_group"_s,
           u"round_option"_s,
           u"ballot"_s,
           u"ballot_entry"_s,
           u"ballot_rating"_s,
           u"round_remark"_s,
           u"criteria_set"_s,
           u"criterion"_s,
           u"link"_s,
           u"organisation"_s,
           u"transformative_activity"_s,
           u"capacity"_s,
           u"opportunity"_s,
           u"challenge"_s});
    content()->addWidget(makeBar());
    makeUnsettledHint();
    m_empty = new EmptyState(
        u"workshop"_s, tr("No discovery workshop yet"),
        tr("Prepare one from the agenda of four and a half hours, or choose another one below."), this);
    auto* first = m_empty->addPrimary(tr("New workshop from the 4.5-hour agenda"), Line::Identification);
    first->setObjectName(u"workshop.first"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, &DiscoveryWorkshopPage::createDefault);
    auto* blank = m_empty->addSecond(tr("Blank workshop"));
    blank->setObjectName(u"workshop.firstEmpty"_s);
    blank->setEnabled(project().writable());
    connect(blank, &QPushButton::clicked, this, [this] { create({}); });
    content()->addWidget(m_empty);
    makeChooser();
    makeViews();
    setPrimaryAction(tr("New workshop"), [this] { choose(true); })->setObjectName(u"workshop.new"_s);
    addPageAction(tr("New blank workshop"), [this] { create({}); });
    const QStringList names = m_switch->segments();
    for (int i = 0; i < names.size(); ++i)
        addPageAction(
            names.at(i), [this, i] { openView(i); },
            QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key(Qt::Key_1 + i)));
}

// What is being typed is stored when its field loses the focus, which needs the desk: so the views go first.
DiscoveryWorkshopPage::~DiscoveryWorkshopPage()
{
    hide();
    delete m_stack;
}

QWidget* DiscoveryWorkshopPage::makeBar()
{
    m_bar = new QWidget(this);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_workshops = new ElidingComboBox(m_bar);
    m_workshops->setObjectName(u"workshops"_s);
    m_workshops->setAccessibleName(tr("Workshop"));
    m_workshops->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_workshops->setMinimumContentsLength(12);
    connect(m_workshops, &QComboBox::activated, this, [this](int index) {
        showWorkshop(IdOf<Workshop>(RecordId::fromHex(m_workshops->itemData(index).toString())));
    });
    row->addWidget(m_workshops, 1);
    m_switch = new SegmentedControl(tr("Part of the workshop"),
                                    {tr("Prepare"), tr("Run"), tr("Ideas"), tr("Vote"), tr("Result")}, m_bar);
    m_switch->setObjectName(u"workshop.part"_s);
    connect(m_switch, &SegmentedControl::currentChanged, this, &DiscoveryWorkshopPage::showView);
    row->addWidget(m_switch);
    return m_bar;
}

void DiscoveryWorkshopPage::makeViews()
{
    m_stack = new QStackedWidget(this);
    m_prepare = new PrepareView(*m_desk);
    m_ideas = new IdeasView(*m_desk);
    m_views = {m_prepare, new RunView(*m_desk), m_ideas, new VoteView(*m_desk), new ResultView(*m_desk)};
    for (WorkshopView* view : m_views)
        m_stack->addWidget(view);
    content()->addWidget(m_stack, 1);
}

void DiscoveryWorkshopPage::openView(int view)
{
    if (m_switch->currentIndex() == view)
        showView(view);
    else
        m_switch->setCurrentIndex(view);
}

void DiscoveryWorkshopPage::showView(int view)
{
    const bool any = !m_workshop.isNull();
    m_stack->setCurrentIndex(view);
    primaryButton()->setVisible(any && view == WorkshopView::PreparePart);
    if (!any)
        return;
    // The views that are not shown read anew when they are.
    m_views.at(size_t(view))->refresh();
    // Arrow keys on the switch keep the keyboard there; a click wants to work in the view.
    if (!m_switch->hasFocus() || QApplication::mouseButtons() != Qt::NoButton)
        m_views.at(size_t(view))->takeFocus();
    // A view with nothing to type into would leave the keyboard to the first button of the window, and the
    // keys for the other views with it.
    if (isVisible() && !isAncestorOf(QApplication::focusWidget()))
        m_switch->setFocus();
}

void DiscoveryWorkshopPage::showWorkshop(const IdOf<Workshop>& workshop)
{
    m_workshop = workshop;
    refreshNow();
}

void DiscoveryWorkshopPage::refresh()
{
    const QList<Workshop> workshops = project().where<Workshop>("kind", codeOf(WorkshopKind::Edw));
    const bool known = std::any_of(workshops.begin(), workshops.end(),
                                   [this](const Workshop& one) { return one.id == m_workshop; });
    if (!known)
        m_workshop = workshops.isEmpty() ? IdOf<Workshop>() : workshops.last().id;
    m_workshops->clear();
    for (const Workshop& one : workshops) {
        QString name = one.title.isEmpty() ? tr("Untitled workshop") : one.title;
        if (one.heldOn.isValid())
            name += u", "_s + QLocale().toString(one.heldOn, QLocale::ShortFormat);
        m_workshops->addItem(name, one.id.hex());
    }
    m_workshops->setCurrentIndex(m_workshops->findData(m_workshop.hex()));
    const bool any = !m_workshop.isNull();
    m_choosing = m_choosing && any;
    m_bar->setVisible(any && !m_choosing);
    m_stack->setVisible(any && !m_choosing);
    m_empty->setVisible(!any);
    m_chooser->setVisible(!any || m_choosing);
    m_chooser->findChild<QPushButton*>(u"template.cancel"_s)->setVisible(m_choosing);
    const int view = m_switch->currentIndex();
    primaryButton()->setVisible(any && view == WorkshopView::PreparePart);
    m_stack->setCurrentIndex(view);
    showUnsettled();
    if (any)
        m_views.at(size_t(view))->refresh();
}

// A hint and no barrier: the room has gone home, and the facilitator may want to close first and tidy up
// later.
void DiscoveryWorkshopPage::makeUnsettledHint()
{
    m_unsettled = new InlineMessage(this);
    m_unsettled->setObjectName(u"workshop.unsettled"_s);
    m_unsettled->setClosable(false);
    if (project().writable())
        m_unsettled->setAction(tr("Park them all"));
    connect(m_unsettled, &InlineMessage::actionTriggered, this, &DiscoveryWorkshopPage::parkUnsettled);
    content()->addWidget(m_unsettled);
}

void DiscoveryWorkshopPage::showUnsettled()
{
    const auto held = project().find(m_workshop);
    const bool closed = held && held->status == WorkshopStatus::Closed;
    const int left = closed ? int(workshop::unsettledIdeas(project(), m_workshop).size()) : 0;
    const QString text =
        left == 0 ? QString()
                  : tr("The workshop is closed, but %n idea(s) are in no group and not chosen. Settle them "
                       "under Ideas and Result, or park them.",
                       nullptr, left);
    // Set once, or a screen reader would repeat it at every change.
    if (text != m_unsettled->text())
        m_unsettled->setMessage(InlineMessage::Kind::Warning, text);
}

void DiscoveryWorkshopPage::parkUnsettled()
{
    const QList<IdOf<Idea>> ids = workshop::unsettledIdeas(project(), m_workshop);
    if (edit({QT_TRANSLATE_NOOP("Edit", "Park ideas")},
             quietly([&](Writer& w) { workshop::parkIdeas(w, ids); })))
        navigator().notice(tr("Parked %n idea(s)", nullptr, int(ids.size())), true);
}

void DiscoveryWorkshopPage::makeChooser()
{
    auto* tiles = new QWidget;
    auto* column = new QVBoxLayout(tiles);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(tr("Choose an agenda to start from"), TextRole::Section, tiles));
    m_templates = new TemplateList(WorkshopKind::Edw, tiles);
    m_templates->setEnabled(project().writable());
    connect(m_templates, &TemplateList::chosen, this, &DiscoveryWorkshopPage::create);
    column->addWidget(m_templates);
    auto* cancel = new QPushButton(tr("Cancel"), tiles);
    cancel->setObjectName(u"template.cancel"_s);
    cancel->setShortcut(Qt::Key_Escape);
    connect(cancel, &QPushButton::clicked, this, [this] { choose(false); });
    column->addWidget(cancel, 0, Qt::AlignLeft);
    column->addStretch();
    m_chooser = new ScrollPane(tiles, this);
    m_chooser->hide(); // or the page would ask for the room of all at once when it is first shown
    content()->addWidget(m_chooser, 1);
}

void DiscoveryWorkshopPage::choose(bool choosing)
{
    m_choosing = choosing;
    refreshNow();
    if (choosing)
        m_templates->takeFocus();
    else
        m_switch->setFocus();
}

void DiscoveryWorkshopPage::createDefault()
{
    const auto pack = workshop::defaultAgendaPack(packLanguage());
    if (pack)
        create(*pack);
    else
        showError(pack.error());
}

void DiscoveryWorkshopPage::create(const std::optional<workshop::AgendaPack>& pack)
{
    IdOf<Workshop> made;
    const QString title = tr("Discovery workshop");
    if (!edit({QT_TRANSLATE_NOOP("Edit", "Add workshop %1"), {title}},
              [&](Writer& w) { made = workshop::createWorkshop(w, WorkshopKind::Edw, title, pack); }))
        return;
    m_choosing = false;
    m_workshop = made;
    m_switch->setCurrentIndex(WorkshopView::PreparePart);
    refreshNow();
    m_prepare->focusTitle();
}

bool DiscoveryWorkshopPage::reveal(const RecordRef& ref)
{
    std::optional<IdOf<Workshop>> owner;
    int view = WorkshopView::PreparePart;
    if (ref.table == QLatin1String(Workshop::table)) {
        owner = IdOf<Workshop>(ref.id);
    } else if (const auto idea = project().find(IdOf<Idea>(ref.id));
               idea && ref.table == QLatin1String(Idea::table)) {
        owner = idea->workshopId;
        view = WorkshopView::IdeasPart;
    } else if (const auto one = project().find(IdOf<Participant>(ref.id));
               one && ref.table == QLatin1String(Participant::table)) {
        owner = one->workshopId;
    } else if (const auto round = project().find(IdOf<VotingRound>(ref.id));
               round && ref.table == QLatin1String(VotingRound::table)) {
        owner = round->workshopId;
        view = WorkshopView::VotePart;
    }
    const auto held = owner ? project().find(*owner) : std::nullopt;
    if (!held || held->kind != WorkshopKind::Edw)
        return false;
    m_workshop = held->id;
    m_switch->setCurrentIndex(view);
    refreshNow();
    m_views.at(size_t(view))->reveal(ref);
    return true;
}

QJsonObject DiscoveryWorkshopPage::saveState() const
{
    return {{u"workshop"_s, m_workshop.hex()},
            {u"part"_s, m_switch->currentIndex()},
            {u"draft"_s, m_ideas->draft()}};
}

void DiscoveryWorkshopPage::restoreState(const QJsonObject& state)
{
    m_workshop = IdOf<Workshop>(RecordId::fromHex(state.value(u"workshop"_s).toString()));
    m_switch->setCurrentIndex(qBound(0, state.value(u"part"_s).toInt(), WorkshopView::PartCount - 1));
    m_ideas->setDraft(state.value(u"draft"_s).toString());
    refreshNow();
}

} // namespace s3
