// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Choices.h"

#include <QWidget>

namespace s3 {

class Dialogs;

/// What the views of the page share: the choice shown and the page's way to write.
class ChoosingDesk {
public:
    using Change = std::function<void(Writer&)>;
    virtual ~ChoosingDesk() = default;
    virtual Project& project() const = 0;
    virtual Dialogs& dialogs() const = 0;
    virtual const identification::ChoiceTable& table() const = 0;
    virtual bool change(const EditLabel& label, const Change& change) = 0;
    bool writable() const { return project().writable(); }
};

/// A number as people type it: "3", "2,5"; nothing for an empty text.
std::optional<double> typedNumber(const QString& text);
/// A share of 1 as "34 %".
QString percentText(double share);

} // namespace s3
