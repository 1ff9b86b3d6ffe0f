// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QMap>

class QLabel;
class QPushButton;

namespace s3 {

/// Stands for cards that nobody sees yet: how many each table wrote, a way to reveal them to all, and a way
/// to look at them alone, since this screen may be projected.
class BlindBar : public QFrame {
    Q_OBJECT
public:
    explicit BlindBar(QWidget* parent = nullptr);
    /// Hides the bar if nothing is hidden.
    void showCounts(const QMap<int, int>& perTable, bool writable);
    bool peeking() const;
    void endPeeking();

Q_SIGNALS:
    void revealWanted();
    void peekChanged();

private:
    QLabel* m_text;
    QPushButton* m_peek;
    QPushButton* m_reveal;
};

} // namespace s3
