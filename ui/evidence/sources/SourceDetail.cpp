// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/sources/SourceDetail.h"

#include "core/evidence/Attachments.h"
#include "core/evidence/QualitativeLabels.h"
#include "core/evidence/Sources.h"
#include "core/project/RecordKinds.h"
#include "ui/evidence/LinkChips.h"
#include "ui/evidence/sources/AttachmentList.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString key(const char* column)
{
    return u"sourceForm."_s + QLatin1String(column);
}

template<class T, class Name>
QList<QPair<QString, QString>> choices(const Reader& reader, const QString& none, Name name)
{
    QList<QPair<QString, QString>> list{{QString(), none}};
    for (const T& record : reader.all<T>())
        list.append({record.id.hex(), name(record)});
    return list;
}

template<class T>
std::optional<IdOf<T>> idIn(const QVariant& value)
{
    const RecordId id = RecordId::fromHex(value.toString());
    return id.isNull() ? std::nullopt : std::optional(IdOf<T>(id));
}

} // namespace

SourceDetail::SourceDetail(const Project& project, QWidget* parent)
    : QWidget(parent)
    , m_project(project)
    , m_card(new Card(tr("Source"), {}, this))
    , m_message(new InlineMessage(this))
    , m_consent(new InlineMessage(this))
    , m_form(new RecordForm(this))
    , m_cards(new LinkChips(tr("Cards drawn from it"), u"sourceCards"_s, this))
    , m_attachments(new AttachmentList(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    buildHeader();
    auto* inner = new QWidget(m_card);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(16);
    rows->addWidget(m_message);
    rows->addWidget(m_form);
    rows->addStretch();
    m_cards->setEmptyText(tr("None yet. Mark a passage in the notes and make a card."));
    connect(m_cards, &LinkChips::opened, this, &SourceDetail::recordOpened);
    auto* pane = new ScrollPane(inner, m_card);
    pane->setAccessibleName(tr("Source"));
    m_card->body()->addWidget(pane, 1);
    buildForm();
}

void SourceDetail::buildHeader()
{
    QToolButton* thread = iconButton(u"thread"_s, tr("Show thread"), m_card);
    thread->setObjectName(u"sourceThread"_s);
    connect(thread, &QToolButton::clicked, this, &SourceDetail::threadRequested);
    QToolButton* remove = iconButton(u"delete"_s, tr("Delete source"), m_card);
    remove->setObjectName(u"deleteSource"_s);
    connect(remove, &QToolButton::clicked, this, &SourceDetail::removeRequested);
    m_card->addHeaderWidget(thread);
    m_card->addHeaderWidget(remove);
}

void SourceDetail::buildForm()
{
    m_form->setObjectName(u"sourceForm"_s);
    m_form->setColumns(2);
    m_form->addText(key("title"), tr("Title"));
    QList<QPair<QString, QString>> kinds;
    for (const SourceKind kind : allValues<SourceKind>())
        kinds.append({codeOf(kind), displayName(kind)});
    m_form->addChoice(key("kind"), tr("Kind"), kinds);
    m_form->addDate(key("held_on"), tr("Date"));
    m_form->addText(key("author"), tr("Author, or role of the interviewee"));
    m_notes = m_form->addLongText(key("body"), tr("Notes or text"), 6);
    m_form->addWidget(buildMaker());
    m_form->addWidget(m_cards);
    m_form->addWidget(m_attachments);
    m_form->addHeading(tr("More about it"));
    m_form->addChoice(key("organisation_id"), tr("Organisation"), {});
    m_form->addText(key("region_code"), tr("Region (code)"));
    m_form->addText(key("place"), tr("Place"));
    m_form->addText(key("url"), tr("Web address"));
    m_form->addText(key("licence"), tr("Licence"));
    m_form->setHint(key("licence"), tr("What the source allows"));
    m_form->addHeading(tr("Who is named"));
    m_form->addWidget(makeLabel(tr("Better nobody: the role says enough. Whoever is named must have agreed."),
                                TextRole::Small, m_form));
    m_form->addChoice(key("person_id"), tr("Person"), {});
    m_form->addDate(key("consent_on"), tr("Consent given on"));
    m_form->addWidget(m_consent);
    m_consent->setObjectName(u"consentMessage"_s);
    // Files belong to the list below the notes; dropped here they would only leave their names.
    m_notes->setAcceptDrops(false);
    connect(m_form, &RecordForm::edited, this, [this](const QString& field, const QVariant& value) {
        if (field == key("consent_on"))
            Q_EMIT consentEdited(value.toDate());
        else
            Q_EMIT edited(field, value);
    });
}

QWidget* SourceDetail::buildMaker()
{
    auto* maker = new QWidget(m_form);
    auto* row = new QHBoxLayout(maker);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_make = textButton(u"evidence"_s, tr("Make evidence card"), maker);
    m_make->setObjectName(u"makeCard"_s);
    makeCompact(m_make);
    connect(m_make, &QPushButton::clicked, this, &SourceDetail::makeCardRequested);
    row->addWidget(m_make);
    row->addWidget(makeLabel(tr("Mark a passage first; it is quoted. Ctrl+E"), TextRole::Small, maker), 1);
    return maker;
}

void SourceDetail::show(const QualitativeSource& source)
{
    m_card->setTitle(displayName(source.kind));
    const QStringList missing = evidence::missingParts(source);
    m_message->setMessage(InlineMessage::Kind::Warning,
                          missing.isEmpty() ? QString()
                                            : tr("Incomplete: %1 missing.").arg(missing.join(u", "_s)));
    m_form->setHint(key("author"), source.kind == SourceKind::Interview
                                       ? tr("e.g. “Head of a cluster”. No name.")
                                       : QString());
    m_form->setOptions(key("organisation_id"),
                       choices<Organisation>(m_project, tr("None"), [](const auto& o) { return o.name; }));
    m_form->setValues(
        {{key("title"), source.title},
         {key("kind"), codeOf(source.kind)},
         {key("held_on"), source.heldOn.isValid() ? QVariant(source.heldOn) : QVariant()},
         {key("author"), source.author},
         {key("body"), source.body},
         {key("organisation_id"), source.organisationId ? source.organisationId->hex() : QString()},
         {key("region_code"), source.regionCode},
         {key("place"), source.place},
         {key("url"), source.url},
         {key("licence"), source.licence}});
    showPerson(source);
    QList<LinkChips::Item> cards;
    for (const RecordRef& ref : m_project.linkedFrom(refOf(source)))
        cards.append({ref, titleOf(m_project, ref)});
    m_cards->setItems(cards, false);
    m_attachments->setAttachments(evidence::attachmentsOf(m_project, source.id),
                                  evidence::attachedBytes(m_project));
}

void SourceDetail::showPerson(const QualitativeSource& source)
{
    m_form->setOptions(key("person_id"), choices<Person>(m_project, tr("Nobody is named"),
                                                         [](const auto& p) { return p.name; }));
    const auto person = m_project.find(source.personId);
    m_form->setValues({{key("person_id"), person ? person->id.hex() : QString()},
                       {key("consent_on"),
                        person && person->consentOn.isValid() ? QVariant(person->consentOn) : QVariant()}});
    m_form->setFieldVisible(key("consent_on"), person.has_value());
    const bool missing = evidence::consentOf(m_project, source) == evidence::Consent::Missing;
    m_consent->setMessage(InlineMessage::Kind::Warning,
                          missing ? tr("No date of consent: ask, or choose “Nobody is named”.") : QString());
}

void SourceDetail::setReadOnly(bool readOnly)
{
    m_form->setReadOnly(readOnly);
    m_make->setEnabled(!readOnly);
    m_attachments->setReadOnly(readOnly);
    findChild<QToolButton*>(u"deleteSource"_s)->setEnabled(!readOnly);
}

void SourceDetail::commit()
{
    m_form->commit();
}

void SourceDetail::editTitle()
{
    auto* title = qobject_cast<QLineEdit*>(m_form->editor(key("title")));
    title->setFocus();
    title->selectAll();
}

QString SourceDetail::passage() const
{
    return m_notes->textCursor().selection().toPlainText();
}

void SourceDetail::apply(QualitativeSource& source, const QString& field, const QVariant& value)
{
    const QString column = field.section(u'.', 1);
    QualitativeSource::fields(source, [&](const char* name, auto& stored) {
        using Field = std::decay_t<decltype(stored)>;
        if (column != QLatin1String(name))
            return;
        if constexpr (std::is_same_v<Field, std::optional<IdOf<Organisation>>>)
            stored = idIn<Organisation>(value);
        else if constexpr (std::is_same_v<Field, std::optional<IdOf<Person>>>)
            stored = idIn<Person>(value);
        else if constexpr (std::is_same_v<Field, QDate>)
            stored = value.toDate();
        else if constexpr (std::is_same_v<Field, SourceKind>)
            stored = enumFromCode<SourceKind>(value.toString()).value_or(stored);
        else if constexpr (std::is_same_v<Field, QString>)
            stored = value.toString();
    });
}

} // namespace s3
