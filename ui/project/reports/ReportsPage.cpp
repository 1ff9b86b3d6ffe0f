// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/reports/ReportsPage.h"

#include "core/project/Records.h"
#include "core/report/ProcessReport.h"
#include "core/report/ReportPages.h"
#include "core/report/ReportWriter.h"
#include "ui/kit/Background.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/LineNames.h"
#include "ui/kit/PagePreview.h"
#include "ui/kit/Theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

ReportsPage::ReportsPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_background(new Background(this))
{
    watch({QString()}); // the report reads everything
    QPushButton* primary = setPrimaryAction(tr("Write PDF"), [this] { write(u"pdf"_s); });
    primary->setObjectName(u"writePdf"_s);
    primary->setEnabled(true); // a project that is only read can be reported as well

    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto* choices =
        new Card(tr("Process report"), tr("All lines with their charts, each number with its source"), this);
    for (int line = 0; line <= 5; ++line) {
        auto* box = new QCheckBox(line == 0 ? tr("The project as a whole")
                                            : tr("%1 %2").arg(line).arg(lineName(Line(line))),
                                  choices);
        box->setObjectName(u"reportLine%1"_s.arg(line));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ReportsPage::refresh);
        choices->body()->addWidget(box);
        m_lines.append(box);
    }
    choices->body()->addSpacing(8);
    m_extent = makeLabel({}, TextRole::Small, choices);
    m_extent->setObjectName(u"reportExtent"_s);
    choices->body()->addWidget(m_extent);
    choices->body()->addSpacing(8);
    for (const auto& [ending, text, icon] :
         {std::tuple{u"odt"_s, tr("Write ODT for a text program"), u"file"_s},
          std::tuple{u"html"_s, tr("Write HTML for a browser"), u"export"_s}}) {
        auto* button = textButton(icon, text, choices);
        button->setObjectName(QString(u"write."_s + ending));
        connect(button, &QPushButton::clicked, this, [this, ending = ending] { write(ending); });
        choices->body()->addWidget(button);
        addPageAction(text, [this, ending = ending] { write(ending); });
    }
    choices->body()->addStretch(1);
    columns->addWidget(choices, 2, Qt::AlignTop);

    auto* sheet = new Card({}, {}, this);
    m_preview = new PagePreview(tr("Preview of the report"), sheet);
    m_preview->setObjectName(u"reportPreview"_s);
    sheet->body()->addWidget(m_preview, 1);
    columns->addWidget(sheet, 5);
    content()->addLayout(columns, 1);
}

QList<int> ReportsPage::chosenLines() const
{
    QList<int> lines;
    for (int line = 0; line < m_lines.size(); ++line)
        if (m_lines.at(line)->isChecked())
            lines.append(line);
    return lines;
}

void ReportsPage::refresh()
{
    const QList<int> lines = chosenLines();
    primaryButton()->setEnabled(!lines.isEmpty());
    // An empty choice means everything to the report; here it means nothing.
    if (lines.isEmpty()) {
        m_background->cancel();
        showPages(nullptr);
        m_extent->setText(tr("Choose at least one part."));
        return;
    }
    m_extent->setText(tr("Laying out the pages …"));
    m_background->startPatiently([this, document = report::processReport(project(), lines)](
                                     const Background::Task&) -> Background::Delivery {
        return [this, pages = std::make_shared<const report::ReportPages>(document)] { showPages(pages); };
    });
}

void ReportsPage::showPages(std::shared_ptr<const report::ReportPages> pages)
{
    if (pages)
        m_extent->setText(tr("%n pages", nullptr, pages->count()));
    m_preview->setPages(std::move(pages));
}

void ReportsPage::write(const QString& ending)
{
    const QList<int> lines = chosenLines();
    if (lines.isEmpty())
        return;
    const QFileInfo file(project().path());
    QString path = dialogs().saveFile(
        tr("Write the report"), tr("Reports (*.%1)").arg(ending),
        file.dir().filePath(tr("%1 report").arg(file.completeBaseName()) + u"."_s + ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().toLower() != ending)
        path += u"."_s + ending;
    if (const auto done = report::writeReport(report::processReport(project(), lines), path); !done) {
        showError(done.error());
        return;
    }
    clearError();
    navigator().notice(tr("Report written: %1").arg(QDir::toNativeSeparators(path)));
}

QJsonObject ReportsPage::saveState() const
{
    QJsonArray lines;
    for (const int line : chosenLines())
        lines.append(line);
    return {{u"lines"_s, lines}};
}

void ReportsPage::restoreState(const QJsonObject& state)
{
    const QJsonArray lines = state.value(u"lines"_s).toArray();
    for (int line = 0; line < m_lines.size(); ++line)
        m_lines.at(line)->setChecked(lines.contains(line));
}

} // namespace s3
