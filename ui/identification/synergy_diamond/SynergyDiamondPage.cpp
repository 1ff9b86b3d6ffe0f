// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/SynergyDiamondPage.h"

#include "ui/identification/synergy_diamond/DrawingView.h"
#include "ui/identification/synergy_diamond/MatrixView.h"
#include "ui/identification/synergy_diamond/OverlapView.h"
#include "ui/identification/synergy_diamond/PairsView.h"
#include "ui/identification/synergy_diamond/SetupView.h"
#include "ui/identification/synergy_diamond/SheetPainter.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Icons.h"
#include "ui/kit/SegmentedControl.h"

#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

SynergyDiamondPage::SynergyDiamondPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
{
    QStringList tables{QString::fromLatin1(Link::table), QString::fromLatin1(ActivityOverlap::table)};
    for (const char* table :
         {DiamondCorner::table, DiamondRegion::table, DiamondScore::table, DiamondEntry::table, Region::table,
          Evidence::table, Capacity::table, Opportunity::table, Challenge::table,
          TransformativeActivity::table, Organisation::table})
        tables.append(QString::fromLatin1(table));
    watch(tables);
    setPrimaryAction(tr("New diamond"), [this] {
        commit();
        m_matrix->makeDiamond();
    })->setObjectName(u"newDiamond"_s);
    content()->setSpacing(12);
    content()->addWidget(buildBar());
    buildViews();
    addPageAction(
        tr("Present the diamond"), [this] { present(); }, QKeySequence(Qt::Key_F5));
}

SynergyDiamondPage::~SynergyDiamondPage()
{
    delete m_presentation.data();
}

QWidget* SynergyDiamondPage::buildBar()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_switch = new SegmentedControl(
        tr("View"), {tr("Matrix"), tr("Diamond"), tr("Compare"), tr("Set-up"), tr("Overlap")}, bar);
    m_switch->setObjectName(u"diamondView"_s);
    flow->addWidget(m_switch);
    m_choice = new ElidingComboBox(bar);
    m_choice->setObjectName(u"diamondChoice"_s);
    m_choice->setAccessibleName(tr("Diamond shown"));
    m_choice->setMaximumWidth(240);
    makePill(m_choice);
    flow->addWidget(m_choice);
    QToolButton* present = iconButton(u"present"_s, tr("Present on the second screen (F5)"), bar);
    present->setObjectName(u"diamondPresent"_s);
    connect(present, &QToolButton::clicked, this, &SynergyDiamondPage::present);
    QToolButton* sheet = iconButton(u"export"_s, tr("Save the sheet"), bar);
    sheet->setObjectName(u"diamondSheet"_s);
    auto* menu = new QMenu(sheet);
    menu->addAction(tr("Sheet as PDF…"), this, [this] { saveSheet(u"pdf"_s); });
    menu->addAction(tr("Sheet as SVG…"), this, [this] { saveSheet(u"svg"_s); });
    menu->addAction(tr("Sheet as PNG…"), this, [this] { saveSheet(u"png"_s); });
    sheet->setMenu(menu);
    sheet->setPopupMode(QToolButton::InstantPopup);
    QToolButton* thread = iconButton(u"thread"_s, tr("Show thread"), bar);
    thread->setObjectName(u"diamondThread"_s);
    connect(thread, &QToolButton::clicked, this, [this] { navigator().showThread(refOf(m_id)); });
    m_delete = iconButton(u"delete"_s, tr("Delete diamond"), bar);
    m_delete->setObjectName(u"diamondDelete"_s);
    connect(m_delete, &QToolButton::clicked, this, &SynergyDiamondPage::deleteDiamond);
    m_diamondTools = {m_choice, present, sheet, thread, m_delete};
    for (QToolButton* button : {present, sheet, thread, m_delete})
        addHeaderWidget(button);
    connect(m_switch, &SegmentedControl::currentChanged, this, [this] {
        commit();
        showView();
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        commit();
        m_id = IdOf<Diamond>(RecordId::fromHex(m_choice->currentData().toString()));
        refreshNow();
    });
    return bar;
}

void SynergyDiamondPage::buildViews()
{
    m_stack = new QStackedWidget(this);
    m_matrix = new MatrixView(*this);
    m_drawing = new DrawingView(*this);
    m_setup = new SetupView(*this);
    m_overlap = new OverlapView(*this);
    m_views = {m_matrix, m_drawing, new PairsView(*this), m_setup, m_overlap};
    for (DiamondSight* view : m_views)
        m_stack->addWidget(view);
    content()->addWidget(m_stack, 1);
}

bool SynergyDiamondPage::edit(const EditLabel& label, const Change& change, const QString& mergeKey)
{
    return Page::edit(label, change, mergeKey);
}

int SynergyDiamondPage::region() const
{
    return m_sheet && !m_sheet->regions.isEmpty() ? qBound(0, m_region, int(m_sheet->regions.size()) - 1)
                                                  : -1;
}

void SynergyDiamondPage::load()
{
    const QList<Diamond> all = project().all<Diamond>();
    m_filling = true;
    m_choice->clear();
    for (const Diamond& diamond : all)
        m_choice->addItem(diamond.title, diamond.id.hex());
    const int index = m_choice->findData(m_id.hex());
    m_choice->setCurrentIndex(qMax(index, all.isEmpty() ? -1 : 0));
    m_filling = false;
    if (index < 0)
        m_id = all.isEmpty() ? IdOf<Diamond>() : all.first().id;
    m_sheet = m_id.isNull() ? std::nullopt : loadDiamond(project(), m_id);
}

void SynergyDiamondPage::refresh()
{
    load();
    showView();
    if (m_presentation && m_sheet)
        m_presentation->setSheet(*m_sheet);
    else if (m_presentation)
        m_presentation->close();
}

void SynergyDiamondPage::showView()
{
    const int wanted = m_switch->currentIndex();
    const bool needsDiamond = wanted != DiamondSight::MatrixPart && wanted != DiamondSight::OverlapPart;
    const int shown = needsDiamond && !m_sheet ? int(DiamondSight::MatrixPart) : wanted;
    for (QWidget* tool : m_diamondTools)
        tool->setVisible(needsDiamond && m_sheet);
    m_delete->setEnabled(project().writable());
    m_views.at(shown)->refresh();
    m_stack->setCurrentIndex(shown);
}

void SynergyDiamondPage::commit()
{
    m_drawing->commit();
    m_setup->commit();
    m_overlap->commit();
}

void SynergyDiamondPage::select(int corner, int region)
{
    m_corner = qBound(0, corner, diamondCorners - 1);
    m_region = qMax(0, region);
    if (m_sheet)
        showView();
}

void SynergyDiamondPage::openDiamond(const IdOf<Diamond>& id)
{
    commit();
    const bool fresh = id != m_id;
    m_id = id;
    if (fresh)
        m_corner = m_region = 0;
    load();
    openView(DiamondSight::DrawingPart);
}

void SynergyDiamondPage::openView(int view)
{
    if (m_switch->currentIndex() == view)
        showView();
    m_switch->setCurrentIndex(view);
    m_views.at(view)->takeFocus();
}

void SynergyDiamondPage::present()
{
    if (!m_sheet)
        return;
    if (!m_presentation)
        m_presentation = new PresentationWindow(this);
    m_presentation->setSheet(*m_sheet);
    m_presentation->showFullScreen();
    m_presentation->activateWindow();
}

void SynergyDiamondPage::saveSheet(const QString& ending)
{
    if (!m_sheet)
        return;
    const QString filter = ending == u"pdf"_s   ? tr("PDF documents (*.pdf)")
                           : ending == u"svg"_s ? tr("Vector drawings (*.svg)")
                                                : tr("Pictures (*.png)");
    QString name = m_sheet->diamond.title.simplified();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    const QString file = dialogs().saveFile(tr("Save the sheet"), filter, name + u'.' + ending);
    if (file.isEmpty())
        return;
    ThemeColors colors = themeColors(ThemeMode::Light);
    colors.ground = colors.paper; // for printing
    const SheetPainter picture(*m_sheet, colors);
    const bool saved = ending == u"pdf"_s   ? picture.savePdf(file)
                       : ending == u"svg"_s ? picture.saveSvg(file)
                                            : picture.savePng(file);
    if (saved)
        navigator().notice(tr("Saved %1").arg(file));
    else
        showError({ErrorCode::NoPermission, file, {}, {}});
}

void SynergyDiamondPage::deleteDiamond()
{
    if (!m_sheet || !project().writable())
        return;
    const QString title = m_sheet->diamond.title;
    const auto id = m_id;
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete diamond %1"), {title}},
              [&](Writer& w) { w.remove(id); }))
        return;
    navigator().notice(tr("Deleted “%1”.").arg(title), true);
    openView(DiamondSight::MatrixPart);
}

bool SynergyDiamondPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(Diamond::table) || !project().exists(ref))
        return false;
    openDiamond(IdOf<Diamond>(ref.id));
    return true;
}

QJsonObject SynergyDiamondPage::saveState() const
{
    return {{u"diamond"_s, m_id.hex()},
            {u"view"_s, m_switch->currentIndex()},
            {u"corner"_s, m_corner},
            {u"region"_s, m_region}};
}

void SynergyDiamondPage::restoreState(const QJsonObject& state)
{
    m_id = IdOf<Diamond>(RecordId::fromHex(state.value("diamond"_L1).toString()));
    m_corner = qBound(0, state.value("corner"_L1).toInt(), diamondCorners - 1);
    m_region = qMax(0, state.value("region"_L1).toInt());
    load();
    m_switch->setCurrentIndex(state.value("view"_L1).toInt());
    if (isVisible())
        refreshNow();
}

} // namespace s3
