// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/BroadKinds.h"

#include "core/evidence/CodeNames.h"

#include <QCoreApplication>

namespace s3::evidence {

namespace {

struct BroadKindsSay {
    Q_DECLARE_TR_FUNCTIONS(BroadKinds)
};

} // namespace

int broadKind(const QString& industry, const QString& scheme)
{
    constexpr int other = 5;
    const auto list = industryListOf(scheme);
    if (!list)
        return other;
    const Classification& nace = Classification::of(*list);
    const CodeHeading* section = nace.ancestor(industry, sectionLevel);
    if (!section) {
        // A range of sections: its first one decides (B-E, G-I).
        const QVector<const CodeHeading*> meaning = nace.meaning(industry);
        section = meaning.isEmpty() ? nullptr : nace.ancestor(meaning.first()->code, sectionLevel);
    }
    if (!section)
        return other;
    const QChar letter = section->code.at(0);
    const bool second = *list == CodeList::Nace21; // one more section from J on: K and L are J and K of old
    if (letter <= u'B')
        return 0;
    if (letter == u'C')
        return 1;
    if (letter <= u'F')
        return 2;
    if (letter <= u'I')
        return 3;
    return letter <= (second ? u'O' : u'N') ? 4 : other;
}

QStringList broadKindNames()
{
    return {BroadKindsSay::tr("Primary"),
            BroadKindsSay::tr("Manufacturing"),
            BroadKindsSay::tr("Utilities, construction"),
            BroadKindsSay::tr("Trade, transport, tourism"),
            BroadKindsSay::tr("Information, finance, business"),
            BroadKindsSay::tr("Public, personal, other")};
}

} // namespace s3::evidence
