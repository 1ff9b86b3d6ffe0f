// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/CaptureBox.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

namespace s3 {

CaptureBox::CaptureBox(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &CaptureBox::fit);
    fit();
}

void CaptureBox::fit()
{
    constexpr int mostLines = 4;
    // The layout of a plain text edit counts its height in lines.
    const int lines = qBound(1, qRound(document()->documentLayout()->documentSize().height()), mostLines);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 24);
}

void CaptureBox::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void CaptureBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered();
        return;
    }
    const int digit = event->key() - Qt::Key_0;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (digit >= 0 && digit <= 9 && held == Qt::ControlModifier) {
        Q_EMIT tableWanted(digit);
        return;
    }
    if (digit >= 1 && digit <= 9 && held == Qt::AltModifier) {
        Q_EMIT kindWanted(digit - 1);
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
    insertPlainText(text);
    Q_EMIT entered();
}

} // namespace s3
