// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/CardOriginBar.h"

#include "core/project/RecordKinds.h"
#include "core/workshop/IdeaOrigin.h"
#include "core/workshop/Labels.h"
#include "core/workshop/RoomLabels.h"
#include "core/workshop/Selection.h"
#include "ui/kit/Controls.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString quoted(const QStringList& texts)
{
    QStringList parts;
    for (const QString& text : texts)
        parts.append(u"“%1”"_s.arg(text));
    return parts.join(u", "_s);
}

} // namespace

CardOriginBar::CardOriginBar(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout;
    auto* content = new QWidget(this);
    content->setLayout(column);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(2);
    m_text = makeLabel({}, TextRole::Strong, content);
    m_text->setObjectName(u"origin.text"_s);
    m_where = makeLabel({}, TextRole::Soft, content);
    m_where->setObjectName(u"origin.where"_s);
    m_more = makeLabel({}, TextRole::Small, content);
    m_more->setObjectName(u"origin.more"_s);
    for (QLabel* label : {m_text, m_where, m_more})
        column->addWidget(label);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new HairLine(Qt::Horizontal, this));
    auto* pane = new ScrollPane(content, this);
    pane->setFixedHeight(64);
    pane->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(pane);
    hide();
}

void CardOriginBar::setCard(const Reader& reader, const std::optional<IdOf<Idea>>& card)
{
    const auto idea = reader.find(card);
    const auto origin = card ? workshop::originOf(reader, *card) : std::nullopt;
    setVisible(idea && origin);
    if (!idea || !origin)
        return;
    m_text->setText(idea->body);
    QStringList where{displayName(idea->kind), displayName(idea->state)};
    if (origin->table)
        where.append(tr("table %1").arg(*origin->table));
    if (!origin->block.isEmpty())
        where.append(origin->block);
    where.append(origin->author.isEmpty() ? displayName(Authorship::Anonymous) : origin->author);
    where.append(
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(origin->writtenAtMs), QLocale::ShortFormat));
    m_where->setText(where.join(u" · "_s));
    QStringList more;
    if (!idea->stateReason.isEmpty())
        more.append(tr("Dropped: %1").arg(idea->stateReason));
    if (!origin->mergedInto.isEmpty())
        more.append(tr("Merged into: %1").arg(quoted({origin->mergedInto})));
    if (!origin->merged.isEmpty())
        more.append(tr("Merged from: %1").arg(quoted(origin->merged)));
    if (!origin->splitFrom.isEmpty())
        more.append(tr("Cut out of: %1").arg(quoted({origin->splitFrom})));
    if (!origin->splitInto.isEmpty())
        more.append(tr("Cut off: %1").arg(quoted(origin->splitInto)));
    QStringList ledTo;
    for (const RecordRef& ref : workshop::whatIdeaLedTo(reader, *card))
        ledTo.append(kindName(ref.table));
    if (!ledTo.isEmpty())
        more.append(tr("Led to: %1").arg(ledTo.join(u", "_s)));
    m_more->setText(more.join(u'\n'));
    m_more->setVisible(!more.isEmpty());
}

} // namespace s3
