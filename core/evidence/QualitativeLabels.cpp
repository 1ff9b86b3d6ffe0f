// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/QualitativeLabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct QualitativeLabelsSay {
    Q_DECLARE_TR_FUNCTIONS(QualitativeLabels)
};

} // namespace

QString displayName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Interview:
        return QualitativeLabelsSay::tr("Interview");
    case SourceKind::Document:
        return QualitativeLabelsSay::tr("Document");
    case SourceKind::Observation:
        return QualitativeLabelsSay::tr("Observation");
    case SourceKind::Other:
        return QualitativeLabelsSay::tr("Other");
    }
    return {};
}

QString displayName(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strength:
        return QualitativeLabelsSay::tr("Strength");
    case Quadrant::Weakness:
        return QualitativeLabelsSay::tr("Weakness");
    case Quadrant::Opportunity:
        return QualitativeLabelsSay::tr("Opportunity");
    case Quadrant::Threat:
        return QualitativeLabelsSay::tr("Threat");
    }
    return {};
}

QString pluralName(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strength:
        return QualitativeLabelsSay::tr("Strengths");
    case Quadrant::Weakness:
        return QualitativeLabelsSay::tr("Weaknesses");
    case Quadrant::Opportunity:
        return QualitativeLabelsSay::tr("Opportunities");
    case Quadrant::Threat:
        return QualitativeLabelsSay::tr("Threats");
    }
    return {};
}

QString quadrantMeaning(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strength:
        return QualitativeLabelsSay::tr("Inside, helps");
    case Quadrant::Weakness:
        return QualitativeLabelsSay::tr("Inside, hinders");
    case Quadrant::Opportunity:
        return QualitativeLabelsSay::tr("Outside, helps");
    case Quadrant::Threat:
        return QualitativeLabelsSay::tr("Outside, hinders");
    }
    return {};
}

QString displayName(TieKind kind)
{
    switch (kind) {
    case TieKind::Member:
        return QualitativeLabelsSay::tr("Member");
    case TieKind::Cooperates:
        return QualitativeLabelsSay::tr("Cooperation");
    case TieKind::Funds:
        return QualitativeLabelsSay::tr("Funding");
    case TieKind::Supplies:
        return QualitativeLabelsSay::tr("Supply");
    case TieKind::Advises:
        return QualitativeLabelsSay::tr("Advice");
    }
    return {};
}

QString tieSentence(TieKind kind, bool fromHere)
{
    switch (kind) {
    case TieKind::Member:
        return fromHere ? QualitativeLabelsSay::tr("Member of %1")
                        : QualitativeLabelsSay::tr("Has the member %1");
    case TieKind::Cooperates:
        return QualitativeLabelsSay::tr("Works with %1");
    case TieKind::Funds:
        return fromHere ? QualitativeLabelsSay::tr("Funds %1") : QualitativeLabelsSay::tr("Funded by %1");
    case TieKind::Supplies:
        return fromHere ? QualitativeLabelsSay::tr("Supplies %1")
                        : QualitativeLabelsSay::tr("Supplied by %1");
    case TieKind::Advises:
        return fromHere ? QualitativeLabelsSay::tr("Advises %1") : QualitativeLabelsSay::tr("Advised by %1");
    }
    return {};
}

QString degreeName(std::optional<int> degree)
{
    switch (degree.value_or(0)) {
    case 1:
        return QualitativeLabelsSay::tr("Little");
    case 2:
        return QualitativeLabelsSay::tr("Some");
    case 3:
        return QualitativeLabelsSay::tr("Medium");
    case 4:
        return QualitativeLabelsSay::tr("High");
    case 5:
        return QualitativeLabelsSay::tr("Very high");
    default:
        return QualitativeLabelsSay::tr("Not judged");
    }
}

} // namespace s3
