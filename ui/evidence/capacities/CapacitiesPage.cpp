// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/capacities/CapacitiesPage.h"

#include "core/base/Numbers.h"
#include "core/project/RecordKinds.h"
#include "ui/evidence/capacities/FindingPanel.h"
#include "ui/kit/SegmentedControl.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

CapacitiesPage::CapacitiesPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_switch(
          new SegmentedControl(tr("Show"), {tr("Capacities"), tr("Opportunities"), tr("Challenges")}, this))
    , m_stack(new QStackedWidget(this))
{
    watch({QString::fromLatin1(Link::table), QString::fromLatin1(Evidence::table),
           QString::fromLatin1(Region::table), u"transformative_activity"_s});
    m_switch->setObjectName(u"findingSwitch"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_switch);
    row->addStretch();
    content()->setSpacing(12);
    content()->addLayout(row);
    content()->addWidget(m_stack, 1);
    for (const FindingKind kind : findingKinds) {
        auto* panel = new FindingPanel(kind, project(), this);
        panel->setReadOnly(!project().writable());
        m_panels.append(panel);
        m_stack->addWidget(panel);
        connectPanel(panel);
    }
    connect(m_switch, &SegmentedControl::currentChanged, this, &CapacitiesPage::showKind);
    showKind(0);
}

void CapacitiesPage::connectPanel(FindingPanel* panel)
{
    connect(panel, &FindingPanel::addRequested, this,
            [this, panel](const QString& title) { add(panel->kind(), title); });
    connect(panel, &FindingPanel::removeRequested, this, &CapacitiesPage::remove);
    connect(panel, &FindingPanel::edited, this,
            [this, panel](const RecordRef& ref, const QString& key, const QVariant& value) {
                edit(
                    EditLabel{QT_TRANSLATE_NOOP("Edit", "Change %1"), {kindName(ref.table)}},
                    [&](Writer& w) { storeFinding(w, panel->kind(), ref.id, key, value); },
                    u"%1:%2:%3"_s.arg(ref.table, ref.id.hex(), key));
            });
    connect(panel, &FindingPanel::evidenceLinked, this, [this, panel](const RecordRef& card) {
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Link evidence with %1"),
                       {titleOf(project(), panel->current())}},
             [&](Writer& w) { w.link(card, panel->current()); });
    });
    connect(panel, &FindingPanel::evidenceUnlinked, this, [this, panel](const RecordRef& card) {
        if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Unlink evidence from %1"),
                           {titleOf(project(), panel->current())}},
                 [&](Writer& w) { w.unlink(card, panel->current()); }))
            navigator().notice(tr("Link taken away."), true);
    });
    connect(panel, &FindingPanel::recordOpened, this,
            [this](const RecordRef& ref) { navigator().openRecord(ref); });
    connect(panel, &FindingPanel::threadRequested, this,
            [this](const RecordRef& ref) { navigator().showThread(ref); });
}

FindingPanel* CapacitiesPage::panel() const
{
    return m_panels.at(m_stack->currentIndex());
}

void CapacitiesPage::showKind(int index)
{
    panel()->commit();
    m_stack->setCurrentIndex(index);
    static constexpr const char* labels[] = {QT_TR_NOOP("Add capacity"), QT_TR_NOOP("Add opportunity"),
                                             QT_TR_NOOP("Add challenge")};
    setPrimaryAction(tr(labels[index]), [this] { add(panel()->kind(), {}); })->setObjectName(u"addFinding"_s);
}

void CapacitiesPage::refresh()
{
    QStringList segments{tr("Capacities"), tr("Opportunities"), tr("Challenges")};
    for (int i = 0; i < m_panels.size(); ++i) {
        m_panels.at(i)->refresh();
        const int count = m_panels.at(i)->rowCount();
        if (count > 0)
            segments[i] += u"  "_s + displayNumber(count);
    }
    if (m_switch->segments() != segments)
        m_switch->setSegments(segments);
}

void CapacitiesPage::add(FindingKind kind, const QString& title)
{
    panel()->commit();
    RecordRef made;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add %1"), {kindName(tableOf(kind))}},
              [&](Writer& w) { made = addFinding(w, kind, title); }))
        return;
    panel()->select(made.id);
    if (title.isEmpty())
        panel()->editTitle();
}

void CapacitiesPage::remove(const RecordRef& ref)
{
    const QString title = titleOf(project(), ref);
    if (!project().writable() || !project().exists(ref))
        return;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete %1"), {title}}, [&](Writer& w) { w.remove(ref); }))
        navigator().notice(tr("Deleted “%1”.").arg(title), true);
}

bool CapacitiesPage::reveal(const RecordRef& ref)
{
    const auto kind = findingKindOf(ref.table);
    if (!kind || !project().exists(ref))
        return false;
    m_switch->setCurrentIndex(int(*kind));
    panel()->select(ref.id);
    panel()->focusTable();
    return true;
}

QJsonObject CapacitiesPage::saveState() const
{
    return {{u"list"_s, m_stack->currentIndex()}, {u"record"_s, panel()->current().id.hex()}};
}

void CapacitiesPage::restoreState(const QJsonObject& state)
{
    m_switch->setCurrentIndex(qBound(0, state.value("list"_L1).toInt(), int(m_panels.size()) - 1));
    panel()->select(RecordId::fromHex(state.value("record"_L1).toString()));
}

} // namespace s3
