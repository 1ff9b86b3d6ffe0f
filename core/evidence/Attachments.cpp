// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Attachments.h"

#include "core/base/AtomicFile.h"
#include "core/project/ContentBlocks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Error unfit(const QString& path, const QString& context)
{
    return {ErrorCode::InvalidInput, context, u"a file of at most "_s + sizeText(largestFile), {path, 0, 0}};
}

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 || bytes >= 10 * 1024 * 1024 ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString safeFileName(const QString& name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    safe.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               QStringView(u"<>:\"|?*").contains(c);
    });
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const QString stem = safe.section(u'.', 0, 0).toUpper();
    const bool port =
        stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) && stem.at(3).isDigit();
    if (safe.isEmpty() || devices.contains(stem) || port)
        safe.prepend(u"file "_s);
    constexpr int longest = 120;
    if (safe.size() > longest) {
        const QString suffix = QFileInfo(safe).suffix().left(10);
        safe = safe.left(longest - 1 - suffix.size()) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    }
    return safe.trimmed();
}

Result<FileToAttach> readFileToAttach(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path, {}, {path, 0, 0}};
    if (!info.isFile())
        return unfit(path, u"not a file"_s);
    if (info.size() > largestFile)
        return unfit(path, sizeText(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, path, {}, {path, 0, 0}};
    FileToAttach read;
    read.content = file.read(largestFile + 1);
    if (read.content.isEmpty() || read.content.size() > largestFile)
        return unfit(path, read.content.isEmpty() ? u"empty file"_s : sizeText(read.content.size()));
    read.fileName = safeFileName(info.fileName());
    read.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(read.fileName, read.content).name();
    read.sha256 = hashOf(read.content);
    return read;
}

std::optional<Attachment> attachedAlready(const Reader& reader, const IdOf<QualitativeSource>& source,
                                          const FileToAttach& file)
{
    for (const Attachment& attachment : attachmentsOf(reader, source))
        if (attachment.sha256 == file.sha256)
            return attachment;
    return std::nullopt;
}

Result<IdOf<Attachment>> attach(Writer& writer, const IdOf<QualitativeSource>& source,
                                const FileToAttach& file)
{
    if (file.content.size() > largestFile)
        return unfit(file.fileName, sizeText(file.content.size()));
    const Result<qint64> block = storeContent(writer, file.content);
    if (!block)
        return block.error();
    Attachment attachment;
    attachment.sourceId = source;
    attachment.fileName = file.fileName;
    attachment.mediaType = file.mediaType;
    attachment.byteCount = file.content.size();
    attachment.sha256 = file.sha256;
    attachment.block = *block;
    return writer.insert(attachment);
}

QList<Attachment> attachmentsOf(const Reader& reader, const IdOf<QualitativeSource>& source)
{
    return reader.where<Attachment>("source_id", source);
}

qint64 attachedBytes(const Reader& reader)
{
    qint64 total = 0;
    for (const Attachment& attachment : reader.all<Attachment>())
        total += attachment.byteCount;
    return total;
}

Result<QByteArray> contentOf(const Reader& reader, const Attachment& attachment)
{
    Result<QByteArray> content = loadContent(reader, attachment.block);
    if (!content)
        return content;
    if (content->size() != attachment.byteCount || hashOf(*content) != attachment.sha256)
        return Error{ErrorCode::Damaged, u"attachment "_s + attachment.fileName, {}, {}};
    return content;
}

Result<void> saveAttachment(const Reader& reader, const Attachment& attachment, const QString& path)
{
    const Result<QByteArray> content = contentOf(reader, attachment);
    if (!content)
        return content.error();
    return writeAtomically(path, *content);
}

bool mayBeViewed(const Attachment& attachment)
{
    static const QStringList kinds{u"pdf"_s,  u"txt"_s, u"md"_s,   u"csv"_s,  u"tsv"_s,  u"rtf"_s, u"odt"_s,
                                   u"ods"_s,  u"odp"_s, u"docx"_s, u"xlsx"_s, u"pptx"_s, u"png"_s, u"jpg"_s,
                                   u"jpeg"_s, u"gif"_s, u"tif"_s,  u"tiff"_s, u"bmp"_s,  u"mp3"_s, u"ogg"_s,
                                   u"wav"_s,  u"m4a"_s, u"mp4"_s,  u"epub"_s};
    if (!kinds.contains(QFileInfo(attachment.fileName).suffix().toLower()))
        return false;
    // A program under the name of a document stays a program.
    const QMimeType type = QMimeDatabase().mimeTypeForName(attachment.mediaType);
    for (const QString& program :
         {u"application/x-executable"_s, u"application/x-sharedlib"_s, u"application/x-shellscript"_s,
          u"application/x-desktop"_s, u"application/x-msdownload"_s, u"application/x-ms-dos-executable"_s})
        if (type.isValid() && type.inherits(program))
            return false;
    return true;
}

Result<QString> viewableCopy(const Reader& reader, const Attachment& attachment, const QString& folder)
{
    if (!mayBeViewed(attachment))
        return Error{ErrorCode::Refused, u"attachment "_s + attachment.fileName, {}, {}};
    // One folder an attachment: two of the same name do not meet, and nothing else is overwritten.
    const QString own = folder + u'/' + attachment.id.hex();
    const QString path = own + u'/' + safeFileName(attachment.fileName);
    if (!QDir().mkpath(own))
        return Error{ErrorCode::NoPermission, own, {}, {}};
    if (QFile::exists(path)) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(path);
    }
    if (const auto saved = saveAttachment(reader, attachment, path); !saved)
        return saved.error();
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

} // namespace s3::evidence
