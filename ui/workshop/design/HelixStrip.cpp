// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/HelixStrip.h"

#include "core/base/Numbers.h"
#include "core/people/Labels.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"

using namespace Qt::StringLiterals;

namespace s3 {

HelixStrip::HelixStrip(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* pills = new QWidget(this);
    auto* flow = new FlowLayout(pills, 8);
    for (const Helix helix : allValues<Helix>()) {
        auto* pill = new Pill(displayName(helix), PillTone(), pills);
        flow->addWidget(pill);
        m_pills.append({helix, pill});
    }
    column->addWidget(pills);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"participants.quota"_s);
    m_message->setClosable(false);
    column->addWidget(m_message);
}

void HelixStrip::show(const workshop::HelixQuota& quota)
{
    for (const auto& [helix, pill] : m_pills) {
        int count = 0;
        for (const workshop::HelixCount& group : quota.counts)
            count += group.helix == helix ? group.count : 0;
        const QString name = displayName(helix);
        pill->setText(
            quota.total > 0
                ? tr("%1 %2 (%3 %)").arg(name).arg(count).arg(displayNumber(100.0 * count / quota.total))
                : u"%1 0"_s.arg(name));
        const bool bad = quota.absent.contains(helix) || (helix == Helix::Business && quota.businessTooFew);
        pill->setTone({bad ? PillTone::Warn : PillTone::Neutral, Line::Identification});
    }
    QStringList advice;
    QStringList absent;
    for (const Helix helix : quota.absent)
        absent.append(displayName(helix));
    if (!absent.isEmpty())
        advice.append(tr("Nobody from: %1.").arg(absent.join(u", "_s)));
    if (quota.businessTooFew)
        advice.append(tr("Business is %1 % of %2; at least %3 % is advised.")
                          .arg(displayNumber(*quota.businessShare * 100))
                          .arg(quota.total)
                          .arg(int(workshop::leastBusinessShare * 100)));
    if (!advice.isEmpty() && quota.attended)
        advice.append(tr("Counted are those who attended."));
    m_message->setMessage(InlineMessage::Kind::Warning, advice.join(u' '));
}

void HelixStrip::say(const QString& text)
{
    m_message->setMessage(InlineMessage::Kind::Info, text);
}

} // namespace s3
