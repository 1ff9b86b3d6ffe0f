// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/implementation/Deliveries.h"
#include "ui/kit/RecordTableModel.h"

namespace s3 {

using AdoptionModel = RecordTableModel<AdoptionOverview>;
using DeliveryModel = RecordTableModel<Delivery>;

/// Columns of the adoption model that a narrow page leaves out.
enum AdoptionColumn { AdoptionActionColumn = 2, AdoptionOwnerColumn = 3 };

/// Rows have the record's id in hexadecimal as their key.
AdoptionModel* makeAdoptionModel(QObject* parent);
DeliveryModel* makeDeliveryModel(QObject* parent);

} // namespace s3
