// SPDX-License-Identifier: GPL-3.0-or-later
// Names and contacts of people are personal data: they live in one table, and can be taken out for good.
#pragma once

#include "core/base/Result.h"

#include <utility>

namespace s3 {

class Project;
class Reader;

namespace people {

/// Persons of whom no date of consent is recorded.
int withoutConsent(const Reader& reader);

/// Removes every person and blanks their names, contacts and notes in the history of the file as well;
/// participants of workshops keep their codes. The names (of three letters and more) are also taken out of
/// interviews, documents, evidence cards and what was made of them, and of the labels of edits; the contents
/// of attached files are not searched. Final: neither this step nor those before it can be undone afterwards.
/// Copies and restore points that were made before are other files and keep what they hold. Gives how many
/// persons were removed.
Result<int> purgePersons(Project& project);

/// Of three: organisations, own regions, and consent of everybody recorded (met where nobody is).
std::pair<int, int> peopleCompleteness(const Reader& reader);

} // namespace people
} // namespace s3
