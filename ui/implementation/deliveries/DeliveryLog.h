// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/implementation/Deliveries.h"
#include "ui/implementation/deliveries/DeliveryTables.h"
#include "ui/kit/Card.h"

class QLabel;
class QToolButton;

namespace s3 {

class DataTable;
class FlowLayout;
class InlineMessage;
class RecordForm;

/// The deliveries of one adopted service: list, the chosen one as a form, and what they add up to. Knows no
/// project: says what was edited.
class DeliveryLog : public Card {
    Q_OBJECT
public:
    explicit DeliveryLog(QWidget* parent = nullptr);

    void showDeliveries(const Adoption& adoption, const QList<Delivery>& deliveries);
    /// Chooses a delivery; with `begin` its title is ready to be typed over.
    void select(const IdOf<Delivery>& id, bool begin = false);
    std::optional<IdOf<Delivery>> current() const;
    void setReadOnly(bool readOnly);
    void commit();

Q_SIGNALS:
    /// `field` as in Delivery's columns.
    void edited(const s3::IdOf<s3::Delivery>& id, const QString& field, const QVariant& value);
    void deleteRequested(const s3::IdOf<s3::Delivery>& id);
    void threadRequested(const s3::IdOf<s3::Delivery>& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildForm();
    void showCurrent();
    void showTotals();
    void askDelete();

    Adoption m_adoption;
    DeliveryModel* m_model;
    DataTable* m_table;
    QLabel* m_empty;
    RecordForm* m_form;
    InlineMessage* m_warning;
    QWidget* m_totals;
    QToolButton* m_thread;
    QToolButton* m_delete;
    QString m_shown; ///< key of the delivery in the form
    bool m_readOnly = false;
};

/// Puts an edited value into the record; false if it breaks a rule that is no mere warning, with the reason
/// in `why`.
bool applyEdit(Delivery& delivery, const Adoption& adoption, const QString& field, const QVariant& value,
               QString* why = nullptr);

} // namespace s3
