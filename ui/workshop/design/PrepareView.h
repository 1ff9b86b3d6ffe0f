// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/WorkshopDesk.h"

class QBoxLayout;

namespace s3 {

class AgendaCard;
class Card;
class ParticipantsCard;
class RecordForm;

/// What is settled beforehand: the facts, the agenda, who comes.
class PrepareView : public WorkshopView {
    Q_OBJECT
public:
    explicit PrepareView(WorkshopDesk& desk);
    void refresh() override;
    bool reveal(const RecordRef& ref) override;
    void focusTitle();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* makeDetails();
    void write(const QString& key, const QVariant& value);
    void removeWorkshop();

    RecordForm* m_form;
    AgendaCard* m_agenda;
    ParticipantsCard* m_participants;
    QBoxLayout* m_row;
    IdOf<Workshop> m_shown;
};

} // namespace s3
