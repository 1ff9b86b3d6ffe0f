// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QSettings>
#include <QStringList>

namespace s3 {

/// What the program remembers between runs, outside any project. One object, built by the composition root.
class Settings {
public:
    /// `file` empty = the user's own settings; tests hand in a path.
    explicit Settings(const QString& file = {});

    QStringList recentProjects() const; ///< paths that still exist, newest first
    void addRecentProject(const QString& path);

    bool dark() const;
    void setDark(bool dark);
    QString language() const; ///< "en", "pseudo" or a code of translations/; empty = the system's
    void setLanguage(const QString& code);
    QString author() const; ///< written into the journal; empty = the account's name
    void setAuthor(const QString& name);
    bool guideOpen() const;
    void setGuideOpen(bool open);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QString lastTool(const QString& projectPath) const;
    void setLastTool(const QString& projectPath, const QString& toolId);
    QJsonObject pageState(const QString& projectPath) const; ///< by tool id
    void setPageState(const QString& projectPath, const QJsonObject& state);

private:
    mutable QSettings m_settings;
};

} // namespace s3
