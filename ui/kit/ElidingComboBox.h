// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace s3 {

/// A combo box whose text ends in "…" where it does not fit, instead of in the middle of a letter; the tool
/// tip then tells all of it.
class ElidingComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
    bool event(QEvent* event) override;
};

} // namespace s3
