// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/Rounds.h"
#include "ui/kit/RecordTableModel.h"

namespace s3 {

/// Respondents who are not complete, and what they lack.
class MissingModel : public RecordTableModel<questionnaire::Missing> {
public:
    explicit MissingModel(QObject* parent = nullptr);
};

} // namespace s3
