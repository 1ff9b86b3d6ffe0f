// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/ChangeRow.h"

#include "core/identification/Labels.h"
#include "ui/identification/activities/GrowingText.h"
#include "ui/kit/Controls.h"
#include "ui/kit/RecordForm.h"

using namespace Qt::StringLiterals;

namespace s3 {

/// The arrow itself, to the right or downwards.
class ChangeArrow : public QWidget {
public:
    using QWidget::QWidget;

    void setDownwards(bool down)
    {
        m_down = down;
        setFixedSize(down ? QSize(32, 40) : QSize(72, 40));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeColors colors = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal length = m_down ? height() : width();
        painter.translate(width() / 2.0, height() / 2.0);
        if (m_down)
            painter.rotate(90);
        QPainterPath arrow; // a shaft that swells into the head
        arrow.moveTo(-length / 2 + 2, -3);
        arrow.lineTo(length / 2 - 18, -6);
        arrow.lineTo(length / 2 - 18, -14);
        arrow.lineTo(length / 2 - 2, 0);
        arrow.lineTo(length / 2 - 18, 14);
        arrow.lineTo(length / 2 - 18, 6);
        arrow.lineTo(-length / 2 + 2, 3);
        arrow.closeSubpath();
        painter.fillPath(arrow, colors.line(Line::Identification));
    }

private:
    bool m_down = false;
};

namespace {

constexpr int narrow = 440; ///< below this the fields would be too thin to read

QList<QPair<QString, QString>> modes()
{
    QList<QPair<QString, QString>> list;
    for (const TransformationMode mode : allValues<TransformationMode>())
        list.append({codeOf(mode), displayName(mode)});
    return list;
}

} // namespace

ChangeRow::ChangeRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_from(new RecordForm(this))
    , m_to(new RecordForm(this))
    , m_mode(new RecordForm(this))
    , m_arrow(new ChangeArrow(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    m_row->setSpacing(12);
    auto* from = m_from->addLongText(u"from_state"_s, tr("From: how it is today"));
    auto* to = m_to->addLongText(u"to_state"_s, tr("To: how it will be"));
    for (QPlainTextEdit* edit : {from, to})
        growWithText(edit, 3, 8);
    m_mode->addChoice(u"mode"_s, tr("Mode of transformation"), modes());
    m_row->addWidget(m_from, 1);
    m_row->addWidget(m_arrow, 0, Qt::AlignCenter);
    m_row->addWidget(m_to, 1);
    column->addLayout(m_row);
    column->addWidget(m_mode);
    m_arrow->setDownwards(false);
    for (RecordForm* form : {m_from, m_to, m_mode})
        connect(form, &RecordForm::edited, this, &ChangeRow::edited);
}

void ChangeRow::setValues(const QVariantMap& values)
{
    m_from->setValues(values);
    m_to->setValues(values);
    m_mode->setValues(values);
    const auto mode = enumFromCode<TransformationMode>(values.value(u"mode"_s).toString());
    m_mode->setHint(u"mode"_s, mode ? identification::explanation(*mode) : QString());
}

void ChangeRow::setReadOnly(bool readOnly)
{
    for (RecordForm* form : {m_from, m_to, m_mode})
        form->setReadOnly(readOnly);
}

void ChangeRow::commit()
{
    for (RecordForm* form : {m_from, m_to, m_mode})
        form->commit();
}

void ChangeRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsFor(palette()).lineTint(Line::Identification));
    painter.drawRoundedRect(rect(), 10, 10);
}

void ChangeRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool down = width() < narrow;
    const auto direction = down ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setSpacing(down ? 4 : 12);
    m_arrow->setDownwards(down);
}

} // namespace s3
