// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/LifeLine.h"

#include "core/identification/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Icons.h"
#include "ui/kit/MetroLine.h"
#include "ui/kit/Theme.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

constexpr qreal kStation = 14;
constexpr ActivityStatus onTheWay[] = {ActivityStatus::Candidate, ActivityStatus::Shortlisted,
                                       ActivityStatus::Selected, ActivityStatus::InDevelopment,
                                       ActivityStatus::Implementing};

QString dateText(const QDate& date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

/// The latest stage in that status.
const LifeStage* stageOf(const QList<LifeStage>& life, ActivityStatus status)
{
    for (auto it = life.rbegin(); it != life.rend(); ++it)
        if (it->status == status)
            return &*it;
    return nullptr;
}

QString changesText(const QList<LifeStage>& life)
{
    QStringList lines;
    for (const LifeStage& stage : life) {
        QStringList parts{dateText(stage.since), displayName(stage.status)};
        if (stage.by) {
            parts.append(stage.by->madeBy);
            parts.append(stage.by->reason);
        }
        parts.removeAll(QString());
        lines.append(parts.join(u"  ·  "_s));
    }
    return lines.join(u'\n');
}

} // namespace

LifeStations::LifeStations(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeStations::setLife(const QList<LifeStage>& life)
{
    m_stations.clear();
    const ActivityStatus now = life.isEmpty() ? ActivityStatus::Candidate : life.last().status;
    const auto add = [&](ActivityStatus status) {
        const LifeStage* stage = stageOf(life, status);
        const bool passed =
            stage || (int(now) <= int(ActivityStatus::Implementing) && int(status) < int(now));
        m_stations.append(
            {displayName(status), stage ? dateText(stage->since) : QString(), passed, status == now});
    };
    for (const ActivityStatus status : onTheWay)
        add(status);
    for (const ActivityStatus status : {ActivityStatus::Dormant, ActivityStatus::Closed})
        if (stageOf(life, status))
            add(status);
    QStringList spoken;
    for (const Station& station : std::as_const(m_stations))
        if (station.reached)
            spoken.append(station.date.isEmpty() ? station.name : u"%1 %2"_s.arg(station.name, station.date));
    setAccessibleName(tr("Life of the activity"));
    setAccessibleDescription(spoken.join(u", "_s));
    setToolTip(changesText(life));
    update();
}

void LifeStations::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal each = qreal(width()) / qMax<qsizetype>(1, m_stations.size());
    const qreal middle = kStation / 2 + 2;
    const auto centre = [&](qsizetype i) { return QPointF(kStation / 2 + 1 + each * i, middle); };
    const QColor line = colors.line(Line::Identification);
    for (qsizetype i = 1; i < m_stations.size(); ++i) {
        painter.setPen(QPen(m_stations.at(i).reached ? line : colors.hair, 4));
        painter.drawLine(centre(i - 1), centre(i));
    }
    QFont small = fontFor(TextRole::Small);
    QFont strong = small;
    strong.setBold(true);
    const QFontMetricsF metrics(strong);
    const bool allFit = std::all_of(m_stations.begin(), m_stations.end(), [&](const Station& station) {
        return metrics.horizontalAdvance(station.name) <= each - 6 &&
               metrics.horizontalAdvance(station.date) <= each - 6;
    });
    const qreal top = kStation + 5 + metrics.ascent();
    for (qsizetype i = 0; i < m_stations.size(); ++i) {
        const Station& station = m_stations.at(i);
        const StationState state = station.current   ? StationState::Half
                                   : station.reached ? StationState::Done
                                                     : StationState::None;
        paintStation(painter,
                     QRectF(centre(i) - QPointF(kStation / 2, kStation / 2), QSizeF(kStation, kStation)),
                     station.reached ? line : colors.faint, state, colors.paper);
        if (!allFit && !station.current) // where there is little room only its present status is named
            continue;
        const qreal wide =
            qMax(metrics.horizontalAdvance(station.name), metrics.horizontalAdvance(station.date));
        const qreal x = qMax(0.0, qMin(each * i, width() - wide - 2));
        painter.setFont(station.current ? strong : small);
        painter.setPen(station.reached ? colors.ink : colors.soft);
        painter.drawText(QPointF(x, top), station.name);
        painter.setFont(small);
        painter.setPen(colors.soft);
        painter.drawText(QPointF(x, top + 14), station.date);
    }
}

LifeLine::LifeLine(QWidget* parent)
    : QWidget(parent)
    , m_stations(new LifeStations(this))
    , m_open(iconButton(u"history"_s, tr("Every change of status"), this))
    , m_changes(makeLabel({}, TextRole::Soft, this))
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_stations, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_changes);
    m_open->setObjectName(u"lifeChanges"_s);
    m_open->setCheckable(true);
    m_changes->setObjectName(u"lifeText"_s);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changes->hide();
    connect(m_open, &QToolButton::toggled, m_changes, &QWidget::setVisible);
}

void LifeLine::setLife(const QList<LifeStage>& life)
{
    m_stations->setLife(life);
    m_changes->setText(changesText(life));
}

} // namespace s3
