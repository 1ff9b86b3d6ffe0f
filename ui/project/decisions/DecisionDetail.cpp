// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/decisions/DecisionDetail.h"

#include "core/decisions/DecisionLog.h"
#include "core/decisions/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/LineNames.h"
#include "ui/kit/RecordForm.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QList<QPair<QString, QString>> lines()
{
    QList<QPair<QString, QString>> list;
    for (int line = 0; line <= 5; ++line)
        list.append({QString::number(line), lineName(static_cast<Line>(line))});
    return list;
}

} // namespace

DecisionDetail::DecisionDetail(QWidget* parent)
    : Card(u" "_s, u" "_s, parent)
    , m_what(makeLabel({}, TextRole::Body, this))
    , m_why(makeLabel({}, TextRole::Body, this))
    , m_fixed(makeLabel(tr("This entry stands as it was recorded. Add a note to say more."), TextRole::Small,
                        this))
    , m_form(new RecordForm(this))
    , m_open(textButton(u"next"_s, tr("Open record"), this))
    , m_thread(iconButton(u"thread"_s, tr("Show thread"), this))
    , m_delete(iconButton(u"delete"_s, tr("Delete this note"), this))
{
    m_form->setObjectName(u"noteForm"_s);
    m_form->addText(u"title"_s, tr("What"));
    m_form->addChoice(u"line"_s, tr("Line"), lines());
    m_form->addLongText(u"rationale"_s, tr("Why"), 3);
    m_form->addDate(u"made_on"_s, tr("Date"));
    m_form->setColumns(2);
    m_open->setObjectName(u"openSubject"_s);
    m_thread->setObjectName(u"showThread"_s);
    m_delete->setObjectName(u"deleteNote"_s);
    makeCompact(m_open);
    addHeaderWidget(m_open);
    addHeaderWidget(m_thread);
    addHeaderWidget(m_delete);
    for (QLabel* label : {m_what, m_why})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_what, m_why, m_fixed})
        body()->addWidget(part);
    body()->addStretch();
    connect(m_form, &RecordForm::edited, this, &DecisionDetail::edited);
    connect(m_open, &QPushButton::clicked, this, &DecisionDetail::subjectRequested);
    connect(m_thread, &QToolButton::clicked, this, &DecisionDetail::threadRequested);
    connect(m_delete, &QToolButton::clicked, this, &DecisionDetail::deleteRequested);
}

void DecisionDetail::setDecision(const Decision& decision, const QString& what, bool hasSubject,
                                 bool writable)
{
    const bool note = decisions::isEditable(decision);
    setTitle(u"%1, %2"_s.arg(displayName(decision.kind),
                             QLocale().toString(decision.madeOn, QLocale::LongFormat)));
    const QString line = lineName(static_cast<Line>(decision.line));
    setSubtitle(decision.madeBy.isEmpty() ? line : u"%1 \u00b7 %2"_s.arg(line, decision.madeBy));
    m_form->setVisible(note);
    if (note)
        m_form->setValues({{u"title"_s, decision.title},
                           {u"rationale"_s, decision.rationale},
                           {u"made_on"_s, decision.madeOn},
                           {u"line"_s, QString::number(decision.line)}});
    m_form->setReadOnly(!writable);
    m_what->setText(what);
    m_why->setText(decision.rationale.isEmpty() ? tr("No reason was given.") : decision.rationale);
    for (QLabel* label : {m_what, m_why, m_fixed})
        label->setVisible(!note);
    m_open->setVisible(hasSubject);
    m_thread->setVisible(hasSubject);
    m_delete->setVisible(note);
    m_delete->setEnabled(writable);
}

void DecisionDetail::commit()
{
    m_form->commit();
}

void DecisionDetail::editTitle()
{
    auto* title = qobject_cast<QLineEdit*>(m_form->editor(u"title"_s));
    title->setFocus(Qt::ShortcutFocusReason);
    title->selectAll();
}

} // namespace s3
