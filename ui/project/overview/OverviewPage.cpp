// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/overview/OverviewPage.h"

#include "core/gates/Attention.h"
#include "core/gates/Labels.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/LineNames.h"
#include "ui/kit/MetroOverview.h"
#include "ui/kit/RecordForm.h"
#include "ui/project/overview/AttentionCard.h"
#include "ui/project/overview/GatePanel.h"
#include "ui/project/overview/RecentCard.h"
#include "ui/project/overview/StartCard.h"
#include "ui/project/overview/ThreadStrip.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int twoColumnsFrom = 860; // pixels of page width

StationState stateOf(const Completeness& completeness)
{
    if (completeness.complete())
        return StationState::Done;
    return completeness.started() ? StationState::Half : StationState::None;
}

GateState mapState(const gates::Gate& gate, int current, bool empty)
{
    if (gate.passed())
        return gate.slipped() ? GateState::Attention : GateState::Passed;
    if (gate.line != current || empty)
        return gate.line > current ? GateState::Locked : GateState::Open;
    return gate.state == gates::State::Ready ? GateState::Open : GateState::Attention;
}

} // namespace

OverviewPage::OverviewPage(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent)
    : Page(context, descriptor, parent)
    , m_tools(allTools())
    , m_pack(gates::shippedGatePack())
    , m_sheet(new QWidget)
{
    std::sort(m_tools.begin(), m_tools.end(), [](const ToolDescriptor& a, const ToolDescriptor& b) {
        return std::pair(a.line, a.order) < std::pair(b.line, b.order);
    });
    watch({QString()});
    auto* sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 4, 4);
    sheet->setSpacing(16);
    m_start = new StartCard(m_tools, m_sheet);
    connect(m_start, &StartCard::toolWanted, this, [this](const QString& id) { navigator().openTool(id); });
    sheet->addWidget(m_start);
    makeMap();
    makeGatePanel();
    makeColumns();
    makeThread();
    makeProjectForm();
    sheet->addStretch(1);
    m_scroll = new ScrollPane(m_sheet, this);
    content()->addWidget(m_scroll, 1);
}

void OverviewPage::makeMap()
{
    auto* card = new Card(tr("The five lines"), {}, m_sheet);
    m_map = new MetroOverview(card);
    m_map->setObjectName(u"metroMap"_s);
    card->body()->addWidget(m_map);
    m_sheet->layout()->addWidget(card);
    connect(m_map, &MetroOverview::stationActivated, this,
            [this](const QString& id) { navigator().openTool(id); });
    connect(m_map, &MetroOverview::gateActivated, this, &OverviewPage::openGate);
}

void OverviewPage::makeGatePanel()
{
    m_gate = new GatePanel(m_sheet);
    m_gate->hide();
    m_sheet->layout()->addWidget(m_gate);
    connect(m_gate, &GatePanel::closeWanted, this, &OverviewPage::closeGate);
    connect(m_gate, &GatePanel::answered, this,
            [this](const QString& question, Answer answer, const QString& note) {
                edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Answer a question of gate %1"),
                               {QString::number(m_gateLine)}},
                     [&](Writer& w) { gates::recordAnswer(w, m_gateLine, question, answer, note); });
            });
    connect(m_gate, &GatePanel::signOffWanted, this, [this](const gates::SignOffRequest& request) {
        const gates::Gate gate = m_gates.at(m_gateLine - 1);
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Sign off gate %1"), {QString::number(m_gateLine)}},
             [&](Writer& w) { return gates::signOff(w, gate, request); });
    });
    connect(m_gate, &GatePanel::withdrawWanted, this, [this](const QString& by, const QString& why) {
        const gates::Gate gate = m_gates.at(m_gateLine - 1);
        if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Withdraw the sign-off of gate %1"),
                           {QString::number(m_gateLine)}},
                 [&](Writer& w) { return gates::withdrawSignOff(w, gate, by, why); }))
            navigator().notice(tr("Sign-off withdrawn"), true);
    });
    connect(m_gate, &GatePanel::returnWanted, this, [this](int line, const QString& by, const QString& why) {
        if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Return to line %1"), {QString::number(line)}},
                 [&](Writer& w) { return gates::returnToLine(w, line, by, why); }))
            navigator().notice(tr("Back to line %1; the reason is in the decision log").arg(line), true);
    });
}

void OverviewPage::makeColumns()
{
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(16);
    m_attention = new AttentionCard(m_sheet);
    m_recent = new RecentCard(m_sheet);
    m_columns->addWidget(m_attention, 5);
    m_columns->addWidget(m_recent, 4);
    static_cast<QVBoxLayout*>(m_sheet->layout())->addLayout(m_columns);
    connect(m_attention, &AttentionCard::recordWanted, this,
            [this](const RecordRef& ref) { navigator().openRecord(ref); });
    connect(m_attention, &AttentionCard::gateWanted, this, &OverviewPage::openGate);
    connect(m_recent, &RecentCard::historyWanted, this, [this] { navigator().openTool(u"history"_s); });
    connect(m_recent, &RecentCard::restorePointWanted, this, &OverviewPage::createRestorePoint);
}

void OverviewPage::makeThread()
{
    m_threadCard = new Card(tr("A thread through the project"), u" "_s, m_sheet);
    m_strip = new ThreadStrip(m_threadCard);
    m_threadCard->body()->addWidget(m_strip);
    m_sheet->layout()->addWidget(m_threadCard);
    connect(m_strip, &ThreadStrip::activated, this,
            [this](const RecordRef& ref) { navigator().showThread(ref); });
}

void OverviewPage::makeProjectForm()
{
    auto* card = new Card(tr("About this project"), {}, m_sheet);
    m_form = new RecordForm(card);
    m_form->addText(u"title"_s, tr("Title"))->setObjectName(u"projectForm.title"_s);
    m_form->addLongText(u"description"_s, tr("Description"), 3)->setObjectName(u"projectForm.description"_s);
    m_form->setHint(u"description"_s,
                    tr("What this process is about, for whom, and who runs it. Part of the report."));
    m_form->setReadOnly(!project().writable());
    card->body()->addWidget(m_form);
    m_sheet->layout()->addWidget(card);
    connect(m_form, &RecordForm::edited, this, [this](const QString& key, const QVariant& value) {
        const QList<ProjectInfo> infos = project().all<ProjectInfo>();
        if (infos.isEmpty())
            return;
        ProjectInfo info = infos.first();
        (key == u"title" ? info.title : info.description) = value.toString();
        edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Describe the project")}, [&](Writer& w) { w.update(info); },
            u"project:%1:%2"_s.arg(info.id.hex(), key));
    });
}

bool OverviewPage::isEmpty() const
{
    return project().count<Evidence>() + project().count<Dataset>() + project().count<Capacity>() +
               project().count<Opportunity>() + project().count<Challenge>() +
               project().count<Organisation>() + project().count<TransformativeActivity>() +
               project().count<Indicator>() ==
           0;
}

void OverviewPage::refresh()
{
    const QDate today = project().clock().today();
    m_gates = gates::gatesOf(project(), m_pack, today);
    const bool empty = isEmpty();
    m_start->setVisible(empty);
    m_attention->setVisible(!empty);
    m_recent->setVisible(!empty);
    showMap();
    m_gate->setVisible(m_gateLine > 0);
    if (m_gateLine > 0)
        m_gate->setGate(m_gates.at(m_gateLine - 1), project().author(), project().writable());
    m_attention->setItems(gates::attentionOf(project(), m_gates, today));
    m_recent->show(project());
    showThread();
    showProject();
}

void OverviewPage::showMap()
{
    const int current = gates::currentLine(m_gates);
    QVector<MetroLineInfo> lines;
    for (const gates::Gate& gate : std::as_const(m_gates)) {
        MetroLineInfo info;
        info.line = static_cast<Line>(gate.line);
        info.title = lineName(info.line);
        info.gate = mapState(gate, current, isEmpty());
        QStringList tip{gates::displayName(gate.state), tr("%1 % complete").arg(gate.percent())};
        for (const gates::Condition& condition : gate.conditions)
            if (!condition.met())
                tip.append(gates::conditionText(condition));
        info.gateTip = tip.join(u'\n');
        for (const ToolDescriptor& tool : m_tools) {
            if (tool.line != info.line)
                continue;
            const Completeness done = tool.completeness ? tool.completeness(project()) : Completeness();
            const QString progress =
                done.total > 0 ? tr("%1 of %2").arg(done.done).arg(done.total) : QString();
            info.stations.append({tool.id, tool.title, stateOf(done), progress});
        }
        lines.append(info);
    }
    m_map->setLines(lines);
}

void OverviewPage::showThread()
{
    const RecordRef centre = thread::richestActivity(project());
    thread::WalkLimits few;
    few.nodes = 14;
    few.siblings = 2;
    few.shown = 1;
    const thread::ThreadGraph graph = thread::threadOf(project(), centre, few);
    m_threadCard->setVisible(graph.nodes.size() > 1);
    if (graph.nodes.size() < 2)
        return;
    m_threadCard->setSubtitle(tr("Why “%1”, and what came of it").arg(graph.nodes.first().title));
    m_strip->setGraph(graph);
}

void OverviewPage::showProject()
{
    const QList<ProjectInfo> infos = project().all<ProjectInfo>();
    if (!infos.isEmpty())
        m_form->setValues({{u"title"_s, infos.first().title}, {u"description"_s, infos.first().description}});
}

void OverviewPage::openGate(int line)
{
    if (line < 1 || line > 5)
        return;
    m_gateLine = line;
    refreshNow();
    // Once the layout has made room for it.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_gate, 0, 16); });
}

void OverviewPage::closeGate()
{
    m_gateLine = 0;
    m_gate->hide();
    m_map->setFocus();
}

void OverviewPage::createRestorePoint(const QString& name)
{
    const Result<QString> made = project().createRestorePoint(name);
    if (!made) {
        showError(made.error());
        return;
    }
    navigator().notice(tr("Restore point created"));
    m_recent->show(project());
}

bool OverviewPage::reveal(const RecordRef& ref)
{
    if (ref.table == QLatin1String(GateAnswer::table)) {
        if (const auto answer = project().find(IdOf<GateAnswer>(ref.id)))
            openGate(answer->line);
    } else if (ref.table == QLatin1String(GateSignOff::table)) {
        if (const auto signOff = project().find(IdOf<GateSignOff>(ref.id)))
            openGate(signOff->line);
    }
    return ref.table == QLatin1String(ProjectInfo::table) || m_gateLine > 0;
}

QJsonObject OverviewPage::saveState() const
{
    return {{u"gate"_s, m_gateLine}};
}

void OverviewPage::restoreState(const QJsonObject& state)
{
    const int line = state.value(u"gate"_s).toInt();
    if (line >= 1 && line <= 5)
        openGate(line);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < twoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace s3
