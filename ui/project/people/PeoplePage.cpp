// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/people/PeoplePage.h"

#include "core/people/Persons.h"
#include "core/project/Records.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/project/people/OrganisationsView.h"
#include "ui/project/people/PersonsView.h"
#include "ui/project/people/RegionsView.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

enum Part { Organisations, Persons, Regions };

} // namespace

PeoplePage::PeoplePage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
{
    watch({u"link"_s, u"action"_s, u"transformative_activity"_s});
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, 12);
    m_parts = new SegmentedControl(tr("Part"), {tr("Organisations"), tr("People"), tr("Regions")}, bar);
    m_parts->setObjectName(u"peopleParts"_s);
    connect(m_parts, &SegmentedControl::currentChanged, this, &PeoplePage::showPart);
    flow->addWidget(m_parts);
    m_search = new SearchField(tr("Find in this list"), bar);
    m_search->setObjectName(u"findPeople"_s);
    m_search->setMinimumWidth(208);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) { part()->setFilter(text); });
    flow->addWidget(m_search);
    m_purge = textButton(u"delete"_s, tr("Purge persons"), bar);
    m_purge->setObjectName(u"purgePersons"_s);
    connect(m_purge, &QPushButton::clicked, this, &PeoplePage::purge);
    flow->addWidget(m_purge);
    content()->addWidget(bar);

    m_stack = new QStackedWidget(this);
    const RecordView::Edit store = [this](const EditLabel& label, const std::function<void(Writer&)>& change,
                                          const QString& mergeKey) { return edit(label, change, mergeKey); };
    m_stack->addWidget(new OrganisationsView(context, store, m_stack));
    m_stack->addWidget(new PersonsView(context, store, m_stack));
    m_stack->addWidget(new RegionsView(context, store, m_stack));
    content()->addWidget(m_stack, 1);
    addPageAction(tr("Purge persons"), [this] { purge(); });
    showPart(Organisations);
}

RecordView* PeoplePage::part() const
{
    return static_cast<RecordView*>(m_stack->currentWidget());
}

void PeoplePage::showPart(int index)
{
    m_search->clear();
    m_stack->setCurrentIndex(index);
    part()->setFilter({});
    setPrimaryAction(part()->addLabel(), [this] { part()->add(); })->setObjectName(u"addPeople"_s);
    m_purge->setVisible(index == Persons && project().writable() && project().count<Person>() > 0);
}

void PeoplePage::refresh()
{
    for (int i = 0; i < m_stack->count(); ++i)
        static_cast<RecordView*>(m_stack->widget(i))->refresh();
    m_purge->setVisible(m_stack->currentIndex() == Persons && project().writable() &&
                        project().count<Person>() > 0);
}

void PeoplePage::purge()
{
    const int count = project().count<Person>();
    if (count == 0 || !project().writable())
        return;
    if (!dialogs().confirm(tr("Purge all persons?"),
                           tr("The names, contacts and notes of %1 persons are removed from the list and "
                              "from the history of this "
                              "file, and the names from interviews, documents and evidence cards. Attached "
                              "files are not searched: look through them yourself. Workshop participants "
                              "keep their codes. This is final: neither it nor "
                              "any earlier step can be "
                              "undone afterwards. Copies and restore points made before still hold the "
                              "names; delete those files "
                              "yourself.")
                               .arg(count),
                           tr("Purge persons")))
        return;
    const Result<int> done = people::purgePersons(project());
    if (!done)
        return showError(done.error());
    clearError();
    navigator().notice(tr("%1 persons purged").arg(*done));
}

bool PeoplePage::reveal(const RecordRef& ref)
{
    const QStringList tables{QString::fromLatin1(Organisation::table), QString::fromLatin1(Person::table),
                             QString::fromLatin1(Region::table)};
    const int index = int(tables.indexOf(ref.table));
    if (index < 0)
        return false;
    refreshNow();
    m_parts->setCurrentIndex(index);
    return part()->reveal(ref.id);
}

QJsonObject PeoplePage::saveState() const
{
    return {{u"part"_s, m_parts->currentIndex()}, {u"selected"_s, part()->currentKey()}};
}

void PeoplePage::restoreState(const QJsonObject& state)
{
    refreshNow();
    m_parts->setCurrentIndex(qBound(0, state.value(u"part"_s).toInt(), 2));
    part()->reveal(RecordId::fromHex(state.value(u"selected"_s).toString()));
}

} // namespace s3
