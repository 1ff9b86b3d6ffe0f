// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/overview/StartCard.h"

#include "ui/kit/Controls.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct Start {
    const char* table;
    const char* icon;
    QString title;
    QString why;
};

QList<Start> starts()
{
    return {{"dataset", "data", StartCard::tr("Import regional data"),
             StartCard::tr("Employment or firms by industry: where the region is specialised")},
            {"capacity", "capacity", StartCard::tr("Note a capacity"),
             StartCard::tr("A strength that is there: firms, research, clusters, skills")},
            {"workshop", "workshop", StartCard::tr("Plan a workshop"),
             StartCard::tr("Let those who know the field find the activities")},
            {"transformative_activity", "activity", StartCard::tr("Sketch an activity"),
             StartCard::tr("If one is in the air already: write it down, the evidence can follow")},
            {"organisation", "organisation", StartCard::tr("Enter organisations"),
             StartCard::tr("Who takes part, and who will own the actions")}};
}

QString toolFor(const std::vector<ToolDescriptor>& tools, const char* table)
{
    const ToolDescriptor* best = nullptr;
    for (const ToolDescriptor& tool : tools)
        if (tool.id != u"thread" && tool.recordTables.contains(QLatin1String(table)) &&
            (!best || tool.order < best->order))
            best = &tool;
    return best ? best->id : QString();
}

} // namespace

StartCard::StartCard(const std::vector<ToolDescriptor>& tools, QWidget* parent)
    : Card(
          tr("Begin here"),
          tr("Five lines lead from evidence to monitoring. You may begin anywhere and come back at any time; "
             "most regions begin with what is already known."),
          parent)
{
    setObjectName(u"startCard"_s);
    for (const Start& start : starts()) {
        const QString toolId = toolFor(tools, start.table);
        if (toolId.isEmpty())
            continue;
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new IconLabel(QString::fromLatin1(start.icon), 20, IconLabel::Tone::Focus, this));
        auto* texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(makeLabel(start.title, TextRole::Strong, this));
        texts->addWidget(makeLabel(start.why, TextRole::Soft, this));
        row->addLayout(texts, 1);
        auto* open = new QPushButton(tr("Open"), this);
        open->setObjectName(u"start.%1"_s.arg(QLatin1String(start.table)));
        open->setAccessibleName(start.title);
        connect(open, &QPushButton::clicked, this, [this, toolId] { Q_EMIT toolWanted(toolId); });
        row->addWidget(open);
        body()->addLayout(row);
    }
}

} // namespace s3
