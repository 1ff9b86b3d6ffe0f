// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/PlanIssues.h"
#include "ui/workshop/WorkshopDesk.h"

class QStackedWidget;

namespace s3 {

class DoorCard;
class ListImportCard;
class ParticipantsCard;

/// Who comes: the list, importing it, and ticking people off at the door.
class PeoplePane : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePane(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh(const workshop::PlanFacts& facts);
    bool select(const QString& key);
    void takeFocus();

private:
    void import();

    QStackedWidget* m_stack;
    DoorCard* m_door;
    ParticipantsCard* m_participants;
    ListImportCard* m_import;
};

} // namespace s3
