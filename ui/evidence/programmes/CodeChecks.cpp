// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/programmes/CodeChecks.h"

#include "ui/kit/Controls.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace s3 {

CodeChecks::CodeChecks(const QString& name, const QString& title,
                       const QList<QPair<QString, QString>>& options, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(title, TextRole::Label, this));
    for (const auto& [code, label] : options) {
        auto* box = new QCheckBox(label, this);
        box->setObjectName(name + QLatin1Char('.') + code);
        connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT changed(chosen()); });
        column->addWidget(box);
        m_boxes.append({code, box});
    }
}

void CodeChecks::setChosen(const QStringList& codes)
{
    for (const auto& [code, box] : m_boxes)
        box->setChecked(codes.contains(code));
}

QStringList CodeChecks::chosen() const
{
    QStringList codes;
    for (const auto& [code, box] : m_boxes)
        if (box->isChecked())
            codes << code;
    return codes;
}

} // namespace s3
