// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/programmes/FactList.h"

#include "ui/kit/Controls.h"

#include <QLabel>
#include <QVBoxLayout>
#include <memory>

namespace s3 {

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(2);
}

void FactList::setFacts(const QVector<QPair<QString, QString>>& facts)
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)})
        delete item->widget();
    for (const auto& [label, text] : facts) {
        m_rows->addWidget(makeLabel(label, TextRole::Label, this));
        QLabel* value = makeLabel(text.isEmpty() ? tr("The report does not say.") : text,
                                  text.isEmpty() ? TextRole::Soft : TextRole::Body, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addWidget(value);
        m_rows->addSpacing(10);
    }
    m_rows->addStretch();
}

} // namespace s3
