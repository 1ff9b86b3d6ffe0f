// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int recentLimit = 8;

QString keyOf(const QString& projectPath)
{
    const QByteArray hash = QCryptographicHash::hash(projectPath.toUtf8(), QCryptographicHash::Sha1);
    return u"projects/"_s + QString::fromLatin1(hash.toHex().left(16));
}

QString userFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"S3Facilitator"_s, u"s3facilitator"_s)
        .fileName();
}

} // namespace

Settings::Settings(const QString& file)
    : m_settings(file.isEmpty() ? userFile() : file, QSettings::IniFormat)
{}

QStringList Settings::recentProjects() const
{
    QStringList paths = m_settings.value(u"recent"_s).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProject(const QString& path)
{
    QStringList paths = recentProjects();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(u"recent"_s, paths.mid(0, recentLimit));
}

bool Settings::dark() const
{
    return m_settings.value(u"dark"_s).toBool();
}

void Settings::setDark(bool dark)
{
    m_settings.setValue(u"dark"_s, dark);
}

QString Settings::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_settings.setValue(u"language"_s, code);
}

QString Settings::author() const
{
    return m_settings.value(u"author"_s).toString();
}

void Settings::setAuthor(const QString& name)
{
    m_settings.setValue(u"author"_s, name);
}

bool Settings::guideOpen() const
{
    return m_settings.value(u"guideOpen"_s, true).toBool();
}

void Settings::setGuideOpen(bool open)
{
    m_settings.setValue(u"guideOpen"_s, open);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(u"geometry"_s, geometry);
}

QString Settings::lastTool(const QString& projectPath) const
{
    return m_settings.value(QString(keyOf(projectPath) + u"/tool"_s)).toString();
}

void Settings::setLastTool(const QString& projectPath, const QString& toolId)
{
    m_settings.setValue(QString(keyOf(projectPath) + u"/tool"_s), toolId);
}

QJsonObject Settings::pageState(const QString& projectPath) const
{
    return QJsonDocument::fromJson(m_settings.value(QString(keyOf(projectPath) + u"/pages"_s)).toByteArray())
        .object();
}

void Settings::setPageState(const QString& projectPath, const QJsonObject& state)
{
    m_settings.setValue(QString(keyOf(projectPath) + u"/pages"_s),
                        QJsonDocument(state).toJson(QJsonDocument::Compact));
}

} // namespace s3
