// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/SetupView.h"

#include "core/identification/DiamondLabels.h"
#include "ui/identification/synergy_diamond/CornersCard.h"
#include "ui/identification/synergy_diamond/WrappedList.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/RecordForm.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

constexpr char ownRegion[] = "own"; ///< in the chooser: the project's own region as a whole

} // namespace

SetupView::SetupView(DiamondDesk& desk)
    : DiamondSight(desk)
{
    auto* inner = new QWidget(this);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    rows->addWidget(buildDiamond());
    rows->addWidget(buildRegions());
    m_corners = new CornersCard(desk, this);
    rows->addWidget(m_corners);
    rows->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* pane = new ScrollPane(inner, this);
    pane->setAccessibleName(tr("Set-up"));
    outer->addWidget(pane);
}

QWidget* SetupView::buildDiamond()
{
    auto* card = new Card(tr("The diamond"), {}, this);
    m_form = new RecordForm(card);
    m_form->setObjectName(u"diamondForm"_s);
    m_form->setColumns(2);
    m_form->addText(u"title"_s, tr("Title"));
    m_form->addText(u"theme"_s, tr("Theme or priority"));
    QList<QPair<QString, QString>> states;
    for (const DiamondStatus status : allValues<DiamondStatus>())
        states.append({codeOf(status), displayName(status)});
    m_form->addChoice(u"status"_s, tr("Status"), states);
    m_form->addLongText(u"note"_s, tr("Note"), 2);
    card->body()->addWidget(m_form);
    connect(m_form, &RecordForm::edited, this, &SetupView::store);
    return card;
}

QWidget* SetupView::buildRegions()
{
    auto* card =
        new Card(tr("Regions"),
                 tr("One outline each; from two on they can be compared. Drag to reorder, or Alt with Up and "
                    "Down."),
                 this);
    m_regions = new WrappedList(tr("Regions of the diamond"), card);
    m_regions->setObjectName(u"diamondRegions"_s);
    m_regions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_regions->installEventFilter(this);
    m_regions->setMovable(desk().writable());
    connect(m_regions, &WrappedList::moveWanted, this, &SetupView::moveRegion);
    card->body()->addWidget(m_regions);
    auto* bar = new QHBoxLayout;
    m_choice = new ElidingComboBox(card);
    m_choice->setObjectName(u"regionChoice"_s);
    m_choice->setAccessibleName(tr("Region to add"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    bar->addWidget(m_choice, 1);
    m_newRegion = new QLineEdit(card);
    m_newRegion->setObjectName(u"regionName"_s);
    m_newRegion->setAccessibleName(tr("Name of a new region"));
    m_newRegion->setPlaceholderText(tr("Name of the new region"));
    bar->addWidget(m_newRegion, 1);
    QPushButton* add = textButton(u"add"_s, tr("Add"), card);
    add->setObjectName(u"regionAdd"_s);
    bar->addWidget(add);
    QToolButton* removal = iconButton(u"delete"_s, tr("Take region out of the diamond"), card);
    removal->setObjectName(u"regionRemove"_s);
    bar->addWidget(removal);
    card->body()->addLayout(bar);
    connect(add, &QPushButton::clicked, this, &SetupView::addRegion);
    connect(m_newRegion, &QLineEdit::returnPressed, this, &SetupView::addRegion);
    connect(removal, &QToolButton::clicked, this, &SetupView::removeRegion);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_newRegion->setVisible(m_choice->currentData().toString().isEmpty()); });
    for (QWidget* part : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_newRegion),
                          static_cast<QWidget*>(add), static_cast<QWidget*>(removal)})
        part->setEnabled(desk().writable());
    return card;
}

void SetupView::refresh()
{
    const DiamondSheet* sheet = desk().sheet();
    if (!sheet)
        return;
    m_form->setValues({{u"title"_s, sheet->diamond.title},
                       {u"theme"_s, sheet->diamond.theme},
                       {u"status"_s, codeOf(sheet->diamond.status)},
                       {u"note"_s, sheet->diamond.note}});
    m_form->setReadOnly(!desk().writable());
    QList<WrappedList::Row> rows;
    QSet<RecordId> used;
    bool own = false;
    for (int region = 0; region < sheet->regions.size(); ++region) {
        rows.append({sheet->regions.at(region).id.hex(), sheet->regionNames.at(region), {}});
        own = own || !sheet->regions.at(region).regionId;
        if (sheet->regions.at(region).regionId)
            used.insert(*sheet->regions.at(region).regionId);
    }
    m_regions->setRows(rows, false);
    m_regions->setFixedHeight(qBound(40, int(rows.size()) * 42, 200));
    const QString kept = m_choice->currentData().toString();
    m_choice->clear();
    for (const Region& region : desk().project().all<Region>())
        if (!used.contains(region.id))
            m_choice->addItem(region.name.isEmpty() ? region.code : region.name, region.id.hex());
    if (!own)
        m_choice->addItem(tr("Own region as a whole"), QString::fromLatin1(ownRegion));
    m_choice->addItem(tr("A new region…"), QString());
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(kept)));
    m_newRegion->setVisible(m_choice->currentData().toString().isEmpty());
    m_corners->refresh();
}

void SetupView::store(const QString& key, const QVariant& value)
{
    const DiamondSheet* sheet = desk().sheet();
    if (!sheet)
        return;
    const auto id = sheet->diamond.id;
    const QString text = value.toString();
    if (key == "title"_L1 && text.simplified().isEmpty()) {
        m_form->setError(key, tr("A diamond needs a title."));
        return;
    }
    m_form->setError(key, {});
    desk().edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Change diamond %1"), {sheet->diamond.title}},
        [&](Writer& w) {
            w.modify(id, [&](Diamond& diamond) {
                if (key == "title"_L1)
                    diamond.title = text.simplified();
                else if (key == "theme"_L1)
                    diamond.theme = text.simplified();
                else if (key == "note"_L1)
                    diamond.note = text;
                else
                    diamond.status = enumFromCode<DiamondStatus>(text).value_or(diamond.status);
            });
        },
        u"diamond:%1:%2"_s.arg(id.hex(), key));
}

void SetupView::addRegion()
{
    const DiamondSheet* sheet = desk().sheet();
    if (!sheet || !desk().writable())
        return;
    const auto diamond = sheet->diamond.id;
    const QString choice = m_choice->currentData().toString();
    const QString name = m_newRegion->text().simplified();
    if (choice.isEmpty() && name.isEmpty()) {
        m_newRegion->setFocus();
        return;
    }
    const bool done = desk().edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Add a region to diamond %1"), {sheet->diamond.title}},
        [&](Writer& w) {
            std::optional<IdOf<Region>> region;
            if (choice.isEmpty()) {
                Region made;
                made.name = name;
                made.role = RegionRole::Partner;
                region = w.insert(made);
            } else if (choice != QLatin1String(ownRegion)) {
                region = IdOf<Region>(RecordId::fromHex(choice));
            }
            addDiamondRegion(w, diamond, region);
        });
    if (!done)
        return;
    m_newRegion->clear();
    desk().select(desk().corner(), int(desk().sheet()->regions.size()) - 1);
}

void SetupView::removeRegion()
{
    const IdOf<DiamondRegion> id(RecordId::fromHex(m_regions->currentKey()));
    if (id.isNull() || !desk().writable() || !desk().project().find(id))
        return;
    const QString name = m_regions->currentItem()->text();
    if (desk().edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Take %1 out of the diamond"), {name}},
                    [&](Writer& w) { removeDiamondRegion(w, id); }))
        desk().navigator().notice(tr("“%1” taken out.").arg(name), true);
}

void SetupView::moveRegion(const QString& key, int index)
{
    const DiamondSheet* sheet = desk().sheet();
    const IdOf<DiamondRegion> id(RecordId::fromHex(key));
    const int row = sheet ? sheet->regionIndex(id) : -1;
    if (row < 0 || !desk().writable())
        return;
    const QString name = sheet->regionNames.at(row);
    const auto chosen = sheet->regions.value(desk().region()).id;
    if (!desk().edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Move %1 in the diamond"), {name}},
                     [&](Writer& w) { moveDiamondRegion(w, id, index); }))
        return;
    m_regions->setCurrentKey(key);
    desk().select(desk().corner(), desk().sheet()->regionIndex(chosen)); // the one that was chosen stays so
}

void SetupView::takeFocus()
{
    if (auto* title = qobject_cast<QLineEdit*>(m_form->editor(u"title"_s))) {
        title->setFocus(Qt::TabFocusReason);
        title->selectAll();
    }
}

void SetupView::commit()
{
    m_form->commit();
    m_corners->commit();
}

bool SetupView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_regions || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete)
        return DiamondSight::eventFilter(watched, event);
    removeRegion();
    return true;
}

} // namespace s3
