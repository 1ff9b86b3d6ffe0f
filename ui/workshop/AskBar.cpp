// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/AskBar.h"

#include "ui/kit/Controls.h"

#include <QApplication>
#include <QCompleter>

using namespace Qt::StringLiterals;

namespace s3 {

AskBar::AskBar(QWidget* parent)
    : QFrame(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_question = makeLabel({}, TextRole::Label, this);
    column->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"ask.text"_s);
    row->addWidget(m_edit, 1);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"ask.done"_s);
    row->addWidget(m_action);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"ask.cancel"_s);
    makeQuiet(cancel);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(m_edit, &QLineEdit::returnPressed, this, &AskBar::answer);
    connect(m_action, &QPushButton::clicked, this, &AskBar::answer);
    connect(cancel, &QPushButton::clicked, this, &AskBar::leave);
    hide();
}

void AskBar::ask(const QString& question, const QString& action, std::function<void(const QString&)> answered,
                 const QString& initial, const QStringList& known)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_answered = std::move(answered);
    m_question->setText(question);
    m_edit->setAccessibleName(question);
    m_edit->setText(initial);
    m_edit->setCompleter(nullptr); // deletes the one before
    if (!known.isEmpty()) {
        auto* completer = new QCompleter(known, m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_edit->setCompleter(completer);
    }
    m_action->setText(action);
    show();
    m_edit->setFocus();
}

void AskBar::answer()
{
    const QString text = m_edit->text().simplified();
    if (text.isEmpty()) {
        m_edit->setFocus();
        return;
    }
    const auto answered = std::move(m_answered);
    leave();
    if (answered)
        answered(text);
}

void AskBar::leave()
{
    hide();
    m_answered = nullptr;
    if (m_before)
        m_before->setFocus();
}

void AskBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace s3
