// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/SimilarBar.h"

#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

bool sameTexts(const QList<Idea>& a, const QList<Idea>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Idea& x, const Idea& y) { return x.id == y.id && x.body == y.body; });
}

} // namespace

SimilarBar::SimilarBar(WorkshopDesk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_work(new Background(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Cards that look alike"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    m_title = makeLabel({}, TextRole::Strong, this);
    m_title->setObjectName(u"similar.title"_s);
    column->addWidget(m_title);
    auto* texts = new QHBoxLayout;
    texts->setSpacing(16);
    m_first = makeText(u"similar.first"_s);
    m_second = makeText(u"similar.second"_s);
    texts->addWidget(m_first, 1);
    texts->addWidget(m_second, 1);
    column->addLayout(texts);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 8);
    const auto add = [&](const QString& iconName, const QString& text, const QString& name, auto deed) {
        auto* button = textButton(iconName, text, row);
        button->setObjectName(name);
        makeCompact(button);
        connect(button, &QPushButton::clicked, this, deed);
        flow->addWidget(button);
    };
    add(u"merge"_s, tr("Merge (M)"), u"similar.merge"_s, [this] { merge(); });
    add(u"copy"_s, tr("Keep both (K)"), u"similar.keep"_s, [this] { keep(); });
    add(u"next"_s, tr("Next pair (→)"), u"similar.next"_s, [this] { showPair(m_at + 1); });
    add(u"close"_s, tr("Close (Esc)"), u"similar.close"_s, [this] { leave(); });
    column->addWidget(row);
    hide();
}

QLabel* SimilarBar::makeText(const QString& objectName)
{
    auto* label = makeLabel({}, TextRole::Body, this);
    label->setObjectName(objectName);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setMinimumWidth(80);
    return label;
}

void SimilarBar::setIdeas(const QList<Idea>& ideas)
{
    if (sameTexts(ideas, m_ideas)) {
        choose(); // a pair may have been kept apart, or no longer
        return;
    }
    m_ideas = ideas;
    m_texts.clear();
    for (const Idea& idea : ideas)
        m_texts.insert(idea.id, idea.body);
    // Until the new pairs are known those stay that still can be merged.
    choose();
    m_work->start([this, ideas](const Background::Task& task) -> Background::Delivery {
        const auto found = workshop::nearDuplicates(ideas, workshop::nearThreshold, 200, task.stop);
        if (task.stop.stop_requested())
            return {};
        return [this, found] {
            m_found = found;
            choose();
        };
    });
}

void SimilarBar::choose()
{
    m_open.clear();
    for (const workshop::NearPair& pair : workshop::withoutKeptApart(m_desk.project(), m_found)) {
        if (m_texts.contains(pair.first) && m_texts.contains(pair.second))
            m_open.append(pair);
    }
    if (isVisible())
        showPair(m_at);
    Q_EMIT pairsChanged();
}

void SimilarBar::open()
{
    if (m_open.isEmpty())
        return;
    setVisible(true);
    showPair(0);
    setFocus();
}

void SimilarBar::showPair(int at)
{
    if (m_open.isEmpty()) {
        leave();
        return;
    }
    const int count = int(m_open.size());
    m_at = (at % count + count) % count;
    const workshop::NearPair& pair = m_open.at(m_at);
    m_title->setText(tr("These two look alike: %1 %. Pair %2 of %3")
                         .arg(QLocale().toString(qRound(pair.similarity * 100)))
                         .arg(m_at + 1)
                         .arg(count));
    m_first->setText(m_texts.value(pair.first));
    m_second->setText(m_texts.value(pair.second));
    setAccessibleDescription(m_title->text() + u": "_s + m_first->text() + u" / "_s + m_second->text());
}

void SimilarBar::merge()
{
    if (m_open.isEmpty())
        return;
    const workshop::NearPair pair = m_open.at(m_at);
    Q_EMIT mergeWanted(pair.first, pair.second);
}

void SimilarBar::keep()
{
    if (m_open.isEmpty())
        return;
    const workshop::NearPair pair = m_open.at(m_at);
    // The page reads everything anew afterwards, which shows the next pair.
    m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Keep two cards that look alike")},
                quietly([pair](Writer& w) { workshop::keepApart(w, pair.first, pair.second); }));
}

void SimilarBar::leave()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

void SimilarBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_M:
        merge();
        break;
    case Qt::Key_K:
        keep();
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        showPair(m_at + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        showPair(m_at - 1);
        break;
    case Qt::Key_Escape:
        leave();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void SimilarBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = colorsFor(palette());
    painter.setPen(QPen(colors.line(Line::Identification), 1));
    painter.setBrush(colors.lineTint(Line::Identification));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), 10);
}

} // namespace s3
