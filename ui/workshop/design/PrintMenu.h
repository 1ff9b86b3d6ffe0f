// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoomPrints.h"
#include "ui/workshop/WorkshopDesk.h"

#include <QPushButton>

namespace s3 {

/// What is printed for the day: running order, list, badges, table signs, each saved as a PDF.
class PrintMenu : public QPushButton {
    Q_OBJECT
public:
    explicit PrintMenu(WorkshopDesk& desk, QWidget* parent = nullptr);

private:
    using Make = std::function<Result<QByteArray>(const workshop::PlanFacts&)>;
    void offer(const QString& text, const QString& object, const QString& fileName, const Make& make);
    void save(const QString& text, const QString& fileName, const Make& make);

    WorkshopDesk& m_desk;
};

} // namespace s3
