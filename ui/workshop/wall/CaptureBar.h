// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Records.h"
#include "ui/kit/Card.h"

#include <QPlainTextEdit>

class QSpinBox;

namespace s3 {

class SegmentedControl;

/// One line to type an idea into: Enter hands it over, pasting several lines hands them over at once.
class CaptureBox : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CaptureBox(QWidget* parent = nullptr);

Q_SIGNALS:
    void entered(const QString& text);
    void kindWanted(int number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
};

/// Where ideas are captured as fast as they are called out. Alt+1 to Alt+5 choose the kind.
class CaptureBar : public Card {
    Q_OBJECT
public:
    explicit CaptureBar(QWidget* parent = nullptr);
    IdeaKind kind() const;
    std::optional<int> table() const;
    CaptureBox* box() const { return m_box; }

Q_SIGNALS:
    void captured(const QString& text);

private:
    SegmentedControl* m_kind;
    QSpinBox* m_table;
    CaptureBox* m_box;
};

} // namespace s3
