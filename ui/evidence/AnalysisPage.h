// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Finding.h"
#include "ui/evidence/DataChooser.h"
#include "ui/kit/Page.h"

class QStackedWidget;

namespace s3 {

class Background;
class InlineMessage;

/// A page about all regions and industries of a period: the data set is chosen on top, its measures are
/// computed off the window's thread and shown by the views below, and the number chosen there can be kept as
/// evidence.
class AnalysisPage : public Page {
    Q_OBJECT
public:
    /// Measures are being worked out.
    virtual bool isBusy() const;

protected:
    struct Words {
        QString emptyIcon;
        QString emptyText;  ///< what to import, and what the page will show then
        QString choiceHint; ///< what to choose so that it can be kept
    };
    /// `prefix` begins the object names of the chooser (see DataChooser) and of the message that tells why
    /// nothing is shown: "comparisonTrouble".
    AnalysisPage(ToolContext& context, const ToolDescriptor& descriptor, DataChooser::Parts parts,
                 const QString& prefix, const Words& words);
    /// What is shown of the data, below the chooser; once, in the constructor.
    void setViews(QWidget* views);

    DataChooser* chooser() const { return m_chooser; }
    Background* background() const { return m_background; }
    InlineMessage* trouble() const { return m_trouble; } ///< to be placed among the views

    void refresh() override;
    /// Shows the measures of what is chosen, computed before if need be.
    void compute();
    /// Null: none yet, or refused.
    const std::shared_ptr<const evidence::PeriodMeasures>& measures() const { return m_measures; }
    /// What is shown from now on in place of those computed.
    void setMeasures(std::shared_ptr<const evidence::PeriodMeasures> measures);
    const evidence::NotSummed& without() const { return m_without; } ///< what their sums leave out
    int groupLevel() const { return m_groupLevel; } ///< of the classification; 0 = no related variety

    /// Location quotient from which an industry is present.
    virtual double threshold() const { return 1; }
    /// There are measures().
    virtual void showMeasures() = 0;
    virtual void showNothing() = 0;
    /// Says why nothing is shown; an empty text takes it back.
    void showTrouble(const QString& text, bool ofVersions = false);

    /// None: nothing is chosen, or it has no value. Only asked for with measures().
    virtual std::optional<evidence::Finding> currentFinding() const = 0;
    /// To be called when something else is chosen.
    void updateKeep();
    void keep();

private:
    /// What the measures are computed from; equal inputs are not computed twice.
    struct Input {
        std::shared_ptr<evidence::DatasetMeasures> data; ///< used by one piece of background work at a time
        QString period;
        double threshold = 1;
        bool operator==(const Input& other) const = default;
        bool sameData(const Input& other) const { return data == other.data && period == other.period; }
    };
    QWidget* buildEmpty();
    std::optional<evidence::Finding> found() const;
    void computed(const Input& input, const Result<std::shared_ptr<const evidence::PeriodMeasures>>& measures,
                  const evidence::NotSummed& without);

    Words m_words;
    QStackedWidget* m_stack;
    DataChooser* m_chooser;
    InlineMessage* m_trouble;
    InlineMessage* m_done;
    Background* m_background;
    std::optional<Input> m_input; ///< what m_measures belongs to or what is being computed
    std::shared_ptr<const evidence::PeriodMeasures> m_measures;
    evidence::NotSummed m_without;
    int m_groupLevel = 0;
    RecordRef m_lastCard;
};

} // namespace s3
