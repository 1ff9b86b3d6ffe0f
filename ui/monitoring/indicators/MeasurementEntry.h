// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/IndicatorEdits.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace s3 {

class FormField;
class InlineMessage;

/// The row in which a value is typed: date, value, source, note; Return stores. Or, for a while, the row in
/// which a stored value is corrected; Escape leaves that.
class MeasurementEntry : public QWidget {
    Q_OBJECT
public:
    explicit MeasurementEntry(QWidget* parent = nullptr);

    /// Another indicator empties what was typed and ends a correction.
    void setIndicator(const Indicator& indicator, const QDate& today);
    void setReadOnly(bool readOnly);
    void startCorrection(const Measurement& old);
    /// After storing: ready for the next value.
    void clearForNext();
    void focusValue();

Q_SIGNALS:
    void added(const s3::monitoring::MeasurementDraft& draft);
    void corrected(const s3::IdOf<s3::Measurement>& old, const s3::monitoring::MeasurementDraft& draft);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addField(const char* name, const QString& label, int stretch, FormField*& field);
    void store();
    void endCorrection();

    Indicator m_indicator;
    QDate m_today;
    std::optional<Measurement> m_old;
    InlineMessage* m_message;
    FormField* m_dateField = nullptr;
    FormField* m_valueField = nullptr;
    FormField* m_sourceField = nullptr;
    FormField* m_noteField = nullptr;
    QLineEdit* m_date;
    QLineEdit* m_value;
    QLineEdit* m_source;
    QLineEdit* m_note;
    QPushButton* m_store;
};

} // namespace s3
