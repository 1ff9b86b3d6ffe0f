// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/workshop/console/RunControls.h"

#include <QPushButton>

class QToolButton;

namespace s3 {

class Countdown;

/// The block that runs: time left, next, a minute more, pause; how far the day is behind, and how to catch
/// up.
class NowCard : public Card {
    Q_OBJECT
public:
    NowCard(RunControls& run, QWidget* parent = nullptr);
    void refresh();
    void tick(); ///< the time went on, the records did not
    QPushButton* primary() const { return m_next->isHidden() ? m_close : m_next; }

private:
    QWidget* makeButtons();
    void showBlock();
    void showOutlook();
    void fitNext();
    void resizeEvent(QResizeEvent* event) override;

    RunControls& m_run;
    QLabel* m_where;
    QLabel* m_title;
    Countdown* m_countdown;
    QPushButton* m_next;
    QString m_nextText;
    QPushButton* m_close;
    QPushButton* m_less;
    QPushButton* m_more;
    QPushButton* m_pause;
    QToolButton* m_previous;
    QLabel* m_outlook;
    QLabel* m_catchUp;
    QPushButton* m_apply;
};

} // namespace s3
