// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/questionnaires/SurveyActions.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTimer;

namespace s3 {

class AnswerGrid;
class AnswerModel;
class DataTable;
class DetailSplitter;
class InlineMessage;
class MissingModel;
class RadarChart;

/// Answers of a round, typed in: the grid, the item and the keys above it, at the right what comes of it so
/// far, a comment, and what is missing.
class EntryView : public QWidget {
    Q_OBJECT
public:
    EntryView(SurveyActions& actions, QWidget* parent = nullptr);
    ~EntryView() override;

    /// Reads the round anew, unless what changed is what this view just stored and shows already.
    void refresh(const IdOf<SurveyRound>& round);
    void takeFocus();
    bool isStoring() const { return m_own; } ///< this view is just storing what it shows already
    void commit();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildGrid();
    QWidget* buildSide();
    void give(int row, int column, const questionnaire::Given& given);
    void chooseGroup(int row, const QString& group);
    void removeRow(int row);
    void showCell(int row, int column);
    void storeComment();
    void showSide();
    void showKeys();
    /// Runs an edit whose outcome the model is told directly.
    bool own(const EditLabel& label, const std::function<void(Writer&)>& change, const QString& key);
    std::optional<SurveyResponse> newResponse(Writer& writer, const QString& group) const;

    SurveyActions& m_actions;
    IdOf<SurveyRound> m_id;
    AnswerModel* m_model;
    AnswerGrid* m_grid;
    MissingModel* m_missingModel;
    InlineMessage* m_closed;
    QLabel* m_item;
    QLabel* m_keys;
    QLabel* m_groups;
    RadarChart* m_radar;
    QLabel* m_count;
    QLabel* m_commentTitle;
    QPlainTextEdit* m_comment;
    DataTable* m_missing;
    QBoxLayout* m_side;
    QTimer* m_pause;
    QTimer* m_commentPause;
    RecordId m_commentResponse;
    RecordId m_commentDimension;
    bool m_own = false;
    bool m_showing = false;
};

} // namespace s3
