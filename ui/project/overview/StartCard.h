// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/ToolDescriptor.h"

namespace s3 {

/// What to begin with in a project that holds nothing yet.
class StartCard : public Card {
    Q_OBJECT
public:
    /// Offers the tools that show such records, as far as they are there.
    explicit StartCard(const std::vector<ToolDescriptor>& tools, QWidget* parent = nullptr);

Q_SIGNALS:
    void toolWanted(const QString& toolId);
};

} // namespace s3
