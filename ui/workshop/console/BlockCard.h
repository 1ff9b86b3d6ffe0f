// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/workshop/console/RunControls.h"

class QPushButton;

namespace s3 {

/// What the facilitator needs in the block that runs, or in the first one before the start: question, own
/// notes, materials, who does what, what comes next, and the ways to cards and votes.
class BlockCard : public Card {
    Q_OBJECT
public:
    BlockCard(RunControls& run, QWidget* parent = nullptr);
    void refresh();

private:
    struct Part {
        QWidget* box;
        QLabel* text;
    };
    Part addPart(const QString& title, const char* name);
    static void fill(const Part& part, const QString& text);

    RunControls& m_run;
    Part m_question;
    Part m_note;
    Part m_materials;
    Part m_roles;
    Part m_next;
    QPushButton* m_write;
    QPushButton* m_vote;
};

} // namespace s3
