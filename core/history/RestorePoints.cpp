// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/RestorePoints.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace s3::history {

QList<RestorePoint> restorePointsOf(const Project& project)
{
    constexpr qsizetype stampLength = 17; // "2026-11-21 093000", see Project::createRestorePoint
    QList<RestorePoint> points;
    for (const QString& path : project.restorePoints()) {
        const QString base = QFileInfo(path).completeBaseName();
        RestorePoint point{path, QDateTime::fromString(base.left(stampLength), u"yyyy-MM-dd HHmmss"_s), {}};
        point.name = point.at.isValid() ? base.mid(stampLength).trimmed() : base;
        points.append(point);
    }
    return points;
}

Result<void> copyRestorePoint(const QString& point, const QString& target)
{
    const auto trouble = [](ErrorCode code, const QString& what, const QString& file) {
        return Error{code, what, {}, {file, 0, 0}};
    };
    if (QFileInfo(point).canonicalFilePath() == QFileInfo(target).canonicalFilePath() &&
        QFileInfo::exists(target))
        return trouble(ErrorCode::AlreadyExists, u"the copy would replace the restore point itself"_s,
                       target);
    QFile source(point);
    if (!source.open(QIODevice::ReadOnly))
        return trouble(ErrorCode::NotFound, source.errorString(), point);
    QSaveFile copy(target);
    if (!copy.open(QIODevice::WriteOnly))
        return trouble(ErrorCode::NoPermission, copy.errorString(), target);
    while (!source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        if (part.isEmpty() || copy.write(part) != part.size())
            return trouble(ErrorCode::Storage, source.errorString() + u" / "_s + copy.errorString(), target);
    }
    return copy.commit() ? Result<void>() : trouble(ErrorCode::Storage, copy.errorString(), target);
}

} // namespace s3::history
