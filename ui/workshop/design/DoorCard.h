// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Attendees.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

class QLabel;
class QLineEdit;

namespace s3 {

/// Attendance at the door: a code or the beginning of a name, Enter, the next one.
class DoorCard : public Card {
    Q_OBJECT
public:
    explicit DoorCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void show(const QList<workshop::Attendee>& attendees);
    void takeFocus();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QWidget::show;

    void look();
    void tick();

    WorkshopDesk& m_desk;
    QList<workshop::Attendee> m_attendees;
    QLineEdit* m_edit;
    QLabel* m_answer;
    int m_choice = 0; ///< which of several that fit
};

} // namespace s3
