// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lie in the project beside an interview or a document. They come from strangers: the program
// never runs them, opens only kinds that hold no program, and only as a copy that cannot be executed.
#pragma once

#include "core/evidence/SourceRecords.h"
#include "core/project/Project.h"

namespace s3::evidence {

inline constexpr qint64 largestFile = 20LL * 1024 * 1024; ///< bytes of one file
inline constexpr qint64 largeTotal = 200LL * 1024 * 1024; ///< bytes of all files from which a warning is due

/// A file that was read and may be attached.
struct FileToAttach {
    QString fileName; ///< without folder, fit for every system
    QString mediaType;
    QByteArray content;
    QString sha256; ///< hexadecimal
};

/// Errors: NotFound, NoPermission, InvalidInput (empty, a folder, or larger than largestFile; `expected`
/// tells the limit).
Result<FileToAttach> readFileToAttach(const QString& path);
/// The attachment of the source with the same content, if there is one.
std::optional<Attachment> attachedAlready(const Reader& reader, const IdOf<QualitativeSource>& source,
                                          const FileToAttach& file);
Result<IdOf<Attachment>> attach(Writer& writer, const IdOf<QualitativeSource>& source,
                                const FileToAttach& file);

QList<Attachment> attachmentsOf(const Reader& reader, const IdOf<QualitativeSource>& source);
/// Bytes of all attachments of the project.
qint64 attachedBytes(const Reader& reader);

/// The stored file. Damaged if it is not what was attached: size and SHA-256 are compared.
Result<QByteArray> contentOf(const Reader& reader, const Attachment& attachment);
Result<void> saveAttachment(const Reader& reader, const Attachment& attachment, const QString& path);

/// True for kinds that hold text, tables, pictures or sound and no program: such a file may be handed to the
/// system's viewer. Everything else, also office files with macros, can only be saved.
bool mayBeViewed(const Attachment& attachment);
/// Writes a copy that can only be read into `folder`, in a folder of its own, and gives its path. Refused
/// unless mayBeViewed().
Result<QString> viewableCopy(const Reader& reader, const Attachment& attachment, const QString& folder);

/// A name without folders, control characters and what Windows does not allow.
QString safeFileName(const QString& name);
/// "1.4 MB".
QString sizeText(qint64 bytes);

} // namespace s3::evidence
