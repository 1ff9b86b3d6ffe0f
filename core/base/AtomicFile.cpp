// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AtomicFile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace s3 {
namespace {

Error failure(ErrorCode code, const QString& path, const QString& reason)
{
    return {code, u"%1: %2"_s.arg(path, reason), {}, {path, 0, 0}};
}

Error openFailure(const QString& path, const QString& reason)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return failure(ErrorCode::NotFound, path, u"there is no such folder"_s);
    if (!folder.isWritable() || (target.exists() && !target.isWritable()))
        return failure(ErrorCode::NoPermission, path, reason);
    return failure(target.isDir() ? ErrorCode::InvalidValue : ErrorCode::Storage, path, reason);
}

/// QSaveFile does not tell a full disk from other failures; the system's code or the free space does.
Error writeFailure(const QString& path, const QString& reason, qint64 size, int systemError)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = systemError == ENOSPC || systemError == EDQUOT ||
                      (storage.isValid() && storage.bytesAvailable() < size);
    return failure(full ? ErrorCode::DiskFull : ErrorCode::Storage, path,
                   systemError != 0 ? qt_error_string(systemError) : reason);
}

} // namespace

Result<void> writeAtomically(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return openFailure(path, file.errorString());
    errno = 0;
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    const int systemError = errno;
    if (!written) {
        const Error failed = writeFailure(path, file.errorString(), bytes.size(), systemError);
        file.cancelWriting();
        return failed;
    }
    if (!file.commit())
        return writeFailure(path, file.errorString(), bytes.size(), errno);
    return {};
}

} // namespace s3
