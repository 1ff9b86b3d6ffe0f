// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/QualitativeLabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(QualitativeLabels)
};

} // namespace

QString displayName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Interview:
        return Say::tr("Interview");
    case SourceKind::Document:
        return Say::tr("Document");
    case SourceKind::Observation:
        return Say::tr("Observation");
    case SourceKind::Other:
        return Say::tr("Other");
    }
    return {};
}

QString displayName(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strength:
        return Say::tr("Strength");
    case Quadrant::Weakness:
        return Say::tr("Weakness");
    case Quadrant::Opportunity:
        return Say::tr("Opportunity");
    case Quadrant::Threat:
        return Say::tr("Threat");
    }
    return {};
}

QString pluralName(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strength:
        return Say::tr("Strengths");
    case Quadrant::Weakness:
        return Say::tr("Weaknesses");
    case Quadrant::Opportunity:
        return Say::tr("Opportunities");
    case Quadrant::Threat:
        return Say::tr("Threats");
    }
    return {};
}

QString quadrantMeaning(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strength:
        return Say::tr("Inside, helps");
    case Quadrant::Weakness:
        return Say::tr("Inside, hinders");
    case Quadrant::Opportunity:
        return Say::tr("Outside, helps");
    case Quadrant::Threat:
        return Say::tr("Outside, hinders");
    }
    return {};
}

QString displayName(TieKind kind)
{
    switch (kind) {
    case TieKind::Member:
        return Say::tr("Member");
    case TieKind::Cooperates:
        return Say::tr("Cooperation");
    case TieKind::Funds:
        return Say::tr("Funding");
    case TieKind::Supplies:
        return Say::tr("Supply");
    case TieKind::Advises:
        return Say::tr("Advice");
    }
    return {};
}

QString tieSentence(TieKind kind, bool fromHere)
{
    switch (kind) {
    case TieKind::Member:
        return fromHere ? Say::tr("Member of %1") : Say::tr("Has the member %1");
    case TieKind::Cooperates:
        return Say::tr("Works with %1");
    case TieKind::Funds:
        return fromHere ? Say::tr("Funds %1") : Say::tr("Funded by %1");
    case TieKind::Supplies:
        return fromHere ? Say::tr("Supplies %1") : Say::tr("Supplied by %1");
    case TieKind::Advises:
        return fromHere ? Say::tr("Advises %1") : Say::tr("Advised by %1");
    }
    return {};
}

QString degreeName(std::optional<int> degree)
{
    switch (degree.value_or(0)) {
    case 1:
        return Say::tr("Little");
    case 2:
        return Say::tr("Some");
    case 3:
        return Say::tr("Medium");
    case 4:
        return Say::tr("High");
    case 5:
        return Say::tr("Very high");
    default:
        return Say::tr("Not judged");
    }
}

} // namespace s3
