// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ProcessReport.h"

#include "core/evidence/Records.h"
#include "core/project/Project.h"
#include "core/report/SectionTable.h"

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace

Document processReport(const Project& project, const QList<int>& lines)
{
    Document document;
    const QList<ProjectInfo> info = project.all<ProjectInfo>();
    if (!info.isEmpty()) {
        document.title = info.first().title;
        document.subtitle = info.first().description;
        if (!info.first().sample.isEmpty())
            document.facts.push_back(
                {translated(QT_TRANSLATE_NOOP("Report", "Sample project")),
                 translated(QT_TRANSLATE_NOOP("Report", "Employment data are real; workshops, actions and "
                                                        "values of indicators are invented."))});
    }
    QStringList regions;
    for (const Region& region : project.all<Region>())
        if (region.role != RegionRole::Comparator)
            regions.append(region.name);
    if (!regions.isEmpty())
        document.facts.push_back({translated(QT_TRANSLATE_NOOP("Report", "Regions")), regions.join(u", "_s)});
    document.date = project.clock().today();
    document.language = QLocale().name().left(2);
    for (const SectionFunction make : allSections()) {
        Section section = make(project);
        if (lines.isEmpty() || lines.contains(section.line))
            document.sections.push_back(std::move(section));
    }
    return document;
}

} // namespace s3::report
