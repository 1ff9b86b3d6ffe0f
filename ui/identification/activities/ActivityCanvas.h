// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/ActivityDecisions.h"
#include "core/identification/BuildingBlocks.h"
#include "core/project/RecordKinds.h"
#include "ui/kit/Card.h"

#include <QVariantMap>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace s3 {

class CanvasBlock;
class ChangeRow;
class InlineMessage;
class LifeLine;
class MaturityLadder;
class ReasonPrompt;
class RecordForm;

/// One transformative activity as a sheet: what it says, what it changes, what it is built of, who acts.
/// Stores nothing; every edit is a signal. Keys are the column names of the record.
class ActivityCanvas : public Card {
    Q_OBJECT

public:
    explicit ActivityCanvas(QWidget* parent = nullptr);

    /// `others`: whether there is another activity to compare with.
    void setActivity(const identification::AssessedActivity& assessed,
                     const identification::IndustryNames& industries, bool others, bool writable);
    /// Blocks that a person is adding to.
    QList<identification::BlockKind> openPickers() const;
    /// Records that may be linked, besides those that are; asked for by candidatesWanted().
    void setCandidates(identification::BlockKind kind, const QList<FoundRecord>& candidates);
    /// Sends what is still being typed; call before another activity is shown.
    void commit();
    /// Closes pickers and empties prompts.
    void reset();
    void editTitle();

Q_SIGNALS:
    void edited(const QString& key, const QVariant& value);
    void candidatesWanted(s3::identification::BlockKind kind);
    void blockPicked(const s3::RecordRef& ref);
    void blockCreated(s3::identification::BlockKind kind, const QString& title, const QString& variant);
    void blockOpened(const s3::RecordRef& ref);
    void blockRemoved(const s3::RecordRef& ref);
    void rationaleGiven(const QString& rationale);
    void overrideAllRequested(const QString& reason);
    void threadRequested();
    void compareRequested();
    void sheetRequested();
    void stageReasonGiven(const s3::IdOf<s3::ActivityStage>& stage, const QString& reason);
    void deleteRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void buildDecisions();
    void buildStatement();
    void buildBlocks();
    void buildDetails();
    CanvasBlock* addBlock(identification::BlockKind kind, const QString& title, const QString& iconName,
                          const QString& hint);
    void arrangeBlocks();
    void showLife(const identification::AssessedActivity& assessed, bool writable);
    void showDecisions(const identification::AssessedActivity& assessed, bool writable);
    void showStatement(const identification::AssessedActivity& assessed,
                       const identification::IndustryNames& industries, bool writable);
    void showBlocks(const identification::ActivityFacts& facts, bool writable);
    void showIndustries(const QString& codes, const identification::IndustryNames& industries);

    RecordForm* m_head;
    RecordForm* m_status;
    RecordForm* m_statement;
    QLabel* m_draft;
    QPushButton* m_useDraft;
    QWidget* m_draftBox;
    InlineMessage* m_selectionNote;
    ReasonPrompt* m_rationale;
    InlineMessage* m_unmetNote;
    ReasonPrompt* m_unmetReason;
    LifeLine* m_life;
    InlineMessage* m_stageNote;
    ReasonPrompt* m_stageReason;
    IdOf<ActivityStage> m_stage; ///< that wants a reason
    ChangeRow* m_change;
    QGridLayout* m_blockGrid;
    QList<CanvasBlock*> m_blocks; ///< in the order of BlockKind
    RecordForm* m_edge;
    RecordForm* m_details;
    MaturityLadder* m_maturity;
    QToolButton* m_compare;
    QToolButton* m_delete;
    int m_blockColumns = 0;
};

} // namespace s3
