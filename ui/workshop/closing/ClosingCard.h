// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Closing.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

class QPlainTextEdit;
class QPushButton;

namespace s3 {

class InlineMessage;
class RecordForm;

/// The end of a workshop: what is still open, each with the way there; next steps; closing and opening again.
class ClosingCard : public Card {
    Q_OBJECT
public:
    explicit ClosingCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh();
    void storeTyped();

private:
    InlineMessage* line(int index);
    void showPoints();
    void lead(const workshop::ClosingPoint& point);
    void close();
    void reopen();

    WorkshopDesk& m_desk;
    QList<workshop::ClosingPoint> m_points;
    QWidget* m_list;
    QList<InlineMessage*> m_lines;
    InlineMessage* m_message;
    RecordForm* m_form;
    QPushButton* m_close;
    QPushButton* m_reopen;
};

} // namespace s3
