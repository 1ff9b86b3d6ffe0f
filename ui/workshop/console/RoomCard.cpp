// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/RoomCard.h"

#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Icons.h"

using namespace Qt::StringLiterals;

namespace s3 {

RoomCard::RoomCard(RunControls& run, QWidget* parent)
    : Card(tr("The room"), {}, parent)
    , m_run(run)
{
    m_done = makeLabel({}, TextRole::Strong, this);
    m_done->setObjectName(u"run.done"_s);
    body()->addWidget(m_done);
    m_writing = makeLabel({}, TextRole::Soft, this);
    m_writing->setObjectName(u"run.writing"_s);
    body()->addWidget(m_writing);
    m_tables = new QWidget(this);
    m_flow = new FlowLayout(m_tables, 8);
    body()->addWidget(m_tables);
}

void RoomCard::refresh()
{
    const workshop::RunState& state = m_run.state();
    const workshop::RoomProgress progress = workshop::roomProgress(m_run.desk().project(), state);
    const QString words = workshop::roomWords(progress);
    setVisible(state.running() && !words.isEmpty());
    m_done->setText(words);
    const int writing = progress.tablesWriting();
    m_writing->setVisible(writing > 0);
    m_writing->setText(
        tr("%1 of %n table(s) have written cards", nullptr, int(progress.tables.size())).arg(writing));
    makeTables(progress.tables);
}

void RoomCard::makeTables(const QList<workshop::TableProgress>& tables)
{
    QList<int> numbers;
    for (const workshop::TableProgress& table : tables)
        numbers.append(table.number);
    if (numbers != m_buttons.keys()) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (const int number : std::as_const(numbers)) {
            auto* button = new QPushButton(m_tables);
            button->setObjectName(u"run.table.%1"_s.arg(number));
            button->setCheckable(true);
            connect(button, &QPushButton::clicked, this, [this, number] { toggleTable(number); });
            m_buttons.insert(number, button);
            m_flow->addWidget(button);
            button->show();
        }
    }
    for (const workshop::TableProgress& table : tables) {
        QPushButton* button = m_buttons.value(table.number);
        QString text = tr("Table %1").arg(table.number);
        if (table.cards > 0)
            text += u" · "_s + tr("%n card(s)", nullptr, table.cards);
        button->setText(text);
        button->setIcon(table.done ? icon(u"check"_s, button) : QIcon());
        button->setChecked(table.done);
        button->setEnabled(m_run.desk().writable());
        button->setAccessibleName(table.done ? tr("%1, done").arg(text) : text);
        button->setToolTip(table.number <= 9 ? tr("Done, or not yet (%1)").arg(table.number)
                                             : tr("Done, or not yet"));
    }
    m_tables->setVisible(!tables.isEmpty());
}

void RoomCard::toggleTable(int number)
{
    if (m_buttons.contains(number))
        m_run.toggleTable(number);
}

} // namespace s3
