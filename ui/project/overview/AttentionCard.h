// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/Attention.h"
#include "ui/kit/Card.h"

namespace s3 {

/// "What needs you": the most urgent first, each with a way there.
class AttentionCard : public Card {
    Q_OBJECT
public:
    explicit AttentionCard(QWidget* parent = nullptr);

    void setItems(const QList<gates::Attention>& items);

Q_SIGNALS:
    void recordWanted(const s3::RecordRef& ref);
    void gateWanted(int line);

private:
    QWidget* rowFor(const gates::Attention& item, int index);

    QStringList m_shown; ///< texts of what is shown, to leave rows alone that say the same
};

} // namespace s3
