// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QMainWindow>
#include <memory>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace s3 {

class Dialogs;
class Languages;
class Settings;
class StartPage;
class Theme;
class Workspace;

/// The window: the start page, or an open project. Owns the open project, nothing else of the composition.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Settings& settings, Theme& theme, Languages& languages, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A seam for tests; must outlive the window. Default: real dialogs.
    void setDialogs(Dialogs& dialogs);

    bool openProject(const QString& path, bool readOnly = false);
    bool createProject(const QString& path);
    /// Opens the sample project of that name, making it in the user's data folder the first time.
    bool openSample(const QString& name);
    void closeProject();
    void setLanguage(const QString& code);
    void setDark(bool dark);

    Project* project() const { return m_project.get(); }
    Workspace* workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* makeAction(const QString& icon, const QString& text, const QKeySequence& shortcut,
                        const std::function<void()>& run);
    void makeActions();
    void rebuild();
    void makeWorkspace();
    void adopt(std::unique_ptr<Project> project);
    void showProblem(const Error& error, const QString& readablePath = {});
    Project::OpenOptions options() const;
    void askNew();
    void askOpen();
    void askCopy();
    void makeRestorePoint();

    Settings& m_settings;
    Theme& m_theme;
    Languages& m_languages;
    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs* m_dialogs;
    std::unique_ptr<Project> m_project;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr;
    Workspace* m_workspace = nullptr;
    QMenu* m_menu = nullptr;
    QList<QAction*> m_actions;        ///< all, for the palette
    QList<QAction*> m_projectActions; ///< those that need a project
};

} // namespace s3
