// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Workspace.h"

#include "core/project/RecordKinds.h"
#include "core/project/Records.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/LineNames.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Theme.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/GuidePanel.h"
#include "ui/shell/Rail.h"
#include "ui/shell/Settings.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

std::vector<ToolDescriptor> sortedTools()
{
    std::vector<ToolDescriptor> tools = allTools();
    std::sort(tools.begin(), tools.end(), [](const ToolDescriptor& a, const ToolDescriptor& b) {
        return std::pair(int(a.line), a.order) < std::pair(int(b.line), b.order);
    });
    return tools;
}

} // namespace

Workspace::Workspace(Project& project, Theme& theme, Dialogs& dialogs, Settings& settings,
                     const QString& language, QMenu* menu, QWidget* parent)
    : QWidget(parent)
    , m_context(project, theme, dialogs, *this)
    , m_settings(settings)
    , m_tools(sortedTools())
{
    setObjectName(u"workspace"_s);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_rail = new Rail(m_tools, this);
    m_rail->menuButton()->setMenu(menu);
    columns->addWidget(m_rail);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"pages"_s);
    columns->addWidget(m_stack, 1);
    m_guide = new GuidePanel(language, this);
    columns->addWidget(m_guide);
    m_notice = new Notice(this);
    m_palette = new CommandPalette(this);

    auto* foot = new QWidget(m_rail);
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(0, 0, 0, 0);
    m_undo = iconButton(u"undo"_s, tr("Undo"), foot);
    m_redo = iconButton(u"redo"_s, tr("Redo"), foot);
    auto* find = iconButton(u"search"_s, tr("Search or do anything (Ctrl+K)"), foot);
    m_guideButton = iconButton(u"guide"_s, tr("Guide (F1)"), foot);
    m_guideButton->setCheckable(true);
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    find->setObjectName(u"find"_s);
    m_guideButton->setObjectName(u"guideToggle"_s);
    for (QToolButton* button : {m_undo, m_redo, find, m_guideButton})
        footRow->addWidget(button);
    footRow->addStretch(1);
    m_rail->addFootWidget(foot);

    connect(m_undo, &QToolButton::clicked, this, &Workspace::undo);
    connect(m_redo, &QToolButton::clicked, this, &Workspace::redo);
    connect(find, &QToolButton::clicked, this, &Workspace::showPalette);
    connect(m_guideButton, &QToolButton::toggled, this, &Workspace::setGuideOpen);
    connect(m_guide, &GuidePanel::closeRequested, this, [this] { m_guideButton->setChecked(false); });
    connect(m_rail, &Rail::toolChosen, this, &Workspace::openTool);

    m_progressTimer = new QTimer(this);
    m_progressTimer->setSingleShot(true);
    m_progressTimer->setInterval(200);
    connect(m_progressTimer, &QTimer::timeout, this, &Workspace::updateProgress);
    connect(&project, &Project::changed, this, [this] {
        updateUndo();
        m_progressTimer->start(); // completeness of all stations is read once after a burst of edits
    });

    m_guideButton->setChecked(settings.guideOpen());
    m_guide->setVisible(settings.guideOpen());
    updateUndo();
    updateProgress();
    const QString last = settings.lastTool(project.path());
    openTool(descriptorOf(last) ? last : u"overview"_s);
}

Workspace::~Workspace() = default;

const ToolDescriptor* Workspace::descriptorOf(const QString& toolId) const
{
    for (const ToolDescriptor& tool : m_tools)
        if (tool.id == toolId)
            return &tool;
    return nullptr;
}

Page* Workspace::pageOf(const QString& toolId)
{
    if (Page* made = m_pages.value(toolId))
        return made;
    const ToolDescriptor* descriptor = descriptorOf(toolId);
    auto* page = descriptor ? qobject_cast<Page*>(descriptor->makePage(m_context, *descriptor)) : nullptr;
    if (!page)
        return nullptr;
    m_pages.insert(toolId, page);
    m_stack->addWidget(page);
    const QJsonObject state = m_settings.pageState(m_context.project().path()).value(toolId).toObject();
    if (!state.isEmpty()) {
        page->refreshNow();
        page->restoreState(state);
    }
    return page;
}

Page* Workspace::currentPage() const
{
    return m_pages.value(m_current);
}

void Workspace::openTool(const QString& toolId)
{
    Page* page = pageOf(toolId);
    if (!page)
        return;
    m_current = toolId;
    m_stack->setCurrentWidget(page);
    page->setFocus(); // Tab then goes into the page
    m_rail->setCurrent(toolId);
    m_guide->showTool(toolId);
}

void Workspace::openRecord(const RecordRef& ref)
{
    for (const ToolDescriptor& tool : m_tools) {
        if (!tool.recordTables.contains(ref.table) || tool.id == u"thread"_s)
            continue;
        openTool(tool.id);
        if (Page* page = currentPage(); page && page->reveal(ref))
            return;
    }
    notice(tr("No page shows “%1”.").arg(titleOf(m_context.project(), ref)), false);
}

void Workspace::showThread(const RecordRef& ref)
{
    openTool(u"thread"_s);
    if (Page* page = currentPage())
        page->reveal(ref);
}

std::vector<PaletteEntry> Workspace::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    if (Page* page = currentPage())
        for (QAction* action : page->actions())
            if (action->isVisible() && action->isEnabled() && !action->text().isEmpty())
                entries.push_back({action->text().remove(u'&'),
                                   action->shortcut().toString(QKeySequence::NativeText),
                                   {},
                                   [action] { action->trigger(); }});
    for (const ToolDescriptor& tool : m_tools)
        entries.push_back({tool.title, tool.line == Line::Project ? tr("Page") : lineName(tool.line),
                           QString(tool.keywords.join(u' ') + u' ' + tool.purpose),
                           [this, id = tool.id] { openTool(id); }});
    for (QAction* action : std::as_const(m_windowActions))
        if (action->isVisible() && action->isEnabled())
            entries.push_back({action->text().remove(u'&'),
                               action->shortcut().toString(QKeySequence::NativeText),
                               {},
                               [action] { action->trigger(); }});
    return entries;
}

void Workspace::showPalette()
{
    m_palette->open(paletteEntries(), [this](const QString& text) {
        std::vector<PaletteEntry> found;
        for (const FoundRecord& record : findRecords(m_context.project(), text, 30))
            found.push_back({record.title, kindName(record.ref.table), {}, [this, ref = record.ref] {
                                 openRecord(ref);
                             }});
        return found;
    });
}

void Workspace::setGuideOpen(bool open)
{
    m_guide->setVisible(open);
    m_guideButton->setChecked(open);
    m_settings.setGuideOpen(open);
}

void Workspace::showGuide()
{
    setGuideOpen(!m_guide->isVisible());
}

void Workspace::notice(const QString& text, bool canUndo)
{
    m_notice->show(text, canUndo ? tr("Undo") : QString(), [this] { undo(); });
}

void Workspace::undo()
{
    const auto label = m_context.project().undoLabel();
    if (!label)
        return;
    const Result<void> done = m_context.project().undo();
    notice(done ? tr("Undone: %1").arg(label->text()) : sentenceFor(done.error()), false);
}

void Workspace::redo()
{
    const auto label = m_context.project().redoLabel();
    if (!label)
        return;
    const Result<void> done = m_context.project().redo();
    notice(done ? tr("Done again: %1").arg(label->text()) : sentenceFor(done.error()), false);
}

void Workspace::updateUndo()
{
    const Project& project = m_context.project();
    const auto undoable = project.writable() ? project.undoLabel() : std::nullopt;
    const auto redoable = project.writable() ? project.redoLabel() : std::nullopt;
    m_undo->setEnabled(undoable.has_value());
    m_redo->setEnabled(redoable.has_value());
    m_undo->setToolTip(undoable ? tr("Undo: %1 (Ctrl+Z)").arg(undoable->text()) : tr("Nothing to undo"));
    m_redo->setToolTip(redoable ? tr("Redo: %1 (Ctrl+Y)").arg(redoable->text()) : tr("Nothing to redo"));
    m_undo->setAccessibleName(m_undo->toolTip());
    m_redo->setAccessibleName(m_redo->toolTip());
}

void Workspace::updateProgress()
{
    const Project& project = m_context.project();
    for (const ToolDescriptor& tool : m_tools)
        if (tool.completeness)
            m_rail->setCompleteness(tool.id, tool.completeness(project));
    QStringList regions;
    for (const Region& region : project.all<Region>())
        if (region.role != RegionRole::Comparator)
            regions.append(region.name);
    QString subtitle = regions.mid(0, 3).join(u" · "_s);
    if (regions.size() > 3)
        subtitle += tr(" and %n more", nullptr, int(regions.size() - 3));
    if (!project.writable())
        subtitle = tr("Open for reading only");
    const QList<ProjectInfo> info = project.all<ProjectInfo>();
    m_rail->setProject(info.isEmpty() ? QString() : info.first().title, subtitle);
}

void Workspace::saveState()
{
    QJsonObject states = m_settings.pageState(m_context.project().path());
    for (auto it = m_pages.begin(); it != m_pages.end(); ++it)
        if (it.value())
            states.insert(it.key(), it.value()->saveState());
    m_settings.setPageState(m_context.project().path(), states);
    m_settings.setLastTool(m_context.project().path(), m_current);
}

} // namespace s3
