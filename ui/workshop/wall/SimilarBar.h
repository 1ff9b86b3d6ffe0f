// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/NearDuplicates.h"
#include "ui/workshop/WorkshopDesk.h"

#include <QFrame>

class QLabel;

namespace s3 {

class Background;
class IconLabel;

/// Proposes cards that look alike for merging, one pair after the other: M merges, K keeps both, the arrow
/// keys look on, Escape closes. Never merges by itself; what was kept apart is stored with the project and
/// not proposed again. Looks for pairs off the window's thread.
class SimilarBar : public QFrame {
    Q_OBJECT
public:
    explicit SimilarBar(WorkshopDesk& desk, QWidget* parent = nullptr);
    /// The cards to compare; where they are the same as before only what is kept apart is read anew.
    void setIdeas(const QList<Idea>& ideas);
    int pairs() const { return int(m_open.size()); }
    /// Shows the bar with the first pair and takes the keyboard; does nothing without a pair.
    void open();

Q_SIGNALS:
    void pairsChanged();
    void mergeWanted(const s3::IdOf<s3::Idea>& first, const s3::IdOf<s3::Idea>& second);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* makeText(const QString& objectName);
    void choose();
    void showPair(int at);
    void merge();
    void keep();
    void leave();

    WorkshopDesk& m_desk;
    Background* m_work;
    QList<Idea> m_ideas;
    QHash<RecordId, QString> m_texts;
    QList<workshop::NearPair> m_found;
    QList<workshop::NearPair> m_open; ///< found, and not kept apart
    int m_at = 0;
    QLabel* m_title;
    QLabel* m_first;
    QLabel* m_second;
};

} // namespace s3
