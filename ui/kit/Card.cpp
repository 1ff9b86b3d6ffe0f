// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Card.h"

#include "ui/kit/Controls.h"

namespace s3 {

Card::Card(const QString& title, const QString& subtitle, QWidget* parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_title(makeLabel(title, TextRole::Section, m_header))
    , m_subtitle(makeLabel(subtitle, TextRole::Soft, m_header))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(12);
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(8);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    header->addLayout(texts, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(4);
    header->addLayout(m_actions);
    header->setAlignment(m_actions, Qt::AlignTop);
    outer->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    outer->addLayout(m_body, 1);
    setAccessibleName(title);
    showHeader();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHeader();
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    showHeader();
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
    showHeader();
}

void Card::showHeader()
{
    m_title->setVisible(!m_title->text().isEmpty());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_header->setVisible(!m_title->text().isEmpty() || !m_subtitle->text().isEmpty() ||
                         m_actions->count() > 0);
}

void Card::paintEvent(QPaintEvent*)
{
    const ThemeColors c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.hair, 1));
    painter.setBrush(c.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace s3
