// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/swot/EntryDetail.h"

#include "ui/evidence/LinkChips.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString makeText(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strength:
        return EntryDetail::tr("Make a capacity");
    case Quadrant::Opportunity:
        return EntryDetail::tr("Make an opportunity");
    case Quadrant::Weakness:
    case Quadrant::Threat:
        break;
    }
    return EntryDetail::tr("Make a challenge");
}

} // namespace

EntryDetail::EntryDetail(const Project& project, QWidget* parent)
    : QWidget(parent)
    , m_project(project)
    , m_opinion(new InlineMessage(this))
    , m_form(new RecordForm(this))
    , m_evidence(new LinkChips(tr("Rests on"), u"swotEvidence"_s, this))
    , m_to(new LinkChips(tr("Led to"), u"swotLedTo"_s, this))
    , m_make(textButton(u"add"_s, makeText(Quadrant::Strength), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(16);
    rows->addWidget(m_opinion);
    rows->addWidget(m_evidence);
    rows->addWidget(m_form);
    rows->addWidget(m_to);
    rows->addWidget(m_make, 0, Qt::AlignLeft);
    rows->addStretch();
    m_opinion->setClosable(false);
    m_form->setObjectName(u"swotForm"_s);
    m_form->setColumns(2);
    m_form->addLongText(u"swotForm.title"_s, tr("Entry"), 3);
    QList<QPair<QString, QString>> weights{{QString(), tr("None")}};
    for (int weight = 1; weight <= 5; ++weight)
        weights.append({QString::number(weight), weight == 1   ? tr("1 minor")
                                                 : weight == 5 ? tr("5 decisive")
                                                               : QString::number(weight)});
    m_form->addChoice(u"swotForm.weight"_s, tr("Weight"), weights);
    m_form->addChoice(u"swotForm.region_id"_s, tr("Holds for"), {{QString(), tr("Whole area")}});
    m_form->addLongText(u"swotForm.note"_s, tr("Note"), 3);
    m_evidence->setPicker(tr("Link an evidence card: type to find it"), [this] { return linkable(); });
    m_make->setObjectName(u"swotMake"_s);
    makeCompact(m_make);
    m_make->setMinimumWidth(80); // rather a shorter text than a page that scrolls sideways
    connect(m_form, &RecordForm::edited, this, &EntryDetail::edited);
    connect(m_evidence, &LinkChips::picked, this, &EntryDetail::evidenceLinked);
    connect(m_evidence, &LinkChips::removed, this, &EntryDetail::evidenceUnlinked);
    for (LinkChips* chips : {m_evidence, m_to})
        connect(chips, &LinkChips::opened, this, &EntryDetail::recordOpened);
    connect(m_make, &QPushButton::clicked, this, &EntryDetail::makeRequested);
}

void EntryDetail::show(const SwotItem& item)
{
    m_id = item.id;
    QList<QPair<QString, QString>> regions{{QString(), tr("Whole area")}};
    for (const Region& region : m_project.all<Region>())
        regions.append({region.id.hex(), region.name.isEmpty() ? region.code : region.name});
    m_form->setOptions(u"swotForm.region_id"_s, regions);
    m_form->setValues({{u"swotForm.title"_s, item.title},
                       {u"swotForm.weight"_s, item.weight ? QString::number(*item.weight) : QString()},
                       {u"swotForm.region_id"_s, item.regionId ? item.regionId->hex() : QString()},
                       {u"swotForm.note"_s, item.note}});
    QList<LinkChips::Item> cards;
    bool grounded = false;
    for (const RecordRef& ref : m_project.linkedTo(refOf(item))) {
        cards.append({ref, titleOf(m_project, ref)});
        grounded = grounded || ref.table == QLatin1String(Evidence::table);
    }
    m_evidence->setItems(cards, !m_readOnly);
    m_opinion->setMessage(InlineMessage::Kind::Warning,
                          grounded ? QString() : tr("Opinion: no evidence linked yet."));
    QList<LinkChips::Item> made;
    for (const RecordRef& ref : m_project.linkedFrom(refOf(item)))
        made.append({ref, titleOf(m_project, ref)});
    m_to->setItems(made, false);
    m_to->setVisible(!made.isEmpty());
    m_make->setText(makeText(item.quadrant));
}

QList<FoundRecord> EntryDetail::linkable() const
{
    QSet<RecordId> linked;
    for (const RecordRef& ref : m_project.linkedTo(refOf(m_id)))
        linked.insert(ref.id);
    QList<FoundRecord> found = recordsOf(m_project, QString::fromLatin1(Evidence::table));
    found.removeIf([&](const FoundRecord& record) { return linked.contains(record.ref.id); });
    return found;
}

void EntryDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    m_evidence->setPickerEnabled(!readOnly);
    m_make->setEnabled(!readOnly);
}

void EntryDetail::commit()
{
    m_form->commit();
}

void EntryDetail::apply(SwotItem& item, const QString& key, const QVariant& value)
{
    const QString field = key.section(u'.', 1);
    const QString text = value.toString();
    if (field == "title"_L1)
        item.title = text.simplified();
    else if (field == "note"_L1)
        item.note = text;
    else if (field == "weight"_L1)
        item.weight = text.isEmpty() ? std::nullopt : std::optional<int>(qBound(1, text.toInt(), 5));
    else if (field == "region_id"_L1)
        item.regionId = text.isEmpty() ? std::nullopt : std::optional(IdOf<Region>(RecordId::fromHex(text)));
}

} // namespace s3
