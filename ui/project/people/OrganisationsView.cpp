// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/people/OrganisationsView.h"

#include "core/people/Labels.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/EmptyLayout.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RecordForm.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString nameOf(const Region& region)
{
    return region.name.isEmpty() ? region.code : region.name;
}

} // namespace

OrganisationsView::OrganisationsView(ToolContext& context, Edit edit, QWidget* parent)
    : RecordView(context, std::move(edit), Organisation::table, parent)
{
    using Column = RecordColumn<OrganisationRow>;
    Column name{tr("Organisation"), [](const OrganisationRow& r) { return QVariant(r.organisation.name); }};
    name.tooltip = [](const OrganisationRow& r) { return r.organisation.name; };
    Column helix{tr("Helix group"),
                 [](const OrganisationRow& r) { return QVariant(displayName(r.organisation.helix)); },
                 ColumnKind::Pill};
    Column region{tr("Region"), [](const OrganisationRow& r) { return QVariant(r.region); }};
    Column parts{tr("Takes part in"), [](const OrganisationRow& r) { return QVariant(double(r.parts)); },
                 ColumnKind::Number};
    parts.text = [](const OrganisationRow& r) { return QString::number(r.parts); };
    m_model = new RecordTableModel<OrganisationRow>(
        {name, helix, region, parts}, [](const OrganisationRow& r) { return r.organisation.id.hex(); }, this);
    setModel(m_model, tr("Organisations"), u"organisationForm"_s, "name");
    table()->setObjectName(u"organisationTable"_s);
    table()->setColumnKinds(m_model->kinds());
    setTexts(tr("Add organisation"), u"organisation"_s, tr("No organisation yet"),
             tr("Record who takes part: firms, research, public sector, civil society and cluster "
                "organisations."));

    m_countsHolder = new QWidget(this);
    m_countsHolder->setObjectName(u"helixCounts"_s);
    m_counts = new FlowLayout(m_countsHolder, 8);
    above()->addWidget(m_countsHolder);

    form()->addText(key("name"), tr("Name"));
    QList<QPair<QString, QString>> groups;
    for (const Helix group : allValues<Helix>())
        groups.append({codeOf(group), displayName(group)});
    form()->addChoice(key("helix"), tr("Helix group"), groups);
    form()->addChoice(key("region_id"), tr("Region"), {});
    form()->addLongText(key("note"), tr("Note"), 3);
    m_partsHolder = new QWidget(this);
    m_partsList = new QVBoxLayout(m_partsHolder);
    m_partsList->setContentsMargins(0, 0, 0, 0);
    m_partsList->setSpacing(2);
    below()->addWidget(m_partsHolder);
}

void OrganisationsView::load()
{
    m_parts = people::participations(project());
    QHash<RecordId, QString> regions;
    QList<QPair<QString, QString>> options{{u""_s, tr("Not recorded")}};
    for (const Region& region : project().all<Region>()) {
        regions.insert(region.id, nameOf(region));
        options.append({region.id.hex(), nameOf(region)});
    }
    form()->setOptions(key("region_id"), options);
    const QList<Organisation> organisations = project().all<Organisation>();
    QVector<OrganisationRow> rows;
    for (const Organisation& organisation : organisations)
        rows.append({organisation, organisation.regionId ? regions.value(*organisation.regionId) : QString(),
                     int(m_parts.value(organisation.id).size())});
    m_model->setRows(rows);
    showCounts(organisations);
}

void OrganisationsView::showCounts(const QList<Organisation>& organisations)
{
    emptyLayout(m_counts);
    for (const auto& [helix, count] : people::countsByHelix(organisations))
        m_counts->addWidget(new Pill(tr("%1: %2").arg(displayName(helix)).arg(count),
                                     count ? PillTone() : PillTone{PillTone::Warn}, m_countsHolder));
}

void OrganisationsView::showRecord(const RecordId& id)
{
    const auto organisation = project().find(IdOf<Organisation>(id));
    if (!organisation)
        return;
    detail()->setTitle(organisation->name.isEmpty() ? tr("Organisation") : organisation->name);
    form()->setValues({{key("name"), organisation->name},
                       {key("helix"), codeOf(organisation->helix)},
                       {key("region_id"), organisation->regionId ? organisation->regionId->hex() : u""_s},
                       {key("note"), organisation->note}});
    showParts(organisation->id);
}

void OrganisationsView::showParts(const IdOf<Organisation>& id)
{
    emptyLayout(m_partsList);
    m_partsList->addWidget(makeLabel(tr("Where it takes part"), TextRole::Label, m_partsHolder));
    const QList<people::Participation> parts = m_parts.value(id);
    if (parts.isEmpty())
        m_partsList->addWidget(makeLabel(tr("Nowhere yet: no activity and no action names it."),
                                         TextRole::Small, m_partsHolder));
    constexpr int most = 12;
    for (const people::Participation& part : parts.mid(0, most)) {
        const QString as = part.as == people::Participation::As::Actor   ? tr("Actor of %1")
                           : part.as == people::Participation::As::Owner ? tr("Owner of %1")
                                                                         : tr("Partner in %1");
        auto* button =
            new QPushButton(fontMetrics().elidedText(as.arg(part.title), Qt::ElideRight, 300), m_partsHolder);
        makeQuiet(button);
        makeCompact(button);
        button->setToolTip(as.arg(part.title));
        button->setAccessibleName(as.arg(part.title));
        connect(button, &QPushButton::clicked, this,
                [this, record = part.record] { context().navigator().openRecord(record); });
        m_partsList->addWidget(button, 0, Qt::AlignLeft);
    }
    if (parts.size() > most)
        m_partsList->addWidget(
            makeLabel(tr("and %1 more").arg(parts.size() - most), TextRole::Small, m_partsHolder));
}

RecordId OrganisationsView::insert(Writer& w)
{
    Organisation organisation;
    organisation.name = tr("New organisation");
    return w.insert(organisation);
}

void OrganisationsView::store(const QString& field, const QVariant& value)
{
    const IdOf<Organisation> id(currentId());
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Edit organisation %1"), {titleOf(id)}},
        [&](Writer& w) {
            w.modify(id, [&](Organisation& changed) {
                if (field == u"name"_s)
                    changed.name = value.toString().simplified();
                else if (field == u"helix"_s)
                    changed.helix = enumFromCode<Helix>(value.toString()).value_or(changed.helix);
                else if (field == u"note"_s)
                    changed.note = value.toString();
                else if (value.toString().isEmpty())
                    changed.regionId.reset();
                else
                    changed.regionId = IdOf<Region>(RecordId::fromHex(value.toString()));
            });
        },
        u"organisation:%1:%2"_s.arg(id.hex(), field));
}

QString OrganisationsView::titleOf(const RecordId& id) const
{
    const auto organisation = project().find(IdOf<Organisation>(id));
    return organisation ? organisation->name : QString();
}

EditLabel OrganisationsView::addEditLabel() const
{
    return {QT_TRANSLATE_NOOP("Edit", "Add an organisation")};
}

EditLabel OrganisationsView::removeEditLabel(const RecordId& id) const
{
    return {QT_TRANSLATE_NOOP("Edit", "Delete organisation %1"), {titleOf(id)}};
}

} // namespace s3
