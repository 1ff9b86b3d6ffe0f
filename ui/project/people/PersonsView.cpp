// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/people/PersonsView.h"

#include "core/development/ActionTexts.h"
#include "core/people/Persons.h"
#include "ui/kit/Card.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RecordForm.h"

using namespace Qt::StringLiterals;

namespace s3 {

PersonsView::PersonsView(ToolContext& context, Edit edit, QWidget* parent)
    : RecordView(context, std::move(edit), Person::table, parent)
{
    using Column = RecordColumn<PersonRow>;
    Column name{tr("Name"), [](const PersonRow& r) { return QVariant(r.person.name); }};
    Column organisation{tr("Organisation"), [](const PersonRow& r) { return QVariant(r.organisation); }};
    Column contact{tr("Contact"), [](const PersonRow& r) { return QVariant(r.person.contact); }};
    Column consent{tr("Consent"),
                   [](const PersonRow& r) {
                       return r.person.consentOn.isValid() ? QVariant(r.person.consentOn) : QVariant();
                   },
                   ColumnKind::Pill};
    consent.text = [](const PersonRow& r) {
        return r.person.consentOn.isValid() ? development::dayText(r.person.consentOn) : tr("missing");
    };
    consent.extra = [](const PersonRow& r, int role) {
        const auto tone = r.person.consentOn.isValid() ? PillTone::Neutral : PillTone::Warn;
        return role == ToneRole ? QVariant::fromValue(PillTone{tone}) : QVariant();
    };
    m_model = new RecordTableModel<PersonRow>(
        {name, organisation, consent, contact}, [](const PersonRow& r) { return r.person.id.hex(); }, this);
    setModel(m_model, tr("People"), u"personForm"_s, "name");
    table()->setObjectName(u"personTable"_s);
    table()->setColumnKinds(m_model->kinds());
    setTexts(tr("Add person"), u"person"_s, tr("Nobody is recorded"),
             tr("You can do without names: workshops work with codes. Record people only if you need to "
                "reach them, "
                "and with their consent."));
    m_privacy = new InlineMessage(this);
    above()->addWidget(m_privacy);

    form()->addText(key("name"), tr("Name"));
    form()->addChoice(key("organisation_id"), tr("Organisation"), {});
    form()->addText(key("contact"), tr("Contact"));
    form()->setHint(key("contact"), tr("Mail or telephone, only what you need."));
    form()->addDate(key("consent_on"), tr("Consent given on"));
    form()->setHint(key("consent_on"), tr("When the person agreed to be recorded here."));
    form()->addLongText(key("note"), tr("Note"), 3);
}

void PersonsView::load()
{
    QHash<RecordId, QString> organisations;
    QList<QPair<QString, QString>> options{{u""_s, tr("None")}};
    for (const Organisation& organisation : project().all<Organisation>()) {
        organisations.insert(organisation.id, organisation.name);
        options.append({organisation.id.hex(), organisation.name});
    }
    form()->setOptions(key("organisation_id"), options);
    QVector<PersonRow> rows;
    for (const Person& person : project().all<Person>())
        rows.append(
            {person, person.organisationId ? organisations.value(*person.organisationId) : QString()});
    m_model->setRows(rows);
    const int missing = people::withoutConsent(project());
    if (missing > 0)
        m_privacy->setMessage(
            InlineMessage::Kind::Warning,
            missing == 1
                ? tr("One person has no date of consent. Ask, or delete the entry.")
                : tr("%1 people have no date of consent. Ask them, or delete the entries.").arg(missing));
    else
        m_privacy->setMessage(
            InlineMessage::Kind::Info,
            tr("Names and contacts stay on this page. Reports and exports never carry them."));
}

void PersonsView::showRecord(const RecordId& id)
{
    const auto person = project().find(IdOf<Person>(id));
    if (!person)
        return;
    detail()->setTitle(person->name.isEmpty() ? tr("Person") : person->name);
    form()->setValues(
        {{key("name"), person->name},
         {key("organisation_id"), person->organisationId ? person->organisationId->hex() : u""_s},
         {key("contact"), person->contact},
         {key("consent_on"), person->consentOn.isValid() ? QVariant(person->consentOn) : QVariant()},
         {key("note"), person->note}});
}

RecordId PersonsView::insert(Writer& w)
{
    Person person;
    person.name = tr("New person");
    return w.insert(person);
}

void PersonsView::store(const QString& field, const QVariant& value)
{
    const IdOf<Person> id(currentId());
    edit(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Edit a person")},
        [&](Writer& w) {
            w.modify(id, [&](Person& changed) {
                if (field == u"name"_s)
                    changed.name = value.toString().simplified();
                else if (field == u"contact"_s)
                    changed.contact = value.toString();
                else if (field == u"note"_s)
                    changed.note = value.toString();
                else if (field == u"consent_on"_s)
                    changed.consentOn = value.toDate();
                else if (value.toString().isEmpty())
                    changed.organisationId.reset();
                else
                    changed.organisationId = IdOf<Organisation>(RecordId::fromHex(value.toString()));
            });
        },
        u"person:%1:%2"_s.arg(id.hex(), field));
}

QString PersonsView::titleOf(const RecordId& id) const
{
    const auto person = project().find(IdOf<Person>(id));
    return person ? person->name : QString();
}

EditLabel PersonsView::addEditLabel() const
{
    return {QT_TRANSLATE_NOOP("Edit", "Add a person")};
}

EditLabel PersonsView::removeEditLabel(const RecordId&) const
{
    return {QT_TRANSLATE_NOOP("Edit", "Delete a person")};
}

} // namespace s3
