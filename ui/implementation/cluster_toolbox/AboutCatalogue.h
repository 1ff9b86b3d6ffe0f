// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"

namespace s3 {

class Catalogue;

/// Where the catalogue comes from, why it holds 37 services, and what its five fields mean. Stands in place
/// of the services while it is read.
class AboutCatalogue : public Card {
    Q_OBJECT
public:
    explicit AboutCatalogue(const Catalogue& catalogue, QWidget* parent = nullptr);

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace s3
