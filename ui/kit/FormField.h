// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace s3 {

/// One field of a form: label above, the editor, a hint below, and an error in its place when there is one.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// Takes `editor` as a child; its accessible name becomes `label`.
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    void setHint(const QString& hint);
    /// Empty = no error. The error is part of the editor's accessible description.
    void setError(const QString& error);
    QString error() const { return m_errorText; }

private:
    void describe();

    QWidget* m_editor;
    QLabel* m_label;
    QLabel* m_hint;
    QLabel* m_error;
    QString m_errorText;
};

} // namespace s3
