// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/MaturityLadder.h"

#include "core/identification/Labels.h"
#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int steps = identification::highestMaturity + 1;
constexpr qreal gap = 4;
constexpr qreal caption = 22;

} // namespace

MaturityLadder::MaturityLadder(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void MaturityLadder::describe()
{
    setAccessibleName(tr("Maturity"));
    setAccessibleDescription(
        m_step ? u"%1 %2"_s.arg(QString::number(*m_step), identification::maturityName(*m_step))
               : tr("Not judged"));
}

void MaturityLadder::setStep(std::optional<int> step)
{
    if (step == m_step)
        return;
    m_step = step;
    describe();
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MaturityLadder::choose(std::optional<int> step)
{
    if (step == m_step)
        return;
    setStep(step);
    Q_EMIT stepChosen(step);
}

QRectF MaturityLadder::stepRect(int step) const
{
    const qreal room = height() - caption - 4;
    const qreal each = (qMin(width(), 420) - 4 - gap * (steps - 1)) / steps;
    const qreal high = 20 + (room - 20) * step / (steps - 1);
    return {2 + step * (each + gap), 2 + room - high, each, high};
}

int MaturityLadder::stepAt(const QPointF& point) const
{
    for (int step = 0; step < steps; ++step) {
        QRectF column = stepRect(step);
        column.setTop(0);
        if (column.contains(point))
            return step;
    }
    return -1;
}

void MaturityLadder::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Label));
    for (int step = 0; step < steps; ++step) {
        const bool reached = m_step && step <= *m_step;
        const QRectF rect = stepRect(step);
        painter.setPen(Qt::NoPen);
        painter.setBrush(reached ? colors.line(Line::Identification) : mixed(colors.ink, colors.paper, 0.08));
        painter.drawRoundedRect(rect, 4, 4);
        painter.setPen(reached ? colors.onLine() : colors.soft);
        painter.drawText(QRectF(rect.left(), rect.bottom() - 20, rect.width(), 20), Qt::AlignCenter,
                         QString::number(step));
    }
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(m_step ? colors.ink : colors.soft);
    painter.drawText(QRectF(2, height() - caption, width() - 4, caption), Qt::AlignLeft | Qt::AlignVCenter,
                     accessibleDescription());
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), 6);
}

void MaturityLadder::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        choose(m_step ? qMin(*m_step + 1, steps - 1) : 0);
        return;
    case Qt::Key_Left:
    case Qt::Key_Down:
        if (m_step)
            choose(qMax(*m_step - 1, 0));
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(steps - 1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(std::nullopt);
        return;
    default:
        break;
    }
    if (event->text().size() == 1 && event->text().at(0) >= u'0' && event->text().at(0) < QChar(u'0' + steps))
        choose(event->text().at(0).digitValue());
    else
        QWidget::keyPressEvent(event);
}

void MaturityLadder::mousePressEvent(QMouseEvent* event)
{
    const int step = stepAt(event->position());
    if (step >= 0)
        choose(m_step == step ? std::nullopt : std::optional<int>(step));
}

void MaturityLadder::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MaturityLadder::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MaturityLadder::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int step = stepAt(help->pos()); step >= 0)
        QToolTip::showText(help->globalPos(),
                           u"%1 %2"_s.arg(QString::number(step), identification::maturityName(step)), this);
    return true;
}

} // namespace s3
