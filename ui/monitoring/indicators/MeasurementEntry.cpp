// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/indicators/MeasurementEntry.h"

#include "core/monitoring/IndicatorFlaws.h"
#include "core/monitoring/Labels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FieldText.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace s3::monitoring;

namespace s3 {

MeasurementEntry::MeasurementEntry(QWidget* parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_store(new QPushButton(tr("Store"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_message);
    m_message->hide();
    m_message->setAction(tr("Cancel"));
    connect(m_message, &InlineMessage::actionTriggered, this, &MeasurementEntry::endCorrection);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    m_date = addField("measurement.date", tr("Measured on"), 4, m_dateField);
    m_value = addField("measurement.value", tr("Value"), 3, m_valueField);
    m_source = addField("measurement.source", tr("Source"), 4, m_sourceField);
    m_note = addField("measurement.note", tr("Note"), 4, m_noteField);
    m_value->setAlignment(Qt::AlignRight);
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(u"00 September 0000"_s));
    m_source->setPlaceholderText(tr("As of the indicator"));

    // Level with the editors, whose labels stand above them.
    auto* last = new QVBoxLayout;
    last->setSpacing(4);
    last->addSpacing(fontMetrics().height() + 4);
    last->addWidget(m_store);
    last->addStretch(1);
    row->addLayout(last);
    m_store->setObjectName(u"measurement.store"_s);
    connect(m_store, &QPushButton::clicked, this, &MeasurementEntry::store);
}

QLineEdit* MeasurementEntry::addField(const char* name, const QString& label, int stretch, FormField*& field)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setMinimumWidth(64);
    edit->installEventFilter(this);
    field = new FormField(label, edit, this);
    static_cast<QHBoxLayout*>(layout()->itemAt(1)->layout())->addWidget(field, stretch, Qt::AlignTop);
    connect(edit, &QLineEdit::returnPressed, this, &MeasurementEntry::store);
    connect(edit, &QLineEdit::textEdited, this, [field] { field->setError({}); });
    return edit;
}

bool MeasurementEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        m_old) {
        endCorrection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MeasurementEntry::setIndicator(const Indicator& indicator, const QDate& today)
{
    const bool other = indicator.id != m_indicator.id;
    m_indicator = indicator;
    m_today = today;
    m_valueField->setHint(indicator.unit);
    if (!other)
        return;
    m_old.reset();
    endCorrection();
}

void MeasurementEntry::setReadOnly(bool readOnly)
{
    setVisible(!readOnly);
}

void MeasurementEntry::startCorrection(const Measurement& old)
{
    m_old = old;
    m_message->setMessage(InlineMessage::Kind::Info,
                          tr("You are correcting %1 of %2. The old value stays in the history.")
                              .arg(valueText(old.value, m_indicator.unit), dayText(old.measuredOn)));
    m_store->setText(tr("Correct"));
    m_date->setText(dateText(old.measuredOn));
    m_value->setText(numberText(old.value));
    m_source->setText(old.source);
    m_note->setText(old.note);
    focusValue();
}

void MeasurementEntry::endCorrection()
{
    m_old.reset();
    m_message->setMessage(InlineMessage::Kind::Info, {});
    m_store->setText(tr("Store"));
    for (QLineEdit* edit : {m_value, m_source, m_note})
        edit->clear();
    for (FormField* field : {m_dateField, m_valueField})
        field->setError({});
    m_date->setText(dateText(m_today));
}

void MeasurementEntry::clearForNext()
{
    const QString date = m_date->text();
    const bool correcting = m_old.has_value();
    endCorrection();
    // The next value is of another day or of another indicator; either way the date is what to look at.
    if (!correcting)
        m_date->setText(date);
    m_date->setFocus(Qt::OtherFocusReason);
    m_date->selectAll();
}

void MeasurementEntry::focusValue()
{
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

void MeasurementEntry::store()
{
    bool ok = true;
    Measurement typed;
    typed.measuredOn = readDate(m_date->text(), &ok).toDate();
    if (!ok) {
        m_dateField->setError(tr("This is not a date."));
        m_date->setFocus();
        return;
    }
    for (const MeasurementFlaw flaw : flawsOf(typed, m_indicator, m_today)) {
        if (isWarning(flaw))
            continue;
        m_dateField->setError(sentenceFor(flaw));
        m_date->setFocus();
        return;
    }
    const QVariant value = readNumber(m_value->text(), &ok);
    if (!ok || !value.isValid()) {
        m_valueField->setError(ok ? tr("Type the value.") : tr("This is not a number."));
        m_value->setFocus();
        return;
    }
    const MeasurementDraft draft{typed.measuredOn, value.toDouble(), m_source->text(), m_note->text()};
    if (m_old)
        Q_EMIT corrected(m_old->id, draft);
    else
        Q_EMIT added(draft);
}

} // namespace s3
