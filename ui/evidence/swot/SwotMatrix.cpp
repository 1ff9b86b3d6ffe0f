// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/swot/SwotMatrix.h"

#include "core/base/Numbers.h"
#include "core/evidence/QualitativeLabels.h"
#include "ui/kit/Controls.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString addText(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strength:
        return SwotMatrix::tr("Add a strength");
    case Quadrant::Weakness:
        return SwotMatrix::tr("Add a weakness");
    case Quadrant::Opportunity:
        return SwotMatrix::tr("Add an opportunity");
    case Quadrant::Threat:
        break;
    }
    return SwotMatrix::tr("Add a threat");
}

/// What a picture says of an entry.
QString pictureText(const SwotEntry& entry)
{
    QStringList more;
    if (entry.item.weight)
        more.append(SwotMatrix::tr("weight %1").arg(*entry.item.weight));
    if (entry.evidence == 0)
        more.append(SwotMatrix::tr("opinion"));
    if (!entry.region.isEmpty())
        more.append(entry.region);
    const QString text = u"• "_s + entry.item.title;
    return more.isEmpty() ? text : text + u" ("_s + more.join(u", "_s) + u')';
}

} // namespace

SwotMatrix::SwotMatrix(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(makePart(Quadrant::Strength), 0, 0);
    grid->addWidget(makePart(Quadrant::Weakness), 0, 1);
    grid->addWidget(makePart(Quadrant::Opportunity), 1, 0);
    grid->addWidget(makePart(Quadrant::Threat), 1, 1);
    for (const int i : {0, 1}) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
}

QWidget* SwotMatrix::makePart(Quadrant quadrant)
{
    Part& part = m_parts.at(size_t(quadrant));
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    QLabel* title = makeLabel(pluralName(quadrant), TextRole::Strong, box);
    title->setWordWrap(false);
    head->addWidget(title);
    part.count = makeLabel({}, TextRole::Soft, box);
    part.count->setWordWrap(false);
    head->addWidget(part.count);
    head->addStretch();
    rows->addLayout(head);
    rows->addWidget(makeLabel(quadrantMeaning(quadrant), TextRole::Small, box));
    part.quick = new QLineEdit(box);
    part.quick->setObjectName(u"swotAdd."_s + codeOf(quadrant));
    part.quick->setPlaceholderText(addText(quadrant));
    part.quick->setAccessibleName(tr("%1: write it and press Enter").arg(addText(quadrant)));
    connect(part.quick, &QLineEdit::returnPressed, this, [this, quadrant, field = part.quick] {
        const QString text = field->text().simplified();
        if (text.isEmpty())
            return;
        field->clear();
        Q_EMIT addRequested(quadrant, text);
    });
    rows->addWidget(part.quick);
    part.list = new SwotList(quadrant, box);
    connect(part.list, &SwotList::wished, this, &SwotMatrix::wished);
    connect(part.list, &SwotList::entryChosen, this, &SwotMatrix::entryChosen);
    connect(&part.list->entries(), &SwotListModel::renamed, this, &SwotMatrix::renamed);
    rows->addWidget(part.list, 1);
    return box;
}

void SwotMatrix::setEntries(Quadrant quadrant, const QVector<SwotEntry>& entries)
{
    const Part& part = m_parts.at(size_t(quadrant));
    part.count->setText(entries.isEmpty() ? QString() : displayNumber(double(entries.size())));
    part.list->setEntries(entries);
}

void SwotMatrix::setWritable(bool writable)
{
    for (const Part& part : m_parts) {
        part.quick->setEnabled(writable);
        part.list->entries().setWritable(writable);
    }
}

void SwotMatrix::choose(const IdOf<SwotItem>& id, bool focus)
{
    for (const Part& part : m_parts) {
        const QSignalBlocker quiet(part.list); // they tell what a person chose, not what was shown
        part.list->setCurrentEntry(id);
        if (focus && part.list->currentEntry() == id && !id.isNull()) {
            part.list->setFocus(Qt::OtherFocusReason);
            part.list->scrollTo(part.list->currentIndex());
        }
    }
}

void SwotMatrix::paintChart(QPainter& painter, const QRectF& rect)
{
    const qreal gap = 12;
    const QSizeF size((rect.width() - gap) / 2, (rect.height() - gap) / 2);
    painter.save();
    for (const Quadrant quadrant : allValues<Quadrant>()) {
        const QPointF at(rect.left() + (evidence::helps(quadrant) ? 0 : size.width() + gap),
                         rect.top() + (evidence::isInternal(quadrant) ? 0 : size.height() + gap));
        paintQuadrant(painter, quadrant, QRectF(at, size));
    }
    painter.restore();
}

void SwotMatrix::paintQuadrant(QPainter& painter, Quadrant quadrant, const QRectF& rect) const
{
    const ThemeColors colors = colorsFor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.hair);
    painter.setBrush(colors.paper);
    painter.drawRoundedRect(rect, 8, 8);
    QRectF room = rect.adjusted(12, 10, -12, -10);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(colors.lineInk(Line::Evidence));
    const qreal titleHeight = QFontMetricsF(painter.font()).lineSpacing();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, pluralName(quadrant));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(colors.soft);
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop, quadrantMeaning(quadrant));
    room.setTop(room.top() + titleHeight + 6);
    painter.setPen(colors.ink);
    const QFontMetricsF metrics(painter.font());
    const QVector<SwotEntry>& entries = list(quadrant)->entries().entries();
    for (int i = 0; i < entries.size(); ++i) {
        const QString text = pictureText(entries.at(i));
        const qreal height = metrics.boundingRect(room, Qt::TextWordWrap, text).height();
        const bool last = i + 1 == entries.size();
        if (room.top() + height + (last ? 0 : metrics.lineSpacing()) > room.bottom() + 1) {
            painter.drawText(room, Qt::AlignLeft | Qt::AlignTop,
                             tr("and %1 more").arg(displayNumber(double(entries.size() - i))));
            return;
        }
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        room.setTop(room.top() + height + 3);
    }
}

} // namespace s3
