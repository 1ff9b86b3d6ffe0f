// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/IssuesCard.h"

#include "ui/kit/Messages.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

IssuesCard::IssuesCard(QWidget* parent)
    : Card(tr("Before the day"), {}, parent)
{
    setObjectName(u"prepare.issues"_s);
}

InlineMessage* IssuesCard::line(int index)
{
    while (m_lines.size() <= index) {
        const int at = int(m_lines.size());
        auto* message = new InlineMessage(this);
        message->setObjectName(u"issue.%1"_s.arg(at));
        message->setClosable(false);
        connect(message, &InlineMessage::actionTriggered, this, [this, at] {
            if (at < m_issues.size())
                Q_EMIT wanted(workshop::PlanIssue(m_issues.at(at)));
        });
        body()->addWidget(message);
        m_lines.append(message);
    }
    return m_lines.at(index);
}

void IssuesCard::show(const workshop::PlanFacts& facts)
{
    m_issues = workshop::planIssues(facts);
    for (int i = 0; i < m_issues.size(); ++i) {
        InlineMessage* message = line(i);
        const QString text =
            workshop::issueText(m_issues.at(i), facts) + u' ' + workshop::issueAdvice(m_issues.at(i));
        if (text == message->text())
            continue; // a screen reader would say it again
        message->setMessage(InlineMessage::Kind::Warning, text);
        message->setAction(tr("Show"));
    }
    if (m_issues.isEmpty()) {
        line(0)->setMessage(InlineMessage::Kind::Success, tr("Nothing is left to settle."));
        line(0)->setAction({});
    }
    for (qsizetype i = qMax(qsizetype(1), m_issues.size()); i < m_lines.size(); ++i)
        m_lines.at(i)->setMessage(InlineMessage::Kind::Warning, {});
    setSubtitle(m_issues.isEmpty() ? QString() : tr("%n hint(s)", nullptr, int(m_issues.size())));
}

} // namespace s3
