// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Ideas.h"
#include "ui/workshop/WorkshopDesk.h"
#include "ui/workshop/wall/IdeaWall.h"
#include "ui/workshop/wall/WallItems.h"

class QLabel;
class QToolButton;

namespace s3 {

class AskBar;
class BlindBar;
class CaptureBar;
class FilterBar;
class CardOriginBar;
class SearchField;
class SimilarBar;
class WallDeeds;

/// Capture at the top, the wall of cards below, what can be done with the selected ones between them, and
/// where the current card comes from at the foot.
class IdeasView : public WorkshopView {
    Q_OBJECT
public:
    explicit IdeasView(WorkshopDesk& desk);
    ~IdeasView() override;
    void refresh() override;
    bool reveal(const RecordRef& ref) override;
    void takeFocus() override;
    /// What is typed and not stored yet, for when the page is built anew.
    QString draft() const;
    void setDraft(const QString& text);

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeFinder();
    QWidget* makeActions();
    QWidget* makeDetails();
    void makeWall(QVBoxLayout* column);
    void connectBars();
    void showWall();
    QList<IdOf<Idea>> selected() const;
    void perform(IdeaWall::Deed deed);
    void merge(const QList<IdOf<Idea>>& ids);
    void updateActions();

    WallContent m_content;
    IdOf<Workshop> m_shown; ///< the workshop that was shown last
    CaptureBar* m_capture;
    BlindBar* m_blind;
    QLabel* m_counts;
    SearchField* m_search;
    QToolButton* m_filterButton;
    FilterBar* m_filters;
    AskBar* m_ask;
    std::unique_ptr<WallDeeds> m_deeds;
    SimilarBar* m_similar;
    IdeaWall* m_wall;
    QLabel* m_empty;
    CardOriginBar* m_origin;
    QHash<IdeaWall::Deed, QPushButton*> m_buttons;
    QPushButton* m_similarButton;
    QToolButton* m_delete;
    QToolButton* m_thread;
    QWidget* m_actions;
    QWidget* m_details; ///< of the selected card
};

} // namespace s3
