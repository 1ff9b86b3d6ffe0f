// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_cards/TagEditor.h"

#include "core/evidence/Tags.h"
#include "ui/kit/Controls.h"
#include "ui/kit/EmptyLayout.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Pill.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

TagEditor::TagEditor(QWidget* parent)
    : QWidget(parent)
    , m_area(new QWidget(this))
    , m_flow(new FlowLayout(m_area, 6))
    , m_field(new QLineEdit(this))
    , m_known(new QStringListModel(this))
{
    setObjectName(u"tagEditor"_s);
    setAccessibleName(tr("Tags"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    outer->addWidget(makeLabel(tr("Tags"), TextRole::Label, this));
    m_flow->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);
    m_area->hide();
    m_field->setObjectName(u"tagField"_s);
    m_field->setPlaceholderText(tr("Add a tag and press Enter"));
    m_field->setAccessibleName(tr("Add a tag and press Enter"));
    m_field->setMaxLength(200); // several may be pasted at once
    m_field->installEventFilter(this);
    outer->addWidget(m_field);
    auto* completer = new QCompleter(m_known, m_field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    // After this signal the completer writes the choice into the field: take it once that is over.
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString& tag) {
            if (!m_field->text().isEmpty())
                take(tag);
        },
        Qt::QueuedConnection);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { take(m_field->text()); });
}

void TagEditor::take(const QString& typed)
{
    m_field->clear();
    for (const QString& part : typed.split(u','))
        if (const QString tag = evidence::cleanTag(part); !tag.isEmpty())
            Q_EMIT added(tag);
}

void TagEditor::setTags(const QStringList& tags, const QStringList& known)
{
    QStringList offered = known;
    offered.removeIf([&](const QString& tag) { return tags.contains(tag); });
    if (m_known->stringList() != offered)
        m_known->setStringList(offered);
    if (tags == m_tags && m_readOnly == m_shownReadOnly)
        return;
    m_tags = tags;
    m_shownReadOnly = m_readOnly;
    emptyLayout(m_flow);
    for (const QString& tag : tags)
        m_flow->addWidget(makeChip(tag));
    m_area->setVisible(!tags.isEmpty());
    m_area->updateGeometry();
}

QWidget* TagEditor::makeChip(const QString& tag)
{
    auto* chip = new QWidget(m_area);
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Pill(tag, PillTone{}, chip));
    if (m_readOnly)
        return chip;
    QToolButton* cross = iconButton(u"close"_s, tr("Remove the tag %1").arg(tag), chip);
    makeCompact(cross);
    cross->setIconSize({12, 12});
    cross->setObjectName(u"tagRemove"_s);
    connect(cross, &QToolButton::clicked, this, [this, tag] { Q_EMIT removed(tag); });
    row->addWidget(cross);
    return chip;
}

void TagEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setEnabled(!readOnly);
}

void TagEditor::focusField()
{
    m_field->setFocus();
}

bool TagEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->text() == u","_s && !m_field->text().trimmed().isEmpty()) {
        take(m_field->text());
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_tags.isEmpty()) {
        Q_EMIT removed(m_tags.last());
        return true;
    }
    if (key->key() == Qt::Key_Down && m_field->text().isEmpty()) {
        m_field->completer()->setCompletionPrefix({});
        m_field->completer()->complete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace s3
