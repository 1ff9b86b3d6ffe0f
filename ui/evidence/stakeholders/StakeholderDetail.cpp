// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/stakeholders/StakeholderDetail.h"

#include "core/evidence/QualitativeLabels.h"
#include "core/people/Labels.h"
#include "ui/evidence/LinkChips.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RecordForm.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString key(const char* column)
{
    return u"stakeholderForm."_s + QLatin1String(column);
}

QList<QPair<QString, QString>> degrees()
{
    QList<QPair<QString, QString>> list{{QString(), degreeName({})}};
    for (int degree = 1; degree <= 5; ++degree)
        list.append({QString::number(degree), u"%1 %2"_s.arg(degree).arg(degreeName(degree))});
    return list;
}

QString codeOfDegree(std::optional<int> degree)
{
    return degree ? QString::number(*degree) : QString();
}

/// What the tie chooser offers: each kind from both ends where they differ.
QString tieCode(TieKind kind, bool fromHere)
{
    return codeOf(kind) + (fromHere ? u">"_s : u"<"_s);
}

} // namespace

StakeholderDetail::StakeholderDetail(const Project& project, QWidget* parent)
    : QWidget(parent)
    , m_project(project)
    , m_card(new Card(tr("Organisation"), {}, this))
    , m_engagement(new Pill({}, Line::Evidence, this))
    , m_form(new RecordForm(this))
    , m_ties(new LinkChips(tr("Ties"), u"stakeholderTies"_s, this))
    , m_tieKind(new ElidingComboBox(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QToolButton* remove = iconButton(u"delete"_s, tr("Delete organisation"), m_card);
    remove->setObjectName(u"deleteStakeholder"_s);
    connect(remove, &QToolButton::clicked, this, &StakeholderDetail::removeRequested);
    m_card->addHeaderWidget(remove);
    auto* inner = new QWidget(m_card);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(12);
    rows->addWidget(m_engagement, 0, Qt::AlignLeft);
    rows->addWidget(m_form);
    rows->addStretch();
    auto* pane = new ScrollPane(inner, m_card);
    pane->setAccessibleName(tr("Organisation"));
    m_card->body()->addWidget(pane, 1);
    buildForm();
    buildTies();
}

void StakeholderDetail::buildForm()
{
    m_form->setObjectName(u"stakeholderForm"_s);
    m_form->setColumns(2);
    m_form->addText(key("name"), tr("Name"));
    QList<QPair<QString, QString>> groups;
    for (const Helix helix : allValues<Helix>())
        groups.append({codeOf(helix), displayName(helix)});
    m_form->addChoice(key("helix"), tr("Helix group"), groups);
    m_form->addChoice(key("influence"), tr("Influence"), degrees());
    m_form->setHint(key("influence"), tr("How much it can move or stop"));
    m_form->addChoice(key("interest"), tr("Interest"), degrees());
    m_form->setHint(key("interest"), tr("How much it cares about the outcome"));
    auto* ties = new QWidget(m_form);
    ties->setObjectName(u"tiesArea"_s);
    m_form->addWidget(ties);
    m_form->addChoice(key("region_id"), tr("Region"), {{QString(), tr("Not recorded")}});
    m_form->addText(key("industry_codes"), tr("Industry codes"));
    m_form->setHint(key("industry_codes"), tr("e.g. C22 C30"));
    m_form->addLongText(key("offer"), tr("What it can bring"), 2);
    m_form->addLongText(key("need"), tr("What it needs"), 2);
    m_form->addText(key("cluster_role"), tr("Role for the cluster"));
    connect(m_form, &RecordForm::edited, this, &StakeholderDetail::edited);
}

void StakeholderDetail::buildTies()
{
    QWidget* area = findChild<QWidget*>(u"tiesArea"_s);
    auto* rows = new QVBoxLayout(area);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    m_ties->setEmptyText(tr("None recorded yet."));
    rows->addWidget(m_ties);
    for (const TieKind kind : allValues<TieKind>())
        for (const bool fromHere : {true, false}) {
            const QString words = tieSentence(kind, fromHere).arg(u"…"_s);
            if (m_tieKind->findText(words) < 0)
                m_tieKind->addItem(words, tieCode(kind, fromHere));
        }
    m_tieKind->setObjectName(u"tieKind"_s);
    m_tieKind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tieKind->setMinimumContentsLength(12);
    m_tieKind->setAccessibleName(tr("Kind of the new tie"));
    m_ties->layout()->addWidget(m_tieKind); // what the tie is, then to whom
    m_ties->setPicker(tr("Tie to: type a name, Enter"), [this] { return others(); });
    connect(m_ties, &LinkChips::picked, this, [this](const RecordRef& ref) {
        const QString code = m_tieKind->currentData().toString();
        const auto kind = enumFromCode<TieKind>(code.chopped(1));
        if (kind)
            Q_EMIT tieAdded(*kind, code.endsWith(u'>'), IdOf<Organisation>(ref.id));
    });
    connect(m_ties, &LinkChips::removed, this,
            [this](const RecordRef& ref) { Q_EMIT tieRemoved(IdOf<OrganisationTie>(ref.id)); });
    connect(m_ties, &LinkChips::opened, this,
            [this](const RecordRef& ref) { Q_EMIT tieOpened(IdOf<OrganisationTie>(ref.id)); });
}

QList<FoundRecord> StakeholderDetail::others() const
{
    QList<FoundRecord> found = recordsOf(m_project, QString::fromLatin1(Organisation::table));
    found.removeIf([this](const FoundRecord& record) { return record.ref.id == m_id; });
    return found;
}

void StakeholderDetail::show(const Organisation& organisation)
{
    m_id = organisation.id;
    m_card->setTitle(organisation.name.isEmpty() ? tr("Organisation") : organisation.name);
    const StakeholderProfile profile =
        m_project.where<StakeholderProfile>("organisation_id", organisation.id).value(0);
    const auto engagement = evidence::engagementOf(profile.influence, profile.interest);
    m_engagement->setText(evidence::displayName(engagement));
    m_engagement->setTone(engagement == evidence::Engagement::NotJudged ? PillTone{}
                                                                        : PillTone::of(Line::Evidence));
    QList<QPair<QString, QString>> regions{{QString(), tr("Not recorded")}};
    for (const Region& region : m_project.all<Region>())
        regions.append({region.id.hex(), region.name.isEmpty() ? region.code : region.name});
    m_form->setOptions(key("region_id"), regions);
    m_form->setValues({{key("name"), organisation.name},
                       {key("helix"), codeOf(organisation.helix)},
                       {key("region_id"), organisation.regionId ? organisation.regionId->hex() : QString()},
                       {key("influence"), codeOfDegree(profile.influence)},
                       {key("interest"), codeOfDegree(profile.interest)},
                       {key("industry_codes"), profile.industryCodes},
                       {key("offer"), profile.offer},
                       {key("need"), profile.need},
                       {key("cluster_role"), profile.clusterRole}});
    QList<LinkChips::Item> ties;
    for (const evidence::TieEnd& tie : evidence::tiesOf(m_project, organisation.id))
        ties.append({refOf(tie.id), tieSentence(tie.kind, tie.fromHere).arg(tie.otherName)});
    m_ties->setItems(ties, !m_readOnly);
}

void StakeholderDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    m_ties->setPickerEnabled(!readOnly);
    m_tieKind->setEnabled(!readOnly);
    findChild<QToolButton*>(u"deleteStakeholder"_s)->setEnabled(!readOnly);
}

void StakeholderDetail::commit()
{
    m_form->commit();
}

void StakeholderDetail::editName()
{
    auto* name = qobject_cast<QLineEdit*>(m_form->editor(key("name")));
    name->setFocus();
    name->selectAll();
}

void StakeholderDetail::store(Writer& writer, const IdOf<Organisation>& id, const QString& field,
                              const QVariant& value)
{
    const QString column = field.section(u'.', 1);
    const QString text = value.toString();
    if (column == "name"_L1 || column == "helix"_L1 || column == "region_id"_L1) {
        writer.modify(id, [&](Organisation& organisation) {
            if (column == "name"_L1)
                organisation.name = text.simplified();
            else if (column == "helix"_L1)
                organisation.helix = enumFromCode<Helix>(text).value_or(organisation.helix);
            else
                organisation.regionId =
                    text.isEmpty() ? std::nullopt : std::optional(IdOf<Region>(RecordId::fromHex(text)));
        });
        return;
    }
    const std::optional<int> degree =
        text.isEmpty() ? std::nullopt : std::optional(qBound(1, text.toInt(), 5));
    evidence::changeProfile(writer, id, [&](StakeholderProfile& profile) {
        if (column == "influence"_L1)
            profile.influence = degree;
        else if (column == "interest"_L1)
            profile.interest = degree;
        else if (column == "industry_codes"_L1)
            profile.industryCodes = text.simplified();
        else if (column == "offer"_L1)
            profile.offer = text;
        else if (column == "need"_L1)
            profile.need = text;
        else if (column == "cluster_role"_L1)
            profile.clusterRole = text;
    });
}

} // namespace s3
