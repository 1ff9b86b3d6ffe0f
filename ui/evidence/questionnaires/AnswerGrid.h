// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/Rounds.h"

#include <QTableView>

namespace s3 {

class AnswerModel;

/// Entry by keys: a number answers and moves on, 0 (where it is no value) or N means "does not apply",
/// Backspace and Delete blank, a letter chooses the group, Enter goes to the next respondent, Shift+Delete
/// takes the respondent away, F2 goes to the comment. Tab leaves the grid.
class AnswerGrid : public QTableView {
    Q_OBJECT
public:
    AnswerGrid(AnswerModel* model, QWidget* parent = nullptr);

    void setEntryAllowed(bool allowed) { m_entry = allowed; }
    void goTo(int row, int column);
    QSize minimumSizeHint() const override { return {280, 140}; }
    QSize sizeHint() const override { return {640, 420}; }

Q_SIGNALS:
    void given(int row, int column, const s3::questionnaire::Given& answer);
    void groupChosen(int row, const QString& group);
    void removeRequested(int row);
    void commentRequested();
    void currentCellChanged(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override {} ///< letters are groups, not a search
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool answerKey(const QKeyEvent& event);
    bool otherKey(const QKeyEvent& event);
    void blank();
    void moveOn();
    void nextRespondent();
    void fitColumns();

    AnswerModel* m_model;
    bool m_entry = true;
};

} // namespace s3
