// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/Records.h"

#include <QHash>
#include <QPair>
#include <QWidget>

namespace s3 {

class RecordForm;

/// What defines an indicator. Missing things are asked for below their field, contradictions are errors
/// there.
class IndicatorForm : public QWidget {
    Q_OBJECT
public:
    using Options = QList<QPair<QString, QString>>; ///< id as hexadecimal text, title

    explicit IndicatorForm(QWidget* parent = nullptr);

    void setIndicator(const Indicator& indicator, const Options& activities, const Options& organisations);
    void setReadOnly(bool readOnly);
    void commit();
    void focusTitle();

    /// Sets the column `field` of a record to what the form sent.
    static void apply(Indicator& indicator, const QString& field, const QVariant& value);

Q_SIGNALS:
    void edited(const QString& field, const QVariant& value);
    void organisationTyped(const QString& name);

private:
    void showFlaws(const Indicator& indicator);
    void makeResponsibleEditable();

    RecordForm* m_form;
    QHash<QString, QString> m_errors; ///< by column, what this form said itself
    bool m_readOnly = false;
};

} // namespace s3
