// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace s3 {

/// Asks for one line of text inside the page, in place of a dialog: Enter answers, Escape cancels.
class AskBar : public QFrame {
    Q_OBJECT
public:
    explicit AskBar(QWidget* parent = nullptr);
    /// Shows the question and takes the focus; `answered` runs with the trimmed text, which is never empty.
    /// The focus then goes back to where it was. `initial` is there to be changed; `known` answers are
    /// offered while typing.
    void ask(const QString& question, const QString& action, std::function<void(const QString&)> answered,
             const QString& initial = {}, const QStringList& known = {});
    QLineEdit* edit() const { return m_edit; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer();
    void leave();

    QLabel* m_question;
    QLineEdit* m_edit;
    QPushButton* m_action;
    QPointer<QWidget> m_before;
    std::function<void(const QString&)> m_answered;
};

} // namespace s3
