// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"
#include "ui/kit/ToolContext.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace s3 {

class CommandPalette;
class GuidePanel;
class Notice;
class Rail;
class Settings;
struct PaletteEntry;

/// An open project in the window: rail, page, guide. Pages are made when they are first opened. Destroyed and
/// made again when the language changes; the Project outlives it.
class Workspace : public QWidget, public Navigator {
    Q_OBJECT

public:
    Workspace(Project& project, Theme& theme, Dialogs& dialogs, Settings& settings, const QString& language,
              QMenu* menu, QWidget* parent = nullptr);
    ~Workspace() override;

    /// Keeps what the user would miss: page, selection, filters.
    void saveState();
    QString currentTool() const { return m_current; }
    Page* currentPage() const;
    void setWindowActions(const QList<QAction*>& actions) { m_windowActions = actions; }

    void openTool(const QString& toolId) override;
    void openRecord(const RecordRef& ref) override;
    void showThread(const RecordRef& ref) override;
    void openProject(const QString& path) override { Q_EMIT projectWanted(path); }
    void showPalette() override;
    void showGuide() override;
    void notice(const QString& text, bool canUndo) override;

    void undo();
    void redo();

Q_SIGNALS:
    void projectWanted(const QString& path);

private:
    Page* pageOf(const QString& toolId);
    const ToolDescriptor* descriptorOf(const QString& toolId) const;
    void updateProgress();
    void updateUndo();
    void setGuideOpen(bool open);
    std::vector<PaletteEntry> paletteEntries();

    ToolContext m_context;
    Settings& m_settings;
    std::vector<ToolDescriptor> m_tools;
    QMap<QString, QPointer<Page>> m_pages;
    QString m_current;
    QList<QAction*> m_windowActions;
    Rail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    GuidePanel* m_guide = nullptr;
    QToolButton* m_guideButton = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    Notice* m_notice = nullptr;
    CommandPalette* m_palette = nullptr;
    QTimer* m_progressTimer = nullptr;
};

} // namespace s3
