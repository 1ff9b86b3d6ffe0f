// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/OptionPicker.h"

#include "core/workshop/Ideas.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/SegmentedControl.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace s3 {

OptionPicker::OptionPicker(WorkshopDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QWidget(this);
    auto* flow = new FlowLayout(head, 8);
    m_source = new SegmentedControl(tr("What is voted on"),
                                    {tr("Ideas"), tr("Groups of ideas"), tr("Candidates")}, head);
    m_source->setObjectName(u"round.source"_s);
    m_source->setToolTip(tr("Candidates: transformative activities that are candidates or shortlisted"));
    connect(m_source, &SegmentedControl::currentChanged, this, [this] { refresh(); });
    flow->addWidget(m_source);
    for (const bool on : {true, false}) {
        auto* button = new QPushButton(on ? tr("All") : tr("None"), head);
        button->setObjectName(on ? u"round.all"_s : u"round.none"_s);
        button->setAccessibleName(on ? tr("Choose all options") : tr("Choose no option"));
        makeQuiet(button);
        connect(button, &QPushButton::clicked, this, [this, on] { tickAll(on); });
        flow->addWidget(button);
    }
    column->addWidget(head);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"round.ideas"_s);
    m_list->setAccessibleName(tr("Options to vote on"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(150);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        m_ticks.insert(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
        count();
    });
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"round.typed"_s);
    m_typed->setAccessibleName(tr("Another option"));
    m_typed->setPlaceholderText(tr("Another option, Enter"));
    connect(m_typed, &QLineEdit::returnPressed, this, &OptionPicker::addTyped);
    foot->addWidget(m_typed, 2);
    m_count = makeLabel({}, TextRole::Soft, this);
    m_count->setObjectName(u"round.count"_s);
    foot->addWidget(m_count, 3);
    column->addLayout(foot);
}

QList<OptionPicker::Entry> OptionPicker::entries() const
{
    QList<Entry> list;
    const Project& project = m_desk.project();
    switch (m_source->currentIndex()) {
    case Ideas:
        for (const Idea& idea : project.where<Idea>("workshop_id", m_desk.workshop()))
            if (idea.state == IdeaState::Open)
                list.append({idea.id.hex(), idea.body, workshop::OptionPlan::of(idea.id)});
        break;
    case Groups:
        for (const IdeaGroup& group : workshop::ideaGroupsOf(project, m_desk.workshop()))
            list.append({group.id.hex(), group.title, {group.title, {}, refOf(group)}});
        break;
    case Activities:
        for (const TransformativeActivity& one : project.all<TransformativeActivity>())
            if (one.status == ActivityStatus::Candidate || one.status == ActivityStatus::Shortlisted)
                list.append({one.id.hex(), one.title, {one.title, {}, refOf(one)}});
        break;
    }
    for (const QString& title : m_own)
        list.append({u"typed:"_s + title, title, {title, {}, {}}});
    return list;
}

void OptionPicker::refresh()
{
    const QString current =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_entries = entries();
    for (const Entry& entry : m_entries) {
        auto* item = new QListWidgetItem(entry.title, m_list);
        item->setData(Qt::UserRole, entry.key);
        item->setToolTip(u"<p>"_s + entry.title.toHtmlEscaped() + u"</p>"_s);
        item->setCheckState(m_ticks.value(entry.key, true) ? Qt::Checked : Qt::Unchecked);
        if (entry.key == current)
            m_list->setCurrentItem(item);
    }
    count();
}

void OptionPicker::addTyped()
{
    const QString title = m_typed->text().simplified();
    m_typed->clear();
    if (title.isEmpty() || m_own.contains(title))
        return;
    m_own.append(title);
    refresh();
    m_list->scrollToBottom();
}

void OptionPicker::tickAll(bool on)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

QList<workshop::OptionPlan> OptionPicker::chosen() const
{
    QList<workshop::OptionPlan> plans;
    for (const Entry& entry : m_entries)
        if (m_ticks.value(entry.key, true))
            plans.append(entry.plan);
    return plans;
}

void OptionPicker::count()
{
    static const auto nothing = [](int source) {
        switch (source) {
        case Groups:
            return tr("There is no group of ideas yet. Make some under Ideas.");
        case Activities:
            return tr("There is no candidate for a transformative activity yet.");
        default:
            return tr("There is no open idea yet. Capture some under Ideas.");
        }
    };
    m_count->setText(
        m_entries.isEmpty()
            ? nothing(m_source->currentIndex())
            : tr("%1 of %n option(s) chosen", nullptr, int(m_entries.size())).arg(chosen().size()));
}

} // namespace s3
