// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Diamonds.h"

#include <QSet>
#include <QWidget>

namespace s3 {

/// The sheet of a diamond on the projector, in big type. Escape ends it; the digits show and hide regions
/// there, without changing the project.
class PresentationWindow : public QWidget {
    Q_OBJECT
public:
    /// Full screen on another screen than that of `beside`, where there is one.
    explicit PresentationWindow(const QWidget* beside);

    void setSheet(const identification::DiamondSheet& sheet);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<identification::DiamondSheet> m_sheet;
    QSet<RecordId> m_turned; ///< regions shown otherwise than stored
};

} // namespace s3
