// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/BlindBar.h"

#include "ui/kit/Controls.h"
#include "ui/workshop/wall/WallPainter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <numeric>

using namespace Qt::StringLiterals;

namespace s3 {

BlindBar::BlindBar(QWidget* parent)
    : QFrame(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"lock"_s, 18, IconLabel::Tone::Soft, this));
    m_text = makeLabel({}, TextRole::Strong, this);
    m_text->setObjectName(u"ideas.hidden"_s);
    row->addWidget(m_text, 1);
    m_peek = textButton(u"eye"_s, tr("Show to me"), this);
    m_peek->setObjectName(u"ideas.peek"_s);
    m_peek->setCheckable(true);
    m_peek->setToolTip(tr("Shows them on this screen until you leave this view"));
    connect(m_peek, &QPushButton::toggled, this, &BlindBar::peekChanged);
    row->addWidget(m_peek);
    m_reveal = textButton(u"present"_s, tr("Reveal to all"), this);
    m_reveal->setObjectName(u"ideas.reveal"_s);
    connect(m_reveal, &QPushButton::clicked, this, &BlindBar::revealWanted);
    row->addWidget(m_reveal);
    hide();
}

void BlindBar::showCounts(const QMap<int, int>& perTable, bool writable)
{
    const int cards = std::accumulate(perTable.begin(), perTable.end(), 0);
    setVisible(cards > 0);
    m_text->setText(tr("%n card(s) written blind", nullptr, cards) + u": "_s +
                    WallPainter::hiddenText(perTable));
    m_reveal->setEnabled(writable);
    if (cards == 0)
        endPeeking();
}

bool BlindBar::peeking() const
{
    return m_peek->isChecked();
}

void BlindBar::endPeeking()
{
    m_peek->setChecked(false);
}

} // namespace s3
