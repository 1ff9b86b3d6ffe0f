// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/thread/ThreadPicker.h"

#include "core/project/RecordKinds.h"
#include "ui/kit/SearchField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {
constexpr int mostFound = 40;
}

ThreadPicker::ThreadPicker(const Reader& reader, QWidget* host, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_host(host)
    , m_field(new SearchField(tr("Find a record"), this))
    , m_list(new QListWidget(host))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    m_field->setObjectName(u"threadSearch"_s);
    m_list->setObjectName(u"threadFound"_s);
    m_list->setAccessibleName(tr("Records found"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &SearchField::searched, this, &ThreadPicker::find);
    connect(m_list, &QListWidget::itemActivated, this, [this] { pick(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { pick(m_list->currentRow()); });
}

void ThreadPicker::find(const QString& text)
{
    m_found.clear();
    m_list->clear();
    for (const FoundRecord& record : findRecords(m_reader, text, mostFound)) {
        const RecordKind* kind = kindOf(record.ref.table);
        if (!kind || !kind->threaded)
            continue;
        m_found.append(record.ref);
        m_list->addItem(u"%1 – %2"_s.arg(record.title, kindName(record.ref.table)));
    }
    if (m_found.isEmpty() && !text.isEmpty()) {
        m_list->addItem(tr("No record has that in its title"));
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_list->setVisible(m_list->count() > 0 && m_field->hasFocus());
    if (!m_found.isEmpty())
        m_list->setCurrentRow(0);
    place();
}

void ThreadPicker::place()
{
    const QPoint below = m_field->mapTo(m_host, QPoint(0, m_field->height() + 4));
    const int row = qMax(24, m_list->sizeHintForRow(0));
    const int height = qMin(qMin(10, m_list->count()) * row + 12, m_host->height() - below.y() - 8);
    m_list->setGeometry(below.x(), below.y(), m_field->width(), qMax(row + 12, height));
    m_list->raise();
}

void ThreadPicker::pick(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const RecordRef ref = m_found.at(row);
    m_list->hide();
    m_field->clear();
    Q_EMIT picked(ref);
}

bool ThreadPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_field && key == Qt::Key_Down && m_list->isVisible()) {
            m_list->setFocus();
            return true;
        }
        if (watched == m_field && enter) {
            find(m_field->text().trimmed()); // not waiting for the pause of typing
            pick(0);
            return true;
        }
        if (watched == m_list && enter) {
            pick(m_list->currentRow());
            return true;
        }
        if (key == Qt::Key_Escape && m_list->isVisible()) {
            m_list->hide();
            m_field->setFocus();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        const QWidget* next = window()->focusWidget();
        if (next != m_field && next != m_list)
            m_list->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace s3
