// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/overview/AttentionCard.h"

#include "core/gates/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/LineNames.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

// The bar in the colour of a line; the line's name is said to those who cannot see it by the button beside
// it.
class LineBar : public QWidget {
public:
    LineBar(Line line, QWidget* parent)
        : QWidget(parent)
        , m_line(line)
    {
        setFixedWidth(8);
        setMinimumHeight(32);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorsFor(palette()).line(m_line));
        painter.drawRoundedRect(QRectF(rect()), 4, 4);
    }

private:
    Line m_line;
};

} // namespace

AttentionCard::AttentionCard(QWidget* parent)
    : Card(tr("What needs you"), {}, parent)
{
    setObjectName(u"attentionCard"_s);
    body()->addStretch(1);
}

void AttentionCard::setItems(const QList<gates::Attention>& items)
{
    QStringList texts;
    for (const gates::Attention& item : items)
        texts.append(gates::attentionTitle(item) + u'\n' + gates::attentionDetail(item) +
                     item.first.id.hex());
    if (texts == m_shown && body()->count() > 1)
        return;
    m_shown = texts;
    while (body()->count() > 1) {
        QLayoutItem* item = body()->takeAt(0);
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < items.size(); ++i) {
        if (i > 0)
            body()->insertWidget(body()->count() - 1, new HairLine(Qt::Horizontal, this));
        body()->insertWidget(body()->count() - 1, rowFor(items.at(i), i));
    }
    if (items.isEmpty())
        body()->insertWidget(0, makeLabel(tr("Nothing waits for you."), TextRole::Soft, this));
}

QWidget* AttentionCard::rowFor(const gates::Attention& item, int index)
{
    const Line line = static_cast<Line>(item.line);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(12);
    layout->addWidget(new LineBar(line, row));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    const QString title = gates::attentionTitle(item);
    texts->addWidget(makeLabel(title, TextRole::Strong, row));
    const QString detail = gates::attentionDetail(item);
    if (!detail.isEmpty())
        texts->addWidget(makeLabel(detail, TextRole::Soft, row));
    layout->addLayout(texts, 1);
    auto* open = new QPushButton(tr("Open"), row);
    open->setObjectName(u"attention.%1"_s.arg(index));
    open->setAccessibleName(tr("Open: %1 (%2)").arg(title, lineName(line)));
    connect(open, &QPushButton::clicked, this, [this, ref = item.first, number = item.line] {
        if (ref.isNull())
            Q_EMIT gateWanted(number);
        else
            Q_EMIT recordWanted(ref);
    });
    layout->addWidget(open, 0, Qt::AlignVCenter);
    return row;
}

} // namespace s3
