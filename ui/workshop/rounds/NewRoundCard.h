// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Rounds.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace s3 {

class CriteriaEditor;
class InlineMessage;
class OptionPicker;

/// Sets up a round: the method and its rules, the question, what is voted on, and how the result is shown.
class NewRoundCard : public Card {
    Q_OBJECT
public:
    explicit NewRoundCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh();
    void setCancelVisible(bool visible);
    void takeFocus();
    /// For a round that may start as it is.
    void focusStart();

Q_SIGNALS:
    void started(const s3::IdOf<s3::VotingRound>& round);
    void cancelled();

private:
    QWidget* makeNames();
    QWidget* makeRules();
    QWidget* makeShowing();
    QSpinBox* spin(QWidget* parent, const QString& name, int least, int most, int value);
    RoundMethod method() const;
    void showRules();
    void listBlocks();
    void suggestTitle();
    workshop::RoundPlan plan() const;
    QString faultOf(const workshop::RoundPlan& plan) const;
    void start();

    WorkshopDesk& m_desk;
    QComboBox* m_method;
    QLineEdit* m_title;
    QLineEdit* m_question;
    QComboBox* m_block;
    QSpinBox* m_dots;
    QSpinBox* m_cap;
    QSpinBox* m_least;
    QSpinBox* m_most;
    QComboBox* m_ranking;
    QDoubleSpinBox* m_dissent;
    QSpinBox* m_group;
    QCheckBox* m_shown;
    CriteriaEditor* m_criteria;
    OptionPicker* m_options;
    InlineMessage* m_message;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QString m_suggested; ///< title that nobody typed
};

} // namespace s3
