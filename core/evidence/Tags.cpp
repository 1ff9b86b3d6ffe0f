// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Tags.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

/// By the language's alphabet, digits by their value.
bool before(const QString& a, const QString& b)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const int order = collator.compare(a, b);
    return order != 0 ? order < 0 : a < b;
}

/// The spelling of a tag that is in use; null if none is.
QString spellingInUse(const Reader& reader, const QString& tag)
{
    for (const EvidenceTag& row : reader.all<EvidenceTag>())
        if (sameTag(row.tag, tag))
            return row.tag;
    return {};
}

} // namespace

QString cleanTag(const QString& typed)
{
    QString tag = typed;
    for (const QChar separator : {u'#', u',', u';'})
        tag.replace(separator, u' ');
    return tag.simplified().left(longestTag).trimmed();
}

bool sameTag(const QString& a, const QString& b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

QList<TagUse> tagsInUse(const Reader& reader)
{
    QHash<QString, TagUse> uses;
    for (const EvidenceTag& row : reader.all<EvidenceTag>()) {
        TagUse& use = uses[row.tag.toCaseFolded()];
        if (use.tag.isEmpty())
            use.tag = row.tag;
        ++use.cards;
    }
    QList<TagUse> list = uses.values();
    std::sort(list.begin(), list.end(),
              [](const TagUse& a, const TagUse& b) { return before(a.tag, b.tag); });
    return list;
}

QHash<RecordId, QStringList> tagsByCard(const Reader& reader)
{
    QHash<RecordId, QStringList> tags;
    for (const EvidenceTag& row : reader.all<EvidenceTag>())
        tags[row.evidenceId].append(row.tag);
    for (QStringList& list : tags)
        std::sort(list.begin(), list.end(), before);
    return tags;
}

QStringList tagsOf(const Reader& reader, const IdOf<Evidence>& card)
{
    QStringList tags;
    for (const EvidenceTag& row : reader.where<EvidenceTag>("evidence_id", card))
        tags.append(row.tag);
    std::sort(tags.begin(), tags.end(), before);
    return tags;
}

void addTag(Writer& writer, const IdOf<Evidence>& card, const QString& typed)
{
    QString tag = cleanTag(typed);
    if (tag.isEmpty())
        return;
    for (const QString& present : tagsOf(writer, card))
        if (sameTag(present, tag))
            return;
    if (const QString known = spellingInUse(writer, tag); !known.isEmpty())
        tag = known;
    EvidenceTag row;
    row.evidenceId = card;
    row.tag = tag;
    writer.insert(row);
}

void removeTag(Writer& writer, const IdOf<Evidence>& card, const QString& tag)
{
    for (const EvidenceTag& row : writer.where<EvidenceTag>("evidence_id", card))
        if (sameTag(row.tag, tag))
            writer.remove(row.id);
}

int renameTag(Writer& writer, const QString& tag, const QString& typed)
{
    QString to = cleanTag(typed);
    if (to.isEmpty())
        return 0;
    const bool merging = !sameTag(tag, to);
    if (merging)
        if (const QString known = spellingInUse(writer, to); !known.isEmpty())
            to = known;
    QSet<RecordId> have;
    const QList<EvidenceTag> rows = writer.all<EvidenceTag>();
    for (const EvidenceTag& row : rows)
        if (merging && sameTag(row.tag, to))
            have.insert(row.evidenceId);
    int cards = 0;
    for (const EvidenceTag& row : rows) {
        if (!sameTag(row.tag, tag))
            continue;
        ++cards;
        if (have.contains(row.evidenceId))
            writer.remove(row.id);
        else
            writer.modify(row.id, [&](EvidenceTag& renamed) { renamed.tag = to; });
    }
    return cards;
}

} // namespace s3::evidence
