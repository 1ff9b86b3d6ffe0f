// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/closing/JoinCard.h"

#include "core/people/Labels.h"
#include "core/workshop/RoomLabels.h"
#include "ui/kit/Controls.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kMostJoining = 14;

} // namespace

JoinCard::JoinCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("Who goes on"), {}, parent)
    , m_desk(desk)
    , m_model({RecordColumn<Row>(tr("Joins"),
                                 [](const Row& row) { return QVariant(codeOf(row.detail.joinsNext)); })
                   .withText([](const Row&) { return QString(); })
                   .withExtra([](const Row& row, int role) {
                       if (role == Qt::AccessibleTextRole)
                           return QVariant(displayName(row.detail.joinsNext));
                       return role == Qt::CheckStateRole
                                  ? QVariant(row.detail.joinsNext == JoinsNext::Yes ? Qt::Checked
                                                                                    : Qt::Unchecked)
                                  : QVariant();
                   })
                   .withHeaderTip(tr("Goes on to the next workshop: Space or a click")),
               {tr("Code"), [](const Row& row) { return QVariant(row.participant.code); }, ColumnKind::Number,
                Qt::AlignLeft},
               {tr("Name"), [](const Row& row) { return QVariant(row.name); }},
               {tr("Organisation"), [](const Row& row) { return QVariant(row.organisation); }},
               {tr("Group"), [](const Row& row) { return QVariant(displayName(row.participant.helix)); }},
               {tr("Answer"), [](const Row& row) { return QVariant(displayName(row.detail.joinsNext)); }}},
              [](const Row& row) { return row.participant.id.hex(); })
{
    m_rest = new QPushButton(tr("The others do not"), this);
    m_rest->setObjectName(u"joins.rest"_s);
    m_rest->setToolTip(tr("Notes a no for everybody who has not answered yet"));
    makeCompact(m_rest);
    connect(m_rest, &QPushButton::clicked, this, &JoinCard::everybodyElseNot);
    addHeaderWidget(m_rest);
    m_counts = makeLabel({}, TextRole::Soft, this);
    m_counts->setObjectName(u"joins.counts"_s);
    body()->addWidget(m_counts);
    m_table = new EditableTable(tr("Who goes on to the next workshop"), this);
    m_table->setObjectName(u"joinsTable"_s);
    m_table->setSource(&m_model);
    m_table->setColumnKinds(m_model.kinds());
    m_table->setMainColumn(3);
    m_table->setItemDelegateForColumn(0, new TickDelegate(m_table));
    m_table->setEmptyText(tr("Nobody is listed."));
    connect(m_table, &EditableTable::toggleWanted, this, &JoinCard::toggle);
    body()->addWidget(m_table);
}

void JoinCard::refresh()
{
    QList<Row> rows = workshop::attendeesOf(m_desk.project(), m_desk.workshop());
    if (std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.participant.attended; }))
        rows.removeIf([](const Row& row) {
            return !row.participant.attended && row.detail.joinsNext == JoinsNext::Unknown;
        });
    m_model.setRows(QVector<Row>(rows));
    const bool few = rows.size() <= kMostJoining;
    m_table->setFitRows(few);
    m_table->setMinimumHeight(few ? 0 : 36 * kMostJoining);
    QStringList groups;
    int sum = 0;
    for (const workshop::HelixCount& group : workshop::joiningNext(rows)) {
        sum += group.count;
        groups.append(u"%1 %2"_s.arg(displayName(group.helix)).arg(group.count));
    }
    m_counts->setText(tr("%n willing to go on", nullptr, sum) + u": "_s + groups.join(u", "_s));
    m_rest->setEnabled(m_desk.writable() && sum > 0);
}

void JoinCard::toggle(const QString& key)
{
    if (!m_desk.writable())
        return;
    const IdOf<Participant> id(RecordId::fromHex(key));
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Note who goes on")}, quietly([&](Writer& w) {
                    workshop::setDetail(w, id, [](ParticipantDetail& detail) {
                        detail.joinsNext =
                            detail.joinsNext == JoinsNext::Yes ? JoinsNext::Unknown : JoinsNext::Yes;
                    });
                }));
}

void JoinCard::everybodyElseNot()
{
    const QVector<Row> rows = m_model.rows();
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Note who goes on")}, quietly([&](Writer& w) {
                    for (const Row& row : rows) {
                        if (row.detail.joinsNext == JoinsNext::Unknown)
                            workshop::setDetail(w, row.participant.id, [](ParticipantDetail& detail) {
                                detail.joinsNext = JoinsNext::No;
                            });
                    }
                }));
}

} // namespace s3
