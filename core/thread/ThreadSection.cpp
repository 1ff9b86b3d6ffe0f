// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/ThreadSection.h"

#include "core/identification/ActivityFacts.h"
#include "core/project/RecordKinds.h"
#include "core/report/Words.h"
#include "core/thread/Orphans.h"
#include "core/thread/ThreadGraph.h"

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ThreadSection)
};

// Long enough to be read in a report; the window shows the rest.
constexpr int mostLooseEnds = 60;

/// "Capacities: a; b; c", one line a kind, in the order in which the thread meets them.
QString listed(const QList<thread::Node>& nodes)
{
    QStringList kinds;
    QHash<QString, QStringList> names;
    for (const thread::Node& node : nodes) {
        const QString kind = node.isGroup() ? thread::kindText(node) : kindName(node.table);
        if (!kinds.contains(kind))
            kinds.append(kind);
        if (!node.isGroup())
            names[kind].append(node.title);
    }
    QStringList lines;
    for (const QString& kind : std::as_const(kinds))
        lines.append(names.value(kind).isEmpty() ? kind
                                                 : QString(kind + u": "_s + names.value(kind).join(u"; "_s)));
    return lines.isEmpty() ? u"–"_s : lines.join(u'\n');
}

Row rowOf(const Project& project, const TransformativeActivity& activity)
{
    const thread::ThreadGraph graph = thread::threadOf(project, refOf(activity));
    QList<thread::Node> before, after;
    for (int i = 1; i < graph.nodes.size(); ++i)
        (graph.nodes.at(i).upstream ? before : after).append(graph.nodes.at(i));
    return {activity.title, listed(before), listed(after)};
}

} // namespace

Section threadSection(const Project& project)
{
    Section section;
    section.line = 0;
    section.order = Section::closingOrder + 1;
    section.title = Texts::tr("The thread through the project");
    Table threads;
    threads.column(Texts::tr("Transformative activity"), Align::Left, 1)
        .column(Texts::tr("What it rests on"), Align::Left, 2)
        .column(Texts::tr("What came of it"), Align::Left, 2);
    for (const TransformativeActivity& activity : project.all<TransformativeActivity>())
        if (identification::isChosen(activity.status))
            threads.row(rowOf(project, activity));
    // Most ideas of a workshop lead nowhere, and that is as it should be: they are counted, not listed.
    QList<thread::Orphan> ends = thread::orphans(project);
    const qsizetype all = ends.size();
    ends.removeIf([](const thread::Orphan& end) { return end.ref.table == "idea"_L1; });
    const qsizetype ideas = all - ends.size();
    if (threads.rows.empty() && all == 0)
        return section.empty(Texts::tr("No activity is selected yet, so there is no thread to follow."));
    if (!threads.rows.empty())
        section.table(threads);
    section.heading(Texts::tr("Loose ends"));
    if (ideas > 0)
        section.note(Texts::tr("Ideas that led nowhere: %1.").arg(ideas));
    if (ends.isEmpty())
        return section.paragraph(Texts::tr("None: every record rests on something and led to something."));
    Table loose;
    loose.column(Texts::tr("Line"), Align::Left, 1.3)
        .column(Texts::tr("Kind"), Align::Left, 1.3)
        .column(Texts::tr("Record"), Align::Left, 2.4)
        .column(Texts::tr("What is missing"), Align::Left, 2);
    for (const thread::Orphan& end : ends.mid(0, mostLooseEnds))
        loose.row({words::lineTitle(end.line), kindName(end.ref.table), end.title, displayName(end.reason)});
    section.table(loose);
    if (ends.size() > mostLooseEnds)
        section.note(Texts::tr("And %1 more.").arg(ends.size() - mostLooseEnds));
    return section;
}

} // namespace s3::report
