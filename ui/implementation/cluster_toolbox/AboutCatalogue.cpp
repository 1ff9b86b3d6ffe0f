// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/cluster_toolbox/AboutCatalogue.h"

#include "core/implementation/Catalogue.h"
#include "ui/kit/Controls.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace s3 {

AboutCatalogue::AboutCatalogue(const Catalogue& catalogue, QWidget* parent)
    : Card(catalogue.title(), tr("Version %1").arg(catalogue.version()), parent)
{
    setObjectName(u"aboutCard"_s);
    auto* close = iconButton(u"close"_s, tr("Back to the services"), this);
    close->setObjectName(u"aboutClose"_s);
    makeCompact(close);
    addHeaderWidget(close);
    connect(close, &QToolButton::clicked, this, &AboutCatalogue::closeRequested);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(catalogue.about(), TextRole::Body, content));
    for (const ServiceField& field : catalogue.fields()) {
        column->addSpacing(12);
        column->addWidget(makeLabel(field.title, TextRole::Strong, content));
        column->addWidget(makeLabel(field.summary, TextRole::Body, content));
    }
    column->addSpacing(16);
    column->addWidget(new HairLine(Qt::Horizontal, content));
    column->addSpacing(8);
    column->addWidget(makeLabel(catalogue.provenance(), TextRole::Small, content));
    column->addStretch();
    auto* scroll = new ScrollPane(content, this);
    scroll->setAccessibleName(catalogue.title());
    body()->addWidget(scroll);
}

void AboutCatalogue::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace s3
