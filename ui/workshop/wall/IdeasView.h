// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Ideas.h"
#include "ui/workshop/WorkshopDesk.h"
#include "ui/workshop/wall/IdeaWall.h"

class QLabel;
class QToolButton;

namespace s3 {

class AskBar;
class CaptureBar;
class SearchField;

/// Capture at the top, the wall of cards below, and what can be done with the selected ones between them.
class IdeasView : public WorkshopView {
    Q_OBJECT
public:
    explicit IdeasView(WorkshopDesk& desk);
    void refresh() override;
    bool reveal(const RecordRef& ref) override;
    void takeFocus() override;

private:
    QWidget* makeActions();
    QList<IdOf<Idea>> selected() const;
    void capture(const QString& text);
    void perform(IdeaWall::Deed deed);
    void group();
    void merge();
    void drop();
    void remove();
    void rename(const QString& key, const QString& text);
    void moveUnder(const WallItem& heading);
    void updateActions();

    CaptureBar* m_capture;
    QLabel* m_counts;
    SearchField* m_search;
    AskBar* m_ask;
    IdeaWall* m_wall;
    QLabel* m_empty;
    QHash<IdeaWall::Deed, QPushButton*> m_buttons;
    QToolButton* m_delete;
    QToolButton* m_thread;
};

} // namespace s3
