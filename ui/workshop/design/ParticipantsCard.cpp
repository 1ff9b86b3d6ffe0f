// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/ParticipantsCard.h"

#include "core/people/Labels.h"
#include "core/workshop/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/workshop/design/HelixStrip.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kMostRowsShown = 40;

template<class E>
ChoiceDelegate::Options optionsOf()
{
    ChoiceDelegate::Options options;
    for (const E value : allValues<E>())
        options.append({codeOf(value), displayName(value)});
    return options;
}

IdOf<Participant> idOf(const QString& key)
{
    return IdOf<Participant>(RecordId::fromHex(key));
}

} // namespace

ParticipantsCard::ParticipantsCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("Participants"), tr("By code; names of persons belong to People and organisations"), parent)
    , m_desk(desk)
    , m_model(
          {{tr("Code"), [](const Row& row) { return QVariant(row.participant.code); }, ColumnKind::Number,
            Qt::AlignLeft},
           {tr("Group"),
            [](const Row& row) { return QVariant(codeOf(row.participant.helix)); },
            ColumnKind::Text,
            {},
            {},
            [](const Row& row) { return displayName(row.participant.helix); }},
           {tr("Organisation"), [](const Row& row) { return QVariant(row.organisation); }, ColumnKind::Text},
           {tr("Role"),
            [](const Row& row) { return QVariant(codeOf(row.participant.role)); },
            ColumnKind::Text,
            {},
            {},
            [](const Row& row) { return displayName(row.participant.role); }},
           {tr("Table"),
            [](const Row& row) {
                return row.participant.tableNumber ? QVariant(*row.participant.tableNumber) : QVariant();
            },
            ColumnKind::Number},
           {tr("Attended"),
            [](const Row& row) { return QVariant(row.participant.attended); },
            ColumnKind::Text,
            {},
            {},
            [](const Row&) { return QString(); },
            [](const Row& row, int role) {
                if (role == Qt::AccessibleTextRole)
                    return QVariant(row.participant.attended ? tr("attended") : tr("not marked"));
                return role == Qt::CheckStateRole
                           ? QVariant(row.participant.attended ? Qt::Checked : Qt::Unchecked)
                           : QVariant();
            }}},
          [](const Row& row) { return row.participant.id.hex(); })
{
    m_add = textButton(u"add"_s, tr("Add participants"), this);
    m_add->setObjectName(u"participants.add"_s);
    makeCompact(m_add);
    connect(m_add, &QPushButton::clicked, this, &ParticipantsCard::add);
    addHeaderWidget(m_add);
    body()->addWidget(makeAddRow());
    m_quota = new HelixStrip(this);
    body()->addWidget(m_quota);
    body()->addWidget(makeTableRow());
    buildTable();
}

QWidget* ParticipantsCard::makeAddRow()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 12);
    for (const Helix helix : allValues<Helix>()) {
        auto* field = new QWidget(row);
        auto* column = new QVBoxLayout(field);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto* label = makeLabel(displayName(helix), TextRole::Label, field);
        label->setWordWrap(false);
        column->addWidget(label);
        auto* box = new QSpinBox(field);
        box->setRange(0, 200);
        box->setAccessibleName(tr("%1 to add").arg(displayName(helix)));
        box->setObjectName(u"participants.add."_s + codeOf(helix));
        box->setFixedWidth(88);
        connect(box->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this, &ParticipantsCard::add);
        label->setBuddy(box);
        column->addWidget(box);
        m_counts.append({helix, box});
        flow->addWidget(field);
    }
    return row;
}

QWidget* ParticipantsCard::makeTableRow()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 8);
    m_tables = new QSpinBox(row);
    m_tables->setRange(0, 99);
    m_tables->setSuffix(tr(" tables"));
    m_tables->setAccessibleName(tr("Number of tables"));
    m_tables->setObjectName(u"participants.tables"_s);
    flow->addWidget(m_tables);
    m_mix = textButton(u"split"_s, tr("Mix groups over tables"), row);
    m_mix->setObjectName(u"participants.mix"_s);
    connect(m_mix, &QPushButton::clicked, this, [this] {
        const int tables = m_tables->value();
        m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Assign tables")},
                    quietly([&](Writer& w) { workshop::assignTables(w, m_desk.workshop(), tables); }));
    });
    flow->addWidget(m_mix);
    m_all = textButton(u"check"_s, tr("All attended"), row);
    m_all->setObjectName(u"participants.allAttended"_s);
    connect(m_all, &QPushButton::clicked, this, &ParticipantsCard::markAll);
    flow->addWidget(m_all);
    return row;
}

void ParticipantsCard::buildTable()
{
    m_table = new EditableTable(tr("Participants"), this);
    m_table->setObjectName(u"participantTable"_s);
    m_table->setSource(&m_model);
    m_table->setColumnKinds(m_model.kinds());
    m_table->setItemDelegateForColumn(Group, new ChoiceDelegate(&optionsOf<Helix>, false, m_table));
    m_table->setItemDelegateForColumn(Role, new ChoiceDelegate(&optionsOf<ParticipantRole>, false, m_table));
    m_table->setItemDelegateForColumn(Org, new ChoiceDelegate(
                                               [this] {
                                                   ChoiceDelegate::Options options{{QString(), QString()}};
                                                   for (const Organisation& known :
                                                        m_desk.project().all<Organisation>())
                                                       options.append({known.name, known.name});
                                                   return options;
                                               },
                                               true, m_table));
    m_table->setItemDelegateForColumn(Table, new NumberDelegate(0, 99, tr("none"), m_table));
    m_table->setItemDelegateForColumn(Attended, new TickDelegate(m_table));
    m_table->setEmptyText(tr("Nobody yet. Say how many of each group, then add them all at once."));
    if (m_desk.writable())
        m_model.setWriter(Group, [this](const Row& row, int column, const QVariant& value) {
            return write(row, column, value);
        });
    connect(m_table, &EditableTable::toggleWanted, this, &ParticipantsCard::toggle);
    connect(m_table, &EditableTable::removeWanted, this, &ParticipantsCard::removeThose);
    body()->addWidget(m_table);
}

void ParticipantsCard::refresh()
{
    const QList<Participant> people = workshop::participantsOf(m_desk.project(), m_desk.workshop());
    QHash<RecordId, QString> names;
    for (const Organisation& known : m_desk.project().all<Organisation>())
        names.insert(known.id, known.name);
    QVector<Row> rows;
    int highestTable = 0;
    for (const Participant& participant : people) {
        rows.append(
            {participant, participant.organisationId ? names.value(*participant.organisationId) : QString()});
        highestTable = qMax(highestTable, participant.tableNumber.value_or(0));
    }
    m_model.setRows(rows);
    const bool few = rows.size() <= kMostRowsShown;
    m_table->setFitRows(few);
    m_table->setMinimumHeight(few ? 0 : 36 * 14);
    if (!m_tables->hasFocus())
        m_tables->setValue(highestTable > 0 ? highestTable : workshop::suggestedTables(int(people.size())));
    for (QWidget* widget : {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_tables)})
        widget->setEnabled(m_desk.writable());
    for (const auto& [helix, box] : m_counts)
        box->setEnabled(m_desk.writable());
    m_mix->setEnabled(m_desk.writable() && !people.isEmpty());
    m_all->setEnabled(m_desk.writable() && !people.isEmpty());
    m_quota->show(workshop::helixQuota(people));
}

bool ParticipantsCard::write(const Row& row, int column, const QVariant& value)
{
    const IdOf<Participant> id = row.participant.id;
    return m_desk.edit(
        {QT_TRANSLATE_NOOP("Edit", "Change participant %1"), {row.participant.code}}, quietly([=](Writer& w) {
            if (column == Org) {
                workshop::setOrganisation(w, id, value.toString());
                return;
            }
            w.modify(id, [&](Participant& changed) {
                if (column == Group)
                    changed.helix = enumFromCode<Helix>(value.toString()).value_or(changed.helix);
                else if (column == Role)
                    changed.role = enumFromCode<ParticipantRole>(value.toString()).value_or(changed.role);
                else if (column == Table)
                    changed.tableNumber = value.isValid() ? std::optional<int>(value.toInt()) : std::nullopt;
            });
        }));
}

void ParticipantsCard::add()
{
    QList<workshop::HelixCount> counts;
    int sum = 0;
    for (const auto& [helix, box] : m_counts) {
        counts.append({helix, box->value()});
        sum += box->value();
    }
    if (sum == 0) {
        m_quota->say(tr("Say how many of each group to add."));
        m_counts.first().second->setFocus();
        return;
    }
    const bool done =
        m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Add participants")},
                    quietly([&](Writer& w) { workshop::addParticipants(w, m_desk.workshop(), counts); }));
    if (!done)
        return;
    for (const auto& [helix, box] : m_counts)
        box->setValue(0);
    m_table->setFocus();
}

void ParticipantsCard::toggle(const QString& key)
{
    if (!m_desk.writable())
        return;
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Mark attendance")}, quietly([&](Writer& w) {
                    w.modify(idOf(key), [](Participant& changed) { changed.attended = !changed.attended; });
                }));
}

void ParticipantsCard::removeThose(const QStringList& keys)
{
    if (!m_desk.writable())
        return;
    const bool done = m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Delete participants")}, quietly([&](Writer& w) {
                                      for (const QString& key : keys)
                                          w.remove(idOf(key));
                                  }));
    if (done)
        m_desk.navigator().notice(tr("Deleted %n participant(s)", nullptr, int(keys.size())), true);
}

void ParticipantsCard::markAll()
{
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Mark attendance")}, quietly([&](Writer& w) {
                    for (const Participant& one : workshop::participantsOf(w, m_desk.workshop()))
                        w.modify(one.id, [](Participant& changed) { changed.attended = true; });
                }));
}

} // namespace s3
