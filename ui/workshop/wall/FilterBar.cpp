// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/FilterBar.h"

#include "core/workshop/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

const QString noGroup = u"none"_s;

/// Fills the box anew under its first entry and chooses again what was chosen.
void refill(QComboBox* box, const QList<std::pair<QString, QVariant>>& entries)
{
    const QVariant chosen = box->currentData();
    while (box->count() > 1)
        box->removeItem(1);
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(chosen.isValid() ? qMax(0, box->findData(chosen)) : 0);
}

template<class E>
QList<std::pair<QString, QVariant>> everyValue()
{
    QList<std::pair<QString, QVariant>> entries;
    for (const E value : allValues<E>())
        entries.append({displayName(value), codeOf(value)});
    return entries;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(this, 8);
    m_table = makeBox("filter.table", tr("Any table"));
    m_kind = makeBox("filter.kind", tr("Any kind"));
    m_state = makeBox("filter.state", tr("Any state"));
    m_group = makeBox("filter.group", tr("Any group"));
    m_all[0] = m_table;
    m_all[1] = m_kind;
    m_all[2] = m_state;
    m_all[3] = m_group;
    refill(m_kind, everyValue<IdeaKind>());
    refill(m_state, everyValue<IdeaState>());
    auto* clear = iconButton(u"close"_s, tr("Show all cards again"), this);
    clear->setObjectName(u"filter.clear"_s);
    connect(clear, &QToolButton::clicked, this, &FilterBar::clear);
    layout()->addWidget(clear);
}

QComboBox* FilterBar::makeBox(const char* objectName, const QString& name)
{
    auto* box = new ElidingComboBox(this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(tr("Show only: %1").arg(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    makePill(box);
    box->addItem(name);
    connect(box, &QComboBox::activated, this, &FilterBar::changed);
    layout()->addWidget(box);
    return box;
}

void FilterBar::refresh(const WallContent& content)
{
    QMap<int, int> tables;
    for (const Idea& idea : content.ideas())
        ++tables[idea.tableNumber.value_or(0)];
    QList<std::pair<QString, QVariant>> entries;
    for (auto table = tables.begin(); table != tables.end(); ++table)
        entries.append({table.key() > 0 ? tr("Table %1").arg(table.key()) : tr("No table"), table.key()});
    refill(m_table, entries);
    entries = {{tr("In no group"), noGroup}};
    for (const IdeaGroup& group : content.groups())
        entries.append({group.title, group.id.hex()});
    refill(m_group, entries);
}

void FilterBar::apply(WallFilter& filter) const
{
    if (m_table->currentIndex() > 0)
        filter.table = m_table->currentData().toInt();
    if (m_kind->currentIndex() > 0)
        filter.kind = enumFromCode<IdeaKind>(m_kind->currentData().toString());
    if (m_state->currentIndex() > 0)
        filter.state = enumFromCode<IdeaState>(m_state->currentData().toString());
    if (m_group->currentIndex() > 0) {
        const QString group = m_group->currentData().toString();
        filter.group = group == noGroup
                           ? std::optional<IdOf<IdeaGroup>>()
                           : std::optional<IdOf<IdeaGroup>>(IdOf<IdeaGroup>(RecordId::fromHex(group)));
    }
}

bool FilterBar::anything() const
{
    return std::any_of(std::begin(m_all), std::end(m_all),
                       [](const QComboBox* box) { return box->currentIndex() > 0; });
}

void FilterBar::clear()
{
    for (QComboBox* box : m_all)
        box->setCurrentIndex(0);
    Q_EMIT changed();
}

} // namespace s3
