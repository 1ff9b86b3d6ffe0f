// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires as method packs (kind "instrument"), shipped or brought by the user.
#pragma once

#include "core/base/Result.h"
#include "core/questionnaire/Questionnaire.h"

namespace s3::questionnaire {

/// Reads a pack: a draft with the pack's id, version and provenance, not stored yet. Texts are in `language`
/// or, where that is missing, in English. Fails as readMethodPack() does, and with InvalidInput if the body
/// is wrong; context says what.
Result<Questionnaire> readQuestionnairePack(const QByteArray& json,
                                            const QString& language = QStringLiteral("en"));

/// The packs that ship with the program, in the application's language, the stress test first.
QList<Questionnaire> shippedQuestionnaires();

/// Copies a pack into the project, so that the project opens unchanged years later; gives the copy.
IdOf<Instrument> takeIntoProject(Writer& writer, const Questionnaire& pack);

} // namespace s3::questionnaire
