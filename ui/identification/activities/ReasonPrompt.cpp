// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/ReasonPrompt.h"

#include "ui/kit/Controls.h"

namespace s3 {

ReasonPrompt::ReasonPrompt(const QString& prompt, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_button(new QPushButton(action, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->setMinimumWidth(80);
    m_button->setAccessibleName(action);
    m_button->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, &ReasonPrompt::take);
    connect(m_button, &QPushButton::clicked, this, &ReasonPrompt::take);
}

void ReasonPrompt::clear()
{
    m_field->clear();
}

void ReasonPrompt::take()
{
    const QString reason = m_field->text().trimmed();
    if (!reason.isEmpty())
        Q_EMIT given(reason);
}

void ReasonPrompt::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace s3
