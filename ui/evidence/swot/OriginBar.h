// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Swot.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace s3 {

/// The question asked of every new entry: inside the region or outside? Answered with one key (I, E) in the
/// list or with a button here; never in the way.
class OriginBar : public QFrame {
    Q_OBJECT
public:
    explicit OriginBar(QWidget* parent = nullptr);

    /// Hides itself where there is nothing to ask.
    void ask(const std::optional<SwotItem>& item, bool writable);

Q_SIGNALS:
    void answered(bool internal);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_question;
    QLabel* m_hint;
    QPushButton* m_inside;
    QPushButton* m_outside;
};

} // namespace s3
