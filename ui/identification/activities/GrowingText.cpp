// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/GrowingText.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPlainTextEdit>

namespace s3 {

namespace {

constexpr int frame = 22; ///< border, padding and the document's margin of the program's style

class Grower : public QObject {
public:
    Grower(QPlainTextEdit* edit, int least, int most)
        : QObject(edit)
        , m_edit(edit)
        , m_least(least)
        , m_most(most)
    {
        connect(edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                &Grower::fit);
        edit->installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // Only after the field has wrapped its text anew is the number of lines known.
        if (event->type() == QEvent::Resize)
            QMetaObject::invokeMethod(this, &Grower::fit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        // The layout of a plain text document counts its height in lines.
        const int lines = qRound(m_edit->document()->documentLayout()->documentSize().height());
        const int high = m_edit->fontMetrics().lineSpacing() * qBound(m_least, lines, m_most) + frame;
        if (m_edit->minimumHeight() != high || m_edit->maximumHeight() != high)
            m_edit->setFixedHeight(high);
    }

    QPlainTextEdit* m_edit;
    int m_least;
    int m_most;
};

} // namespace

void growWithText(QPlainTextEdit* edit, int least, int most)
{
    new Grower(edit, least, most); // owned by the field
}

} // namespace s3
