// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/PlanRecords.h"
#include "core/workshop/RoundRecords.h"
#include "core/workshop/RunRecords.h"

namespace s3 {

QString displayName(Authorship authorship);
QString displayName(JoinsNext joinsNext);
QString displayName(Scene scene);
QString displayName(Cover cover);
QString displayName(RankingRule rankingRule);
QString displayName(RemarkKind remarkKind);

} // namespace s3
