// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/closing/MinutesCard.h"

#include "core/report/ReportPages.h"
#include "core/report/ReportWriter.h"
#include "core/workshop/Minutes.h"
#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/Messages.h"
#include "ui/kit/PagePreview.h"

#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int previewHeight = 620; // px: a page at the width of the window's page, nearly whole

} // namespace

MinutesCard::MinutesCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("Minutes"), {}, parent)
    , m_desk(desk)
    , m_work(new Background(this))
{
    const auto add = [&](const QString& iconName, const QString& text, const QString& name,
                         const QString& tip) {
        auto* button = textButton(iconName, text, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        makeCompact(button);
        addHeaderWidget(button);
        return button;
    };
    m_look = add(u"eye"_s, tr("Pages"), u"minutes.pages"_s, tr("Show the minutes page by page"));
    m_look->setCheckable(true);
    connect(m_look, &QPushButton::toggled, this, &MinutesCard::refresh);
    auto* paper = add(u"print"_s, tr("Print"), u"minutes.print"_s, tr("Print the minutes"));
    connect(paper, &QPushButton::clicked, this, &MinutesCard::print);
    auto* file = add(u"export"_s, tr("Save"), u"closing.minutes"_s,
                     tr("Save the minutes as OpenDocument text, PDF or web page; also before closing"));
    connect(file, &QPushButton::clicked, this, &MinutesCard::save);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"minutes.message"_s);
    body()->addWidget(m_message);
    m_preview = new PagePreview(tr("Preview of the minutes"), this);
    m_preview->setObjectName(u"minutes.preview"_s);
    m_preview->setFixedHeight(previewHeight);
    m_preview->hide();
    body()->addWidget(m_preview);
}

void MinutesCard::refresh()
{
    const bool looking = m_look->isChecked();
    m_preview->setVisible(looking);
    if (looking) {
        showPages();
        return;
    }
    m_work->cancel();
    m_preview->setPages(nullptr);
    setSubtitle(tr("Attendance, agenda, cards, votes, decisions, notes and next steps"));
}

void MinutesCard::showPages()
{
    m_work->startPatiently([this, document = workshop::minutesOf(m_desk.project(), m_desk.workshop())](
                               const Background::Task&) -> Background::Delivery {
        return [this, pages = std::make_shared<const report::ReportPages>(document)] {
            if (!m_look->isChecked())
                return;
            setSubtitle(tr("%n page(s), as they will be printed", nullptr, pages->count()));
            m_preview->setPages(pages);
        };
    });
}

report::Document MinutesCard::read()
{
    Q_EMIT aboutToRead();
    m_message->setMessage(InlineMessage::Kind::Error, {});
    return workshop::minutesOf(m_desk.project(), m_desk.workshop());
}

void MinutesCard::save()
{
    const report::Document document = read();
    const QString path = m_desk.dialogs().saveFile(
        tr("Save the minutes"), tr("OpenDocument text (*.odt);;PDF (*.pdf);;Web page (*.html)"),
        u"minutes.odt"_s);
    if (path.isEmpty())
        return;
    const auto written = report::writeReport(document, path);
    if (written)
        m_desk.navigator().notice(tr("Saved %1").arg(QFileInfo(path).fileName()));
    else
        m_message->setMessage(InlineMessage::Kind::Error, sentenceFor(written.error()));
}

void MinutesCard::print()
{
    const report::ReportPages pages(read());
    switch (printWith(m_choosePrinter, pages, pages.document().title, window())) {
    case Printed::Yes:
        m_desk.navigator().notice(tr("Sent the minutes to the printer"));
        break;
    case Printed::Failed:
        m_message->setMessage(InlineMessage::Kind::Error, tr("The printer did not take the minutes."));
        break;
    case Printed::Cancelled:
        break;
    }
}

} // namespace s3
