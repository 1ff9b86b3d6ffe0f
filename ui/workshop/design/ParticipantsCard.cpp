// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/ParticipantsCard.h"

#include "core/people/Labels.h"
#include "core/workshop/Labels.h"
#include "core/workshop/ListWords.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/workshop/design/HelixStrip.h"

#include <QLocale>
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
    : Card(tr("Participants"), {}, parent)
    , m_desk(desk)
    , m_model(
          {{tr("Code"), [](const Row& row) { return QVariant(row.participant.code); }, ColumnKind::Number,
            Qt::AlignLeft},
           {tr("Name"), [](const Row& row) { return QVariant(row.name); }},
           RecordColumn<Row>(tr("Group"),
                             [](const Row& row) { return QVariant(codeOf(row.participant.helix)); })
               .withText([](const Row& row) { return displayName(row.participant.helix); }),
           {tr("Organisation"), [](const Row& row) { return QVariant(row.organisation); }},
           RecordColumn<Row>(tr("Role"),
                             [](const Row& row) { return QVariant(codeOf(row.participant.role)); })
               .withText([](const Row& row) { return displayName(row.participant.role); }),
           RecordColumn<Row>(
               tr("Table"),
               [](const Row& row) {
                   return row.participant.tableNumber ? QVariant(*row.participant.tableNumber) : QVariant();
               },
               ColumnKind::Number)
               .withHeaderTip(tr("Type a number: who is seated by hand stays when tables are dealt")),
           RecordColumn<Row>(tr("Here"), [](const Row& row) { return QVariant(row.participant.attended); })
               .withText([](const Row&) { return QString(); })
               .withExtra([](const Row& row, int role) {
                   if (role == Qt::AccessibleTextRole)
                       return QVariant(row.participant.attended ? tr("attended") : tr("not marked"));
                   return role == Qt::CheckStateRole
                              ? QVariant(row.participant.attended ? Qt::Checked : Qt::Unchecked)
                              : QVariant();
               })
               .withHeaderTip(tr("Attended")),
           {tr("Region"), [](const Row& row) { return QVariant(row.detail.regionCode); }},
           RecordColumn<Row>(tr("Consent"),
                             [](const Row& row) {
                                 return row.detail.consentOn.isValid()
                                            ? QVariant(row.detail.consentOn.toString(Qt::ISODate))
                                            : QVariant();
                             })
               .withText([](const Row& row) {
                   return row.detail.consentOn.isValid()
                              ? QLocale().toString(row.detail.consentOn, QLocale::ShortFormat)
                              : QString();
               })
               .withHeaderTip(tr("Since when the name may be shown and recorded; \"x\" stands for today"))},
          [](const Row& row) { return row.participant.id.hex(); })
{
    m_import = textButton(u"import"_s, tr("Import a list"), this);
    m_import->setObjectName(u"participants.import"_s);
    makeCompact(m_import);
    connect(m_import, &QPushButton::clicked, this, &ParticipantsCard::importWanted);
    addHeaderWidget(m_import);
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
    m_table->setMainColumn(Org);
    setDelegates();
    m_table->setEmptyText(tr("Nobody yet. Say how many of each group, then add them all at once."));
    if (m_desk.writable())
        m_model.setWriter(Name, [this](const Row& row, int column, const QVariant& value) {
            return write(row, column, value);
        });
    connect(m_table, &EditableTable::toggleWanted, this, &ParticipantsCard::toggle);
    connect(m_table, &EditableTable::removeWanted, this, &ParticipantsCard::removeThose);
    body()->addWidget(m_table);
}

void ParticipantsCard::setDelegates()
{
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
}

void ParticipantsCard::refresh(const workshop::PlanFacts& facts)
{
    QList<Participant> people;
    int highestTable = 0;
    for (const Row& row : facts.attendees) {
        people.append(row.participant);
        highestTable = qMax(highestTable, row.participant.tableNumber.value_or(0));
    }
    m_model.setRows(QVector<Row>(facts.attendees));
    const bool few = people.size() <= kMostRowsShown;
    m_table->setFitRows(few);
    m_table->setMinimumHeight(few ? 0 : 36 * 14);
    const int needed =
        workshop::suggestedTables(workshop::headCount(facts.plan, people), facts.plan.peoplePerTable);
    if (!m_tables->hasFocus())
        m_tables->setValue(highestTable > 0 ? highestTable : needed);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_tables)})
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
    const QString text = value.toString().simplified();
    const auto consent = workshop::consentIn(text, m_desk.project().clock().today());
    if (column == Consent && !consent) {
        m_quota->say(tr("\"%1\" is no date. Write it like 2026-10-06, or x for today.").arg(text));
        return false;
    }
    const auto change = [&](Writer& w) {
        switch (column) {
        case Name:
            workshop::setName(w, id, text);
            break;
        case Org:
            workshop::setOrganisation(w, id, text);
            break;
        case Table:
            workshop::seatAt(w, id, value.isValid() ? std::optional<int>(value.toInt()) : std::nullopt);
            break;
        case Region:
            workshop::setDetail(w, id, [&](ParticipantDetail& detail) { detail.regionCode = text; });
            break;
        case Consent:
            workshop::setDetail(w, id, [&](ParticipantDetail& detail) { detail.consentOn = *consent; });
            break;
        case Group:
        case Role:
            w.modify(id, [&](Participant& changed) {
                changed.helix =
                    column == Group ? enumFromCode<Helix>(text).value_or(changed.helix) : changed.helix;
                changed.role = column == Role ? enumFromCode<ParticipantRole>(text).value_or(changed.role)
                                              : changed.role;
            });
            break;
        default:
            break;
        }
    };
    return m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Change participant %1"), {row.participant.code}},
                       quietly(change));
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
