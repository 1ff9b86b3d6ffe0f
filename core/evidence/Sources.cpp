// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Sources.h"

#include "core/evidence/QualitativeLabels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct SourcesSay {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

constexpr int longestFinding = 160; ///< characters of a card's title

/// The first sentence, or its beginning up to a word's end.
QString firstSentence(const QString& passage)
{
    const QString text = passage.simplified();
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    const qsizetype end = sentences.toNextBoundary();
    const QString sentence = (end > 0 ? text.left(end) : text).trimmed();
    if (sentence.size() <= longestFinding)
        return sentence;
    QString cut = sentence.left(longestFinding);
    if (const qsizetype space = cut.lastIndexOf(u' '); space > longestFinding / 2)
        cut.truncate(space);
    return cut + u'…';
}

QString dateText(const QDate& date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : QString();
}

} // namespace

QString citationOf(const Reader& reader, const QualitativeSource& source)
{
    const auto organisation = reader.find(source.organisationId);
    const QString house = organisation ? organisation->name : QString();
    QStringList parts;
    if (source.kind == SourceKind::Interview)
        parts = {displayName(source.kind), source.author, house, dateText(source.heldOn)};
    else
        parts = {source.author, source.title, house, dateText(source.heldOn), source.url};
    for (QString& part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    parts.removeAll(u""_s);
    if (parts.isEmpty())
        parts.append(displayName(source.kind));
    return parts.join(u", "_s);
}

EvidenceKind cardKind(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Interview:
        return EvidenceKind::Interview;
    case SourceKind::Document:
        return EvidenceKind::Document;
    case SourceKind::Observation:
    case SourceKind::Other:
        break;
    }
    return EvidenceKind::Qualitative;
}

Evidence cardFrom(const Reader& reader, const QualitativeSource& source, const QString& passage)
{
    Evidence card;
    card.kind = cardKind(source.kind);
    const QString text = passage.trimmed();
    // The title of an interview may hold a name: it does not travel to the card.
    card.title = !text.isEmpty()                        ? firstSentence(text)
                 : source.kind == SourceKind::Interview ? QString()
                                                        : source.title.simplified();
    if (!text.isEmpty())
        card.body = u'“' + text + u'”';
    card.source = citationOf(reader, source);
    if (source.heldOn.isValid())
        card.year = source.heldOn.year();
    card.region = source.regionCode;
    // One voice is little; a document was read by more than one before it was published.
    card.confidence = source.kind == SourceKind::Document ? Confidence::Medium : Confidence::Low;
    if (source.kind == SourceKind::Interview)
        card.confidenceReason = SourcesSay::tr("One voice");
    return card;
}

IdOf<Evidence> makeCard(Writer& writer, const IdOf<QualitativeSource>& id, const QString& passage)
{
    const auto source = writer.find(id);
    if (!source) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(QualitativeSource::table), {}, {}});
        return {};
    }
    const IdOf<Evidence> card = writer.insert(cardFrom(writer, *source, passage));
    writer.link(refOf(id), refOf(card));
    return card;
}

QHash<RecordId, int> cardsBySource(const Reader& reader)
{
    QHash<RecordId, int> counts;
    for (const Link& link : reader.where<Link>("from_table", QString::fromLatin1(QualitativeSource::table)))
        if (link.toTable == QLatin1String(Evidence::table))
            ++counts[link.fromId];
    return counts;
}

QStringList missingParts(const QualitativeSource& source)
{
    QStringList parts;
    if (source.title.trimmed().isEmpty())
        parts.append(SourcesSay::tr("title"));
    if (!source.heldOn.isValid())
        parts.append(SourcesSay::tr("date"));
    if (source.author.trimmed().isEmpty() && !source.organisationId)
        parts.append(source.kind == SourceKind::Interview ? SourcesSay::tr("role of the interviewee")
                                                          : SourcesSay::tr("author"));
    return parts;
}

Consent consentOf(const Reader& reader, const QualitativeSource& source)
{
    const auto person = reader.find(source.personId);
    if (!person)
        return Consent::NotNeeded;
    return person->consentOn.isValid() ? Consent::Given : Consent::Missing;
}

std::pair<int, int> sourcesDone(const Reader& reader)
{
    bool document = false;
    bool voice = false;
    for (const QualitativeSource& source : reader.all<QualitativeSource>()) {
        document = document || source.kind == SourceKind::Document;
        voice = voice || source.kind == SourceKind::Interview || source.kind == SourceKind::Observation;
    }
    return {int(document) + int(voice) + int(!cardsBySource(reader).isEmpty()), 3};
}

} // namespace s3::evidence
