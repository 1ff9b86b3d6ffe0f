// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/NotesCard.h"

#include "ui/kit/DataTable.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace s3 {

NotesCard::NotesCard(RunControls& run, QWidget* parent)
    : Card(tr("Notes"), tr("Never shown to the room"), parent)
    , m_run(run)
    , m_model({RecordColumn<WorkshopNote>(
                   tr("At"), [](const WorkshopNote& note) { return QVariant(note.createdAtMs); },
                   ColumnKind::Number, Qt::AlignLeft, {},
                   [](const WorkshopNote& note) { return workshop::timeOfDay(note.createdAtMs); }),
               RecordColumn<WorkshopNote>(tr("Note"),
                                          [](const WorkshopNote& note) { return QVariant(note.body); }),
               RecordColumn<WorkshopNote>(tr("For"),
                                          [](const WorkshopNote& note) {
                                              return QVariant(note.inMinutes ? tr("minutes") : tr("private"));
                                          })},
              [](const WorkshopNote& note) { return note.id.hex(); })
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"run.note"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write a note, Enter (N)"));
    connect(m_text, &QLineEdit::returnPressed, this, &NotesCard::store);
    row->addWidget(m_text, 1);
    m_inMinutes = new QCheckBox(tr("Into the minutes"), this);
    m_inMinutes->setObjectName(u"run.note.inMinutes"_s);
    m_inMinutes->setChecked(true);
    row->addWidget(m_inMinutes);
    body()->addLayout(row);
    m_table = new DataTable(tr("Notes"), this);
    m_table->setObjectName(u"run.notes"_s);
    m_table->setSource(&m_model);
    m_table->setColumnKinds(m_model.kinds());
    m_table->setLinesPerRow(3);
    m_table->setFitRows(true);
    m_table->setToolTip(tr("Enter: into the minutes or not. Delete removes a note."));
    m_table->installEventFilter(this);
    connect(m_table, &DataTable::rowActivated, this, [this](const QString& key) {
        const int at = m_model.indexOf(key);
        if (at >= 0)
            m_run.setInMinutes(m_model.row(at).id, !m_model.row(at).inMinutes);
    });
    body()->addWidget(m_table);
}

void NotesCard::store()
{
    if (m_text->text().trimmed().isEmpty())
        return;
    if (m_run.note(m_text->text(), m_inMinutes->isChecked()))
        m_text->clear();
}

void NotesCard::refresh()
{
    const bool writable = m_run.desk().writable();
    m_text->setEnabled(writable);
    m_inMinutes->setEnabled(writable);
    QList<WorkshopNote> notes = workshop::notesOf(m_run.desk().project(), m_run.desk().workshop());
    std::reverse(notes.begin(), notes.end());
    m_table->setVisible(!notes.isEmpty());
    m_model.setRows(notes);
}

bool NotesCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        const int row = m_model.indexOf(m_table->currentKey());
        if (row >= 0)
            m_run.removeNote(m_model.row(row).id);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace s3
