// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/implementation/Deliveries.h"
#include "ui/implementation/deliveries/DeliveryTables.h"
#include "ui/kit/Page.h"

class QBoxLayout;
class QSplitter;

namespace s3 {

class AdoptionCard;
class DataTable;
class DeliveryLog;
class EmptyState;

/// Adopted services above; of the chosen one the plan and the log of its deliveries below.
class DeliveriesPage : public Page {
    Q_OBJECT
public:
    DeliveriesPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void showAdoption();
    void arrange();
    void logNow();
    void storeAdoption(const QString& field, const QVariant& value);
    void storeDelivery(const IdOf<Delivery>& id, const QString& field, const QVariant& value);
    void removeAdoption();
    void removeDelivery(const IdOf<Delivery>& id);
    std::optional<IdOf<Adoption>> current() const;

    AdoptionModel* m_model;
    EmptyState* m_empty = nullptr;
    QSplitter* m_splitter = nullptr;
    DataTable* m_table = nullptr;
    QWidget* m_lower = nullptr;
    QBoxLayout* m_columns = nullptr;
    AdoptionCard* m_card = nullptr;
    DeliveryLog* m_log = nullptr;
};

} // namespace s3
