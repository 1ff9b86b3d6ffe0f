// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/BuildingBlocks.h"
#include "core/project/RecordKinds.h"
#include "ui/kit/Pill.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace s3 {

class RecordPicker;

/// One linked record as a block shows it.
struct ChipData {
    RecordRef ref;
    QString title;
    QString group; ///< kind of capacity, driver, helix group; may be empty
    QString note;  ///< "2 evidence cards"; may be empty
    PillTone::Kind noteTone = PillTone::Neutral;
    friend bool operator==(const ChipData&, const ChipData&) = default;
};

/// A linked record: Return opens it, Delete takes the link away.
class LinkChip : public QFrame {
    Q_OBJECT

public:
    LinkChip(const ChipData& shown, bool writable, QWidget* parent);

Q_SIGNALS:
    void opened();
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_writable;
};

/// A field of the canvas that holds linked records of one kind, with a picker to add more.
class CanvasBlock : public QFrame {
    Q_OBJECT

public:
    CanvasBlock(identification::BlockKind kind, const QString& title, const QString& iconName,
                const QString& hint, QWidget* parent);

    identification::BlockKind kind() const { return m_kind; }
    /// Rebuilds the chips only where they differ.
    void setChips(const QList<ChipData>& chips, bool writable);
    void setCandidates(const QList<FoundRecord>& candidates);
    RecordPicker* picker() const { return m_picker; }
    bool pickerOpen() const;
    void closePicker();

Q_SIGNALS:
    void pickerOpening();
    void picked(const s3::RecordRef& ref);
    void createRequested(const QString& title, const QString& variant);
    void opened(const s3::RecordRef& ref);
    void removed(const s3::RecordRef& ref);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    identification::BlockKind m_kind;
    QToolButton* m_add;
    QLabel* m_hint;
    QVBoxLayout* m_chipColumn;
    RecordPicker* m_picker;
    QList<ChipData> m_chips;
    QList<LinkChip*> m_widgets;
    bool m_writable = true;
};

} // namespace s3
