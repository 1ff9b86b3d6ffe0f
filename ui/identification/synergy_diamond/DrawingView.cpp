// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/DrawingView.h"

#include "core/identification/DiamondWords.h"
#include "core/project/RecordKinds.h"
#include "ui/identification/synergy_diamond/CornerPanel.h"
#include "ui/identification/synergy_diamond/DiamondChart.h"
#include "ui/identification/synergy_diamond/DiamondShelf.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

// Pixels.
constexpr int sideBySideFrom = 560;
constexpr int narrowSide = 268;
constexpr int wideSide = 340;

/// Shows or hides a polygon, with the mark and colour it is drawn in.
class LegendBox : public QCheckBox {
public:
    LegendBox(const QString& name, int look, QWidget* parent)
        : QCheckBox(name, parent)
        , m_look(look)
    {
        setAccessibleName(DrawingView::tr("Show %1").arg(name));
    }
    QSize sizeHint() const override { return QCheckBox::sizeHint() + QSize(18, 0); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QCheckBox::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(DiamondPainter::colorOf(m_look, colorsFor(palette())));
        DiamondPainter::drawMark(painter, {width() - 8.0, height() / 2.0}, m_look, 5);
    }

private:
    int m_look;
};

} // namespace

DrawingView::DrawingView(DiamondDesk& desk)
    : DiamondSight(desk)
    , m_card(new ChartCard(tr("Diamond"), {}, desk.dialogs(), this))
    , m_chart(new DiamondChart)
    , m_legend(new QWidget(this))
    , m_flow(new FlowLayout(m_legend, 12))
    , m_gaps(new InlineMessage(this))
{
    m_chart->setObjectName(u"diamondChart"_s);
    m_card->setChartWidget(m_chart);
    m_card->setTwin(m_chart->twin(), m_chart->twinKinds());
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_card->body()->insertWidget(0, m_legend);
    m_gaps->setObjectName(u"diamondGaps"_s);
    m_gaps->setClosable(false);
    m_card->body()->addWidget(m_gaps);
    m_split = new DetailSplitter(m_card, buildSide(), sideBySideFrom, narrowSide, this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_split);
    connect(m_chart, &DiamondChart::chosen, this, [this](int corner, int region) {
        commit();
        this->desk().select(corner, region);
    });
    connect(m_chart, &DiamondChart::strengthGiven, m_corner, &CornerPanel::setStrength);
    connect(m_chart, &DiamondChart::entryWanted, this, [this] {
        m_switch->setCurrentIndex(0);
        m_corner->focusAdd();
    });
    connect(m_chart, &DiamondChart::cardDropped, this, &DrawingView::take);
    connect(m_shelf, &DiamondShelf::cardTaken, this, &DrawingView::take);
    connect(m_card, &ChartCard::savedPicture, this, [this](const QString& file, bool ok) {
        this->desk().navigator().notice(ok ? tr("Saved %1").arg(file)
                                           : tr("%1 could not be written.").arg(file));
    });
}

QWidget* DrawingView::buildSide()
{
    auto* side = new Card({}, {}, this);
    side->setMinimumWidth(240);
    m_switch = new SegmentedControl(tr("Beside the drawing"), {tr("Corner"), tr("Cards")}, side);
    m_switch->setObjectName(u"diamondSide"_s);
    side->body()->addWidget(m_switch);
    m_stack = new QStackedWidget(side);
    m_corner = new CornerPanel(desk(), m_stack);
    auto* pane = new ScrollPane(m_corner, m_stack);
    pane->setAccessibleName(tr("Corner"));
    m_stack->addWidget(pane);
    m_shelf = new DiamondShelf(desk(), m_stack);
    m_stack->addWidget(m_shelf);
    side->body()->addWidget(m_stack, 1);
    connect(m_switch, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    return side;
}

void DrawingView::refresh()
{
    const DiamondSheet* sheet = desk().sheet();
    m_chart->setSheet(sheet ? std::optional(*sheet) : std::nullopt, desk().corner(), desk().region());
    m_card->setTwin(m_chart->twin(), m_chart->twinKinds());
    if (!sheet)
        return;
    m_card->setTitle(sheet->diamond.title);
    fillLegend();
    const QStringList gaps = diamondGaps(*sheet);
    m_gaps->setMessage(gaps.isEmpty() ? InlineMessage::Kind::Success : InlineMessage::Kind::Info,
                       gaps.isEmpty()
                           ? tr("Complete: entries and scores everywhere, evidence where it is asked for.")
                           : tr("Still open – %1").arg(gaps.join(u'\n')));
    m_corner->refresh();
    m_shelf->refresh();
}

void DrawingView::fillLegend()
{
    const DiamondSheet& sheet = *desk().sheet();
    QStringList keys;
    for (int region = 0; region < sheet.regions.size(); ++region)
        keys.append(sheet.regions.at(region).id.hex() + sheet.regionNames.at(region));
    if (keys != m_legendKeys) {
        m_legendKeys = keys;
        qDeleteAll(m_legend->findChildren<LegendBox*>(QString(), Qt::FindDirectChildrenOnly));
        for (int region = 0; region < sheet.regions.size(); ++region) {
            auto* box = new LegendBox(sheet.regionNames.at(region), sheet.lookOf(region), m_legend);
            box->setObjectName(u"legend.%1"_s.arg(region));
            m_flow->addWidget(box);
            const auto id = sheet.regions.at(region).id;
            connect(box, &QCheckBox::clicked, this, [this, id](bool shown) {
                desk().edit(EditLabel{shown ? QT_TRANSLATE_NOOP("Edit", "Show a region in the diamond")
                                            : QT_TRANSLATE_NOOP("Edit", "Hide a region in the diamond")},
                            [&](Writer& w) { w.modify(id, [&](DiamondRegion& r) { r.shown = shown; }); });
            });
        }
    }
    int region = 0;
    for (LegendBox* box : m_legend->findChildren<LegendBox*>(QString(), Qt::FindDirectChildrenOnly)) {
        box->setChecked(sheet.regions.at(region++).shown);
        box->setEnabled(desk().writable());
        box->show();
    }
}

void DrawingView::take(int corner, const RecordRef& card)
{
    const DiamondSheet* sheet = desk().sheet();
    if (!sheet || corner < 0 || desk().region() < 0 || !desk().writable())
        return;
    const DiamondCorner& target = sheet->corners.at(corner);
    const QString title = titleOf(desk().project(), card);
    if (!takes(target.accepts, card.table, cardKind(desk().project(), card)))
        return desk().navigator().notice(tr("“%1” does not take “%2”.").arg(target.title, title));
    int region = desk().region();
    if (const auto capacity = desk().project().find(IdOf<Capacity>(card.id));
        capacity && capacity->regionId && card.table == QLatin1String(Capacity::table))
        for (int i = 0; i < sheet->regions.size(); ++i)
            if (sheet->regions.at(i).regionId == capacity->regionId)
                region = i; // a capacity goes to the region that has it
    for (const DiamondEntry& entry : sheet->cell(corner, region).entries)
        if (entry.sourceId == card.id) {
            desk().select(corner, region);
            return desk().navigator().notice(tr("“%1” is there already.").arg(title));
        }
    const auto place = sheet->regions.at(region).id;
    const auto at = target.id;
    if (desk().edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add %1 to the diamond"), {title}},
                    [&](Writer& w) { takeRecord(w, at, place, card); }))
        desk().select(corner, region);
}

void DrawingView::takeFocus()
{
    m_chart->setFocus(Qt::TabFocusReason);
}

void DrawingView::commit()
{
    m_corner->commit();
}

void DrawingView::resizeEvent(QResizeEvent* event)
{
    DiamondSight::resizeEvent(event);
    constexpr int roomy = 1000;
    m_split->setDetailWidth(width() >= roomy ? wideSide : narrowSide);
}

} // namespace s3
