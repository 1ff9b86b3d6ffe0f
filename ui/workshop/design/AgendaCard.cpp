// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/AgendaCard.h"

#include "core/workshop/AgendaPack.h"
#include "core/workshop/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

bool isPack(const QList<AgendaBlock>& blocks, const workshop::AgendaPack& pack)
{
    return std::equal(blocks.begin(), blocks.end(), pack.blocks.begin(), pack.blocks.end(),
                      [](const AgendaBlock& a, const AgendaBlock& b) {
                          return a.title == b.title && a.minutes == b.minutes && !a.fixedStartMinute;
                      });
}

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

AgendaCard::AgendaCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("Agenda"), {}, parent)
    , m_desk(desk)
    , m_model(
          {{tr("Start"), [](const Row& row) { return QVariant(workshop::clockText(row.time.start)); },
            ColumnKind::Number, Qt::AlignLeft,
            [](const Row& row) {
                return row.time.idleBefore > 0 ? tr("%n minute(s) free before", nullptr, row.time.idleBefore)
                                               : QString();
            }},
           {tr("Block"),
            [](const Row& row) { return QVariant(row.block.title); },
            ColumnKind::Text,
            {},
            [](const Row& row) { return row.block.note; }},
           {tr("Kind"),
            [](const Row& row) { return QVariant(codeOf(row.block.kind)); },
            ColumnKind::Text,
            {},
            {},
            [](const Row& row) { return displayName(row.block.kind); }},
           {tr("Minutes"), [](const Row& row) { return QVariant(row.block.minutes); }, ColumnKind::Number},
           RecordColumn<Row>(
               tr("Starts at"),
               [](const Row& row) {
                   return row.block.fixedStartMinute
                              ? QVariant(workshop::clockText(*row.block.fixedStartMinute))
                              : QVariant();
               },
               ColumnKind::Number)
               .withHeaderTip(tr("A time this block cannot move from; empty: follows on"))},
          [](const Row& row) { return row.block.id.hex(); })
{
    m_add = textButton(u"add"_s, tr("Add block"), this);
    m_add->setObjectName(u"agenda.add"_s);
    makeCompact(m_add);
    connect(m_add, &QPushButton::clicked, this, &AgendaCard::addBlock);
    addHeaderWidget(m_add);
    m_sum = makeLabel({}, TextRole::Soft, this);
    m_sum->setObjectName(u"agenda.sum"_s);
    body()->addWidget(m_sum);
    m_warning = new InlineMessage(this);
    m_warning->setObjectName(u"agenda.warning"_s);
    m_warning->setClosable(false);
    body()->addWidget(m_warning);
    buildTable();
    m_template = new QPushButton(tr("Use the 4.5-hour agenda"), this);
    m_template->setObjectName(u"agenda.template"_s);
    connect(m_template, &QPushButton::clicked, this, &AgendaCard::useTemplate);
    body()->addWidget(m_template, 0, Qt::AlignLeft);
}

void AgendaCard::buildTable()
{
    m_table = new EditableTable(tr("Agenda blocks"), this);
    m_table->setObjectName(u"agendaTable"_s);
    m_table->setSource(&m_model);
    m_table->setColumnKinds(m_model.kinds());
    m_table->setItemDelegateForColumn(Kind, new ChoiceDelegate(
                                                [] {
                                                    ChoiceDelegate::Options options;
                                                    for (const BlockKind kind : allValues<BlockKind>())
                                                        options.append({codeOf(kind), displayName(kind)});
                                                    return options;
                                                },
                                                false, m_table));
    m_table->setItemDelegateForColumn(Minutes, new NumberDelegate(0, workshop::minutesPerDay, {}, m_table));
    m_table->setFitRows(true);
    m_table->setEmptyText(tr("No blocks yet. Add one, or start from the 4.5-hour agenda."));
    m_table->setToolTip(tr("Alt+Up and Alt+Down move a block, Delete removes it"));
    if (m_desk.writable()) {
        m_model.setWriter(Title, [this](const Row& row, int column, const QVariant& value) {
            return write(row, column, value);
        });
        m_model.setMovable(true);
        m_table->setMovableRows();
    } else {
        m_table->setSortingEnabled(false);
    }
    connect(m_table, &EditableTable::moveWanted, this, [this](const QString& key, int index) {
        const IdOf<AgendaBlock> id(RecordId::fromHex(key));
        m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Move agenda block")},
                    quietly([id, index](Writer& w) { workshop::moveBlock(w, id, index); }));
        m_table->selectKey(key);
    });
    connect(m_table, &EditableTable::removeWanted, this, &AgendaCard::removeBlocks);
    body()->addWidget(m_table);
}

void AgendaCard::refresh()
{
    const auto held = m_desk.project().find(m_desk.workshop());
    if (!held)
        return;
    const QList<AgendaBlock> blocks = workshop::agendaOf(m_desk.project(), held->id);
    const workshop::Schedule times = workshop::schedule(held->startMinute, held->slotMinutes, blocks);
    QVector<Row> rows;
    for (int i = 0; i < blocks.size(); ++i)
        rows.append({blocks.at(i), times.blocks.at(i)});
    m_model.setRows(rows);
    m_table->setFitRows(true); // as many rows as there are now
    m_add->setEnabled(m_desk.writable());
    m_template->setVisible(blocks.isEmpty());
    m_template->setEnabled(m_desk.writable());
    const auto pack = workshop::defaultAgendaPack(language());
    setSubtitle(pack && isPack(blocks, *pack) ? tr("App default, adapt to your method") : QString());
    showFit(times, blocks);
}

void AgendaCard::showFit(const workshop::Schedule& times, const QList<AgendaBlock>& blocks)
{
    QString sum = tr("%1 to %2, %3 of %n minute(s) planned", nullptr, times.slotEnd - times.start)
                      .arg(workshop::clockText(times.start), workshop::clockText(times.end))
                      .arg(times.plannedMinutes);
    if (times.spareMinutes() > 0)
        sum += tr(", %n left", nullptr, times.spareMinutes());
    m_sum->setText(sum);
    QStringList trouble;
    for (int i = 0; i < blocks.size(); ++i) {
        if (times.blocks.at(i).overlapBefore > 0)
            trouble.append(tr("What comes before \"%1\" runs %n minute(s) into it.", nullptr,
                              times.blocks.at(i).overlapBefore)
                               .arg(blocks.at(i).title));
    }
    if (times.overMinutes() > 0)
        trouble.append(
            tr("Ends %n minute(s) too late, at %1 instead of %2. Shorten a block or give more time.", nullptr,
               times.overMinutes())
                .arg(workshop::clockText(times.end), workshop::clockText(times.slotEnd)));
    m_warning->setMessage(InlineMessage::Kind::Warning, trouble.join(u'\n'));
}

bool AgendaCard::write(const Row& row, int column, const QVariant& value)
{
    std::optional<int> fixed;
    if (column == Fixed && !value.toString().trimmed().isEmpty()) {
        fixed = workshop::clockMinute(value.toString());
        if (!fixed) {
            m_warning->setMessage(InlineMessage::Kind::Error,
                                  tr("\"%1\" is no time. Write it like 09:30.").arg(value.toString()));
            return false;
        }
    }
    const IdOf<AgendaBlock> id = row.block.id;
    return m_desk.edit(
        {QT_TRANSLATE_NOOP("Edit", "Change agenda block %1"), {row.block.title}}, quietly([=](Writer& w) {
            w.modify(id, [&](AgendaBlock& block) {
                if (column == Title)
                    block.title = value.toString().simplified();
                else if (column == Kind)
                    block.kind = enumFromCode<BlockKind>(value.toString()).value_or(block.kind);
                else if (column == Minutes)
                    block.minutes = value.toInt();
                else if (column == Fixed)
                    block.fixedStartMinute = fixed;
            });
        }));
}

void AgendaCard::addBlock()
{
    AgendaBlock block;
    block.workshopId = m_desk.workshop();
    block.title = tr("New block");
    const IdOf<AgendaBlock> after(RecordId::fromHex(m_table->currentKey()));
    IdOf<AgendaBlock> id;
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Add agenda block")},
                    quietly([&](Writer& w) { id = workshop::addBlock(w, block, after); })))
        m_table->editCell(id.hex(), Title);
}

void AgendaCard::removeBlocks(const QStringList& keys)
{
    if (!m_desk.writable())
        return;
    const bool done = m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Delete agenda block")}, quietly([&](Writer& w) {
                                      for (const QString& key : keys)
                                          w.remove(IdOf<AgendaBlock>(RecordId::fromHex(key)));
                                  }));
    if (done)
        m_desk.navigator().notice(tr("Deleted %n agenda block(s)", nullptr, int(keys.size())), true);
}

void AgendaCard::useTemplate()
{
    const auto pack = workshop::defaultAgendaPack(language());
    if (!pack)
        return;
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Use the default agenda")}, quietly([&](Writer& w) {
                    for (AgendaBlock block : pack->blocks) {
                        block.workshopId = m_desk.workshop();
                        w.insert(block);
                    }
                }));
    m_table->setFocus();
}

} // namespace s3
