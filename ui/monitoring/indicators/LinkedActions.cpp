// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/indicators/LinkedActions.h"

#include "ui/kit/Controls.h"
#include "ui/kit/EmptyLayout.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

LinkedActions::LinkedActions(QWidget* parent)
    : QWidget(parent)
    , m_holder(new QWidget(this))
    , m_flow(new FlowLayout(m_holder, 8))
    , m_none(makeLabel(tr("No action moves it yet."), TextRole::Soft, this))
    , m_box(new QComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addWidget(m_holder);
    column->addWidget(m_box);
    m_box->setObjectName(u"indicator.addAction"_s);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setAccessibleName(tr("Link an action that moves it"));
    m_box->lineEdit()->setPlaceholderText(tr("Link an action"));
    m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    // Queued: the answer replaces the options, which the box does not expect while it tells of them.
    connect(m_box, &QComboBox::activated, this, &LinkedActions::take, Qt::QueuedConnection);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &LinkedActions::take, Qt::QueuedConnection);
}

void LinkedActions::take()
{
    const QString text = m_box->currentText().simplified();
    if (text.isEmpty())
        return;
    for (const auto& [id, title] : std::as_const(m_others)) {
        if (title.simplified().compare(text, Qt::CaseInsensitive) != 0)
            continue;
        const RecordId chosen = id;
        m_box->setCurrentIndex(-1);
        m_box->clearEditText();
        Q_EMIT linkWanted(chosen);
        return;
    }
}

void LinkedActions::setActions(const QList<Option>& linked, const QList<Option>& others)
{
    if (linked != m_linked) {
        m_linked = linked;
        rebuild();
    }
    m_none->setVisible(linked.isEmpty());
    m_box->setVisible(!m_readOnly);
    m_box->setEnabled(!others.isEmpty());
    m_box->lineEdit()->setPlaceholderText(others.isEmpty() ? tr("No further action to link")
                                                           : tr("Link an action"));
    if (others == m_others)
        return;
    m_others = others;
    const QString typing = m_box->currentText();
    m_box->clear();
    for (const auto& [id, title] : others)
        m_box->addItem(title);
    m_box->setCurrentIndex(-1);
    m_box->setEditText(typing);
}

void LinkedActions::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    rebuild();
}

void LinkedActions::rebuild()
{
    emptyLayout(m_flow);
    for (const auto& [id, title] : std::as_const(m_linked)) {
        auto* chip = new QWidget(m_holder);
        auto* row = new QHBoxLayout(chip);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto* open = textButton(u"action"_s, fontMetrics().elidedText(title, Qt::ElideRight, 240), chip);
        makeCompact(open);
        open->setToolTip(tr("Open action: %1").arg(title));
        open->setAccessibleName(open->toolTip());
        connect(open, &QPushButton::clicked, this, [this, target = id] { Q_EMIT openWanted(target); });
        row->addWidget(open);
        auto* remove = iconButton(u"close"_s, tr("Unlink action: %1").arg(title), chip);
        makeCompact(remove);
        remove->setVisible(!m_readOnly);
        connect(
            remove, &QToolButton::clicked, this, [this, target = id] { Q_EMIT unlinkWanted(target); },
            Qt::QueuedConnection);
        row->addWidget(remove);
        m_flow->addWidget(chip);
    }
    m_holder->setVisible(!m_linked.isEmpty());
}

} // namespace s3
