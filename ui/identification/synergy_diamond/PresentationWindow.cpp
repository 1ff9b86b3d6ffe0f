// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/PresentationWindow.h"

#include "ui/identification/synergy_diamond/SheetPainter.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace s3 {

PresentationWindow::PresentationWindow(const QWidget* beside)
    : QWidget(nullptr, Qt::Window)
{
    setObjectName(u"diamondPresentation"_s);
    setWindowTitle(tr("Synergy diamond"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens)
        if (screen != beside->screen()) {
            setGeometry(screen->geometry());
            break;
        }
}

void PresentationWindow::setSheet(const identification::DiamondSheet& sheet)
{
    m_sheet = sheet;
    for (DiamondRegion& region : m_sheet->regions)
        if (m_turned.contains(region.id))
            region.shown = !region.shown;
    setAccessibleName(tr("Presentation of “%1”; Escape ends it").arg(sheet.diamond.title));
    update();
}

void PresentationWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_sheet)
        SheetPainter(*m_sheet, colorsFor(palette())).paint(painter, rect());
}

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    const int region = event->key() - Qt::Key_1;
    if (m_sheet && region >= 0 && region < m_sheet->regions.size()) {
        DiamondRegion& turned = m_sheet->regions[region];
        turned.shown = !turned.shown;
        if (!m_turned.remove(turned.id))
            m_turned.insert(turned.id);
        update();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace s3
