// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ToolContext.h"
#include "ui/kit/ToolDescriptor.h"

#include <QJsonObject>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace s3 {

class InlineMessage;

/// The skeleton of every tool page: title and one-line purpose, the search field of the window, at most one
/// primary action at the top right, content below. A page keeps ids, never records; it reads the project anew
/// in refresh(), which is called before the page is first shown and whenever a watched table changed (at once
/// if visible, else when it is shown again). Pages are destroyed and made again when the language changes;
/// saveState() carries over.
class Page : public QWidget {
    Q_OBJECT

public:
    /// `descriptor` gives title, purpose, line and the tables to watch (see watch()).
    Page(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent = nullptr);

    const QString& toolId() const { return m_toolId; }
    Line line() const { return m_line; }

    /// Selects the record if the page shows such; false if it does not know it.
    virtual bool reveal(const RecordRef& ref);
    /// What the user sees of the page and would miss: selection, tab, filter. Not data.
    virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject&) {}

    void refreshNow();

protected:
    virtual void refresh() = 0;

    ToolContext& context() const { return m_context; }
    Project& project() const { return m_context.project(); }
    Navigator& navigator() const { return m_context.navigator(); }
    Dialogs& dialogs() const { return m_context.dialogs(); }

    QVBoxLayout* content() const { return m_content; }
    /// The one primary button, in the line's colour; also offered by the command palette. Hidden when `text`
    /// is empty.
    QPushButton* setPrimaryAction(const QString& text, std::function<void()> trigger);
    QPushButton* primaryButton() const { return m_primary; }
    /// A quieter widget left of the primary button.
    void addHeaderWidget(QWidget* widget);
    /// An action of the page that the command palette offers, with an optional shortcut that works on this
    /// page.
    QAction* addPageAction(const QString& text, std::function<void()> trigger,
                           const QKeySequence& shortcut = {});

    /// Tables beyond the descriptor's recordTables whose changes call for refresh(). An empty name = every
    /// table.
    void watch(const QStringList& tables);

    /// project().transact(), with a failure shown at the top of the page. True if done.
    template<class F>
    bool edit(const EditLabel& label, F&& change, const QString& mergeKey = {})
    {
        const Result<void> done = project().transact(label, std::forward<F>(change), mergeKey);
        if (!done)
            showError(done.error());
        else
            clearError();
        return done.ok();
    }
    void showError(const Error& error);
    void clearError();

    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void projectChanged(const ChangeSet& changes);

    ToolContext& m_context;
    QString m_toolId;
    Line m_line;
    QStringList m_watched;
    bool m_stale = true;
    QHBoxLayout* m_header = nullptr;
    QVBoxLayout* m_content = nullptr;
    QPushButton* m_search = nullptr;
    QPushButton* m_primary = nullptr;
    QAction* m_primaryAction = nullptr;
    InlineMessage* m_error = nullptr;
};

} // namespace s3
