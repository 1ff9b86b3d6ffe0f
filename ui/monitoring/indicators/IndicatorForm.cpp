// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/indicators/IndicatorForm.h"

#include "core/monitoring/Labels.h"
#include "ui/kit/RecordForm.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace s3::monitoring;

namespace s3 {

namespace {

// The form names its editors by these keys, so that the end-to-end test finds them.
QString key(const QString& column)
{
    return u"indicatorForm."_s + column;
}

template<class E>
IndicatorForm::Options choices()
{
    IndicatorForm::Options list;
    for (const E value : allValues<E>())
        list.append({codeOf(value), s3::displayName(value)});
    return list;
}

/// As the form shows it: dates and numbers as such, ids as hexadecimal text, nothing as an invalid value.
template<class T>
QVariant shown(const T& value)
{
    if constexpr (column::IsOptional<T>::value) {
        if constexpr (std::is_base_of_v<RecordId, typename T::value_type>)
            return value ? value->hex() : QString(u""_s);
        else if constexpr (std::is_same_v<typename T::value_type, int>)
            return value ? QVariant(qlonglong(*value)) : QVariant();
        else
            return value ? QVariant(*value) : QVariant();
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? QVariant(value) : QVariant();
    } else if constexpr (std::is_enum_v<T>) {
        return codeOf(value);
    } else {
        return value;
    }
}

template<class T>
void take(const QVariant& value, T& into)
{
    if constexpr (column::IsOptional<T>::value) {
        if constexpr (std::is_base_of_v<RecordId, typename T::value_type>) {
            const RecordId id = RecordId::fromHex(value.toString());
            into = id.isNull() ? T() : T(typename T::value_type(id));
            return;
        }
    }
    if constexpr (std::is_same_v<T, QDate>)
        into = value.toDate();
    else
        column::fromVariant(value, into);
}

} // namespace

IndicatorForm::IndicatorForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new RecordForm(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->setColumns(2);
    m_form->addText(key(u"name"_s), tr("Name"));
    m_form->addText(key(u"unit"_s), tr("Unit"));
    m_form->addChoice(key(u"activity_id"_s), tr("Transformative activity"), {});
    m_form->addChoice(key(u"level"_s), tr("Level"), choices<IndicatorLevel>());
    m_form->addChoice(key(u"direction"_s), tr("Direction"), choices<Direction>());
    m_form->addInteger(key(u"frequency_months"_s), tr("Measured every"), tr("months"));
    m_form->addNumber(key(u"baseline"_s), tr("Baseline"));
    m_form->addDate(key(u"baseline_on"_s), tr("Baseline taken on"));
    m_form->addNumber(key(u"target"_s), tr("Target"));
    m_form->addDate(key(u"target_on"_s), tr("To be reached by"));
    m_form->addText(key(u"source"_s), tr("Source of the values"));
    m_form->addChoice(key(u"responsible_id"_s), tr("Who measures"), {});
    m_form->addText(key(u"code"_s), tr("Code"));
    m_form->setHint(key(u"code"_s), tr("Of a common list, such as RCO16. May stay empty."));
    m_form->addLongText(key(u"note"_s), tr("Note"), 2);
    makeResponsibleEditable();
    connect(m_form, &RecordForm::edited, this, [this](const QString& field, const QVariant& value) {
        Q_EMIT edited(field.section(u'.', 1), value);
    });
}

// A name that is not in the list yet becomes an organisation of the project.
void IndicatorForm::makeResponsibleEditable()
{
    auto* box = qobject_cast<QComboBox*>(m_form->editor(key(u"responsible_id"_s)));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setPlaceholderText(tr("Choose or type an organisation"));
    box->lineEdit()->setAccessibleName(box->accessibleName());
    connect(
        box->lineEdit(), &QLineEdit::editingFinished, this,
        [this, box] {
            const QString text = box->currentText().simplified();
            const int known = box->findText(text, Qt::MatchFixedString);
            if (known >= 0 || text.isEmpty())
                box->setCurrentIndex(text.isEmpty() ? box->findData(u""_s) : known);
            else if (!m_readOnly && text != box->itemText(box->currentIndex()))
                Q_EMIT organisationTyped(text);
        },
        Qt::QueuedConnection);
}

void IndicatorForm::setIndicator(const Indicator& indicator, const Options& activities,
                                 const Options& organisations)
{
    Options places{{u""_s, tr("Whole strategy")}};
    m_form->setOptions(key(u"activity_id"_s), places + activities);
    Options nobody{{u""_s, QString()}};
    m_form->setOptions(key(u"responsible_id"_s), nobody + organisations);
    QVariantMap values;
    Indicator::fields(indicator, [&](const char* column, const auto& value) {
        values.insert(key(QString::fromLatin1(column)), shown(value));
    });
    m_form->setValues(values);
    const bool aims = indicator.level != IndicatorLevel::Context;
    for (const QString& column : {u"target"_s, u"target_on"_s})
        m_form->setFieldVisible(key(column), aims);
    m_form->setHint(key(u"level"_s), explanation(indicator.level));
    showFlaws(indicator);
}

void IndicatorForm::showFlaws(const Indicator& indicator)
{
    QHash<QString, QString> gaps;
    QHash<QString, QString> errors;
    for (const IndicatorFlaw flaw : flawsOf(indicator))
        (isGapOnly(flaw) ? gaps : errors).insert(columnOf(flaw), sentenceFor(flaw));
    for (const QString& column : columnsOf<Indicator>()) {
        if (column != u"level" && column != u"code")
            m_form->setHint(key(column), gaps.value(column));
        // Only what was said here is taken back: a field that cannot be read says so itself.
        if (m_errors.value(column) != errors.value(column))
            m_form->setError(key(column), errors.value(column));
    }
    m_errors = errors;
}

void IndicatorForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
}

void IndicatorForm::commit()
{
    m_form->commit();
}

void IndicatorForm::focusTitle()
{
    auto* title = qobject_cast<QLineEdit*>(m_form->editor(key(u"name"_s)));
    title->setFocus(Qt::OtherFocusReason);
    title->selectAll();
}

void IndicatorForm::apply(Indicator& indicator, const QString& field, const QVariant& value)
{
    Indicator::fields(indicator, [&](const char* column, auto& into) {
        if (field == QLatin1String(column))
            take(value, into);
    });
}

} // namespace s3
