// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/development/ActionTexts.h"

#include "core/base/Numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::development {

namespace {

QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("ActionPlan", text, nullptr, n);
}

QString days(int n)
{
    return n == 1 ? say(QT_TRANSLATE_NOOP("ActionPlan", "1 day"))
                  : say(QT_TRANSLATE_NOOP("ActionPlan", "%1 days")).arg(n);
}

} // namespace

QString shortText(const Hint& hint)
{
    switch (hint.kind) {
    case HintKind::NoOwner:
        break;
    case HintKind::NextStepOverdue:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "overdue %1")).arg(days(hint.days));
    case HintKind::EndOverdue:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "end overdue %1")).arg(days(hint.days));
    case HintKind::NoNextStep:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "no next step"));
    case HintKind::NoNextStepDate:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "no date for next step"));
    case HintKind::NoOutput:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "no expected output"));
    case HintKind::DatesReversed:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "ends before it starts"));
    case HintKind::StartsBeforePredecessorEnds:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "starts too early"));
    }
    return say(QT_TRANSLATE_NOOP("ActionPlan", "no owner"));
}

QString sentence(const Hint& hint, const ActionPlan& plan)
{
    switch (hint.kind) {
    case HintKind::NoOwner:
        break;
    case HintKind::NextStepOverdue:
        return say(QT_TRANSLATE_NOOP("ActionPlan",
                                     "The next step is overdue by %1: do it, or agree on a new date."))
            .arg(days(hint.days));
    case HintKind::EndOverdue:
        return say(QT_TRANSLATE_NOOP(
                       "ActionPlan",
                       "The action should have ended %1 ago: mark it as done, or move its end."))
            .arg(days(hint.days));
    case HintKind::NoNextStep:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "Say what the first next step is, and by when."));
    case HintKind::NoNextStepDate:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "Give the next step a date."));
    case HintKind::NoOutput:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "Say what will be there when the action is done."));
    case HintKind::DatesReversed:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "The end lies before the start."));
    case HintKind::StartsBeforePredecessorEnds: {
        const Action* other = plan.find(hint.other);
        return say(QT_TRANSLATE_NOOP("ActionPlan",
                                     "Starts before \u201c%1\u201d ends, on which it depends (%2)."))
            .arg(other ? other->title : QString(), other ? dayText(other->endOn) : QString());
    }
    }
    return say(QT_TRANSLATE_NOOP("ActionPlan", "Nobody owns this action: name one organisation."));
}

QString displayName(UpcomingKind kind)
{
    switch (kind) {
    case UpcomingKind::NextStep:
        break;
    case UpcomingKind::Start:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "Start"));
    case UpcomingKind::End:
        return say(QT_TRANSLATE_NOOP("ActionPlan", "End"));
    }
    return say(QT_TRANSLATE_NOOP("ActionPlan", "Next step"));
}

QString dueText(int daysAway)
{
    if (daysAway == 0)
        return say(QT_TRANSLATE_NOOP("ActionPlan", "today"));
    if (daysAway < 0)
        return say(QT_TRANSLATE_NOOP("ActionPlan", "overdue %1")).arg(days(-daysAway));
    return say(QT_TRANSLATE_NOOP("ActionPlan", "in %1")).arg(days(daysAway));
}

QString moneyText(std::optional<double> amount, const QString& currency)
{
    if (!amount)
        return u"\u2013"_s;
    const bool cents = std::abs(*amount - std::round(*amount)) > 0.004;
    return QString(displayNumber(*amount, cents ? 2 : 0) + u' ' + currency).trimmed();
}

QString totalText(const CostTotal& total)
{
    if (!total.known)
        return say(QT_TRANSLATE_NOOP("ActionPlan", "not known"));
    const QString sum = moneyText(total.known, total.currency);
    if (!total.atLeast())
        return sum;
    const QString missing =
        total.unknown == 1 ? say(QT_TRANSLATE_NOOP("ActionPlan", "1 cost not known"))
                           : say(QT_TRANSLATE_NOOP("ActionPlan", "%1 costs not known")).arg(total.unknown);
    return say(QT_TRANSLATE_NOOP("ActionPlan", "at least %1 (%2)")).arg(sum, missing);
}

QString dayText(const QDate& date)
{
    if (!date.isValid())
        return u"\u2013"_s;
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s); // a plan may well outlive a decade
    return QLocale().toString(date, format);
}

} // namespace s3::development
