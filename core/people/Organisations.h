// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/development/Records.h"

#include <QHash>
#include <QList>
#include <QPair>

namespace s3 {

class Reader;
class Writer;

namespace people {

/// One place where an organisation takes part.
struct Participation {
    enum class As { Actor, Owner, Partner };
    As as = As::Actor;
    RecordRef record; ///< a transformative activity (Actor) or an action
    QString title;
};
/// By organisation: activities first, then the actions it owns, then those it is a partner of.
QHash<IdOf<Organisation>, QList<Participation>> participations(const Reader& reader);

/// Every helix group in the order of declaration, also those without an organisation.
QList<QPair<Helix, int>> countsByHelix(const QList<Organisation>& organisations);

/// The organisation of that name (case and surrounding space do not matter), made as a business if there is
/// none. A null id for a blank name.
IdOf<Organisation> organisationNamed(Writer& writer, const QString& name);

} // namespace people
} // namespace s3
