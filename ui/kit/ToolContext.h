// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QString>

namespace s3 {

class Dialogs;
class Theme;

/// What a page may ask of the window around it.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void openTool(const QString& toolId) = 0;
    /// Opens the page that shows such records and selects this one; says so if no page does.
    virtual void openRecord(const RecordRef& ref) = 0;
    /// The thread page with this record in the middle.
    virtual void showThread(const RecordRef& ref) = 0;
    /// Leaves this project (all is stored) and opens another file, e.g. a copy of a restore point.
    virtual void openProject(const QString& path) = 0;
    virtual void showPalette() = 0;
    virtual void showGuide() = 0;
    /// A short message at the foot of the window that goes away by itself; `canUndo` adds an Undo button.
    virtual void notice(const QString& text, bool canUndo = false) = 0;
};

/// Everything a page is given; built by the window, outlives its pages.
class ToolContext {
public:
    ToolContext(Project& project, Theme& theme, Dialogs& dialogs, Navigator& navigator)
        : m_project(project)
        , m_theme(theme)
        , m_dialogs(dialogs)
        , m_navigator(navigator)
    {}
    Project& project() const { return m_project; }
    Theme& theme() const { return m_theme; }
    Dialogs& dialogs() const { return m_dialogs; }
    Navigator& navigator() const { return m_navigator; }

private:
    Project& m_project;
    Theme& m_theme;
    Dialogs& m_dialogs;
    Navigator& m_navigator;
};

} // namespace s3
