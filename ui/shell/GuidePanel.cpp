// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuidePanel.h"

#include "ui/kit/Controls.h"
#include "ui/kit/Theme.h"

#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

GuidePanel::GuidePanel(const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
{
    setObjectName(u"guidePanel"_s);
    setAccessibleName(tr("Guide"));
    setFixedWidth(296);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 8, 8);
    auto* header = new QHBoxLayout;
    header->addWidget(makeLabel(tr("Guide"), TextRole::Section, this), 1);
    auto* close = iconButton(u"close"_s, tr("Close the guide (F1)"), this);
    close->setObjectName(u"guideClose"_s);
    makeCompact(close);
    connect(close, &QToolButton::clicked, this, &GuidePanel::closeRequested);
    header->addWidget(close);
    layout->addLayout(header);
    m_browser = new QTextBrowser(this);
    m_browser->setAccessibleName(tr("Guide text"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->viewport()->setAutoFillBackground(false);
    m_browser->setStyleSheet(u"QTextBrowser { background: transparent; border: none; padding: 0; }"_s);
    m_browser->document()->setDocumentMargin(0);
    layout->addWidget(m_browser, 1);
}

void GuidePanel::showTool(const QString& toolId)
{
    m_toolId = toolId;
    render();
}

QString GuidePanel::text() const
{
    return m_browser->toPlainText();
}

void GuidePanel::render()
{
    QFile file(u":/tools/%1/guide.%2.md"_s.arg(m_toolId, m_language));
    if (!file.exists())
        file.setFileName(u":/tools/%1/guide.md"_s.arg(m_toolId));
    if (!file.open(QIODevice::ReadOnly)) {
        m_browser->clear();
        return;
    }
    m_browser->setMarkdown(QString::fromUtf8(file.readAll()));
    // The scale of the program instead of the browser's: headings small and soft, text 14 with air.
    const ThemeColors colors = colorsFor(palette());
    QTextCursor cursor(m_browser->document());
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        QTextBlockFormat format = block.blockFormat();
        QTextCharFormat characters;
        const bool heading = format.headingLevel() > 0;
        characters.setFont(fontFor(heading ? TextRole::Label : TextRole::Body),
                           QTextCharFormat::FontPropertiesSpecifiedOnly);
        characters.setProperty(QTextFormat::FontSizeAdjustment, 0); // Markdown enlarges headings by it
        characters.setForeground(heading ? colors.soft : colors.ink);
        format.setTopMargin(heading ? 14 : 0);
        format.setBottomMargin(heading ? 4 : 6);
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        const bool first = block.blockNumber() == 0;
        if (first)
            format.setTopMargin(0);
        cursor.setBlockFormat(format);
        cursor.mergeCharFormat(characters);
    }
    m_browser->moveCursor(QTextCursor::Start);
}

void GuidePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_browser)
        render();
}

void GuidePanel::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.paper);
    painter.fillRect(0, 0, 1, height(), colors.hair);
}

} // namespace s3
