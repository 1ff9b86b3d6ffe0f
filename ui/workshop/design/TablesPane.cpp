// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/TablesPane.h"

#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/workshop/design/SeatList.h"

#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kColumnWidth = 218;
constexpr int kMostTables = 40;

int highestOf(const QList<workshop::Attendee>& attendees)
{
    int highest = 0;
    for (const workshop::Attendee& one : attendees)
        highest = qMax(highest, one.participant.tableNumber.value_or(0));
    return highest;
}

} // namespace

TablesPane::TablesPane(WorkshopDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeHead());
    m_columns = new QWidget(content);
    m_flow = new FlowLayout(m_columns, 12);
    column->addWidget(m_columns);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ScrollPane(content, this));
}

Card* TablesPane::makeHead()
{
    auto* card = new Card(tr("Tables"), tr("A digit sends the chosen person to that table, 0 to none"), this);
    m_needed = makeLabel({}, TextRole::Soft, card);
    m_needed->setObjectName(u"tables.needed"_s);
    card->body()->addWidget(m_needed);
    auto* row = new QWidget(card);
    auto* flow = new FlowLayout(row, 8);
    m_tables = new QSpinBox(row);
    m_tables->setRange(1, kMostTables);
    m_tables->setSuffix(tr(" tables"));
    m_tables->setAccessibleName(tr("Number of tables"));
    m_tables->setObjectName(u"tables.number"_s);
    flow->addWidget(m_tables);
    m_mix = textButton(u"split"_s, tr("Mix groups over tables"), row);
    m_mix->setObjectName(u"tables.mix"_s);
    makePrimary(m_mix, Line::Identification);
    connect(m_mix, &QPushButton::clicked, this, [this] {
        const int tables = m_tables->value();
        m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Assign tables")},
                    quietly([&](Writer& w) { workshop::assignTables(w, m_desk.workshop(), tables); }));
    });
    flow->addWidget(m_mix);
    m_free = textButton(u"pin"_s, tr("Free the seats given by hand"), row);
    m_free->setObjectName(u"tables.free"_s);
    connect(m_free, &QPushButton::clicked, this, &TablesPane::freeAll);
    flow->addWidget(m_free);
    card->body()->addWidget(row);
    return card;
}

void TablesPane::buildColumns(int tables)
{
    if (m_lists.size() == tables + 1)
        return;
    qDeleteAll(m_columns->findChildren<Card*>(Qt::FindDirectChildrenOnly));
    m_lists.clear();
    m_counts.clear();
    for (int table = 0; table <= tables; ++table) {
        auto* card = new Card(table == 0 ? tr("Without a table") : tr("Table %1").arg(table), {}, m_columns);
        card->setFixedWidth(kColumnWidth);
        auto* count = makeLabel({}, TextRole::Small, card);
        card->addHeaderWidget(count);
        auto* list = new SeatList(table, card);
        list->setDragEnabled(m_desk.writable());
        connect(list, &SeatList::seatWanted, this, &TablesPane::seat, Qt::QueuedConnection);
        connect(list, &SeatList::neighbourWanted, this, [this, table](int step) { goTo(table, step); });
        card->body()->addWidget(list);
        m_flow->addWidget(card);
        card->show();
        m_lists.append(list);
        m_counts.append(count);
    }
}

void TablesPane::refresh(const workshop::PlanFacts& facts)
{
    QList<Participant> people;
    bool fixed = false;
    for (const workshop::Attendee& one : facts.attendees) {
        people.append(one.participant);
        fixed = fixed || one.detail.tableFixed;
    }
    const int heads = workshop::headCount(facts.plan, people);
    const int needed = workshop::suggestedTables(heads, facts.plan.peoplePerTable);
    m_needed->setText(tr("%n person(s) at %1 a table: %2 tables.", nullptr, heads)
                          .arg(facts.plan.peoplePerTable)
                          .arg(needed));
    const int highest = highestOf(facts.attendees);
    if (!m_tables->hasFocus())
        m_tables->setValue(highest > 0 ? highest : qMax(1, needed));
    buildColumns(qMin(kMostTables, qMax(highest, qMax(1, needed))));
    int most = 1;
    for (int table = 0; table < m_lists.size(); ++table) {
        QList<workshop::Attendee> there;
        for (const workshop::Attendee& one : facts.attendees) {
            if (one.participant.tableNumber.value_or(0) == table)
                there.append(one);
        }
        m_lists.at(table)->show(there);
        m_counts.at(table)->setText(QString::number(there.size()));
        most = qMax(most, int(there.size()));
    }
    for (SeatList* list : m_lists)
        list->setRows(most); // so that the columns stand in line, and each has room to drop on
    m_mix->setEnabled(m_desk.writable() && !people.isEmpty());
    m_tables->setEnabled(m_desk.writable());
    m_free->setEnabled(m_desk.writable() && fixed);
}

void TablesPane::seat(const QString& key, int table)
{
    if (!m_desk.writable() || table >= m_lists.size())
        return;
    const IdOf<Participant> id(RecordId::fromHex(key));
    const std::optional<int> seat = table > 0 ? std::optional<int>(table) : std::nullopt;
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Seat participant")},
                    quietly([&](Writer& w) { workshop::seatAt(w, id, seat); })))
        for (SeatList* list : m_lists) {
            if (list->select(key))
                list->setFocus();
        }
}

void TablesPane::freeAll()
{
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Free seats")}, quietly([this](Writer& w) {
                    for (const workshop::Attendee& one : workshop::attendeesOf(w, m_desk.workshop())) {
                        if (one.detail.tableFixed)
                            workshop::setDetail(w, one.participant.id,
                                                [](ParticipantDetail& detail) { detail.tableFixed = false; });
                    }
                }));
}

void TablesPane::goTo(int from, int step)
{
    for (qsizetype at = from + step; at >= 0 && at < m_lists.size(); at += step) {
        if (m_lists.at(at)->count() > 0) {
            m_lists.at(at)->setFocus();
            return;
        }
    }
}

void TablesPane::takeFocus()
{
    m_mix->setFocus();
}

} // namespace s3
