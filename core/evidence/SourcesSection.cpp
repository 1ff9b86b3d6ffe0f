// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/SourcesSection.h"

#include "core/base/Numbers.h"
#include "core/evidence/CodeNames.h"
#include "core/evidence/QualitativeLabels.h"
#include "core/evidence/Sources.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SourcesSection)
};

void addFigures(Section& section, const QList<QualitativeSource>& sources, const QHash<RecordId, int>& cards)
{
    int interviews = 0;
    int documents = 0;
    int unused = 0;
    for (const QualitativeSource& source : sources) {
        interviews += source.kind == SourceKind::Interview ? 1 : 0;
        documents += source.kind == SourceKind::Document ? 1 : 0;
        unused += cards.contains(source.id) ? 0 : 1;
    }
    const auto figure = [](const QString& label, int count, const QString& note, State state) {
        return KeyFigure{label, displayNumber(double(count)), note, {}, state};
    };
    section.keyFigures({figure(Say::tr("Interviews"), interviews, {}, State::None),
                        figure(Say::tr("Documents"), documents, {}, State::None),
                        figure(Say::tr("Not used yet"), unused, Say::tr("no evidence card came of them"),
                               unused > 0 ? State::Warn : State::Good)});
}

} // namespace

Section sourcesSection(const Project& project)
{
    Section section{1, 5, Say::tr("Interviews and documents"), {}, {}};
    const QList<QualitativeSource> sources = project.all<QualitativeSource>();
    if (sources.isEmpty())
        return section.empty(Say::tr("No interview or document has been recorded yet."));
    const QHash<RecordId, int> cards = evidence::cardsBySource(project);
    addFigures(section, sources, cards);
    const evidence::RegionNames regions(project);
    Table table;
    table.column(Say::tr("Source"), Align::Left, 5)
        .column(Say::tr("Kind"), Align::Left, 1.4)
        .column(Say::tr("Region"), Align::Left, 1.6)
        .column(Say::tr("Evidence cards"), Align::Right, 1.1);
    for (const QualitativeSource& source : sources) {
        const int count = cards.value(source.id);
        table.row({evidence::citationOf(project, source), displayName(source.kind),
                   source.regionCode.isEmpty() ? QString() : regions.nameOf(source.regionCode),
                   Cell::number(double(count), 0, {}, count > 0 ? State::None : State::Warn)});
    }
    section.table(table);
    return section;
}

} // namespace s3::report
