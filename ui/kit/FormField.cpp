// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FormField.h"

#include "ui/kit/Controls.h"

#include <QCheckBox>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace s3 {

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(makeLabel(label, TextRole::Label, this))
    , m_hint(makeLabel({}, TextRole::Small, this))
    , m_error(makeLabel({}, TextRole::Small, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_hint);
    column->addWidget(m_error);
    column->addStretch();
    m_label->setBuddy(editor);
    // A check box carries its own label.
    m_label->setVisible(!label.isEmpty() && !qobject_cast<QCheckBox*>(editor));
    m_hint->hide();
    m_error->hide();
    m_error->setProperty("textRole", u"error"_s);
    editor->setAccessibleName(label);
}

void FormField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && m_errorText.isEmpty());
    describe();
}

void FormField::setError(const QString& error)
{
    if (error == m_errorText)
        return;
    m_errorText = error;
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_hint->setVisible(error.isEmpty() && !m_hint->text().isEmpty());
    m_editor->setProperty("invalid", !error.isEmpty());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    describe();
}

void FormField::describe()
{
    m_editor->setAccessibleDescription(m_errorText.isEmpty() ? m_hint->text() : m_errorText);
}

} // namespace s3
