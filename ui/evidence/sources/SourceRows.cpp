// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/sources/SourceRows.h"

#include "core/evidence/QualitativeLabels.h"
#include "core/evidence/Sources.h"
#include "ui/kit/FieldText.h"
#include "ui/kit/Pill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct SourceRowsSay {
    Q_DECLARE_TR_FUNCTIONS(SourceRows)
};

bool holdsWords(const QualitativeSource& source, const QStringList& words)
{
    const QString all = source.title + u'\n' + source.author + u'\n' + source.place + u'\n' + source.body;
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SourceModel* makeSourceModel(QObject* parent)
{
    using Column = RecordColumn<SourceRow>;
    const Column title = Column(SourceRowsSay::tr("Source"), [](const SourceRow& r) {
                             return QVariant(r.source.title);
                         }).withText([](const SourceRow& r) {
        return r.source.title.isEmpty() ? SourceRowsSay::tr("Untitled") : r.source.title;
    });
    const Column kind(SourceRowsSay::tr("Kind"),
                      [](const SourceRow& r) { return QVariant(displayName(r.source.kind)); });
    const Column date = Column(SourceRowsSay::tr("Date"), [](const SourceRow& r) {
                            return r.source.heldOn.isValid() ? QVariant(r.source.heldOn) : QVariant();
                        }).withText([](const SourceRow& r) {
        return r.source.heldOn.isValid() ? dateText(r.source.heldOn) : u"–"_s;
    });
    const Column cards =
        Column(
            SourceRowsSay::tr("Cards"), [](const SourceRow& r) { return QVariant(r.cards); },
            ColumnKind::Pill)
            .withText([](const SourceRow& r) {
                return r.cards == 0 ? SourceRowsSay::tr("None yet") : QString::number(r.cards);
            })
            .withTooltip([](const SourceRow& r) {
                return r.cards == 0 ? SourceRowsSay::tr("No evidence card was drawn from it yet.")
                                    : QString();
            })
            .withExtra([](const SourceRow& r, int role) -> QVariant {
                if (role != ToneRole)
                    return {};
                return QVariant::fromValue(r.cards == 0 ? PillTone{PillTone::Warn, Line::Evidence}
                                                        : PillTone::of(Line::Evidence));
            });
    return new SourceModel(
        {title, kind, date, cards}, [](const SourceRow& r) { return r.source.id.hex(); }, parent);
}

QVector<SourceRow> sourceRows(const Reader& reader, const QString& filter)
{
    const QHash<RecordId, int> cards = evidence::cardsBySource(reader);
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    QVector<SourceRow> rows;
    for (const QualitativeSource& source : reader.all<QualitativeSource>())
        if (holdsWords(source, words))
            rows.append({source, cards.value(source.id)});
    std::stable_sort(rows.begin(), rows.end(), [](const SourceRow& a, const SourceRow& b) {
        if (a.source.heldOn.isValid() != b.source.heldOn.isValid())
            return a.source.heldOn.isValid();
        return a.source.heldOn > b.source.heldOn;
    });
    return rows;
}

} // namespace s3
