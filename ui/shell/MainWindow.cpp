// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/project/Records.h"
#include "core/sample/Sample.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Theme.h"
#include "ui/shell/Languages.h"
#include "ui/shell/Settings.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTextEdit>
#include <functional>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

/// Whether a text field has something of its own to undo or redo; true for anything that is no text field.
bool hasOwnStep(const QObject* widget, bool undo)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    const QTextDocument* text = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        text = plain->document();
    else if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
        text = rich->document();
    return !text || (undo ? text->isUndoAvailable() : text->isRedoAvailable());
}

} // namespace

MainWindow::MainWindow(Settings& settings, Theme& theme, Languages& languages, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_languages(languages)
    , m_ownDialogs(std::make_unique<WidgetDialogs>(this))
    , m_dialogs(m_ownDialogs.get())
{
    setWindowTitle(u"S3 Facilitator"_s);
    m_stack = new QStackedWidget(this);
    setCentralWidget(m_stack);
    setMinimumSize(960, 640);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    rebuild();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    delete m_workspace; // its pages read the project
}

void MainWindow::setDialogs(Dialogs& dialogs)
{
    m_dialogs = &dialogs;
    if (m_project)
        makeWorkspace();
}

Project::OpenOptions MainWindow::options() const
{
    Project::OpenOptions options;
    options.author = m_settings.author();
    return options;
}

QAction* MainWindow::makeAction(const QString& icon, const QString& text, const QKeySequence& shortcut,
                                const std::function<void()>& run)
{
    auto* action = new QAction(s3::icon(icon, this), text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [run] { run(); });
    addAction(action);
    m_actions.append(action);
    return action;
}

void MainWindow::makeActions()
{
    qDeleteAll(m_actions);
    m_actions.clear();
    m_projectActions.clear();
    delete m_menu;
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"mainMenu"_s);
    const auto inProject = [this](QAction* action) {
        m_projectActions.append(action);
        return action;
    };
    const auto workspace = [this](void (Workspace::*call)()) {
        return [this, call] {
            if (m_workspace)
                std::invoke(call, m_workspace); // a plain ->* made the sanitizers report a bad read
        };
    };
    m_menu->addAction(makeAction(u"new"_s, tr("New project…"), QKeySequence::New, [this] { askNew(); }));
    m_menu->addAction(makeAction(u"open"_s, tr("Open project…"), QKeySequence::Open, [this] { askOpen(); }));
    m_menu->addAction(
        inProject(makeAction(u"copy"_s, tr("Save a copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                             [this] { askCopy(); })));
    m_menu->addAction(
        inProject(makeAction(u"history"_s, tr("Create restore point…"), {}, [this] { makeRestorePoint(); })));
    m_menu->addSeparator();
    m_menu->addAction(
        inProject(makeAction(u"undo"_s, tr("Undo"), QKeySequence::Undo, workspace(&Workspace::undo))));
    auto* redo = inProject(makeAction(u"redo"_s, tr("Redo"), {}, workspace(&Workspace::redo)));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_menu->addAction(redo);
    m_menu->addAction(
        inProject(makeAction(u"search"_s, tr("Search or do anything"), QKeySequence(Qt::CTRL | Qt::Key_K),
                             workspace(&Workspace::showPalette))));
    m_menu->addAction(inProject(
        makeAction(u"guide"_s, tr("Guide"), QKeySequence(Qt::Key_F1), workspace(&Workspace::showGuide))));
    m_menu->addSeparator();
    const bool dark = m_theme.mode() == ThemeMode::Dark;
    m_menu->addAction(makeAction(dark ? u"sun"_s : u"moon"_s,
                                 dark ? tr("Light appearance") : tr("Dark appearance"), {},
                                 [this, dark] { setDark(!dark); }));
    auto* languageMenu = m_menu->addMenu(s3::icon(u"language"_s, this), tr("Language"));
    auto* group = new QActionGroup(languageMenu);
    for (const Languages::Language& language : Languages::available(qEnvironmentVariableIsSet("S3_PSEUDO"))) {
        QAction* action = languageMenu->addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.code == m_languages.current());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] { setLanguage(code); });
    }
    m_menu->addAction(makeAction(u"person"_s, tr("Your name in the history…"), {}, [this] {
        if (const auto name =
                m_dialogs->askText(tr("Your name in the history"),
                                   tr("Changes are recorded under this name."), m_settings.author())) {
            m_settings.setAuthor(*name);
            if (m_project && !name->isEmpty())
                m_project->setAuthor(*name);
        }
    }));
    m_menu->addSeparator();
    m_menu->addAction(inProject(makeAction(u"close"_s, tr("Close project"),
                                           QKeySequence(Qt::CTRL | Qt::Key_W), [this] { closeProject(); })));
    m_menu->addAction(makeAction({}, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }));
    for (QAction* action : std::as_const(m_projectActions))
        action->setEnabled(m_project != nullptr);
}

void MainWindow::rebuild()
{
    if (m_workspace)
        m_workspace->saveState();
    delete m_workspace;
    m_workspace = nullptr;
    makeActions();
    delete m_start;
    m_start = new StartPage(m_settings, this);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askNew);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::projectChosen, this, [this](const QString& path) { openProject(path); });
    connect(m_start, &StartPage::readOnlyRequested, this,
            [this](const QString& path) { openProject(path, true); });
    connect(m_start, &StartPage::sampleChosen, this, &MainWindow::openSample);
    if (m_project)
        makeWorkspace();
}

void MainWindow::makeWorkspace()
{
    delete m_workspace;
    m_workspace =
        new Workspace(*m_project, m_theme, *m_dialogs, m_settings, m_languages.current(), m_menu, this);
    m_workspace->setWindowActions(m_actions);
    // Queued: the page that asks goes away with its project.
    connect(
        m_workspace, &Workspace::projectWanted, this, [this](const QString& path) { openProject(path); },
        Qt::QueuedConnection);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
}

void MainWindow::adopt(std::unique_ptr<Project> project)
{
    closeProject();
    m_project = std::move(project);
    m_settings.addRecentProject(m_project->path());
    for (QAction* action : std::as_const(m_projectActions))
        action->setEnabled(true);
    makeWorkspace();
    setWindowTitle(tr("%1 – S3 Facilitator").arg(QFileInfo(m_project->path()).completeBaseName()));
    switch (m_project->outcome()) {
    case OpenOutcome::Opened:
        break;
    case OpenOutcome::Migrated:
        m_workspace->notice(tr("The project was brought up to this version. The file as it was: %1")
                                .arg(QFileInfo(m_project->backupPath()).fileName()),
                            false);
        break;
    case OpenOutcome::ReadOnlyRequested:
        m_workspace->notice(tr("Open for reading only."), false);
        break;
    case OpenOutcome::ReadOnlyFolder:
        m_workspace->notice(
            tr("Open for reading only: the file or its folder cannot be written. Save a copy to change it."),
            false);
        break;
    case OpenOutcome::ReadOnlyNewer:
        m_workspace->notice(
            tr("Open for reading only: a newer version of S3 Facilitator wrote this project."), false);
        break;
    }
}

bool MainWindow::openProject(const QString& path, bool readOnly)
{
    Project::OpenOptions how = options();
    how.readOnly = readOnly;
    auto opened = Project::open(path, how);
    if (!opened) {
        showProblem(opened.error(), opened.error().code == ErrorCode::InUse ? path : QString());
        return false;
    }
    adopt(std::move(*opened));
    return true;
}

bool MainWindow::createProject(const QString& path)
{
    auto made = Project::create(path, QFileInfo(path).completeBaseName(), options());
    if (!made) {
        showProblem(made.error());
        return false;
    }
    adopt(std::move(*made));
    m_workspace->openTool(u"overview"_s);
    return true;
}

bool MainWindow::openSample(const QString& name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples"_s);
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(name + u"."_s + ProjectFile::suffix());
    if (QFileInfo::exists(path))
        return openProject(path);
    auto made = createSample(name, path, options());
    if (!made) {
        showProblem(made.error());
        return false;
    }
    adopt(std::move(*made));
    return true;
}

void MainWindow::closeProject()
{
    if (m_workspace)
        m_workspace->saveState();
    delete m_workspace;
    m_workspace = nullptr;
    m_project.reset();
    for (QAction* action : std::as_const(m_projectActions))
        action->setEnabled(false);
    setWindowTitle(u"S3 Facilitator"_s);
    m_start->showProblem({});
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::showProblem(const Error& error, const QString& readablePath)
{
    if (m_workspace)
        m_workspace->notice(sentenceFor(error), false);
    else
        m_start->showProblem(sentenceFor(error), readablePath);
}

void MainWindow::askNew()
{
    const QString filter = tr("S3 Facilitator projects (*.%1)").arg(ProjectFile::suffix());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = m_dialogs->saveFile(
        tr("New project"), filter, QDir(folder).filePath(tr("New project") + u"."_s + ProjectFile::suffix()));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix() != ProjectFile::suffix())
        path += u"."_s + ProjectFile::suffix();
    createProject(path);
}

void MainWindow::askOpen()
{
    const QString filter = tr("S3 Facilitator projects (*.%1)").arg(ProjectFile::suffix());
    const QString path = m_dialogs->openFile(
        tr("Open project"), filter, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!path.isEmpty())
        openProject(path);
}

void MainWindow::askCopy()
{
    const QFileInfo info(m_project->path());
    const QString filter = tr("S3 Facilitator projects (*.%1)").arg(ProjectFile::suffix());
    const QString path = m_dialogs->saveFile(
        tr("Save a copy"), filter,
        info.dir().filePath(tr("%1 copy").arg(info.completeBaseName()) + u"."_s + ProjectFile::suffix()));
    if (path.isEmpty())
        return;
    const Result<void> saved = m_project->saveCopy(path, true);
    m_workspace->notice(
        saved ? tr("Copy saved: %1").arg(QDir::toNativeSeparators(path)) : sentenceFor(saved.error()), false);
}

void MainWindow::makeRestorePoint()
{
    const auto name = m_dialogs->askText(tr("Create restore point"), tr("What is it before or after?"));
    if (!name)
        return;
    const auto made = m_project->createRestorePoint(*name);
    m_workspace->notice(made ? tr("Restore point created: %1").arg(QFileInfo(*made).fileName())
                             : sentenceFor(made.error()),
                        false);
}

void MainWindow::setLanguage(const QString& code)
{
    m_languages.use(code);
    m_settings.setLanguage(code);
    // The menu that was clicked is among what is made anew; let its event end first.
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::setDark(bool dark)
{
    m_theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    m_settings.setDark(dark);
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

// Text fields claim Ctrl+Z even where nothing was typed, and then do nothing; the project's undo is meant.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if ((undo || key->matches(QKeySequence::Redo)) && !hasOwnStep(watched, undo)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    if (m_workspace)
        m_workspace->saveState();
    QMainWindow::closeEvent(event);
}

} // namespace s3
