// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Records.h"

#include <QWidget>

class QLabel;

namespace s3 {

/// All of one card, and where it came from: table, block, author as far as agreed, what was merged into it,
/// what it was cut out of, what it led to.
class CardOriginBar : public QWidget {
    Q_OBJECT
public:
    explicit CardOriginBar(QWidget* parent = nullptr);
    /// Hides the bar for nothing and for a card that is not there.
    void setCard(const Reader& reader, const std::optional<IdOf<Idea>>& card);

private:
    QLabel* m_text;
    QLabel* m_where;
    QLabel* m_more;
};

} // namespace s3
