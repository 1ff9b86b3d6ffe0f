// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/overview/GateChecklist.h"

#include "core/gates/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Pill.h"
#include "ui/kit/SegmentedControl.h"

#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

GateChecklist::GateChecklist(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
}

void GateChecklist::setGate(const gates::Gate& gate, bool writable)
{
    const QScopedValueRollback showing(m_showing, true);
    QStringList codes, shown;
    for (const gates::Question& question : gate.questions)
        codes.append(question.code);
    for (const Row& row : std::as_const(m_rows))
        shown.append(row.code);
    if (codes != shown)
        build(gate);
    for (const Row& row : std::as_const(m_rows)) {
        row.answer->setCurrentIndex(int(allValues<Answer>().indexOf(gate.answerTo(row.code))));
        const QString note = gate.answers.value(row.code).note;
        if (!row.note->hasFocus() || !row.note->isModified())
            row.note->setText(note);
        row.answer->setEnabled(writable);
        row.note->setEnabled(writable);
    }
}

void GateChecklist::build(const gates::Gate& gate)
{
    m_rows.clear();
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const gates::Question& question : gate.questions) {
        if (!m_rows.isEmpty())
            layout()->addWidget(new HairLine(Qt::Horizontal, this));
        layout()->addWidget(rowFor(question));
    }
}

QWidget* GateChecklist::rowFor(const gates::Question& question)
{
    auto* widget = new QWidget(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(question.text, TextRole::Body, widget), 1);
    if (question.audience != gates::Audience::Both)
        head->addWidget(new Pill(gates::displayName(question.audience), PillTone(), widget), 0, Qt::AlignTop);
    column->addLayout(head);

    QStringList answers;
    for (const Answer answer : allValues<Answer>())
        answers.append(gates::displayName(answer));
    Row row{question.code, new SegmentedControl(tr("Answer: %1").arg(question.text), answers, widget),
            new QLineEdit(widget)};
    row.answer->setObjectName(u"answer.%1"_s.arg(question.code));
    row.note->setObjectName(u"answerNote.%1"_s.arg(question.code));
    row.note->setPlaceholderText(tr("Note"));
    row.note->setAccessibleName(tr("Note on: %1").arg(question.text));
    auto* controls = new QHBoxLayout;
    controls->setSpacing(12);
    controls->addWidget(row.answer);
    controls->addWidget(row.note, 1);
    column->addLayout(controls);
    m_rows.append(row);
    connect(row.answer, &SegmentedControl::currentChanged, this, [this, row] { send(row); });
    connect(row.note, &QLineEdit::editingFinished, this, [this, row] {
        if (row.note->isModified())
            send(row);
    });
    return widget;
}

void GateChecklist::send(const Row& row)
{
    if (m_showing)
        return;
    row.note->setModified(false);
    Q_EMIT answered(row.code, allValues<Answer>().value(row.answer->currentIndex()),
                    row.note->text().trimmed());
}

} // namespace s3
