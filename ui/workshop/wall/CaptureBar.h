// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Ideas.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

class QComboBox;
class QLineEdit;

namespace s3 {

class CaptureBox;
class InlineMessage;
class SegmentedControl;

/// Where ideas are captured as fast as they are called out, in the block that runs or a chosen one. Enter
/// stores; Alt+1 to Alt+5 choose the kind, Ctrl+0 to Ctrl+9 the table. Under which name cards are written is
/// fixed by the block; a code typed once is kept.
class CaptureBar : public Card {
    Q_OBJECT
public:
    explicit CaptureBar(WorkshopDesk& desk, QWidget* parent = nullptr);
    /// Reads blocks and tables anew; keeps what was chosen and typed.
    void refresh(const QList<Idea>& ideas);
    void focusBox();
    QString draft() const; ///< typed and not stored yet
    void setDraft(const QString& text);
    /// The block that the next card belongs to; nothing: outside the agenda.
    std::optional<IdOf<AgendaBlock>> block() const;

Q_SIGNALS:
    void stored(const QString& lastKey);

private:
    void makeChoices();
    void store();
    void fillBlocks();
    void fillTables(const QList<Idea>& ideas);
    void blockChanged();
    void showRoom();
    workshop::Capture capture() const;
    bool authorKnown(const workshop::Capture& from);

    WorkshopDesk& m_desk;
    SegmentedControl* m_kind;
    QComboBox* m_block;
    SegmentedControl* m_table;
    QLineEdit* m_author;
    QLabel* m_authorship;
    CaptureBox* m_box;
    QLabel* m_room;
    InlineMessage* m_message;
    std::optional<IdOf<AgendaBlock>> m_running;
    std::optional<IdOf<AgendaBlock>> m_shownBlock; ///< whose kind was proposed last
};

} // namespace s3
