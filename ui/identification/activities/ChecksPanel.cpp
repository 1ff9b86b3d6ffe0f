// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/ChecksPanel.h"

#include "core/identification/CheckWords.h"
#include "ui/identification/activities/ReasonPrompt.h"
#include "ui/kit/Controls.h"

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

CheckRow::CheckRow(CheckCode code, QWidget* parent)
    : QWidget(parent)
    , m_code(code)
    , m_icon(new IconLabel(u"info"_s, 18, IconLabel::Tone::Soft, this))
    , m_state(makeLabel({}, TextRole::Small, this))
    , m_input(makeLabel({}, TextRole::Small, this))
    , m_advice(makeLabel({}, TextRole::Body, this))
    , m_override(new QPushButton(tr("Override"), this))
    , m_prompt(new ReasonPrompt(tr("Why go on regardless?"), tr("Record"), this))
{
    const QString name = identification::displayName(code);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(name, TextRole::Strong, this), 1);
    m_state->setWordWrap(false);
    head->addWidget(m_state, 0, Qt::AlignTop);
    words->addLayout(head);
    words->addWidget(m_input);
    words->addWidget(m_advice);
    words->addWidget(m_override, 0, Qt::AlignLeft);
    words->addWidget(m_prompt);
    row->addLayout(words, 1);

    setObjectName(QString(u"check."_s + codeOf(code)));
    m_override->setObjectName(u"override"_s);
    m_override->setAccessibleName(tr("Override the check %1").arg(name));
    m_prompt->field()->setObjectName(u"overrideReason"_s);
    makeCompact(m_override);
    makeCompact(m_prompt->button());
    m_prompt->hide();
    connect(m_override, &QPushButton::clicked, this, [this] {
        m_override->hide();
        m_prompt->show();
        m_prompt->field()->setFocus();
    });
    connect(m_prompt, &ReasonPrompt::cancelled, this, [this] {
        closePrompt();
        m_override->show();
        m_override->setFocus();
    });
    connect(m_prompt, &ReasonPrompt::given, this,
            [this](const QString& reason) { Q_EMIT overrideRequested(m_code, reason); });
}

void CheckRow::show(const CheckResult& result, const std::optional<Decision>& waived,
                    const IndustryNames& industries, bool writable)
{
    const bool passed = result.state == CheckState::Passed;
    const bool overridden = !passed && waived;
    if (passed)
        m_icon->setIconName(u"check"_s, IconLabel::Tone::Good);
    else if (overridden)
        m_icon->setIconName(u"flag"_s, IconLabel::Tone::Soft);
    else if (result.state == CheckState::NotYet)
        m_icon->setIconName(u"warning"_s, IconLabel::Tone::Warn);
    else
        m_icon->setIconName(u"info"_s, IconLabel::Tone::Faint);
    m_state->setText(overridden ? tr("Overridden") : identification::displayName(result.state));
    m_input->setText(inputOf(result, industries));
    m_advice->setText(overridden ? tr("Because: %1").arg(waived->rationale) : adviceFor(result));
    m_advice->setVisible(!passed);
    if (passed || overridden || !writable)
        closePrompt();
    m_override->setVisible(!passed && !overridden && writable && m_prompt->isHidden());
    setAccessibleName(u"%1: %2"_s.arg(identification::displayName(m_code), m_state->text()));
    setAccessibleDescription(m_input->text());
}

void CheckRow::closePrompt()
{
    m_prompt->hide();
    m_prompt->clear();
}

ChecksPanel::ChecksPanel(QWidget* parent)
    : Card(tr("Quality checks"), u" "_s, parent)
{
    bool first = true;
    for (const CheckCode code : allValues<CheckCode>()) {
        if (!first)
            body()->addWidget(new HairLine(Qt::Horizontal));
        first = false;
        auto* row = new CheckRow(code, this);
        body()->addWidget(row);
        m_rows.append(row);
        connect(row, &CheckRow::overrideRequested, this, &ChecksPanel::overrideRequested);
    }
    body()->addStretch();
}

void ChecksPanel::setActivity(const AssessedActivity& assessed, const IndustryNames& industries,
                              bool writable)
{
    const int open = int(assessed.unmet().size());
    const int passed = assessed.passed();
    const int all = int(assessed.checks.size());
    const int waived = all - passed - open;
    setSubtitle(waived > 0 ? tr("%1 of %2 passed, %3 overridden").arg(passed).arg(all).arg(waived)
                           : tr("%1 of %2 passed").arg(passed).arg(all));
    for (int i = 0; i < m_rows.size() && i < all; ++i)
        m_rows.at(i)->show(assessed.checks.at(i), assessed.overrideOf(assessed.checks.at(i).code), industries,
                           writable);
}

void ChecksPanel::reset()
{
    for (CheckRow* row : std::as_const(m_rows))
        row->closePrompt();
}

} // namespace s3
