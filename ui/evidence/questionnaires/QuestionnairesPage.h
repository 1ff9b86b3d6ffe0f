// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/questionnaires/SurveyActions.h"
#include "ui/kit/Page.h"

class QComboBox;
class QStackedWidget;

namespace s3 {

class EntryView;
class ImportView;
class InstrumentView;
class ResultsView;
class RoundsView;
class SegmentedControl;

/// The stress test and other questionnaires: what is asked, rounds of asking, answers, and what they show.
class QuestionnairesPage : public Page, private SurveyActions {
    Q_OBJECT
public:
    QuestionnairesPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    enum View { Instruments, RoundList, Entry, Results, Import };

    Project& survey() const override { return project(); }
    Dialogs& surveyDialogs() const override { return dialogs(); }
    Navigator& surveyNavigator() const override { return navigator(); }
    bool change(const EditLabel& label, const std::function<void(Writer&)>& change,
                const QString& mergeKey) override;
    void tell(const Error& error) override { showError(error); }
    void startRound(const IdOf<Instrument>& instrument) override;
    void showInstrument(const IdOf<Instrument>& instrument) override;
    void enterAnswers(const IdOf<SurveyRound>& round) override;
    void showResults(const IdOf<SurveyRound>& round) override;
    void importAnswers(const IdOf<SurveyRound>& round) override;
    void saveForms(const IdOf<SurveyRound>& round) override;
    void saveTemplate(const IdOf<SurveyRound>& round) override;
    void saveReport(const IdOf<SurveyRound>& round) override;

    void showView(View view);
    void setRound(const IdOf<SurveyRound>& round);
    void newRound();
    void fillSwitcher();
    void showPrimary();
    void commitAll();
    void saved(const QString& path, const Result<void>& done);

    IdOf<SurveyRound> m_round;
    SegmentedControl* m_switch;
    QComboBox* m_rounds;
    QStackedWidget* m_stack;
    InstrumentView* m_instruments;
    RoundsView* m_roundList;
    EntryView* m_entry;
    ResultsView* m_results;
    ImportView* m_import;
    bool m_filling = false;
};

} // namespace s3
