// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/DiamondChart.h"

#include "ui/kit/Style.h"

#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace s3 {

namespace diamondmime {

QString card()
{
    return u"application/x-s3-diamond-card"_s;
}

QByteArray bytes(const RecordRef& ref)
{
    return QString(ref.table + u':' + ref.id.hex()).toLatin1();
}

RecordRef ref(const QMimeData* data)
{
    const QString text = QString::fromLatin1(data->data(card()));
    return {text.section(u':', 0, 0), RecordId::fromHex(text.section(u':', 1))};
}

} // namespace diamondmime

DiamondChart::DiamondChart(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Synergy diamond"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DiamondChart::setSheet(const std::optional<identification::DiamondSheet>& sheet, int corner, int region)
{
    m_sheet = sheet;
    m_corner = corner;
    m_region = region;
    setAcceptDrops(sheet.has_value());
    fillTwin();
    setAccessibleDescription(sentence(corner, region));
    update();
}

void DiamondChart::fillTwin()
{
    QStringList headers{tr("Corner")};
    QVector<GridTwin::Row> rows;
    if (m_sheet) {
        headers += m_sheet->regionNames;
        for (int corner = 0; corner < m_sheet->corners.size(); ++corner) {
            GridTwin::Row row{m_sheet->corners.at(corner).code, m_sheet->corners.at(corner).title, {}};
            for (int region = 0; region < m_sheet->regions.size(); ++region) {
                const auto value = m_sheet->cell(corner, region).value();
                row.values.append(value ? std::optional<double>(*value) : std::nullopt);
            }
            rows.append(row);
        }
    }
    m_twin.set(headers, rows, 0);
}

QString DiamondChart::sentence(int corner, int region) const
{
    if (!m_sheet || corner < 0 || corner >= m_sheet->corners.size())
        return {};
    const QString title = m_sheet->corners.at(corner).title;
    if (region < 0 || region >= m_sheet->regions.size())
        return title;
    const identification::DiamondCell& cell = m_sheet->cell(corner, region);
    const QString strength = cell.value()
                                 ? tr("strength %1 of %2").arg(*cell.value()).arg(m_sheet->diamond.maximum)
                                 : tr("no strength yet");
    return tr("%1, %2: %3, %4, %5")
        .arg(title, m_sheet->regionNames.at(region), strength,
             tr("%n entries", nullptr, int(cell.entries.size())),
             cell.hasEvidence() ? tr("with evidence") : tr("without evidence"));
}

DiamondPainter DiamondChart::painterOf() const
{
    DiamondPainter painter(*m_sheet, colorsFor(palette()));
    painter.setChosen(m_corner, m_region);
    painter.setDropCorner(m_dropCorner);
    return painter;
}

void DiamondChart::paintChart(QPainter& painter, const QRectF& rect)
{
    if (m_sheet)
        DiamondPainter(*m_sheet, colorsFor(palette())).paint(painter, rect); // pictures show no choice
}

void DiamondChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_sheet)
        painterOf().paint(painter, area());
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

void DiamondChart::keyPressEvent(QKeyEvent* event)
{
    if (!m_sheet || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    static const QHash<int, int> corners{{Qt::Key_Up, 0},   {Qt::Key_N, 0},    {Qt::Key_Right, 1},
                                         {Qt::Key_E, 1},    {Qt::Key_Down, 2}, {Qt::Key_S, 2},
                                         {Qt::Key_Left, 3}, {Qt::Key_W, 3}};
    const int key = event->key();
    if (corners.contains(key))
        Q_EMIT chosen(corners.value(key), m_region);
    else if (key == Qt::Key_R && !m_sheet->regions.isEmpty())
        Q_EMIT chosen(m_corner, (m_region + 1) % int(m_sheet->regions.size()));
    else if (key >= Qt::Key_0 && key <= Qt::Key_9 && key - Qt::Key_0 <= m_sheet->diamond.maximum)
        Q_EMIT strengthGiven(key - Qt::Key_0);
    else if (key == Qt::Key_Delete)
        Q_EMIT strengthGiven(std::nullopt);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT entryWanted();
    else
        QWidget::keyPressEvent(event);
}

void DiamondChart::mousePressEvent(QMouseEvent* event)
{
    if (!m_sheet)
        return;
    const DiamondPainter painter = painterOf();
    const int corner = painter.cornerAt(area(), event->position());
    int region = m_region;
    double nearest = 12; // pixels
    for (int r = 0; r < m_sheet->regions.size(); ++r)
        if (const auto value = m_sheet->cell(corner, r).value(); value && m_sheet->regions.at(r).shown) {
            const double away = QLineF(painter.pointAt(area(), corner, *value), event->position()).length();
            if (away < nearest) {
                nearest = away;
                region = r;
            }
        }
    Q_EMIT chosen(corner, region);
}

void DiamondChart::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(m_sheet && event->mimeData()->hasFormat(diamondmime::card()));
}

void DiamondChart::dragMoveEvent(QDragMoveEvent* event)
{
    m_dropCorner = m_sheet ? painterOf().cornerAt(area(), event->position()) : -1;
    event->setAccepted(m_dropCorner >= 0 && event->mimeData()->hasFormat(diamondmime::card()));
    update();
}

void DiamondChart::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropCorner = -1;
    update();
}

void DiamondChart::dropEvent(QDropEvent* event)
{
    m_dropCorner = -1;
    update();
    if (!m_sheet || !event->mimeData()->hasFormat(diamondmime::card()))
        return;
    event->acceptProposedAction();
    Q_EMIT cardDropped(painterOf().cornerAt(area(), event->position()), diamondmime::ref(event->mimeData()));
}

void DiamondChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void DiamondChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool DiamondChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_sheet)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int corner = painterOf().cornerAt(area(), help->pos());
    QStringList lines;
    for (int region = 0; region < m_sheet->regions.size(); ++region)
        lines.append(sentence(corner, region));
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace s3
