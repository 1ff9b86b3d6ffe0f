// SPDX-License-Identifier: GPL-3.0-or-later
// What the codes of line 4 are called to a person, in the application's language.
#pragma once

#include "core/implementation/Adoptions.h"
#include "core/implementation/Catalogue.h"
#include "core/implementation/Deliveries.h"

namespace s3 {

QString displayName(ServiceOrigin origin);
QString displayName(AdoptionStatus status);
QString displayName(ParticipantType type);
/// Heading of one of the seven parts.
QString sectionHeading(const QString& key);
QString countryName(const QString& code); ///< the code itself for a country that the catalogue does not know
QString notStated();                      ///< "Nothing stated in the source"

/// What to do about it, as a sentence.
QString sentenceFor(AdoptionFlaw flaw);
QString sentenceFor(DeliveryFlaw flaw);

/// "40", "at least 40" where parts are missing, an en dash where nothing is known.
QString displaySum(const PartialSum& sum, int decimals = 0);
/// Every currency: "EUR 1,200; at least CHF 300". Empty if no cost is known.
QString displayCosts(const QMap<QString, PartialSum>& costs);

} // namespace s3
