// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace s3 {

class InlineMessage;

/// One idea and what is to become of it: a transformative activity, with the reason, or a capacity,
/// opportunity or challenge kept.
class SelectionCard : public Card {
    Q_OBJECT
public:
    explicit SelectionCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void showIdea(const IdOf<Idea>& idea);
    void takeFocus();

private:
    QWidget* makeChoice();
    QString mergedText(const Idea& idea) const;
    void showLed(const QList<RecordRef>& records);
    void select();
    void keep();

    WorkshopDesk& m_desk;
    IdOf<Idea> m_idea;
    QLabel* m_text;
    QLabel* m_meta;
    QWidget* m_led;
    QWidget* m_choice;
    QPlainTextEdit* m_rationale;
    QComboBox* m_status;
    QPushButton* m_select;
    QPushButton* m_keep;
    QToolButton* m_thread;
    InlineMessage* m_message;
};

} // namespace s3
