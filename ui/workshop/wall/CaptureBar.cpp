// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/CaptureBar.h"

#include "core/workshop/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/SegmentedControl.h"

#include <QMimeData>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace s3 {

CaptureBox::CaptureBox(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(fontMetrics().lineSpacing() + 24);
}

void CaptureBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QString text = toPlainText();
        clear();
        if (!text.trimmed().isEmpty())
            Q_EMIT entered(text);
        return;
    }
    if (event->modifiers() == Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        Q_EMIT kindWanted(event->key() - Qt::Key_1);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CaptureBox::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (!text.trimmed().contains(u'\n')) {
        insertPlainText(text.simplified());
        return;
    }
    const QString before = toPlainText();
    clear();
    Q_EMIT entered(before.trimmed().isEmpty() ? text : QString(before + text));
}

CaptureBar::CaptureBar(QWidget* parent)
    : Card({}, {}, parent)
{
    QStringList kinds;
    for (const IdeaKind kind : allValues<IdeaKind>())
        kinds.append(displayName(kind));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_kind = new SegmentedControl(tr("Kind of idea"), kinds, this);
    m_kind->setObjectName(u"capture.kind"_s);
    m_kind->setToolTip(tr("Alt+1 to Alt+5 while typing"));
    row->addWidget(m_kind, 0, Qt::AlignLeft);
    row->addStretch();
    m_table = new QSpinBox(this);
    m_table->setRange(0, 99);
    m_table->setSpecialValueText(tr("No table"));
    m_table->setPrefix(tr("Table "));
    m_table->setAccessibleName(tr("Table the idea comes from"));
    m_table->setObjectName(u"capture.table"_s);
    row->addWidget(m_table);
    body()->addLayout(row);
    m_box = new CaptureBox(this);
    m_box->setObjectName(u"capture.text"_s);
    m_box->setAccessibleName(tr("New idea"));
    m_box->setPlaceholderText(tr("Type an idea, Enter stores it. Paste a list to store every line."));
    body()->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &CaptureBox::entered, this, &CaptureBar::captured);
    connect(m_box, &CaptureBox::kindWanted, this, [this](int number) {
        if (number < m_kind->segments().size())
            m_kind->setCurrentIndex(number);
    });
}

IdeaKind CaptureBar::kind() const
{
    return allValues<IdeaKind>().value(m_kind->currentIndex(), IdeaKind::Other);
}

std::optional<int> CaptureBar::table() const
{
    return m_table->value() > 0 ? std::optional<int>(m_table->value()) : std::nullopt;
}

} // namespace s3
