// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/ListWords.h"

#include "core/base/FoldedText.h"

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

template<class E>
struct Stems {
    E value;
    const char* stems; ///< separated by blanks; an exact word ends in a full stop
};

// Folded as plainWords() folds: no accents, German umlauts as a, o, u and as ae, oe, ue.
constexpr Stems<Helix> helixStems[] = {
    {Helix::Business,
     "business compan enterpris firm industr sme. smes. startup wirtschaft unternehm betrieb kmu. gewerbe "
     "entrepris pme. impres aziend pmi. podjet gospodar msp."},
    {Helix::Research,
     "research universit academ scien rto. college forsch hochschul wissenschaft institut recherch chercheur "
     "ricerc ateneo accademi razisk univerz znanost inst."},
    {Helix::PublicSector,
     "public. government administrat authorit polic municip ministr verwalt offentlich oeffentlich behord "
     "behoerd politik gemeinde. kommun publiqu collectivit autorit commune. mairie pubblic amministr comune. "
     "ente. javn uprav drzav obcin."},
    {Helix::CivilSociety,
     "civil ngo. ngos. citizen user zivil nro. burger buerger nutzer verein. ong. citoyen usager cittadin "
     "utent nvo. uporabnik obcan drustv societa."},
    {Helix::Cluster, "cluster netzwerk network grapp distrett polo. pole. rete. grozd mrez"},
};

constexpr Stems<ParticipantRole> roleStems[] = {
    {ParticipantRole::Participant, "participant teilnehm partecipant udelezen"},
    {ParticipantRole::Facilitator, "facilitat moderat animat povezov"},
    {ParticipantRole::Host, "host gastgeb tischleit hote. hotes. ospit gostitelj vodj"},
    {ParticipantRole::Minutes, "minut protokoll scribe secretar rapporteur verbal zapisnik"},
    {ParticipantRole::Expert, "expert speaker fachleut referent espert relator strokovnjak izvedenec"},
    {ParticipantRole::Observer, "observ beobacht osservat opazoval"},
};

constexpr Stems<ListField> fieldStems[] = {
    {ListField::GivenName, "vorname. first. firstname. given. givenname. prenom."},
    {ListField::Consent,
     "consent einwillig zustimm datenschutz gdpr. dsgvo. consenso accord. privolit soglasj"},
    {ListField::Organisation,
     "organis organiz company firm institution einricht unternehm entreprise. ente. azienda. ustanov podjetj "
     "affiliation"},
    {ListField::Group, "helix group. groups. gruppe. groupe. gruppo. skupina. sector. sektor. category. "
                       "kategorie. categorie. categoria. kategorija. stakeholder akteursgruppe."},
    {ListField::Region, "region nuts. bundesland. regij"},
    {ListField::Role, "role. rolle. ruolo. vloga. funktion. fonction. funzione. funkcija."},
    {ListField::Table, "table. tisch tavolo. miza."},
    {ListField::Name, "name. fullname. surname. lastname. nachname. familienname. familyname. nom. cognome. "
                      "priimek. teilnehm participant. nome. ime. person."},
};

bool begins(const QString& word, QLatin1String stem)
{
    return stem.endsWith(u'.') ? word == stem.chopped(1) : word.startsWith(stem);
}

/// Every value that a word of the text stands for, in the order of the table.
template<class E, size_t N>
QList<E> valuesIn(const QString& text, const Stems<E> (&table)[N])
{
    QList<E> found;
    const QStringList words = plainWords(text).split(u' ', Qt::SkipEmptyParts);
    for (const Stems<E>& entry : table) {
        const auto stems = QLatin1String(entry.stems).toString().split(u' ', Qt::SkipEmptyParts);
        const bool any = std::any_of(stems.begin(), stems.end(), [&](const QString& stem) {
            const QByteArray plain = stem.toLatin1();
            return std::any_of(words.begin(), words.end(),
                               [&](const QString& word) { return begins(word, QLatin1String(plain)); });
        });
        if (any)
            found.append(entry.value);
    }
    return found;
}

} // namespace

QString plainWords(const QString& text)
{
    QString plain;
    for (const QChar c : foldedText(text))
        plain.append(c.isLetterOrNumber() ? c : QChar(u' '));
    return plain.simplified();
}

std::optional<Helix> helixIn(const QString& text)
{
    if (const auto code = enumFromCode<Helix>(text.trimmed().toLower()))
        return code;
    const QList<Helix> found = valuesIn(text, helixStems);
    return found.size() == 1 ? std::optional<Helix>(found.first()) : std::nullopt;
}

std::optional<ParticipantRole> roleIn(const QString& text)
{
    if (text.trimmed().isEmpty())
        return ParticipantRole::Participant;
    if (const auto code = enumFromCode<ParticipantRole>(text.trimmed().toLower()))
        return code;
    const QList<ParticipantRole> found = valuesIn(text, roleStems);
    return found.size() == 1 ? std::optional<ParticipantRole>(found.first()) : std::nullopt;
}

std::optional<QDate> consentIn(const QString& cell, const QDate& today)
{
    static const QStringList yes{u"yes"_s, u"y"_s,  u"x"_s,  u"ja"_s, u"j"_s,
                                 u"oui"_s, u"si"_s, u"da"_s, u"1"_s};
    static const QStringList no{QString(), u"no"_s, u"n"_s, u"nein"_s, u"non"_s, u"ne"_s, u"0"_s};
    const QString word = plainWords(cell);
    if (no.contains(word))
        return QDate();
    if (yes.contains(word))
        return today;
    const QString text = cell.section(u'T', 0, 0).simplified();
    for (const QString& form :
         {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d. M. yyyy"_s, u"d/M/yyyy"_s, u"d-M-yyyy"_s}) {
        if (const QDate date = QDate::fromString(text, form); date.isValid())
            return date;
    }
    return std::nullopt;
}

ListField fieldIn(const QString& header)
{
    const QList<ListField> found = valuesIn(header, fieldStems);
    return found.isEmpty() ? ListField::Ignored : found.first();
}

} // namespace s3::workshop
