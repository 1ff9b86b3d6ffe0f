// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Project.h"

#include "core/project/Records.h"
#include "core/project/Sqlite.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString accountName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"unknown"_s : user;
}

} // namespace

Project::Project(std::unique_ptr<ProjectFile> file, Schema schema, const OpenOptions& options)
    : m_file(std::move(file))
    , m_schema(std::move(schema))
    , m_clock(options.clock)
    , m_author(options.author.isEmpty() ? accountName() : options.author)
{}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::open(const QString& path, const OpenOptions& options,
                                               LockHolder* holder)
{
    auto file = ProjectFile::open(path, options.readOnly,
                                  options.schemas.value_or(SchemaSet::fromResources()), holder);
    if (!file)
        return file.error();
    auto schema = Schema::read((*file)->database());
    if (!schema)
        return schema.error();
    return std::unique_ptr<Project>(new Project(std::move(*file), std::move(*schema), options));
}

Result<std::unique_ptr<Project>> Project::open(const QString& path)
{
    return open(path, OpenOptions());
}

Result<std::unique_ptr<Project>> Project::create(const QString& path, const QString& title)
{
    return create(path, title, OpenOptions());
}

Result<std::unique_ptr<Project>> Project::create(const QString& path, const QString& title,
                                                 const OpenOptions& options)
{
    auto file = ProjectFile::create(path, options.schemas.value_or(SchemaSet::fromResources()));
    if (!file)
        return file.error();
    auto schema = Schema::read((*file)->database());
    if (!schema)
        return schema.error();
    std::unique_ptr<Project> project(new Project(std::move(*file), std::move(*schema), options));
    auto written = project->transact(EditLabel{QT_TRANSLATE_NOOP("Edit", "New project")}, [&](Writer& w) {
        ProjectInfo info;
        info.title = title;
        w.insert(info);
    });
    if (written)
        if (auto done = sqlite::run(project->database(), u"UPDATE journal_transaction SET kind = 'ground'"_s);
            !done)
            written = done.error();
    if (!written)
        return written.error();
    return project;
}

Result<void> Project::settleGround()
{
    auto done =
        sqlite::run(database(), u"UPDATE journal_transaction SET kind = 'ground' WHERE kind = 'edit'"_s);
    return done ? Result<void>() : done.error();
}

Result<void> Project::saveCopy(const QString& target, bool replace)
{
    if (QFileInfo(target).absoluteFilePath() == path())
        return Error{ErrorCode::AlreadyExists,
                     u"the copy would replace the project itself"_s,
                     u"another name"_s,
                     {target, 0, 0}};
    return copyInto(database(), target, replace);
}

namespace {
QDir restoreFolder(const QString& projectPath)
{
    const QFileInfo info(projectPath);
    return QDir(info.absolutePath() + u"/"_s + info.completeBaseName() + u" restore points"_s);
}
} // namespace

Result<QString> Project::createRestorePoint(const QString& name)
{
    const QDir folder = restoreFolder(path());
    if (!folder.mkpath(u"."_s))
        return Error{ErrorCode::NoPermission,
                     u"the folder for restore points cannot be made"_s,
                     {},
                     {folder.path(), 0, 0}};
    static const QRegularExpression unsafe(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString safe = name;
    safe.replace(unsafe, u" "_s);
    const QString stamp = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).toString(u"yyyy-MM-dd HHmmss"_s);
    const QString base = QString(stamp + u" "_s + safe.simplified().left(60)).trimmed();
    QString target = folder.filePath(base + u"."_s + ProjectFile::suffix());
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = folder.filePath(base + u" (%1)."_s.arg(n) + ProjectFile::suffix());
    if (auto copied = copyInto(database(), target, false); !copied)
        return copied.error();
    return target;
}

QStringList Project::restorePoints() const
{
    const QDir folder = restoreFolder(path());
    QStringList paths;
    for (const QString& name :
         folder.entryList({u"*."_s + ProjectFile::suffix()}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace s3
