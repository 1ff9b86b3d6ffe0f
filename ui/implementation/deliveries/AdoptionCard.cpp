// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/deliveries/AdoptionCard.h"

#include "core/implementation/Adoptions.h"
#include "core/implementation/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/RecordForm.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using Options = QList<QPair<QString, QString>>;

Options statusOptions()
{
    Options options;
    for (const AdoptionStatus status : allValues<AdoptionStatus>())
        options.append({codeOf(status), displayName(status)});
    return options;
}

template<class T>
QString hexOf(const std::optional<IdOf<T>>& id)
{
    return id ? id->hex() : QString();
}

} // namespace

AdoptionCard::AdoptionCard(QWidget* parent)
    : Card(tr("Adopted service"), {}, parent)
    , m_form(new RecordForm(this))
{
    setObjectName(u"adoptionCard"_s);
    auto* thread = iconButton(u"thread"_s, tr("Show thread"), this);
    thread->setObjectName(u"adoptionThread"_s);
    m_delete = iconButton(u"delete"_s, tr("Delete adopted service"), this);
    m_delete->setObjectName(u"deleteAdoption"_s);
    for (QToolButton* button : {thread, m_delete}) {
        makeCompact(button);
        addHeaderWidget(button);
    }
    m_form->setObjectName(u"adoptionForm"_s);
    m_form->setColumns(2);
    m_form->addLongText(u"adaptation"_s, tr("What is different in your region"), 3);
    m_form->addChoice(u"status"_s, tr("Status"), statusOptions());
    m_form->addChoice(u"owner_id"_s, tr("Cluster organisation that offers it"), {});
    m_form->addDate(u"start_on"_s, tr("Start"));
    m_form->addDate(u"end_on"_s, tr("End"));
    m_form->addChoice(u"action_id"_s, tr("Action"), {});
    body()->addWidget(m_form);
    body()->addStretch();
    connect(m_form, &RecordForm::edited, this, &AdoptionCard::edited);
    connect(thread, &QToolButton::clicked, this, &AdoptionCard::threadRequested);
    connect(m_delete, &QToolButton::clicked, this, &AdoptionCard::deleteRequested);
}

void AdoptionCard::showAdoption(const Adoption& adoption, const Reader& reader)
{
    m_id = adoption.id;
    setTitle(adoption.serviceTitle);
    const auto activity = reader.find(adoption.activityId);
    setSubtitle(tr("%1 · for %2").arg(adoption.serviceCode, activity ? activity->title : QString()));
    Options owners{{QString(), tr("Not decided")}};
    for (const Organisation& each : reader.all<Organisation>())
        owners.append({each.id.hex(), each.name});
    if (owners != m_owners) // there may be thousands
        m_form->setOptions(u"owner_id"_s, m_owners = owners);
    Options actions{{QString(), tr("None")}};
    for (const Action& each : reader.where<Action>("activity_id", adoption.activityId))
        actions.append({each.id.hex(), each.title});
    m_form->setOptions(u"action_id"_s, actions);
    m_form->setValues({{u"adaptation"_s, adoption.adaptation},
                       {u"status"_s, codeOf(adoption.status)},
                       {u"owner_id"_s, hexOf(adoption.ownerId)},
                       {u"action_id"_s, hexOf(adoption.actionId)},
                       {u"start_on"_s, adoption.startOn.isValid() ? QVariant(adoption.startOn) : QVariant()},
                       {u"end_on"_s, adoption.endOn.isValid() ? QVariant(adoption.endOn) : QVariant()}});
    const QList<AdoptionFlaw> flaws = flawsOf(adoption, reader);
    const auto say = [&](const QString& key, AdoptionFlaw flaw) {
        m_form->setError(key, flaws.contains(flaw) ? sentenceFor(flaw) : QString());
    };
    say(u"adaptation"_s, AdoptionFlaw::ShortAdaptation);
    say(u"owner_id"_s, AdoptionFlaw::NoOwner);
    say(u"end_on"_s, AdoptionFlaw::EndBeforeStart);
}

void AdoptionCard::setReadOnly(bool readOnly)
{
    m_form->setReadOnly(readOnly);
    m_delete->setEnabled(!readOnly);
}

void AdoptionCard::focusFirst()
{
    m_form->editor(u"adaptation"_s)->setFocus();
}

void AdoptionCard::commit()
{
    m_form->commit();
}

void applyEdit(Adoption& adoption, const QString& field, const QVariant& value)
{
    if (field == u"adaptation"_s)
        adoption.adaptation = value.toString();
    else if (field == u"status"_s)
        adoption.status = enumFromCode<AdoptionStatus>(value.toString()).value_or(adoption.status);
    else if (field == u"start_on"_s)
        adoption.startOn = value.toDate();
    else if (field == u"end_on"_s)
        adoption.endOn = value.toDate();
    else if (field == u"owner_id"_s) {
        const RecordId id = RecordId::fromHex(value.toString());
        adoption.ownerId = id.isNull() ? std::nullopt : std::optional(IdOf<Organisation>(id));
    }
}

} // namespace s3
