// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/Countdown.h"

#include "ui/kit/TabularText.h"
#include "ui/kit/Theme.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::TimeState;

QString timeWords(TimeState state)
{
    switch (state) {
    case TimeState::Plenty:
        return QCoreApplication::translate("Countdown", "left");
    case TimeState::SoonOver:
        return QCoreApplication::translate("Countdown", "left: time to come to an end");
    case TimeState::Over:
        return QCoreApplication::translate("Countdown", "Over time");
    case TimeState::Paused:
        return QCoreApplication::translate("Countdown", "Paused");
    }
    return {};
}

Countdown::Countdown(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"run.countdown"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Countdown::setTime(const workshop::BlockTime& time)
{
    const TimeState state = workshop::timeState(time);
    show(workshop::countdownText(time.remainingMs()), timeWords(state), state);
}

void Countdown::setWords(const QString& large, const QString& small)
{
    show(large, small, std::nullopt);
}

void Countdown::show(const QString& text, const QString& words, std::optional<TimeState> state)
{
    if (text == m_text && words == m_words && state == m_state)
        return;
    m_text = text;
    m_words = words;
    m_state = state;
    setAccessibleName(text + u' ' + words);
    update();
}

void Countdown::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = colorsFor(palette());
    QColor ink = colors.ink;
    if (m_state == TimeState::SoonOver)
        ink = colors.warn;
    else if (m_state == TimeState::Over)
        ink = colors.bad;
    else if (m_state == TimeState::Paused)
        ink = colors.soft;
    QPainter painter(this);
    QFont font = fontFor(TextRole::Title);
    font.setPixelSize(76);
    while (font.pixelSize() > 24 && tabularWidth(QFontMetricsF(font), m_text) > width())
        font.setPixelSize(font.pixelSize() - 4);
    painter.setFont(font);
    painter.setPen(ink);
    drawTabular(painter, QRectF(0, 0, width(), 88), Qt::AlignCenter, m_text);
    painter.setFont(fontFor(TextRole::Strong));
    painter.drawText(QRectF(0, 88, width(), 26), Qt::AlignHCenter | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, width()));
}

} // namespace s3
