// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

namespace s3 {

class RecordForm;

/// The facts of a workshop: where, when, for whom, on what question.
class FactsCard : public Card {
    Q_OBJECT
public:
    explicit FactsCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh();
    void focusTitle();

private:
    void write(const QString& key, const QVariant& value);
    /// The number or the time that the text stands for; nothing if it is refused, which the field then says.
    std::optional<int> checked(const QString& key, const QVariant& value);
    bool maySetStatus(const QVariant& value);
    void removeWorkshop();

    WorkshopDesk& m_desk;
    RecordForm* m_form;
    IdOf<Workshop> m_shown;
};

} // namespace s3
