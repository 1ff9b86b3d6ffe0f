// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace s3 {

/// A line to write a reason in and a button that records it; a reason without words is not taken.
class ReasonPrompt : public QWidget {
    Q_OBJECT

public:
    ReasonPrompt(const QString& prompt, const QString& action, QWidget* parent);

    QLineEdit* field() const { return m_field; }
    QPushButton* button() const { return m_button; }
    void clear();

Q_SIGNALS:
    void given(const QString& reason);
    void cancelled(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();

    QLineEdit* m_field;
    QPushButton* m_button;
};

} // namespace s3
