// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/AgendaCard.h"

#include "core/base/MethodPack.h"
#include "core/workshop/AgendaPack.h"
#include "core/workshop/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"

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
    makeButtons();
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

void AgendaCard::makeButtons()
{
    const auto icon = [this](const QString& picture, const QString& name, const QString& object,
                             std::function<void()> run) {
        auto* button = iconButton(picture, name, this);
        button->setObjectName(u"agenda."_s + object);
        makeCompact(button);
        connect(button, &QAbstractButton::clicked, this, std::move(run));
        m_buttons.append(button);
        m_ofOneBlock.append(button);
        addHeaderWidget(button);
    };
    icon(u"up"_s, tr("Move the block up (Alt+Up)"), u"up"_s, [this] { moveBy(-1); });
    icon(u"down"_s, tr("Move the block down (Alt+Down)"), u"down"_s, [this] { moveBy(1); });
    icon(u"copy"_s, tr("Double the block (Ctrl+D)"), u"duplicate"_s, [this] { duplicate(); });
    icon(u"delete"_s, tr("Remove the block (Delete)"), u"remove"_s,
         [this] { removeBlocks({m_table->currentKey()}); });
    const auto text = [this](const QString& label, const QString& object, BlockKind kind) {
        auto* button = textButton(u"add"_s, label, this);
        button->setObjectName(u"agenda."_s + object);
        makeCompact(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { addBlock(kind); });
        m_buttons.append(button);
        addHeaderWidget(button);
    };
    text(tr("Break"), u"addBreak"_s, BlockKind::Break);
    text(tr("Block"), u"add"_s, BlockKind::Other);
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
    m_table->setToolTip(tr("Alt+Up and Alt+Down move a block, Ctrl+D doubles it, Delete removes it"));
    if (m_desk.writable()) {
        m_model.setWriter(Title, [this](const Row& row, int column, const QVariant& value) {
            return write(row, column, value);
        });
        m_model.setMovable(true);
        m_table->setMovableRows();
    } else {
        m_table->setSortingEnabled(false);
    }
    connect(m_table, &EditableTable::moveWanted, this, &AgendaCard::moveTo);
    connect(m_table, &EditableTable::doubleWanted, this, &AgendaCard::duplicate);
    connect(m_table, &DataTable::currentKeyChanged, this,
            [this](const QString& key) { Q_EMIT blockChosen(IdOf<AgendaBlock>(RecordId::fromHex(key))); });
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
    if (m_table->currentKey().isEmpty() && !blocks.isEmpty())
        m_table->selectKey(blocks.first().id.hex());
    for (QAbstractButton* button : m_buttons)
        button->setEnabled(m_desk.writable() && (!blocks.isEmpty() || !m_ofOneBlock.contains(button)));
    m_template->setVisible(blocks.isEmpty());
    m_template->setEnabled(m_desk.writable());
    const auto pack = workshop::defaultAgendaPack(packLanguage());
    setSubtitle(pack && isPack(blocks, *pack) ? tr("App default, adapt to your method") : QString());
    showFit(times);
}

void AgendaCard::showFit(const workshop::Schedule& times)
{
    QString sum = tr("%1 to %2, %3 of %n minute(s) planned", nullptr, times.slotEnd - times.start)
                      .arg(workshop::clockText(times.start), workshop::clockText(times.end))
                      .arg(times.plannedMinutes);
    if (times.spareMinutes() > 0)
        sum += tr(", %n left", nullptr, times.spareMinutes());
    if (times.overMinutes() > 0)
        sum += tr(", %n too many", nullptr, times.overMinutes());
    m_sum->setText(sum);
    m_warning->setMessage(InlineMessage::Kind::Error, {});
}

void AgendaCard::choose(const IdOf<AgendaBlock>& block)
{
    if (m_table->selectKey(block.hex()))
        m_table->setFocus();
}

IdOf<AgendaBlock> AgendaCard::currentBlock() const
{
    return IdOf<AgendaBlock>(RecordId::fromHex(m_table->currentKey()));
}

bool AgendaCard::write(const Row& row, int column, const QVariant& value)
{
    std::optional<int> fixed;
    if (column == Fixed && !value.toString().trimmed().isEmpty()) {
        fixed = workshop::clockMinute(value.toString());
        if (!fixed) {
            m_warning->setMessage(InlineMessage::Kind::Error,
                                  tr("\"%1\" is no time. Write it like 09:30, on the next day 09:30 +1.")
                                      .arg(value.toString()));
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

void AgendaCard::addBlock(BlockKind kind)
{
    AgendaBlock block;
    block.workshopId = m_desk.workshop();
    block.kind = kind;
    block.title = kind == BlockKind::Break ? displayName(kind) : tr("New block");
    const IdOf<AgendaBlock> after = currentBlock();
    IdOf<AgendaBlock> id;
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Add agenda block")},
                    quietly([&](Writer& w) { id = workshop::addBlock(w, block, after); })))
        m_table->editCell(id.hex(), Title);
}

void AgendaCard::duplicate()
{
    const IdOf<AgendaBlock> id = currentBlock();
    if (!m_desk.writable() || id.isNull())
        return;
    IdOf<AgendaBlock> made;
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Double agenda block")},
                    quietly([&](Writer& w) { made = workshop::duplicateBlock(w, id); })))
        choose(made);
}

void AgendaCard::moveBy(int rows)
{
    const QString key = m_table->currentKey();
    const int to = m_model.indexOf(key) + rows;
    if (!key.isEmpty() && to >= 0 && to < m_model.rowCount())
        moveTo(key, to);
}

void AgendaCard::moveTo(const QString& key, int index)
{
    const IdOf<AgendaBlock> id(RecordId::fromHex(key));
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Move agenda block")},
                quietly([id, index](Writer& w) { workshop::moveBlock(w, id, index); }));
    m_table->selectKey(key);
}

void AgendaCard::removeBlocks(const QStringList& keys)
{
    if (!m_desk.writable() || keys.value(0).isEmpty())
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
    const auto pack = workshop::defaultAgendaPack(packLanguage());
    if (!pack)
        return;
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Use the default agenda")},
                quietly([&](Writer& w) { workshop::addPack(w, m_desk.workshop(), *pack); }));
    m_table->setFocus();
}

} // namespace s3
