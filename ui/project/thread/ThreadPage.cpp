// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/thread/ThreadPage.h"

#include "core/project/RecordKinds.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/project/thread/ThreadPicker.h"
#include "ui/project/thread/ThreadView.h"

#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {
enum Mode { Graph, Table, Orphans };
}

ThreadPage::ThreadPage(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent)
    : Page(context, descriptor, parent)
{
    watch({u"link"_s, u"organisation"_s, u"workshop"_s});
    m_empty = new EmptyState(
        u"thread"_s, tr("No thread yet"),
        tr("A thread begins with an evidence card, a capacity or an activity. As soon as there is "
           "one, you can follow here what it rests on and what came of it."),
        this);
    auto* begin = m_empty->addPrimary(tr("Go to the overview"), Line::Project);
    begin->setObjectName(u"threadBegin"_s);
    connect(begin, &QPushButton::clicked, this, [this] { navigator().openTool(u"overview"_s); });
    content()->addWidget(m_empty, 1);
    m_card = new Card({}, {}, this);
    m_card->body()->addWidget(makeBar());
    m_stack = new QStackedWidget(m_card);
    m_stack->addWidget(makeGraph());
    m_stack->addWidget(makeTables());
    m_orphanTable = new DataTable(tr("Loose ends of the thread"), m_stack);
    m_orphanTable->setObjectName(u"orphanTable"_s);
    m_orphans = makeOrphanModel(this);
    m_orphanTable->setSource(m_orphans);
    m_orphanTable->setColumnKinds(m_orphans->kinds());
    m_orphanTable->setEmptyText(tr("No loose ends: every record rests on something and led to something."));
    m_stack->addWidget(m_orphanTable);
    m_card->body()->addWidget(m_stack, 1);
    content()->addWidget(m_card, 1);
    connect(m_orphanTable, &DataTable::rowActivated, this,
            [this](const QString& key) { reveal(recordOf(key)); });
    connect(m_orphanTable, &DataTable::currentKeyChanged, this, &ThreadPage::showSelected);
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](int mode) {
        m_stack->setCurrentIndex(mode);
        showSelected();
    });
    addPageAction(tr("Graph of the thread"), [this] { m_mode->setCurrentIndex(Graph); });
    addPageAction(tr("Thread as a table"), [this] { m_mode->setCurrentIndex(Table); });
    addPageAction(tr("Loose ends"), [this] { m_mode->setCurrentIndex(Orphans); });
}

QWidget* ThreadPage::makeBar()
{
    auto* bar = new QWidget(m_card);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    m_mode = new SegmentedControl(tr("What is shown"), {tr("Graph"), tr("Table"), tr("Loose ends")}, bar);
    m_mode->setObjectName(u"threadMode"_s);
    m_picker = new ThreadPicker(project(), this, bar);
    connect(m_picker, &ThreadPicker::picked, this, [this](const RecordRef& ref) { reveal(ref); });
    top->addWidget(m_picker, 1);
    top->addWidget(m_mode);
    column->addLayout(top);
    auto* second = new QHBoxLayout;
    second->setSpacing(4);
    m_caption = makeLabel({}, TextRole::Section, bar);
    m_selectedText = makeLabel({}, TextRole::Soft, bar);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_caption);
    texts->addWidget(m_selectedText);
    second->addLayout(texts, 1);
    const auto button = [&](const char* icon, const QString& name, const char* objectName, auto act) {
        auto* made = iconButton(QString::fromLatin1(icon), name, bar);
        made->setObjectName(QString::fromLatin1(objectName));
        connect(made, &QToolButton::clicked, this, act);
        second->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    m_open = button("open", tr("Open the selected record (O)"), "openRecord",
                    [this] { navigator().openRecord(selected()); });
    const auto zoom = [this](qreal factor) { return [this, factor] { m_view->zoomBy(factor); }; };
    m_zoomButtons.append(button("add", tr("Zoom in (+)"), "zoomIn", zoom(1.25)));
    m_zoomButtons.append(button("zoom_out", tr("Zoom out (-)"), "zoomOut", zoom(0.8)));
    m_zoomButtons.append(
        button("fit", tr("Fit into the window (0)"), "zoomFit", [this] { m_view->zoomToFit(); }));
    m_saveButton = button("image", tr("Save the drawing"), "saveThread", [] {});
    auto* menu = new QMenu(m_saveButton);
    menu->addAction(tr("Save as PNG…"), this, [this] { save(false); });
    menu->addAction(tr("Save as SVG…"), this, [this] { save(true); });
    m_saveButton->setMenu(menu);
    m_saveButton->setPopupMode(QToolButton::InstantPopup);
    column->addLayout(second);
    return bar;
}

QWidget* ThreadPage::makeGraph()
{
    m_view = new ThreadView(m_card);
    m_view->setObjectName(u"threadView"_s);
    connect(m_view, &ThreadView::centreWanted, this, &ThreadPage::setCentre);
    connect(m_view, &ThreadView::recordWanted, this,
            [this](const RecordRef& ref) { navigator().openRecord(ref); });
    connect(m_view, &ThreadView::currentChanged, this, &ThreadPage::showSelected);
    return m_view;
}

QWidget* ThreadPage::makeTables()
{
    m_edgeTable = new DataTable(tr("Steps of the thread"), m_card);
    m_edgeTable->setObjectName(u"edgeTable"_s);
    m_edges = makeEdgeModel(this);
    m_edgeTable->setSource(m_edges);
    m_edgeTable->setColumnKinds(m_edges->kinds());
    m_edgeTable->setEmptyText(tr("Nothing leads here and nothing came of it yet."));
    connect(m_edgeTable, &DataTable::rowActivated, this,
            [this](const QString& key) { setCentre(recordOf(key)); });
    connect(m_edgeTable, &DataTable::currentKeyChanged, this, &ThreadPage::showSelected);
    return m_edgeTable;
}

void ThreadPage::refresh()
{
    if (m_centre.isNull() || !project().exists(m_centre))
        m_centre = thread::richestActivity(project());
    for (const RecordKind& kind : recordKinds()) {
        if (!m_centre.isNull())
            break;
        const QList<FoundRecord> records =
            kind.threaded ? recordsOf(project(), QString::fromLatin1(kind.table)) : QList<FoundRecord>();
        if (!records.isEmpty())
            m_centre = records.first().ref;
    }
    m_orphans->setRows(thread::orphans(project()));
    showCentre();
}

void ThreadPage::showCentre()
{
    const thread::ThreadGraph graph = thread::threadOf(project(), m_centre);
    m_empty->setVisible(graph.isEmpty());
    m_card->setVisible(!graph.isEmpty());
    if (graph.isEmpty())
        return;
    m_caption->setText(graph.nodes.first().title);
    const int before = m_view->current();
    const RecordRef kept =
        before > 0 && !m_view->graph().isEmpty() && m_view->graph().nodes.first().ref() == m_centre
            ? m_view->graph().nodes.at(before).ref()
            : RecordRef();
    m_view->setGraph(graph);
    if (const int node = kept.isNull() ? -1 : graph.indexOf(kept); node > 0)
        m_view->setCurrent(node);
    m_edges->setRows(edgeRows(graph));
    showSelected();
}

void ThreadPage::setCentre(const RecordRef& ref)
{
    m_centre = ref;
    showCentre();
}

RecordRef ThreadPage::selected() const
{
    if (m_mode->currentIndex() == Orphans)
        return recordOf(m_orphanTable->currentKey());
    if (m_mode->currentIndex() == Table && !m_edgeTable->currentKey().isEmpty())
        return recordOf(m_edgeTable->currentKey());
    const int node = m_view->current();
    return node >= 0 && node < m_view->graph().nodes.size() ? m_view->graph().nodes.at(node).ref() : m_centre;
}

void ThreadPage::showSelected()
{
    const RecordRef ref = selected();
    const int mode = m_mode->currentIndex();
    m_open->setEnabled(!ref.isNull());
    for (QToolButton* button : std::as_const(m_zoomButtons))
        button->setVisible(mode == Graph);
    m_saveButton->setVisible(mode == Graph);
    m_caption->setVisible(mode != Orphans);
    if (mode == Orphans) {
        m_selectedText->setText(tr("%1 places where the thread breaks off. Return shows the record's thread.")
                                    .arg(m_orphans->rowCount()));
        return;
    }
    const QString kind = kindName(m_centre.table);
    const QString more = m_view->graph().truncated ? tr(" Only the nearest records are shown.") : QString();
    m_selectedText->setText(
        mode == Graph && ref != m_centre
            ? tr("%1. At: %2 (%3)").arg(kind, titleOf(project(), ref), kindName(ref.table)) + more
            : kind + more);
}

bool ThreadPage::reveal(const RecordRef& ref)
{
    const RecordKind* kind = kindOf(ref.table);
    if (!kind || !kind->threaded || !project().exists(ref))
        return false;
    m_mode->setCurrentIndex(Graph);
    setCentre(ref);
    m_view->widget()->setFocus();
    return true;
}

QJsonObject ThreadPage::saveState() const
{
    return {{u"table"_s, m_centre.table}, {u"id"_s, m_centre.id.hex()}, {u"mode"_s, m_mode->currentIndex()}};
}

void ThreadPage::restoreState(const QJsonObject& state)
{
    const RecordRef ref{state.value(u"table"_s).toString(),
                        RecordId::fromHex(state.value(u"id"_s).toString())};
    if (project().exists(ref))
        setCentre(ref);
    m_mode->setCurrentIndex(qBound(0, state.value(u"mode"_s).toInt(), 2));
}

void ThreadPage::save(bool vector)
{
    const QString filter = vector ? tr("Vector drawings (*.svg)") : tr("Pictures (*.png)");
    const QString name = titleOf(project(), m_centre).left(60) + (vector ? u".svg"_s : u".png"_s);
    const QString file = dialogs().saveFile(tr("Save the drawing"), filter, name);
    if (file.isEmpty())
        return;
    if (vector ? m_view->saveSvg(file) : m_view->savePng(file))
        navigator().notice(tr("Drawing saved"));
    else
        showError({ErrorCode::NoPermission, u"the drawing could not be written"_s, {}, {file, 0, 0}});
}

} // namespace s3
