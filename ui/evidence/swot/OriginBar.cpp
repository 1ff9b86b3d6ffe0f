// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/swot/OriginBar.h"

#include "core/evidence/QualitativeLabels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"

#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int longestTitle = 70; ///< characters of the entry in the question

QString buttonText(bool internal, Quadrant quadrant)
{
    const Quadrant becomes = evidence::quadrantOf(internal, evidence::helps(quadrant));
    const QString where = internal ? OriginBar::tr("Inside (I)") : OriginBar::tr("Outside (E)");
    return becomes == quadrant ? where : OriginBar::tr("%1: move to %2").arg(where, pluralName(becomes));
}

} // namespace

OriginBar::OriginBar(QWidget* parent)
    : QFrame(parent)
    , m_question(makeLabel({}, TextRole::Body, this))
    , m_hint(makeLabel({}, TextRole::Small, this))
    , m_inside(new QPushButton(this))
    , m_outside(new QPushButton(this))
{
    setObjectName(u"originBar"_s);
    setAccessibleName(tr("Inside or outside the region?"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 10);
    rows->setSpacing(6);
    rows->addWidget(m_question);
    m_hint->setObjectName(u"originHint"_s);
    rows->addWidget(m_hint);
    auto* area = new QWidget(this);
    auto* buttons = new FlowLayout(area, 8);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_inside->setObjectName(u"originInside"_s);
    m_outside->setObjectName(u"originOutside"_s);
    for (QPushButton* button : {m_inside, m_outside}) {
        makeCompact(button);
        buttons->addWidget(button);
    }
    rows->addWidget(area);
    connect(m_inside, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_outside, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    hide();
}

void OriginBar::ask(const std::optional<SwotItem>& item, bool writable)
{
    if (!item || item->originConfirmed || !writable) {
        hide();
        return;
    }
    QString title = item->title;
    if (title.size() > longestTitle)
        title = title.left(longestTitle - 1) + u'…';
    m_question->setText(
        tr("“%1”: does it lie inside the region, where it can be worked on, or outside?").arg(title));
    m_inside->setText(buttonText(true, item->quadrant));
    m_outside->setText(buttonText(false, item->quadrant));
    const auto hint = evidence::originHint(item->quadrant, item->title);
    m_hint->setVisible(hint.has_value());
    if (hint)
        m_hint->setText(hint->external ? tr("“%1” often speaks of what lies outside.").arg(hint->word)
                                       : tr("“%1” often speaks of what lies inside.").arg(hint->word));
    show();
}

void OriginBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsFor(palette()).lineTint(Line::Evidence));
    painter.drawRoundedRect(rect(), 10, 10);
}

} // namespace s3
