// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceCardsSection.h"

#include "core/base/Numbers.h"
#include "core/evidence/CodeNames.h"
#include "core/evidence/EvidenceRules.h"
#include "core/evidence/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(EvidenceCardsSection)
};

void addFigures(Section& section, const QList<Evidence>& cards)
{
    int numbers = 0;
    int incomplete = 0;
    for (const Evidence& card : cards) {
        numbers += card.kind == EvidenceKind::Quantitative ? 1 : 0;
        incomplete += evidence::missingParts(card).isEmpty() ? 0 : 1;
    }
    const auto figure = [](const QString& label, qsizetype count, const QString& note, State state) {
        return KeyFigure{label, displayNumber(double(count)), note, {}, state};
    };
    section.keyFigures({figure(Say::tr("Evidence cards"), cards.size(), {}, State::None),
                        figure(Say::tr("Computed from data"), numbers, Say::tr("quantitative"), State::None),
                        figure(Say::tr("Told or written"), cards.size() - numbers,
                               Say::tr("qualitative, documents, interviews"), State::None),
                        figure(Say::tr("Incomplete"), incomplete, Say::tr("source or year missing"),
                               incomplete > 0 ? State::Warn : State::Good)});
}

QString metaOf(const Evidence& card, const evidence::RegionNames& regions)
{
    QStringList parts{displayName(card.kind)};
    if (card.year)
        parts.append(QString::number(*card.year));
    if (!card.region.isEmpty())
        parts.append(regions.nameOf(card.region));
    parts.append(confidenceWords(card.confidence));
    if (!card.confidenceReason.isEmpty())
        parts.append(card.confidenceReason);
    const QStringList missing = evidence::missingParts(card);
    if (!missing.isEmpty())
        parts.append(Say::tr("incomplete: %1").arg(missing.join(u", "_s)));
    return parts.join(u" · "_s);
}

} // namespace

Section evidenceCardsSection(const Project& project)
{
    Section section{1, 6, Say::tr("Evidence cards"), {}, {}};
    const QList<Evidence> cards = project.all<Evidence>();
    if (cards.isEmpty())
        return section.empty(Say::tr("No evidence card has been written yet."));
    const evidence::RegionNames regions(project);
    addFigures(section, cards);
    for (const Evidence& card : cards) {
        const QString title = card.title.isEmpty() ? Say::tr("Untitled card") : card.title;
        section.card(title, card.body, metaOf(card, regions), section.source(card.source),
                     evidence::missingParts(card).isEmpty() ? State::None : State::Warn);
    }
    return section;
}

} // namespace s3::report
