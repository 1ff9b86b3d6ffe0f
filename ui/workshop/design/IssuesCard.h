// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/PlanIssues.h"
#include "ui/kit/Card.h"

namespace s3 {

class InlineMessage;

/// What should be settled before the day: each with what to do, and a button that leads there.
class IssuesCard : public Card {
    Q_OBJECT
public:
    explicit IssuesCard(QWidget* parent = nullptr);
    void show(const workshop::PlanFacts& facts);

Q_SIGNALS:
    void wanted(const s3::workshop::PlanIssue& issue);

private:
    using QWidget::show;

    InlineMessage* line(int index);

    QList<workshop::PlanIssue> m_issues;
    QList<InlineMessage*> m_lines;
};

} // namespace s3
