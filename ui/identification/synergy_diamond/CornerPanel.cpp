// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/CornerPanel.h"

#include "ui/evidence/LinkChips.h"
#include "ui/identification/synergy_diamond/DiamondPainter.h"
#include "ui/identification/synergy_diamond/WrappedList.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"
#include "ui/kit/SegmentedControl.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

CornerPanel::CornerPanel(DiamondDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(makeLabel({}, TextRole::Section, this))
    , m_hint(makeLabel({}, TextRole::Soft, this))
    , m_region(new ElidingComboBox(this))
    , m_strength(new SegmentedControl(tr("Strength"), {u"–"_s}, this))
    , m_add(new QLineEdit(this))
    , m_entries(new WrappedList(tr("Entries"), this))
    , m_many(new InlineMessage(this))
    , m_form(new RecordForm(this))
    , m_evidence(new LinkChips(tr("Evidence"), u"scoreEvidence"_s, this))
    , m_behind(new LinkChips(tr("Evidence of its entries"), u"entryEvidence"_s, this))
{
    build();
    connect(m_region, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_filling)
            return;
        commit();
        m_desk.select(m_desk.corner(), index);
    });
    connect(m_strength, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_filling)
            setStrength(index == 0 ? std::nullopt : std::optional<int>(index - 1));
    });
    connect(m_add, &QLineEdit::returnPressed, this, &CornerPanel::addEntry);
    connect(m_entries, &WrappedList::renamed, this, [this](const QString& key, const QString& text) {
        if (text.isEmpty()) { // the row must not go while it tells of itself
            QMetaObject::invokeMethod(this, &CornerPanel::refresh, Qt::QueuedConnection);
            return;
        }
        m_desk.edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Reword an entry of the diamond")}, [&](Writer& w) {
            w.modify(IdOf<DiamondEntry>(RecordId::fromHex(key)),
                     [&](DiamondEntry& entry) { entry.body = text; });
        });
    });
    connect(m_form, &RecordForm::edited, this, [this](const QString&, const QVariant& value) {
        m_desk.edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Say why: %1"), {cornerTitle()}},
            [&](Writer& w) { setRationale(w, corner(), region(), value.toString()); },
            u"diamond_why:%1:%2"_s.arg(corner().hex(), region().hex()));
    });
    connect(m_evidence, &LinkChips::picked, this, [this](const RecordRef& ref) {
        m_desk.edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Link evidence with %1"), {cornerTitle()}},
                    [&](Writer& w) { linkScore(w, IdOf<Evidence>(ref.id), corner(), region()); });
    });
    connect(m_evidence, &LinkChips::removed, this, [this](const RecordRef& ref) {
        if (m_desk.edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Unlink evidence from %1"), {cornerTitle()}},
                        [&](Writer& w) { unlinkScore(w, IdOf<Evidence>(ref.id), corner(), region()); }))
            m_desk.navigator().notice(tr("Link taken away."), true);
    });
    for (LinkChips* chips : {m_evidence, m_behind})
        connect(chips, &LinkChips::opened, this,
                [this](const RecordRef& ref) { m_desk.navigator().openRecord(ref); });
}

void CornerPanel::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(8);
    m_title->setObjectName(u"cornerTitle"_s);
    m_region->setObjectName(u"cornerRegion"_s);
    m_region->setAccessibleName(tr("Region"));
    makePill(m_region);
    m_strength->setObjectName(u"cornerStrength"_s);
    m_strength->setMinimumWidth(180); // digits are narrow
    m_add->setObjectName(u"entryAdd"_s);
    m_add->setAccessibleName(tr("New entry"));
    m_add->setPlaceholderText(tr("New entry, then Enter"));
    m_entries->setObjectName(u"entryList"_s);
    m_entries->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_entries->installEventFilter(this);
    m_many->setClosable(false);
    m_form->setObjectName(u"scoreForm"_s);
    m_form->addLongText(u"rationale"_s, tr("Why"), 2);
    m_evidence->setPicker(tr("Link an evidence card: type to find it"), [this] {
        QSet<RecordId> linked;
        if (m_desk.sheet() && m_desk.region() >= 0)
            for (const Evidence& card : m_desk.sheet()->cell(m_desk.corner(), m_desk.region()).direct)
                linked.insert(card.id);
        QList<FoundRecord> found = recordsOf(m_desk.project(), QString::fromLatin1(Evidence::table));
        found.removeIf([&](const FoundRecord& record) { return linked.contains(record.ref.id); });
        return found;
    });
    m_evidence->setEmptyText(tr("None yet: drawn hatched."));
    rows->addWidget(m_title);
    rows->addWidget(m_hint);
    rows->addWidget(m_region);
    rows->addWidget(
        makeLabel(tr("Strength: 0 = nothing known, 1 = weak, highest = world class"), TextRole::Label, this));
    rows->addWidget(m_strength);
    rows->addSpacing(4);
    rows->addWidget(makeLabel(tr("Entries"), TextRole::Label, this));
    rows->addWidget(m_add);
    rows->addWidget(m_entries);
    rows->addWidget(m_many);
    rows->addWidget(m_form);
    rows->addWidget(m_evidence);
    rows->addWidget(m_behind);
    rows->addStretch();
}

IdOf<DiamondCorner> CornerPanel::corner() const
{
    const DiamondSheet* sheet = m_desk.sheet();
    return sheet ? sheet->corners.value(m_desk.corner()).id : IdOf<DiamondCorner>();
}

IdOf<DiamondRegion> CornerPanel::region() const
{
    const DiamondSheet* sheet = m_desk.sheet();
    return sheet ? sheet->regions.value(m_desk.region()).id : IdOf<DiamondRegion>();
}

QString CornerPanel::cornerTitle() const
{
    const DiamondSheet* sheet = m_desk.sheet();
    return sheet ? sheet->corners.value(m_desk.corner()).title : QString();
}

void CornerPanel::refresh()
{
    const DiamondSheet* sheet = m_desk.sheet();
    const int at = m_desk.corner();
    if (!sheet || at < 0)
        return;
    const bool ready = m_desk.region() >= 0;
    const bool writable = m_desk.writable() && ready;
    m_title->setText(u"%1 · %2"_s.arg(DiamondPainter::letter(at), sheet->corners.at(at).title));
    m_hint->setText(sheet->corners.at(at).hint);
    m_hint->setVisible(!sheet->corners.at(at).hint.isEmpty());
    m_filling = true;
    m_region->clear();
    m_region->addItems(sheet->regionNames);
    m_region->setCurrentIndex(m_desk.region());
    const DiamondCell none;
    const DiamondCell& cell = ready ? sheet->cell(at, m_desk.region()) : none;
    showStrength(cell, sheet->diamond.maximum);
    m_filling = false;
    m_form->setValues({{u"rationale"_s, cell.score ? cell.score->rationale : QString()}});
    showEntries(cell);
    showEvidence(cell);
    m_strength->setEnabled(writable);
    m_add->setEnabled(writable);
    m_form->setReadOnly(!writable);
    m_evidence->setPickerEnabled(writable);
}

void CornerPanel::showStrength(const DiamondCell& cell, int maximum)
{
    QStringList steps{u"–"_s};
    for (int value = 0; value <= maximum; ++value)
        steps.append(QString::number(value));
    if (m_strength->segments() != steps)
        m_strength->setSegments(steps);
    m_strength->setCurrentIndex(cell.value() ? *cell.value() + 1 : 0);
}

void CornerPanel::showEntries(const DiamondCell& cell)
{
    QList<WrappedList::Row> rows;
    for (const DiamondEntry& entry : cell.entries)
        rows.append({entry.id.hex(), entry.body,
                     entry.sourceId ? tr("Taken from: %1").arg(kindName(entry.sourceTable)) : QString()});
    m_entries->setRows(rows, m_desk.writable());
    constexpr int rowHeight = 40;
    m_entries->setFixedHeight(qBound(rowHeight, int(rows.size()) * (rowHeight + 6), 5 * rowHeight));
    m_many->setMessage(InlineMessage::Kind::Info,
                       rows.size() > fewEntries
                           ? tr("More than %1 entries: put some together.").arg(fewEntries)
                           : QString());
}

void CornerPanel::showEvidence(const DiamondCell& cell)
{
    const auto items = [](const QList<Evidence>& cards) {
        QList<LinkChips::Item> list;
        for (const Evidence& card : cards)
            list.append({refOf(card), card.title.isEmpty() ? tr("Untitled card") : card.title});
        return list;
    };
    m_evidence->setItems(items(cell.direct), m_desk.writable());
    m_evidence->setEmptyText(cell.hasEvidence() ? QString() : tr("None yet: drawn hatched."));
    m_behind->setItems(items(cell.behindEntries), false);
    m_behind->setVisible(!cell.behindEntries.isEmpty());
}

void CornerPanel::commit()
{
    m_form->commit();
}

void CornerPanel::focusAdd()
{
    m_add->setFocus(Qt::TabFocusReason);
}

void CornerPanel::setStrength(std::optional<int> value)
{
    if (!m_desk.writable() || region().isNull())
        return;
    m_desk.edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Set strength of %1"), {cornerTitle()}},
        [&](Writer& w) { identification::setStrength(w, corner(), region(), value); },
        u"diamond_score:%1:%2"_s.arg(corner().hex(), region().hex()));
}

void CornerPanel::addEntry()
{
    const QString text = m_add->text().simplified();
    if (text.isEmpty() || region().isNull())
        return;
    IdOf<DiamondEntry> id;
    if (!m_desk.edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add %1 to the diamond"), {text}},
                     [&](Writer& w) { id = identification::addEntry(w, corner(), region(), text); }))
        return;
    m_add->clear(); // on with the next
    m_entries->setCurrentKey(id.hex());
}

void CornerPanel::removeEntry()
{
    const IdOf<DiamondEntry> id(RecordId::fromHex(m_entries->currentKey()));
    const auto entry = m_desk.project().find(id);
    if (!entry || !m_desk.writable())
        return;
    if (m_desk.edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Delete %1 from the diamond"), {entry->body}},
                    [&](Writer& w) { identification::removeEntry(w, id); }))
        m_desk.navigator().notice(tr("Deleted “%1”.").arg(entry->body), true);
}

void CornerPanel::shift(int by)
{
    const IdOf<DiamondEntry> id(RecordId::fromHex(m_entries->currentKey()));
    const auto entry = m_desk.project().find(id);
    if (!entry || !m_desk.writable())
        return;
    m_desk.edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Move %1 within its corner"), {entry->body}},
                [&](Writer& w) { shiftEntry(w, id, by); });
    m_entries->setCurrentKey(id.hex());
}

bool CornerPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_entries || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool moves = modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier;
    if (key->key() == Qt::Key_Delete)
        removeEntry();
    else if (moves && key->key() == Qt::Key_Up)
        shift(-1);
    else if (moves && key->key() == Qt::Key_Down)
        shift(1);
    else
        return false;
    return true;
}

} // namespace s3
